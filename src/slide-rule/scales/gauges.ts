/** A constant that is marked on a scale. */
export interface GaugeMark {
  /** The letter at the mark. Letters are not standard across makers, so its value is always told with it. */
  readonly sign: string;
  /** Where it comes from: "√(4/π)"; '' for what has no other name than its letter. */
  readonly source: string;
  /** The constant itself, which a scale of one decade has without its power of ten. */
  readonly constant: number;
  /** Where it is marked, as a value of the scale. */
  readonly value: number;
  /** Whether it is one that the slide is set by: a triangle that points to the other scale, in the place of a stroke. */
  readonly isIndex?: boolean;
}

const { PI, E, LN10, LOG10E, sqrt } = Math;

// The most used first: where there is no room for all, they are left out from the end.
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

/** On scales of one decade, without the power of ten. */
export const onDecade = marks('π e c R Q L l 2π c₁ ρ′ ρ″ V', mantissa);

/** On scales of squares: π, and constants of circles and spheres. */
export const onSquares = marks('π M q v V', (constant) =>
  constant < 1 ? 100 * constant : constant,
);

/** On scales that are read backwards. */
export const onInverse = marks('π', Number);
