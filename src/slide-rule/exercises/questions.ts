import { numberAt, onRing, readingOn, settingOf } from '../reading/setting.js';
import type { Layout } from '../scales/layout.js';
import type { Scale } from '../scales/scale.js';
import { parseExpression, type Node } from '../solving/expression.js';
import { planOf, type Plan } from '../solving/plan.js';
import { atRest } from '../solving/solver.js';
import { isDecade, scalesIn, type Spot } from '../solving/spots.js';
import type { ExerciseKind } from './answer.js';

/** The layout and the shape of the rule that questions are drawn up for. */
export interface AskedRule {
  readonly sides: Layout;
  readonly shape: 'circular' | 'linear';
}

/** A question for the reading on a scale, with the setting of the rule. */
export interface ReadingQuestion {
  readonly kind: 'read';
  /** Empty: there is nothing to calculate. */
  readonly expression: '';
  readonly at: Pick<Spot, 'scale' | 'side' | 'on'>;
  readonly slide: number;
  readonly cursor: number;
  readonly exact: number;
}

/** A way to a result, and the scales that then have the result under the hairline. */
export interface Way {
  readonly plan: Plan;
  readonly at: readonly Pick<Spot, 'scale' | 'on'>[];
}

/** A question for the result of an expression. */
export interface CalculationQuestion {
  readonly kind: 'calculate' | 'divide';
  readonly expression: string;
  readonly node: Node;
  readonly ways: readonly Way[];
  readonly exact: number;
}

/** A question of an exercise. */
export type Question = ReadingQuestion | CalculationQuestion;

type Draw = () => number;
type Template = (draw: Draw) => string;

const pick = <T>(draw: Draw, items: readonly T[]): T => items[Math.floor(draw() * items.length)];

/** A random whole number between two bounds, both included. */
const between = (draw: Draw, from: number, to: number): number =>
  from + Math.floor(draw() * (to - from + 1));

// A zero at the end would leave one digit less.
const digitsOf = (draw: Draw, from: number, to: number): number => {
  const digits = between(draw, from, to);
  return digits % 10 === 0 ? digits + 1 : digits;
};

// Parsed from text, as a product would have an error in its last digit.
const number = (digits: number, power: number): string => String(Number(`${digits}e${power}`));

/** A number of two digits from 1.1 to 9.9. */
const short = (draw: Draw): string => number(digitsOf(draw, 11, 99), -1);

/** A number of three digits, with a power of ten between two bounds. */
const long = (draw: Draw, least = 0, most = 0): string =>
  number(digitsOf(draw, 101, 999), between(draw, least, most) - 2);

/** An angle in degrees between two bounds, to a tenth. */
const angle = (draw: Draw, from: number, to: number): string =>
  number(between(draw, 10 * from, 10 * to), -1);

const multiply: readonly Template[][] = [
  [
    (draw) => {
      const first = digitsOf(draw, 11, 49);
      return `${number(first, -1)} * ${number(digitsOf(draw, 11, Math.floor(980 / first)), -1)}`;
    },
  ],
  [(draw) => `${long(draw, -1, 2)} * ${long(draw, -1, 2)}`],
  [(draw) => `${long(draw, -1, 1)} * ${short(draw)} * ${long(draw, 0, 2)}`],
];

const divide: readonly Template[][] = [
  [
    (draw) => {
      const divisor = digitsOf(draw, 11, 79);
      return `${number(digitsOf(draw, divisor + 5, 99), -1)} / ${number(divisor, -1)}`;
    },
  ],
  [(draw) => `${long(draw, -1, 2)} / ${long(draw, -1, 2)}`],
  [
    (draw) => `${long(draw, 0, 2)} * ${short(draw)} / ${long(draw, -1, 1)}`,
    (draw) => `${long(draw, 0, 2)} / ${short(draw)} / ${long(draw, -1, 1)}`,
  ],
];

const roots: readonly Template[][] = [
  [(draw) => `sqrt(${digitsOf(draw, 2, 98)})`],
  [(draw) => `sqrt(${long(draw, -2, 3)})`, (draw) => `cbrt(${digitsOf(draw, 11, 989)})`],
  [
    (draw) => `${short(draw)} * sqrt(${long(draw, -1, 2)})`,
    (draw) => `sqrt(${long(draw, -1, 2)}) / ${short(draw)}`,
    (draw) => `cbrt(${long(draw, -2, 4)})`,
  ],
];

const angles: readonly Template[][] = [
  [(draw) => `sin(${between(draw, 6, 70)})`],
  [
    (draw) => `sin(${angle(draw, 6, 70)})`,
    (draw) => `cos(${angle(draw, 20, 84)})`,
    (draw) => `tan(${angle(draw, 6, 44)})`,
  ],
  [
    (draw) => `${long(draw)} * sin(${angle(draw, 6, 70)})`,
    (draw) => `${long(draw, 0, 1)} / sin(${angle(draw, 6, 70)})`,
    (draw) => `${long(draw)} * tan(${angle(draw, 6, 44)})`,
  ],
];

const powers: readonly Template[][] = [
  [(draw) => `${short(draw)} ^ 2`],
  [(draw) => `${long(draw, -1, 1)} ^ 2`, (draw) => `${long(draw)} ^ 3`],
  [
    (draw) => `${number(digitsOf(draw, 105, 499), -2)} ^ ${number(digitsOf(draw, 11, 49), -1)}`,
    (draw) => `${number(digitsOf(draw, 61, 94), -2)} ^ ${number(digitsOf(draw, 11, 49), -1)}`,
    (draw) => `${short(draw)} * ${long(draw)} ^ 2`,
  ],
];

/** The expressions of questions, by kind and level. */
const templates: Readonly<Record<Exclude<ExerciseKind, 'read'>, readonly Template[][]>> = {
  ...{ multiply, divide, roots, angles, powers },
};

const isNumeric = ({ power, told }: Scale): boolean => power === 1 && !told;

// A folded scale has the same numbers at other places: a product can be beyond the end of one scale and on the other.
const scalesWith = ({ scale: own }: Plan, sides: Layout, isProduct: boolean): Way['at'] => {
  if (!isProduct || !isNumeric(own)) return scalesIn(sides, (scale) => scale === own);
  const onBody = scalesIn(sides, isNumeric).filter(({ on }) => on === 'body');
  return onBody.sort((one, other) => Number(isDecade(other.scale)) - Number(isDecade(one.scale)));
};

// The shortest way can differ with the back up, or with the slide drawn out.
const waysOf = (node: Node, { sides, shape }: AskedRule, isProduct: boolean): Way[] => {
  const isLinear = shape === 'linear';
  const stands = sides.flatMap((_, side) =>
    [true, false].map((isAligned) => ({ side, isAligned })),
  );
  const ways: Way[] = [];
  for (const stand of stands) {
    const plan = planOf(node, { ...stand, sides, isLinear });
    const isKnown = ways.some(({ at }) => at.some(({ scale }) => scale === plan?.scale));
    if (plan && !isKnown) ways.push({ plan, at: scalesWith(plan, sides, isProduct) });
  }
  return ways;
};

// In positions: an untouched rule would already be right, within its tolerance, for a result this near to an index.
const nearIndex = 0.02;

const isAtIndex = ({ moves }: Plan): boolean => {
  const cursor = moves.findLast(({ stance }) => stance.cursor !== undefined)?.stance.cursor ?? 0;
  return cursor < nearIndex || cursor > 1 - nearIndex;
};

const calculation = (
  kind: Exclude<ExerciseKind, 'read'>,
  level: number,
  rule: AskedRule,
  draw: Draw,
): CalculationQuestion | undefined => {
  const expression = pick(draw, templates[kind][level - 1])(draw);
  const node = parseExpression(expression);
  if (typeof node === 'string') return undefined;
  const isLinear = rule.shape === 'linear';
  // One plan finds nearly all expressions that can't be set.
  const plan = planOf(node, { ...atRest, sides: rule.sides, isLinear });
  if (!plan || isAtIndex(plan)) return undefined;
  const ways = waysOf(node, rule, kind === 'multiply' || kind === 'divide');
  return {
    ...{ expression, node, ways, exact: plan.value },
    kind: kind === 'divide' ? 'divide' : 'calculate',
  };
};

// Level 1 is for C and D, level 2 for scales of their powers, level 3 for all others.
const levelOf = (scale: Scale): number => (isDecade(scale) ? 1 : scale.power ? 2 : 3);

const readable = (sides: Layout, level: number): Pick<Spot, 'scale' | 'side' | 'on'>[] => {
  const all = scalesIn(sides, () => true);
  for (let wanted = level; wanted > 0; wanted--) {
    const found = all.filter(({ scale }) => levelOf(scale) === wanted);
    if (found.length > 0) return found;
  }
  return all;
};

const thousand = 1000;

// Never at an end: the glass would hide what is beyond.
const placeOn = (scale: Scale, level: number, draw: Draw): number => {
  // Some have 10 to 100 instead of 1 to 10, so the position is wrapped.
  if (level === 1 && isDecade(scale)) return onRing(scale.position(Number(short(draw))));
  const [from, to] = scale.span.map((end) => scale.position(end));
  return from + ((to - from) * between(draw, 20, 980)) / thousand;
};

const reading = (level: number, rule: AskedRule, draw: Draw): ReadingQuestion | undefined => {
  const { sides, shape } = rule;
  const isLinear = shape === 'linear';
  const at = pick(draw, readable(sides, level));
  const position = placeOn(at.scale, level, draw);
  const drawn = between(draw, isLinear ? -400 : 0, isLinear ? 400 : 999) / thousand;
  const slide = level < 3 ? 0 : drawn;
  const along = at.on === 'slide' ? slide + position : position;
  const hairline = isLinear ? along : onRing(along);
  if (hairline < 0 || hairline > 1) return undefined;
  const stand = { slide: numberAt(slide), cursor: numberAt(hairline) };
  const setting = settingOf({ shape, ...stand, operandExponent: 0, resultExponent: 0 });
  const exact = readingOn(at.scale, at.on, setting)?.value;
  return exact === undefined ? undefined : { kind: 'read', expression: '', at, ...stand, exact };
};

const mostTries = 40;

/** Draws a question that a rule can answer. Returns undefined if 40 tries find none. */
export const questionOf = (
  kind: ExerciseKind,
  level: number,
  rule: AskedRule,
  draw: Draw,
): Question | undefined => {
  for (let i = 0; i < mostTries; i++) {
    const question =
      kind === 'read' ? reading(level, rule, draw) : calculation(kind, level, rule, draw);
    if (question) return question;
  }
  return undefined;
};
