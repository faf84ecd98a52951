/** Two logarithmic rulers, of which the upper one is drawn in full beyond the lower one. Its 4 is what multiplies. */

const FACTOR = 4;

const figure = document.querySelector<HTMLElement>('#overhang')!;
const slider = figure.querySelector('input')!;
const upper = figure.querySelector('.upper')!;
const hairline = figure.querySelector('.hairline')!;
const line = figure.querySelector('output')!;

const percent = (place: number): string => `${(100 * place).toFixed(2)}%`;
const three = (value: number): string => String(Number(value.toPrecision(3)));

/** What is under the 4 of the upper ruler, where the lower ruler has it. */
const sentence = (start: number): string => {
  const place = start + Math.log10(FACTOR);
  const first = three(10 ** start * (start < 0 ? 10 : 1));
  if (place > 1.0005) return `${first} × ${FACTOR}: C ${FACTOR} is beyond the end of D.`;
  const under = three(10 ** place);
  const times = start < 0 ? `, which stands for ${three(10 ** place * 10)}` : '';
  return `${first} × ${FACTOR}: under C ${FACTOR} is D ${under}${times}.`;
};

const show = (): void => {
  const start = slider.valueAsNumber;
  const place = percent(start + Math.log10(FACTOR));
  upper.setAttribute('x', percent(start));
  hairline.setAttribute('x1', place);
  hairline.setAttribute('x2', place);
  line.value = sentence(start);
};

slider.addEventListener('input', show);
for (const button of figure.querySelectorAll<HTMLButtonElement>('button[data-at]')) {
  button.addEventListener('click', () => {
    slider.value = button.dataset['at']!;
    show();
  });
}
// a page that is come back to may have kept where its slider was
show();
