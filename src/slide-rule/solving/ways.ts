import type { Scale } from '../scales/scale.js';
import type { Move, Placed } from './chain.js';
import { valueOf, type Factor, type Node, type Spread } from './expression.js';
import { isDecade } from './spots.js';

/** How a result is read on a scale, from the number under the hairline on D. */
export interface Reader {
  fits(scale: Scale): boolean;
  /** The result if the hairline is off by `off`, a share of a scale's length. */
  at(size: number, off: number): number;
}

// Limits of the numbers in moves, from the largest power of ten of a rule.
const [least, most] = [1e-98, 1e98];
/** The most equal factors in a product for a power. */
export const mostFactors = 4;
const slackOfTies = 1e-3;
/** The number of shortest ways that are continued. */
export const widest = 8;

/** Reads the number itself. */
export const onD: Reader = { fits: isDecade, at: (size, off) => size * 10 ** off };

/** Reads its square on A, or its cube on K. */
export const onPower = (name: string, power: number): Reader => ({
  fits: (scale) => scale.name === name,
  at: (size, off) => (size * 10 ** off) ** power,
});

/** Reads its logarithm on L. */
export const onL: Reader = {
  fits: ({ name }) => name === 'L',
  at: (size, off) => Math.log10(size) + off,
};

/** Reads e to the number on D on an LL scale. The exponent has the sign of the result's logarithm. */
export const onLogLog = (result: number): Reader => ({
  fits: ({ name, ends }) =>
    name.startsWith('LL') && result >= ends[0] * (1 - 1e-12) && result <= ends[1] * (1 + 1e-12),
  at: (size, off) => Math.exp((result < 1 ? -1 : 1) * size * 10 ** off),
});

/** Makes a factor of a product, or a divisor. */
export const factor = (node: Node, isDivisor = false): Factor => ({ node, isDivisor });

/** The factors of a product, including those of products in it. */
export const factorsOf = (node: Node, isDivisor = false): Factor[] => {
  if (node.kind === 'product')
    return node.factors.flatMap((one) => factorsOf(one.node, one.isDivisor !== isDivisor));
  const isReciprocal = node.kind === 'power' && valueOf(node.exponent) === -1;
  return isReciprocal ? factorsOf(node.base, !isDivisor) : [factor(node, isDivisor)];
};

/** Whether a node is a number, or a product of numbers. */
export const isPlain = (node: Node): boolean =>
  node.kind === 'number' ||
  (node.kind === 'product' && node.factors.every((one) => isPlain(one.node)));

/** The parts of two ways to a result that are compared. */
export type Way = { readonly moves: readonly Move[]; readonly spread: Spread };

// A move on a scale of reciprocals counts a little more: of two equal ways, the one on plain scales wins.
const effort = ({ moves }: Way): number =>
  moves.reduce(
    (so, { action }) => so + ('isReciprocal' in action && action.isReciprocal ? 1.1 : 1),
    0,
  );

/** Sorts ways, the shortest first. */
export const shortest = <T extends Way>(ways: readonly T[]): T[] =>
  [...ways].sort(
    (one, other) =>
      effort(one) - effort(other) || one.spread(slackOfTies) - other.spread(slackOfTies),
  );

/** Whether no number on the way is too large or too small for powers of ten. */
export const isInRange = ({ moves }: { moves: readonly Move[] }): boolean =>
  moves.every(({ reading = 1, operand = 1 }) =>
    [reading, operand].every((number) => number > least && number < most),
  );

/** Orders numerators and denominators in turns: a quotient leaves its result at the index, where a product starts. */
export const inTurns = (factors: readonly Placed[], first: Placed): Placed[] => {
  const rest = factors.filter((one) => one !== first);
  const [over, under] = [false, true].map((isDivisor) =>
    rest.filter((one) => one.isDivisor === isDivisor),
  );
  const all = [first];
  while (over.length + under.length > 0) {
    const isTurnOfDivisor = !all.at(-1)!.isDivisor;
    all.push(
      (isTurnOfDivisor ? (under.shift() ?? over.shift()) : (over.shift() ?? under.shift()))!,
    );
  }
  return all;
};
