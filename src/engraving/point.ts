/** A point in a drawing, in units of the drawing: x to the right, y downward. */
export interface Point {
  x: number;
  y: number;
}

/** The decimals of numbers in drawings: a hundredth of a unit is invisible on any screen. */
export const decimals = 2;

const hundredths = 10 ** decimals;

/** Rounds a number to hundredths; −0 becomes 0. */
export const fixed = (value: number): number => Math.round(value * hundredths) / hundredths + 0;

/** A point in the notation of a path, rounded to hundredths: `1.25,3`. */
export const coordinates = ({ x, y }: Point): string => `${fixed(x)},${fixed(y)}`;
