import { formatDecibels } from '../../conversions/index.js';
import { wholes } from '../../engraving/ticks.js';
import {
  functionOf,
  likelihoodRatios,
  logarithms,
  powers,
  probabilities,
  type Formula,
} from './formulas.js';
import { onDecade, onInverse, onSquares } from './gauges.js';
import { endsOf, scaleFrom, type Scale, type ScaleFacts } from './scale.js';

export type { Scale };

/** The names of the 35 scales. */
export type ScaleName = keyof typeof catalogue;

type Extras = Partial<Pick<ScaleFacts, 'unit' | 'gauges' | 'complement' | 'noted'>> & {
  left?: number;
  right?: number;
};

const { PI, LN10, sqrt } = Math;
const degree = PI / 180;

const numbers = (text: string): number[] => text.split(' ').map(Number);

const tenths = (from: number, to: number): number[] => wholes(from, to).map((count) => count / 10);

const decade = wholes(1, 10);
const twoDecades = [...decade, ...decade.slice(1).map((x) => 10 * x)];
// In the narrow decades of K, 7 and 9 have no room for a numeral, and the spacing of the gradations stays the
// same there.
const narrow = numbers('2 3 4 5 6 8 10');
const threeDecades = [1, ...narrow, ...narrow.map((x) => 10 * x), ...narrow.map((x) => 100 * x)];
// Parsed from text, so that each value is the same double as its literal: a product can differ in the last digit.
const sixDecades = [
  ...[-3, -2, -1, 0, 1, 2].flatMap((power) => [1, 2, 5].map((x) => Number(`${x}e${power}`))),
  1000,
];
const fromImpossible = numbers('0.001 0.002 0.005 0.01 0.02 0.05 0.1 0.2 0.3 0.4');
const toCertain = numbers('0.6 0.7 0.8 0.9 0.95 0.98 0.99 0.995 0.998 0.999');
const folded = [...wholes(4, 10), 20, 30];

const scale = (
  name: string,
  formula: string,
  side: Scale['side'],
  line: Formula,
  numbered: readonly number[],
  { left = line.value(0), right = line.value(1), ...extras }: Extras = {},
): Scale => {
  const span = [left, right] as const;
  const facts = {
    name,
    formula,
    side,
    ...line,
    numbered,
    unit: '',
    gauges: [],
    ...extras,
  } as const;
  return scaleFrom({ ...facts, span, ends: endsOf(span) });
};

const sine = (x: number): number => Math.sin(x * degree);
const tangent = (x: number): number => Math.tan(x * degree);
// Rounding can make y slightly greater than 1, where `Math.asin` returns NaN.
const arcsine = (y: number): number => Math.asin(Math.min(1, y)) / degree;
const arctangent = (y: number): number => Math.atan(y) / degree;
// Products instead of squares: 1 − x² loses digits when x is nearly 1.
const leg = (x: number): number => sqrt(Math.max(0, (1 - x) * (1 + x)));
const hyperbolicLeg = (x: number): number => sqrt((x - 1) * (x + 1));
const hypotenuse = (y: number): number => sqrt(1 + y * y);

/** LL scales: x = e^y, where y is the number on D, divided by 10^decades. */
const logLog = (decades: number): Formula => functionOf(decades, Math.log, Math.exp);

/** LL00 to LL03: x = e^−y, with the same y. */
const negativeLogLog = (decades: number): Formula =>
  functionOf(
    decades,
    (x) => -Math.log(x),
    (y) => Math.exp(-y),
  );

// Tolerance of S and P: at their right end, a tiny change of the position is a large change of the value.
const least = 1e-15;

const angles = { unit: '°' } as const;

const catalogue = {
  C: scale('C', 'x', 'slide', powers(1), decade, { gauges: onDecade }),
  D: scale('D', 'x', 'body', powers(1), decade, { gauges: onDecade }),
  CI: scale('CI', '10/x', 'slide', powers(-1, 10), decade, { gauges: onInverse }),
  DI: scale('DI', '10/x', 'body', powers(-1, 10), decade, { gauges: onInverse }),
  CF: scale('CF', 'πx', 'slide', powers(1, PI), folded),
  DF: scale('DF', 'πx', 'body', powers(1, PI), folded),
  CIF: scale('CIF', '10/πx', 'slide', powers(-1, 10 / PI), [...tenths(4, 10), 2, 3]),
  A: scale('A', 'x²', 'body', powers(2), twoDecades, { gauges: onSquares }),
  B: scale('B', 'x²', 'slide', powers(2), twoDecades, { gauges: onSquares }),
  BI: scale('BI', '100/x²', 'slide', powers(-2, 100), twoDecades),
  K: scale('K', 'x³', 'body', powers(3), threeDecades),
  L: scale('L', 'lg x', 'body', logarithms(1), tenths(0, 10)),
  Ln: scale('Ln', 'ln x', 'slide', logarithms(LN10), tenths(0, 23)),
  S: scale(
    'S',
    'sin',
    'slide',
    functionOf(1, sine, arcsine, least),
    numbers('6 7 8 9 10 15 20 25 30 40 50 60 70 75 80 90'),
    { ...angles, complement: (x) => 90 - x },
  ),
  T: scale(
    'T',
    'tan',
    'slide',
    functionOf(1, tangent, arctangent),
    numbers('6 7 8 9 10 15 20 25 30 35 40 45'),
    angles,
  ),
  T2: scale(
    'T2',
    'tan',
    'slide',
    functionOf(0, tangent, arctangent),
    numbers('45 50 55 60 65 70 75 80 81 82 83 84'),
    angles,
  ),
  ST: scale(
    'ST',
    'arc',
    'slide',
    functionOf(
      2,
      (x) => x * degree,
      (y) => y / degree,
    ),
    numbers('0.6 0.7 0.8 0.9 1 1.5 2 3 4 5'),
    angles,
  ),
  P: scale(
    'P',
    '√(1−x²)',
    'body',
    { ...functionOf(1, leg, leg, least), over: (x) => sqrt(Math.max(0, (10 - x) * (10 + x))) / 10 },
    numbers('0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 0.95 0.98 0.99'),
  ),
  H1: scale(
    'H1',
    '√(1+x²)',
    'body',
    functionOf(1, hyperbolicLeg, hypotenuse),
    numbers('1.005 1.006 1.007 1.008 1.009 1.01 1.02 1.03 1.04 1.05 1.1 1.15 1.2 1.3 1.4'),
  ),
  H2: scale(
    'H2',
    '√(1+x²)',
    'body',
    functionOf(0, hyperbolicLeg, hypotenuse),
    numbers('1.5 1.6 1.7 1.8 1.9 2 3 4 5 6 7 8 9 10'),
  ),
  Sh1: scale(
    'Sh1',
    'sinh',
    'body',
    functionOf(1, Math.sinh, Math.asinh),
    numbers('0.1 0.15 0.2 0.3 0.4 0.5 0.6 0.7 0.8'),
  ),
  Sh2: scale(
    'Sh2',
    'sinh',
    'body',
    functionOf(0, Math.sinh, Math.asinh),
    numbers('0.9 1 1.5 2 2.5'),
  ),
  Th: scale(
    'Th',
    'tanh',
    'body',
    functionOf(1, Math.tanh, (y) => Math.atanh(Math.min(y, 1 - 1e-16))),
    numbers('0.15 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1 1.2 1.4 1.6 1.8 2 2.5 3'),
    { right: 3 },
  ),
  R1: scale('R1', '√x', 'body', powers(0.5), numbers('1 2 3')),
  R2: scale('R2', '√10x', 'body', powers(0.5, sqrt(10)), numbers('4 5 6 7 8 9 10'), { right: 10 }),
  LL0: scale(
    'LL0',
    'e^0.001x',
    'body',
    logLog(3),
    numbers('1.0015 1.002 1.0025 1.003 1.004 1.005 1.006 1.007 1.008 1.009 1.01'),
  ),
  LL1: scale(
    'LL1',
    'e^0.01x',
    'body',
    logLog(2),
    numbers('1.015 1.02 1.025 1.03 1.04 1.05 1.06 1.07 1.08 1.09 1.1'),
  ),
  LL2: scale('LL2', 'e^0.1x', 'body', logLog(1), numbers('1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 2 2.5')),
  LL3: scale(
    'LL3',
    'e^x',
    'body',
    logLog(0),
    numbers('3 4 5 6 7 8 9 10 15 20 30 40 50 100 200 300 400 500 1000 2000 3000 5000 10000 20000'),
  ),
  LL00: scale(
    'LL00',
    'e^−0.001x',
    'body',
    negativeLogLog(3),
    numbers('0.991 0.992 0.993 0.994 0.995 0.996 0.997 0.9975 0.998 0.9985 0.999'),
  ),
  LL01: scale(
    'LL01',
    'e^−0.01x',
    'body',
    negativeLogLog(2),
    numbers('0.91 0.92 0.93 0.94 0.95 0.96 0.97 0.975 0.98 0.985 0.99'),
  ),
  LL02: scale(
    'LL02',
    'e^−0.1x',
    'body',
    negativeLogLog(1),
    numbers('0.4 0.45 0.5 0.55 0.6 0.65 0.7 0.75 0.8 0.85 0.9'),
  ),
  LL03: scale(
    'LL03',
    'e^−x',
    'body',
    negativeLogLog(0),
    numbers('0.0001 0.0002 0.0005 0.001 0.002 0.005 0.01 0.02 0.05 0.1 0.15 0.2 0.25 0.3 0.35'),
  ),
  Pr: scale('Pr', '%', 'body', probabilities, [...fromImpossible, 0.5, ...toCertain], {
    unit: '%',
  }),
  LR: scale('LR', 'LR ×', 'slide', likelihoodRatios, sixDecades, {
    left: 0.001,
    right: 1000,
    noted: (ratio, locale) => formatDecibels(Math.round(100 * Math.log10(ratio)) / 10, locale),
  }),
};

/**
 * The 35 scales by name. Where makers differ: S is keyed to D (Rietz), ST shows the arc (the angle in radians),
 * CI is read as 10/x, scales are folded at π, and LL scales have base e on D. Pr (probabilities) and LR
 * (likelihood ratios) calculate Bayes’ rule: one length of D has odds of 1/1000 to 1000.
 */
export const scales: Readonly<Record<ScaleName, Scale>> = catalogue;
