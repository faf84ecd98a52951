import type { QuarterDial } from '../../src/quarter-dial/element.js';
import type { Point } from './commands.js';
import { part, placeOf } from './dial.js';
import { move } from './disc-hand.js';

export { letGo, move, press } from './disc-hand.js';

const around = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The angle of the mouse on the dial at a point of the viewport: degrees clockwise from twelve. */
export function degreesUnder(dial: Element, [x, y]: Point): number {
  // a mouse moves by whole pixels
  const { x: right, y: down } = new DOMPoint(Math.round(x), Math.round(y)).matrixTransform(
    part(dial, 'face').getScreenCTM()!.inverse(),
  );
  return around((Math.atan2(right, -down) * 180) / Math.PI);
}

/** Decades from 1 to the value at a point of the viewport: of all turns, the nearest one. */
export function decadesUnder(dial: Element, point: Point, nearest: number): number {
  const fraction = degreesUnder(dial, point) / 360;
  return fraction + Math.round(nearest - fraction);
}

/** Decades from 1 to the dial's value. */
export const decadesOf = ({ value }: QuarterDial): number => Math.log10(value);

/** Moves the mouse round the dial from one angle to another, whole turns too, by at most `by` degrees at once. */
export async function moveRound(
  dial: Element,
  from: number,
  to: number,
  by = 90,
  radius = 200,
): Promise<void> {
  const count = Math.ceil(Math.abs(to - from) / by);
  for (let i = 1; i <= count; i++)
    await move(
      placeOf(dial, from + Math.sign(to - from) * Math.min(i * by, Math.abs(to - from)), radius),
    );
}

/** Whether a number has at most twelve digits, so that no rounding errors of a double are seen. */
export const isFreeOfDust = (value: number): boolean => Number(value.toPrecision(12)) === value;
