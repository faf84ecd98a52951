/** A gauge mark: a constant that is marked on a scale. */
export interface GaugeMark {
  /** The letter at the mark. Makers use different letters, so the value is always shown with it. */
  readonly sign: string;
  /** The definition of the constant: "√(4/π)". Empty if the letter is its only name. */
  readonly source: string;
  /** The whole constant. A scale of one decade has it without its power of ten. */
  readonly constant: number;
  /** The value of the scale where the mark is. */
  readonly value: number;
  /** Whether the slide is set by it. Such a mark is a triangle that points to the other scale, instead of a stroke. */
  readonly isIndex?: boolean;
}

const { PI, E, LN10, LOG10E, sqrt } = Math;

// The most used first. Where room is short, marks are left out from the end.
const constants: readonly (readonly [sign: string, source: string, constant: number])[] = [
  ['π', '', PI],
  ['e', '', E],
  ['c', '√(4/π)', sqrt(4 / PI)],
  ['R', 'ρ° = 180/π', 180 / PI],
  ['Q', 'π/180', PI / 180],
  ['L', 'ln 10', LN10],
  ['l', 'lg e', LOG10E],
  ['2π', '', 2 * PI],
  ['c₁', '√(40/π)', sqrt(40 / PI)],
  ['ρ′', '10800/π', 10800 / PI],
  ['ρ″', '648000/π', 648000 / PI],
  ['V', '4π/3', (4 * PI) / 3],
  ['q', 'π/4', PI / 4],
  ['v', 'π/6', PI / 6],
  ['M', '1/π', 1 / PI],
];

const marks = (signs: string, valueOf: (constant: number) => number): readonly GaugeMark[] =>
  signs.split(' ').map((sign) => {
    const [, source, constant] = constants.find((entry) => entry[0] === sign)!;
    return { sign, source, constant, value: valueOf(constant) };
  });

const mantissa = (constant: number): number => constant / 10 ** Math.floor(Math.log10(constant));

/** Gauge marks of scales of one decade: constants without their power of ten. */
export const onDecade = marks('π e c R Q L l 2π c₁ ρ′ ρ″ V', mantissa);

/** Gauge marks of scales of squares: π, and constants of circles and spheres. */
export const onSquares = marks('π M q v V', (constant) =>
  constant < 1 ? 100 * constant : constant,
);

/** Gauge marks of scales that run backwards. */
export const onInverse = marks('π', Number);
