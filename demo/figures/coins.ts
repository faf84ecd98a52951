/** Three coins on three scales: what two standard errors of a sample look like on each of them. */
import {
  probabilityToDecibels,
  probabilityToDegrees,
  type ProbabilityMeter,
} from '../../src/number-sense.js';

const figure = document.querySelector('#coins')!;
const slider = figure.querySelector<HTMLInputElement>('#flips')!;
const count = figure.querySelector<HTMLOutputElement>('#flip-count')!;

const rightAngle = 90;
const mostDecibels = 30;
const grouped = new Intl.NumberFormat('en');

/** Where a belief stands on a face of 90°, by each mapping. */
const angleOf: Readonly<Record<ProbabilityMeter['mapping'], (p: number) => number>> = {
  linear: (p) => rightAngle * p,
  degrees: (p) => rightAngle - probabilityToDegrees(p),
  'log-odds': (p) => {
    const decibels = Math.min(mostDecibels, Math.max(-mostDecibels, probabilityToDecibels(p)));
    return (rightAngle * (decibels + mostDecibels)) / (2 * mostDecibels);
  },
};

const twoStandardErrors = (p: number, flips: number): number =>
  2 * Math.sqrt((p * (1 - p)) / flips);

const showDoubt = (meter: ProbabilityMeter, flips: number): void => {
  const { probability: p, mapping } = meter;
  const doubt = twoStandardErrors(p, flips);
  [meter.low, meter.high] = [p - doubt, p + doubt];
  const width = angleOf[mapping](meter.high) - angleOf[mapping](meter.low);
  meter.nextElementSibling!.textContent = `${width.toFixed(1)}°`;
};

// The slider counts powers of ten; nobody flips a coin 398 times.
const flips = (): number => Number((10 ** slider.valueAsNumber).toPrecision(2));

slider.addEventListener('input', () => {
  count.value = grouped.format(flips());
  figure.querySelectorAll('probability-meter').forEach((meter) => showDoubt(meter, flips()));
});
