/** How often it rained on the days that were called probable, and so on, against what was said of them. */
import {
  clampBelief,
  degreesToProbability,
  estimativeWord,
  probabilityToDegrees,
  type ProbabilityMeter,
} from '../../src/number-sense.js';
import { days, evidence, expected, rainy, scales, type Day } from './days.js';

/** A standard error of a share in so many trials, in degrees: 1/(2√n) radians, wherever it stands. */
const standardError = (trials: number): number => 90 / Math.PI / Math.sqrt(trials);

const at = (degrees: number): number => degreesToProbability(clampBelief(degrees, 'degrees'));

const showShare = (meter: ProbabilityMeter, some: readonly Day[]): void => {
  const share = rainy(some) / some.length;
  const [degrees, doubt] = [probabilityToDegrees(share), 2 * standardError(some.length)];
  [meter.prior, meter.low, meter.high] = [share, at(degrees + doubt), at(degrees - doubt)];
};

const groups = Array.from(
  document.querySelectorAll<HTMLElement>('.groups [data-word]'),
  (group) => ({
    meter: group.querySelector('probability-meter')!,
    some: days.filter(({ forecast }) => estimativeWord(forecast) === group.dataset['word']),
  }),
);

const show = (): void => {
  for (const { meter, some } of groups)
    meter.probability = expected(some, evidence()) / some.length;
};

for (const { meter, some } of groups) showShare(meter, some);
scales.addEventListener('input', show);
show();
