import { fixture, html, nextFrame } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import '../../src/decibel-spinner/index.js';
import type { Point } from './commands.js';
import { part, parts, type Attributes } from './meter.js';

export { seeded } from '../../src/instrument/chance.js';
export { control, part, parts, type Attributes } from './meter.js';

/** A new spinner with these attributes, in no document yet. */
export function newSpinner(attributes: Attributes = {}): DecibelSpinner {
  const spinner = document.createElement('decibel-spinner');
  for (const [name, text] of Object.entries(attributes))
    spinner.setAttribute(name, text === true ? '' : text);
  return spinner;
}

/** Waits until a spinner shows its last properties and its width. */
export async function shown(spinner: DecibelSpinner): Promise<void> {
  await spinner.updateComplete;
  await nextFrame();
  await nextFrame();
  await spinner.updateComplete;
}

/** A spinner in its own block of this width. Both are removed after the test. */
export async function spinnerWith(
  attributes: Attributes = {},
  width = 320,
): Promise<DecibelSpinner> {
  const block = await fixture<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const spinner = newSpinner(attributes);
  block.append(spinner);
  await shown(spinner);
  return spinner;
}

/** The same, spun once if it is spinnable, so that it has all of its lines. */
export async function spunWith(attributes: Attributes = {}, width = 320): Promise<DecibelSpinner> {
  const block = await fixture<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const spinner = await spun(newSpinner(attributes));
  block.append(spinner);
  await shown(spinner);
  return spinner;
}

/** Spins a spinner that is in no document, which takes no time. */
export async function spun(spinner: DecibelSpinner): Promise<DecibelSpinner> {
  spinner.random = () => 0;
  if (spinner.spinnable) await spinner.spin();
  return spinner;
}

/** The HTML element inside a spinner with a part's name: `field`, `slider`, `spin`, `reset`, … */
export const piece = <E extends HTMLElement = HTMLElement>(spinner: Element, name: string): E =>
  part(spinner, name) as unknown as E;

/** The text of a part, with white space as it is displayed; '' if there is no such part. */
export const textOf = (spinner: Element, name: string): string =>
  parts(spinner, name)
    .map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '))
    .join(' ');

/** The radius of the disc, in units of the drawing; its centre is at 0, 0. */
export const discRadius = (spinner: Element): number =>
  (part(spinner, 'paper') as SVGCircleElement).r.baseVal.value;

/** A place on the disc: degrees clockwise from three o'clock, and a share of the radius. */
function pointAt(spinner: Element, degrees: number, share: number): DOMPoint {
  const [angle, radius] = [(degrees * Math.PI) / 180, share * discRadius(spinner)];
  return new DOMPoint(radius * Math.cos(angle), radius * Math.sin(angle));
}

/** The point of the viewport at a place on the disc; a share above 1 is outside of the disc. */
export function placeOf(spinner: Element, degrees: number, share = 0.8): Point {
  const { x, y } = pointAt(spinner, degrees, share).matrixTransform(
    part(spinner, 'face').getScreenCTM()!,
  );
  return [x, y];
}

/** From the units of one piece of the drawing to those of another. */
const between = (from: SVGGraphicsElement, to: SVGGraphicsElement): DOMMatrix =>
  to.getScreenCTM()!.inverse().multiply(from.getScreenCTM()!);

/** Whether the drawing is filled at an angle, clockwise from three o'clock. */
export function isFilledAt(spinner: Element, degrees: number): boolean {
  const [face, fill] = [part(spinner, 'face'), part(spinner, 'fill') as SVGPathElement];
  return fill.isPointInFill(pointAt(spinner, degrees, 0.6).matrixTransform(between(face, fill)));
}

/** The share of the disc that the drawing fills, sampled at this many angles. */
export function filledShare(spinner: Element, angles = 3600): number {
  const seen = Array.from({ length: angles }, (_, i) => ((i + 0.5) * 360) / angles);
  return seen.filter((degrees) => isFilledAt(spinner, degrees)).length / angles;
}

/** The shapes of the arrow. */
const shapesOf = (arrow: Element): SVGGeometryElement[] =>
  [arrow, ...arrow.querySelectorAll('*')].filter((shape) => shape instanceof SVGGeometryElement);

const tips = new WeakMap<SVGGeometryElement, DOMPoint>();

/** The point of a shape's outline that is farthest from its origin: found in ever smaller steps. */
function farthestOf(shape: SVGGeometryElement): DOMPoint {
  const length = shape.getTotalLength();
  const distance = (at: number) => {
    const { x, y } = shape.getPointAtLength(at);
    return Math.hypot(x, y);
  };
  let [best, reach] = [0, length];
  while (reach > 1e-5) {
    const places = Array.from({ length: 401 }, (_, i) => best + (i / 200 - 1) * reach);
    best = places.reduce((a, b) => (distance(b) > distance(a) ? b : a));
    reach /= 100;
  }
  return shape.getPointAtLength(best);
}

/** The tip of a shape, found once: an arrow turns, but keeps its shape. */
function tipOf(shape: SVGGeometryElement): DOMPoint {
  const tip = tips.get(shape) ?? farthestOf(shape);
  tips.set(shape, tip);
  return tip;
}

/** The tip of the arrow, in units of the drawing: its point farthest from the centre. */
export function arrowTip(spinner: Element): Point {
  const face = part(spinner, 'face');
  const ends = shapesOf(part(spinner, 'arrow')).map((shape): Point => {
    const { x, y } = tipOf(shape).matrixTransform(between(shape, face));
    return [x, y];
  });
  return ends.reduce((one, other) => (Math.hypot(...other) > Math.hypot(...one) ? other : one));
}

/** The direction of the arrow: degrees clockwise from three o'clock, 0 ≤ degrees < 360. */
export function arrowDegrees(spinner: Element): number {
  const [x, y] = arrowTip(spinner);
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

/** Sets the text of a field and fires the event, as a reader's typing does. */
export function typeInto(field: HTMLInputElement, text: string, event = 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

/** The probability of a value in decibels: odds/(1 + odds), odds = 10^(dB/10). */
export const probabilityOf = (decibels: number): number => 1 / (1 + 10 ** (-decibels / 10));
