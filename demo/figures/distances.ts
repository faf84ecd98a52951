/** How far apart two beliefs are, in five measures, while the red needle moves and the grey one stays. */
import {
  hellingerDistance,
  probabilityToDecibels,
  probabilityToDegrees,
  type ProbabilityMeter,
} from '../../src/number-sense.js';
import { written } from './numbers.js';

const meter = document.querySelector<ProbabilityMeter>('#moved')!;
const outputs = document.querySelectorAll<HTMLOutputElement>('#distances output');

const radian = Math.PI / 180;

const show = (): void => {
  const [before, after] = [meter.prior!, meter.probability];
  const arc = Math.abs(probabilityToDegrees(after) - probabilityToDegrees(before));
  const weight = probabilityToDecibels(after) - probabilityToDecibels(before);
  const texts = [
    written(100 * (after - before), 1),
    written(arc, 1),
    written(Math.cos(arc * radian), 2),
    written(hellingerDistance(before, after), 2),
    written(weight, 1),
  ];
  texts.forEach((text, i) => (outputs[i].value = text));
};

meter.addEventListener('input', show);
show();
