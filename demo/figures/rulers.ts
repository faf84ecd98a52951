/** Two equal rulers: the sum of their lengths, wherever the upper one and the hairline are. */

const figure = document.querySelector('#rulers')!;
const [start, place] = figure.querySelectorAll('input');
const upper = figure.querySelector('.upper')!;
const hairline = figure.querySelector('.hairline')!;
const line = figure.querySelector('output')!;

const length = 10;
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const percent = (centimetres: number): string => `${(100 * centimetres) / length}%`;

const sum = (a: number, c: number): string => {
  const [first, second, all] = [a, c - a, c].map((number) => tenths.format(number));
  return c < a ? `The upper ruler begins at ${first}.` : `${first} + ${second} = ${all}`;
};

const show = (): void => {
  const [a, c] = [start.valueAsNumber, place.valueAsNumber];
  upper.setAttribute('x', percent(a));
  hairline.setAttribute('x1', percent(c));
  hairline.setAttribute('x2', percent(c));
  line.value = sum(a, c);
};

figure.addEventListener('input', show);
// a page that is come back to may have kept where its sliders were
show();
