import { fixture, html, nextFrame } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import '../../src/quarter-dial/index.js';
import type { Point } from './commands.js';
import { part, parts, turnOf, type Attributes } from './meter.js';

export { control, part, parts, turnOf, type Attributes } from './meter.js';

/** All ways in which a decade is divided, as the attribute says them. */
export const allDivisions = ['1', '2', '3', '4', '10', '20', 'digits'] as const;

/** A new dial with these attributes, which stands in no document yet. */
export function newDial(attributes: Attributes = {}): QuarterDial {
  const dial = document.createElement('quarter-dial');
  for (const [name, text] of Object.entries(attributes))
    dial.setAttribute(name, text === true ? '' : text);
  return dial;
}

/** Waits until a dial shows what it was last told, also of its width. */
export async function shown(dial: QuarterDial): Promise<void> {
  await dial.updateComplete;
  await nextFrame();
  await nextFrame();
  await dial.updateComplete;
}

/** A dial in a block of its own, as wide as asked for; both go after the test. */
export async function dialWith(attributes: Attributes = {}, width = 480): Promise<QuarterDial> {
  const block = await fixture<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const dial = newDial(attributes);
  block.append(dial);
  await shown(dial);
  return dial;
}

/** The HTML element inside a dial that carries a part's name: `factors`, `result`, `table`, `readout`. */
export const piece = <E extends HTMLElement = HTMLElement>(dial: Element, name: string): E =>
  part(dial, name) as unknown as E;

/** A text with its white space as a reader sees it. */
export const plain = (text: string | null): string => (text ?? '').trim().replace(/\s+/g, ' ');

/** The text of a part, with its white space as a reader sees it; '' where there is no such part. */
export const textOf = (dial: Element, name: string): string =>
  parts(dial, name)
    .map(({ textContent }) => plain(textContent))
    .join(' ');

const around = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Where the hand stands: degrees clockwise from twelve o'clock, 0 ≤ degrees < 360. */
export const handDegrees = (dial: Element): number => around(turnOf(part(dial, 'hand')));

/** Where the hand belongs at a value: one turn a decade, 1 at twelve o'clock. */
export const degreesOf = (value: number): number => around(360 * Math.log10(value));

/** How far apart two angles are, the short way round: 0 … 180 degrees. */
export const apart = (a: number, b: number): number => 180 - Math.abs(180 - around(a - b));

/** A place on the dial as one in the viewport: degrees clockwise from twelve, and units of the drawing. */
export function placeOf(dial: Element, degrees: number, radius = 200): Point {
  const angle = (degrees * Math.PI) / 180;
  const { x, y } = new DOMPoint(
    radius * Math.sin(angle),
    -radius * Math.cos(angle),
  ).matrixTransform(part(dial, 'face').getScreenCTM()!);
  return [x, y];
}

/** Where two texts first differ, as a few letters of each; '' where they are the same. */
export function differenceOf(one: string, other: string): string {
  if (one === other) return '';
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  const from = Math.max(0, at < 0 ? one.length - 40 : at - 40);
  return `${one.slice(from, from + 90)} instead of ${other.slice(from, from + 90)}`;
}
