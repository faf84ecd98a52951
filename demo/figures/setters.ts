/**
 * Numbers in the text that drive a figure: `<button class="set" data-for="rain" data-probability="0.95">95%</button>`
 * sets that property of that instrument. Numbers are set as numbers, everything else as text.
 */

const valueOf = (text: string): number | string =>
  text.trim() === '' || Number.isNaN(Number(text)) ? text : Number(text);

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-for]')) {
  const { for: id, ...settings } = button.dataset;
  const instrument = document.getElementById(id!)!;
  button.addEventListener('click', () => {
    for (const [name, text] of Object.entries(settings))
      Reflect.set(instrument, name, valueOf(text!));
  });
}
