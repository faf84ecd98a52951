import type { Scale } from '../scales/scale.js';
import type { Move, Placed } from './chain.js';
import { valueOf, type Factor, type Node, type Spread } from './expression.js';
import { isDecade } from './spots.js';

/** How a result follows from what D has under the hairline. */
export interface Reader {
  fits(scale: Scale): boolean;
  /** The result where the hairline is off by so much of a scale's length. */
  at(size: number, off: number): number;
}

// The powers of ten of the moves have no more room.
const [least, most] = [1e-98, 1e98];
/** A power is a product of so many equal factors at most. */
export const mostFactors = 4;
const slackOfTies = 1e-3;
/** Of the ways so far, so many shortest ones are followed. */
export const widest = 8;

/** The number itself. */
export const onD: Reader = { fits: isDecade, at: (size, off) => size * 10 ** off };

/** Its square on A, or its cube on K. */
export const onPower = (name: string, power: number): Reader => ({
  fits: (scale) => scale.name === name,
  at: (size, off) => (size * 10 ** off) ** power,
});

/** Its logarithm. */
export const onL: Reader = {
  fits: ({ name }) => name === 'L',
  at: (size, off) => Math.log10(size) + off,
};

/** What is found on LL scales: e to the number on D, with the sign of the logarithm. */
export const onLogLog = (result: number): Reader => ({
  fits: ({ name, ends }) =>
    name.startsWith('LL') && result >= ends[0] * (1 - 1e-12) && result <= ends[1] * (1 + 1e-12),
  at: (size, off) => Math.exp((result < 1 ? -1 : 1) * size * 10 ** off),
});

/** A factor of a product, or a divisor. */
export const factor = (node: Node, isDivisor = false): Factor => ({ node, isDivisor });

/** The factors of a product, also of the products in it. */
export const factorsOf = (node: Node, isDivisor = false): Factor[] => {
  if (node.kind === 'product')
    return node.factors.flatMap((one) => factorsOf(one.node, one.isDivisor !== isDivisor));
  const isReciprocal = node.kind === 'power' && valueOf(node.exponent) === -1;
  return isReciprocal ? factorsOf(node.base, !isDivisor) : [factor(node, isDivisor)];
};

/** Whether it is a number, or a product of numbers. */
export const isPlain = (node: Node): boolean =>
  node.kind === 'number' ||
  (node.kind === 'product' && node.factors.every((one) => isPlain(one.node)));

/** What is compared of two ways to a result. */
export type Way = { readonly moves: readonly Move[]; readonly spread: Spread };

// Of two ways of equal length, the one on plain scales.
const effort = ({ moves }: Way): number =>
  moves.reduce(
    (so, { action }) => so + ('isReciprocal' in action && action.isReciprocal ? 1.1 : 1),
    0,
  );

/** Ways, the shortest first. */
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

/** Numerators and denominators in turns: a quotient leaves its result at the index, where a product starts. */
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
