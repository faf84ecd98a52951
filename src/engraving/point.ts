/** A place in a drawing, in its own units: x to the right, y downward. */
export interface Point {
  x: number;
  y: number;
}

/** Numbers in drawings keep two decimals: a hundredth of a unit is less than any screen shows. */
export const decimals = 2;

const hundredths = 10 ** decimals;

/** A number as drawings have it, rounded to hundredths. */
export const fixed = (value: number): number => Math.round(value * hundredths) / hundredths + 0;

/** A point as a path has it. */
export const coordinates = ({ x, y }: Point): string => `${fixed(x)},${fixed(y)}`;
