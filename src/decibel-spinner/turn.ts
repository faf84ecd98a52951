/** How long an arrow turns, in milliseconds. */
export const turnMilliseconds = 3000;

/** The share of that time in which it gathers speed. */
const runUp = 0.05;

// Speed falls as (1 − t)^1.4, and so the way that is left as its integral.
const wayLeftPower = 1.4 + 1;

const runUpWay = runUp / 2;
const wholeWay = runUpWay + (1 - runUp) / wayLeftPower;

/**
 * How much of its way an arrow has gone after a share of its time, both from 0 to 1: its speed rises evenly, and then
 * falls as (1 − t)^1.4 down to nothing.
 */
export const wayGone = (time: number): number => {
  if (time < runUp) return time ** 2 / (2 * runUp) / wholeWay;
  return 1 - ((1 - runUp) * ((1 - time) / (1 - runUp)) ** wayLeftPower) / wayLeftPower / wholeWay;
};
