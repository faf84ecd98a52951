/** Degrees of an arc in radians. */
const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** The odds on D x of Bayes' rule: from 1/1000 to 1000. */
const oddsAt = (x: number): number => x ** 6 / 1000;

/** e to the power of ±x shifted by k decades: the log-log scales. */
const logLog =
  (sign: 1 | -1, decades: number) =>
  (x: number): number =>
    Math.exp((sign * x) / 10 ** decades);

/**
 * The reading of each scale under x on D, 1 ≤ x ≤ 10: the formulas of the scales, solved for the reading and
 * written in x, so that no digits are lost through a logarithm.
 */
export const readingAt: Readonly<Record<string, (x: number) => number>> = {
  C: (x) => x,
  D: (x) => x,
  CI: (x) => 10 / x,
  DI: (x) => 10 / x,
  CF: (x) => Math.PI * x,
  DF: (x) => Math.PI * x,
  CIF: (x) => 10 / (Math.PI * x),
  A: (x) => x * x,
  B: (x) => x * x,
  BI: (x) => 100 / (x * x),
  K: (x) => x ** 3,
  L: (x) => Math.log10(x),
  Ln: (x) => Math.log(x),
  S: (x) => degrees(Math.asin(x / 10)),
  T: (x) => degrees(Math.atan(x / 10)),
  T2: (x) => degrees(Math.atan(x)),
  ST: (x) => degrees(x / 100),
  P: (x) => Math.sqrt((10 - x) * (10 + x)) / 10,
  H1: (x) => Math.hypot(1, x / 10),
  H2: (x) => Math.hypot(1, x),
  Sh1: (x) => Math.asinh(x / 10),
  Sh2: (x) => Math.asinh(x),
  Th: (x) => Math.atanh(x / 10),
  R1: (x) => Math.sqrt(x),
  R2: (x) => Math.sqrt(10 * x),
  LL0: logLog(1, 3),
  LL1: logLog(1, 2),
  LL2: logLog(1, 1),
  LL3: logLog(1, 0),
  LL00: logLog(-1, 3),
  LL01: logLog(-1, 2),
  LL02: logLog(-1, 1),
  LL03: logLog(-1, 0),
  Pr: (x) => oddsAt(x) / (1 + oddsAt(x)),
  LR: (x) => x ** 6,
};

/** Th has no mark beyond 3. */
export const endOfTh = 10 * Math.tanh(3);

/** The place of a number within one decade: 1 ≤ x < 10. */
export function inDecade(value: number): number {
  const x = value / 10 ** Math.floor(Math.log10(value));
  return x >= 10 ? x / 10 : x < 1 ? x * 10 : x;
}

/** Throws unless a reading is right to 1e-12 of its value; near 0, to a double's resolution of the decade. */
export function expectReading(got: number | null, wanted: number, what = ''): void {
  if (got === null || !(Math.abs(got - wanted) <= 1e-12 * Math.abs(wanted) + 5e-16))
    throw new Error(`${what} reads ${got}, not ${wanted}`);
}
