/** How the births of Paris add up, if boys come at the share that was found. */
import { klDivergence, type DecibelSpinner } from '../../src/number-sense.js';

const [boys, girls] = [251_527, 241_945];
const all = boys + girls;
const decibelsEach = klDivergence(boys / all, 0.5);

/** As far as a spinner counts before it says infinity. */
const most = 300;

const figure = document.querySelector('#births')!;
const spinner = figure.querySelector<DecibelSpinner>('decibel-spinner')!;
const slider = figure.querySelector<HTMLInputElement>('input')!;
const [count, weight] = figure.querySelectorAll('output');
const grouped = new Intl.NumberFormat('en');

// The slider counts powers of ten.
const births = (): number => Math.min(all, Number((10 ** slider.valueAsNumber).toPrecision(2)));

slider.addEventListener('input', () => {
  const decibels = births() * decibelsEach;
  count.value = grouped.format(births());
  weight.value = `${decibels.toPrecision(3)} dB`;
  spinner.decibels = Math.min(decibels, most);
});
