import type { Plan } from '../face/plan.js';
import { scales } from '../scales/catalogue.js';
import type { Scale } from '../scales/scale.js';

/**
 * The scale of numbers without a scale's name: D. On a face without scales of powers of D, such as Bayes' rule,
 * it is the first scale of the body.
 */
export const leadingOn = ({ bands }: Pick<Plan, 'bands'>): Scale => {
  if (bands.some(({ scale }) => scale.power !== 0)) return scales.D;
  return bands.find(({ on }) => on !== 'slide')?.scale ?? scales.D;
};
