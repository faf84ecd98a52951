import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { sendMouse, type Point } from './commands.js';
import { part, placeOf } from './spinner.js';

/** A mouse moves by whole pixels. */
const whole = ([x, y]: Point): [number, number] => [Math.round(x), Math.round(y)];

/** The angle of a point of the viewport on the disc: degrees clockwise from three o'clock. */
export function degreesUnder(spinner: Element, point: Point): number {
  const face = part(spinner, 'face');
  const { x, y } = new DOMPoint(...whole(point)).matrixTransform(face.getScreenCTM()!.inverse());
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

/** The value of the fill's edge at a point of the viewport, within its sector, in decibels. */
export function decibelsUnder(spinner: DecibelSpinner, point: Point): number {
  const fraction = ((degreesUnder(spinner, point) * spinner.segments) / 360) % 1;
  return 10 * Math.log10(fraction / (1 - fraction));
}

/** Moves the mouse to a point of the viewport. */
export const move = (point: Point) => sendMouse({ type: 'move', position: whole(point) });

/** Moves the mouse round the middle of the disc from one angle to another, by at most 10° at once. */
export async function moveRound(
  spinner: Element,
  from: number,
  to: number,
  share = 0.8,
): Promise<void> {
  const count = Math.ceil(Math.abs(to - from) / 10);
  for (let i = 1; i <= count; i++)
    await move(placeOf(spinner, from + ((to - from) * i) / count, share));
}

/** Presses the left button at a point of the viewport. */
export async function press(point: Point): Promise<void> {
  await move(point);
  await sendMouse({ type: 'down' });
}

/** Releases the left button. */
export const letGo = () => sendMouse({ type: 'up' });

/** Whether a number is a whole multiple of a step, except for rounding errors of doubles. */
export const isMultiple = (value: number, step: number): boolean =>
  Math.abs(value / step - Math.round(value / step)) < 1e-9;
