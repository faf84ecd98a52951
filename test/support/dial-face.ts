import { html, fixture } from '@open-wc/testing';
import { emulate, setViewport } from './commands.js';
import { dialWith, part, parts, shown, type Attributes } from './dial.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';

/** All parts that a dial draws, from back to front. */
export const drawnParts = [
  ...['paper', 'band', 'boundary', 'rim', 'ticks', 'numerals', 'symbols', 'outer', 'exponent'],
  ...['legs', 'hand'],
];

/** A dial of this width without motion, in a viewport with room for it. */
export async function stillDial(attributes: Attributes = {}, width = 480): Promise<QuarterDial> {
  await emulate({ reducedMotion: 'reduce', colorScheme: 'light' });
  const side = Math.max(800, width + 40);
  await setViewport({ width: side, height: side });
  const style = `width:${width}px;font-family:serif`;
  return dialWith({ ...attributes, style }, Math.max(480, width));
}

/** Hides all drawn parts except these, on every dial of the page, until the test ends. */
export async function showOnly(...names: string[]): Promise<void> {
  const hidden = drawnParts.filter((name) => !names.includes(name));
  const rules = hidden.map((name) => `quarter-dial::part(${name}){visibility:hidden}`);
  await fixture(html`<style>
    ${rules.join('')}
  </style>`);
}

/** The ends of the sectors, which are the thresholds of rounding: degrees clockwise from twelve. */
export function thresholds(divisions: string): number[] {
  if (divisions === 'digits') return Array.from({ length: 9 }, (_, i) => 360 * Math.log10(i + 1.5));
  const count = Number(divisions);
  return Array.from({ length: count }, (_, i) => (360 * (i + 0.5)) / count);
}

/** The places of the symbols: degrees clockwise from twelve. */
export function symbolDegrees(divisions: string): number[] {
  if (divisions === 'digits') return Array.from({ length: 9 }, (_, i) => 360 * Math.log10(i + 1));
  const count = Number(divisions);
  return Array.from({ length: count }, (_, i) => (360 * i) / count);
}

/** A short line of the drawing: its angle clockwise from twelve, and how far its ends are from the middle. */
export interface Stroke {
  degrees: number;
  inner: number;
  outer: number;
}

function strokeOf(numbers: readonly number[]): Stroke {
  const [x1, y1, x2, y2] = numbers;
  const [a, b] = [Math.hypot(x1, y1), Math.hypot(x2, y2)];
  // the outer end gives the angle more exactly
  const [x, y] = a > b ? [x1, y1] : [x2, y2];
  const degrees = ((Math.atan2(x, -y) * 180) / Math.PI + 360) % 360;
  return { degrees, inner: Math.min(a, b), outer: Math.max(a, b) };
}

/** The straight lines of a part, sorted from twelve o'clock on. */
export function strokesOf(dial: Element, name: string): Stroke[] {
  const outlines = parts(dial, name)
    .flatMap((piece) => [piece, ...piece.querySelectorAll('path')])
    .map((piece) => piece.getAttribute('d') ?? '')
    .join('');
  const found = [...outlines.matchAll(/M([^MLA]+)L([^MLA]+)/g)].map(([, from, to]) =>
    strokeOf(`${from} ${to}`.split(/[\s,]+/).map(Number)),
  );
  return found.sort((a, b) => a.degrees - b.degrees);
}

/** π and e have marks of their own among the gradations. */
export const gaugeDegrees = [Math.PI, Math.E].map((value) => 360 * Math.log10(value));

/** The gradations, without the marks at π and e. */
export const gradationsOf = (dial: Element): Stroke[] =>
  strokesOf(dial, 'ticks').filter(({ degrees }) =>
    gaugeDegrees.every((gauge) => Math.abs(gauge - degrees) > 0.02),
  );

/** The value at an angle on the ring, in the decade from 1 to 10. */
export const valueAtDegrees = (degrees: number): number => 10 ** (degrees / 360);

/** The text elements of a part. */
export const lettersOf = (dial: Element, name: string): SVGTextElement[] =>
  parts(dial, name).flatMap((piece) =>
    piece instanceof SVGTextElement ? [piece] : [...piece.querySelectorAll('text')],
  );

/** The outlines of a part, besides texts. */
export const glyphsOf = (dial: Element, name: string): SVGGraphicsElement[] =>
  parts(dial, name)
    .flatMap((piece) => [piece, ...piece.querySelectorAll<SVGGraphicsElement>('*')])
    .filter((piece) => ['path', 'use'].includes(piece.localName));

/** The middle of a piece of the drawing, in its units: degrees clockwise from twelve, and the radius. */
export function placeIn(
  dial: Element,
  piece: SVGGraphicsElement,
): { degrees: number; radius: number } {
  const { x, y, width, height } = piece.getBBox();
  const toFace = part(dial, 'face').getScreenCTM()!.inverse().multiply(piece.getScreenCTM()!);
  const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(toFace);
  const degrees = ((Math.atan2(middle.x, -middle.y) * 180) / Math.PI + 360) % 360;
  return { degrees, radius: Math.hypot(middle.x, middle.y) };
}

/** The size of a unit of the drawing, in CSS px. */
export const unitOf = (dial: Element): number =>
  part(dial, 'face').getBoundingClientRect().width / 800;

/** The em of a text on the screen, in CSS px. */
export function emOf(text: SVGTextElement): number {
  const { a, b } = text.getScreenCTM()!;
  return Math.hypot(a, b) * parseFloat(getComputedStyle(text).fontSize);
}

export { shown };
