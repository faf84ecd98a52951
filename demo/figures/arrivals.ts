/** A meter, and beside it what is left of it where no script runs: its picture, and its text. */
import type { ProbabilityMeter } from '../../src/number-sense.js';

const figure = document.querySelector('#arrivals')!;
const meter = figure.querySelector<ProbabilityMeter>('probability-meter')!;
const picture = figure.querySelector('img')!;
const text = figure.querySelector<HTMLElement>('.text')!;

const show = (): void => {
  const svg = meter.toSVG();
  const { word, probability } = meter;
  text.textContent = `${Math.round(100 * probability)}%, ${word}`;
  picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  picture.alt = text.textContent;
};

meter.addEventListener('input', show);
show();
