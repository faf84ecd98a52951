/** Whose words the meter uses. */

const meter = document.querySelector('#worded')!;

document.querySelector('#schemes')!.addEventListener('change', (event) => {
  meter.setAttribute('words', (event.target as HTMLInputElement).value);
});
