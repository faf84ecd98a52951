/** The same share of heads in samples of three sizes, and any other share. */
import { clampBelief, degreesToProbability } from '../../src/number-sense.js';

const figure = document.querySelector('#tremble')!;
const meter = figure.querySelector('probability-meter')!;

/** Two standard errors of an observed proportion, in degrees: 2 · 1/(2√n) radians. */
const twoStandardErrors = (flips: number): number => 180 / Math.PI / Math.sqrt(flips);

const at = (degrees: number): number => degreesToProbability(clampBelief(degrees, 'degrees'));

const flips = (): number =>
  Number(figure.querySelector<HTMLInputElement>('[name=sample]:checked')!.value);

const showDoubt = (): void => {
  const doubt = twoStandardErrors(flips());
  [meter.low, meter.high] = [at(meter.degrees + doubt), at(meter.degrees - doubt)];
};

figure.querySelector('[name=jitter]')!.addEventListener('change', ({ target }) => {
  meter.jitter = (target as HTMLInputElement).checked;
});
figure.querySelector('.choices')!.addEventListener('change', showDoubt);
meter.addEventListener('input', showDoubt);
