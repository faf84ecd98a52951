/** The same share of heads in samples of three sizes. */
import { clampBelief, degreesToProbability } from '../../src/number-sense.js';

const figure = document.querySelector('#tremble')!;
const meter = figure.querySelector('probability-meter')!;

/** Two standard errors of an observed proportion, in degrees: 2 · 1/(2√n) radians. */
const twoStandardErrors = (flips: number): number => 180 / Math.PI / Math.sqrt(flips);

const at = (degrees: number): number => degreesToProbability(clampBelief(degrees, 'degrees'));

const showSample = (flips: number): void => {
  const doubt = twoStandardErrors(flips);
  [meter.low, meter.high] = [at(meter.degrees + doubt), at(meter.degrees - doubt)];
};

figure.addEventListener('change', ({ target }) => {
  const { name, checked, value } = target as HTMLInputElement;
  if (name === 'jitter') meter.jitter = checked;
  else if (name === 'sample') showSample(Number(value));
});
