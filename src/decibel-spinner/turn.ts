/** The duration of a spin, in milliseconds. */
export const turnMilliseconds = 3000;

/** The fraction of that time in which the arrow accelerates. */
const runUp = 0.05;

// The speed falls as (1 − t)^1.4, so the remaining way falls as its integral, a power of 2.4.
const wayLeftPower = 1.4 + 1;

const runUpWay = runUp / 2;
const wholeWay = runUpWay + (1 - runUp) / wayLeftPower;

/**
 * The fraction of its way that the arrow has turned after a fraction of its time, both from 0 to 1. The speed first rises
 * linearly, and then falls as (1 − t)^1.4 to zero.
 */
export const wayGone = (time: number): number => {
  if (time < runUp) return time ** 2 / (2 * runUp) / wholeWay;
  return 1 - ((1 - runUp) * ((1 - time) / (1 - runUp)) ** wayLeftPower) / wayLeftPower / wholeWay;
};
