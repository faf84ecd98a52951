import { onRing } from '../reading/setting.js';
import type { Layout } from '../scales/layout.js';
import type { Scale } from '../scales/scale.js';
import { valueOf, type Node, type NumberNode, type Spread } from './expression.js';

/** A place on a scale of the rule that stands for a factor. */
export interface Spot {
  readonly scale: Scale;
  /** Which face, and which part of it. */
  readonly side: number;
  readonly on: 'body' | 'slide';
  /** The position on the part: 0 at its left index, 1 at its right one. */
  readonly position: number;
  readonly value: number;
  /** Whether D or C has the factor's reciprocal there. */
  readonly isInverse: boolean;
  /** The angle whose complement is set: 60 for cos 60°, which is at the sine of 30°. */
  readonly complement?: number;
  /** The error of its position: from a number that was read before, and on ST from the arc instead of a sine. */
  readonly spread: Spread;
}

/** How a factor is found on scales. */
interface Entry {
  fits(scale: Scale): boolean;
  /** The position of an argument, decades included. */
  along(scale: Scale, argument: number): number;
  readonly argument: number;
  readonly isInverse?: boolean;
  readonly complement?: number;
}

// Whether a scale starts at an index. Folded scales have other numbers at their ends.
const startsAtIndex = ({ position, span, power }: Scale): boolean =>
  Number.isInteger(position(power ? 1 : span[0]));

/** Whether a scale is a C or D, by whatever name. */
export const isDecade = (scale: Scale): boolean =>
  scale.power === 1 && startsAtIndex(scale) && !scale.told;

const isInverseDecade = (scale: Scale): boolean => scale.power === -1 && startsAtIndex(scale);

/** Whether a scale has both indices. */
export const isIndexed = (scale: Scale): boolean =>
  startsAtIndex(scale) && Number.isInteger(scale.position(scale.span[1]));

const isNamed = (names: string) => {
  const all = names.split(' ');
  return ({ name }: Scale): boolean => all.includes(name);
};

// Tolerance: rounding errors of an argument must not put it off its scale.
const slack = 1e-12;

const has = ({ ends: [least, greatest] }: Scale, value: number): boolean =>
  value >= least * (1 - slack) && value <= greatest * (1 + slack);

const byPower = (
  fits: Entry['fits'],
  argument: number,
  power: number,
  isInverse = false,
): Entry => ({
  fits,
  argument,
  isInverse,
  along: (_, x) => (isInverse ? -1 : 1) * power * Math.log10(Math.abs(x)),
});

const byValue = (names: string, argument: number, more: Partial<Entry> = {}): Entry => {
  const isOne = isNamed(names);
  return {
    fits: (scale) => isOne(scale) && has(scale, argument),
    along: (scale, x) => scale.position(x),
    argument,
    ...more,
  };
};

const isR = ({ name }: Scale, square: number): boolean =>
  name === (onRing(Math.log10(square) / 2) < 0.5 ? 'R1' : 'R2');

const ofFunction = (name: string, x: number): Entry[] => {
  switch (name) {
    case 'sqrt':
      return [byPower(isNamed('A B'), x, 0.5), byPower(isNamed('BI'), x, 0.5, true)];
    case 'cbrt':
      return [byPower(isNamed('K'), x, 1 / 3)];
    case 'sin':
      return [byValue('S ST', x)];
    case 'cos':
      return [byValue('S ST', 90 - x, { complement: x })];
    case 'tan':
      return [
        byValue('T T2', x),
        byValue(x < 5.8 ? 'ST' : '', x),
        ...(x > 45 ? [byValue('T', 90 - x, { complement: x, isInverse: true })] : []),
      ];
    case 'ln':
      return [byValue('LL0 LL1 LL2 LL3 LL00 LL01 LL02 LL03', x)];
    default:
      return [];
  }
};

const entriesOf = (node: Node): Entry[] => {
  if (node.kind === 'number')
    return [
      byPower(isDecade, Math.abs(node.value), 1),
      byPower(isInverseDecade, Math.abs(node.value), 1, true),
    ];
  if (node.kind === 'function' && node.of.kind === 'number')
    return ofFunction(node.name, node.of.value);
  if (node.kind !== 'power' || node.base.kind !== 'number' || node.exponent.kind !== 'number')
    return [];
  const [base, exponent] = [node.base.value, node.exponent.value];
  if (base === 10) return [{ fits: isNamed('L'), argument: exponent, along: (_, x) => x }];
  return exponent === 2 ? [byPower((scale) => isR(scale, base * base), base, 2)] : [];
};

/** The scales of a rule that pass a test, with their faces and parts. */
export const scalesIn = (
  sides: Layout,
  fits: (scale: Scale) => boolean,
): Pick<Spot, 'scale' | 'side' | 'on'>[] =>
  sides.flatMap(({ upper, slide, lower }, side) =>
    [
      ...[...upper, ...lower].map((scale) => ({ scale, side, on: 'body' as const })),
      ...slide.map((scale) => ({ scale, side, on: 'slide' as const })),
    ].filter(({ scale }) => fits(scale)),
  );

const inside = (position: number): number => Math.min(1, Math.max(0, position));

const onScale = (along: number): number =>
  along > -slack && along < 1 + slack ? inside(along) : onRing(along);

// The number in a factor: the factor itself, or the argument of a function or power.
const notedIn = (node: Node): NumberNode | undefined => {
  if (node.kind === 'number') return node;
  if (node.kind === 'function') return notedIn(node.of);
  return node.kind === 'power' ? (notedIn(node.exponent) ?? notedIn(node.base)) : undefined;
};

/** The absolute value of a factor. */
export const sizeOf = (node: Node): number => Math.abs(valueOf(node));

/** The places of a factor on a rule: of a number, or of a function of one. */
export const spotsOf = (node: Node, sides: Layout): Spot[] => {
  const noted = notedIn(node)?.spread;
  const size = Math.log10(sizeOf(node));
  return entriesOf(node).flatMap(({ fits, along, argument, isInverse = false, complement }) =>
    scalesIn(sides, fits).map((place) => {
      const at = along(place.scale, argument);
      const position = onScale(at);
      // ST has the arc instead of the sine and the tangent.
      const off = position - (isInverse ? -size : size);
      const model = Math.abs(off - Math.round(off));
      const spread: Spread = (slack) =>
        model + (noted ? Math.abs(along(place.scale, argument * (1 + noted(slack))) - at) : 0);
      const value = place.scale.value(position);
      return { ...place, position, value, isInverse, complement, spread };
    }),
  );
};
