import { fixture, html, nextFrame } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import '../../src/quarter-dial/index.js';
import type { Point } from './commands.js';
import { part, parts, turnOf, type Attributes } from './meter.js';

export { control, part, parts, turnOf, type Attributes } from './meter.js';

/** All values of the attribute `divisions`. */
export const allDivisions = ['1', '2', '3', '4', '10', '20', 'digits'] as const;

/** A new dial with these attributes, in no document yet. */
export function newDial(attributes: Attributes = {}): QuarterDial {
  const dial = document.createElement('quarter-dial');
  for (const [name, text] of Object.entries(attributes))
    dial.setAttribute(name, text === true ? '' : text);
  return dial;
}

/** Waits until a dial shows its last properties and its width. */
export async function shown(dial: QuarterDial): Promise<void> {
  await dial.updateComplete;
  await nextFrame();
  await nextFrame();
  await dial.updateComplete;
}

/** A dial in its own block of this width. Both are removed after the test. */
export async function dialWith(attributes: Attributes = {}, width = 480): Promise<QuarterDial> {
  const block = await fixture<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const dial = newDial(attributes);
  block.append(dial);
  await shown(dial);
  return dial;
}

/** The HTML element inside a dial with a part's name: `factors`, `result`, `table`, `readout`. */
export const piece = <E extends HTMLElement = HTMLElement>(dial: Element, name: string): E =>
  part(dial, name) as unknown as E;

/** A text with white space as it is displayed. */
export const plain = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** The text of a part, with white space as it is displayed; '' if there is no such part. */
export const textOf = (dial: Element, name: string): string =>
  parts(dial, name)
    .map(({ textContent }) => plain(textContent))
    .join(' ');

const around = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** The angle of the hand: degrees clockwise from twelve o'clock, 0 ≤ degrees < 360. */
export const handDegrees = (dial: Element): number => around(turnOf(part(dial, 'hand')));

/** The right angle of the hand at a value: one turn a decade, 1 at twelve o'clock. */
export const degreesOf = (value: number): number => around(360 * Math.log10(value));

/** The distance of two angles, the shorter way round: 0 … 180 degrees. */
export const apart = (a: number, b: number): number => 180 - Math.abs(180 - around(a - b));

/**
 * The point of the viewport at a place on the dial: degrees clockwise from twelve, and a radius in units of the
 * drawing.
 */
export function placeOf(dial: Element, degrees: number, radius = 200): Point {
  const angle = (degrees * Math.PI) / 180;
  const { x, y } = new DOMPoint(
    radius * Math.sin(angle),
    -radius * Math.cos(angle),
  ).matrixTransform(part(dial, 'face').getScreenCTM()!);
  return [x, y];
}

/** The place where two texts first differ, as a few letters of each; '' if they are the same. */
export function differenceOf(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  const from = Math.max(0, at < 0 ? one.length - 40 : at - 40);
  return `${one.slice(from, from + 90)} instead of ${other.slice(from, from + 90)}`;
}
