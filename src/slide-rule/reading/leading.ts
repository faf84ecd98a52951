import type { Plan } from '../face/plan.js';
import { scales } from '../scales/catalogue.js';
import type { Scale } from '../scales/scale.js';

/**
 * The scale that a number without a name is of: D. On a face where no scale goes by powers of D, as on Bayes' rule, that
 * has nothing to say, and it is the first of the body.
 */
export const leadingOn = ({ bands }: Pick<Plan, 'bands'>): Scale => {
  if (bands.some(({ scale }) => scale.power !== 0)) return scales.D;
  return bands.find(({ on }) => on !== 'slide')?.scale ?? scales.D;
};
