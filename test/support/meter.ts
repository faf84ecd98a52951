import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import '../../src/probability-meter/index.js';

/** Attributes by name; `true` is one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** A new meter with these attributes, in no document yet. */
export function newMeter(attributes: Attributes = {}): ProbabilityMeter {
  const meter = document.createElement('probability-meter');
  for (const [name, text] of Object.entries(attributes))
    meter.setAttribute(name, text === true ? '' : text);
  return meter;
}

/** Waits until an instrument shows its last properties and its width. */
export async function shown(meter: ProbabilityMeter): Promise<void> {
  await meter.updateComplete;
  await nextFrame();
  await nextFrame();
  await meter.updateComplete;
}

/** A meter in its own block of this width. Both are removed after the test. */
export async function meterWith(
  attributes: Attributes = {},
  width = 800,
): Promise<ProbabilityMeter> {
  const block = await fixture<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const meter = newMeter(attributes);
  block.append(meter);
  await shown(meter);
  return meter;
}

/** The elements of the drawing with a part's name. */
export const parts = (meter: Element, name: string): SVGGraphicsElement[] => [
  ...meter.shadowRoot!.querySelectorAll<SVGGraphicsElement>(`[part~=${name}]`),
];

/** The only element with a part's name. Throws if there are several, or none. */
export function part(meter: Element, name: string): SVGGraphicsElement {
  const [found, ...more] = parts(meter, name);
  if (!found || more.length > 0)
    throw new Error(`${more.length + Number(Boolean(found))} × ${name}`);
  return found;
}

/** The native slider of an interactive instrument. */
export const control = (meter: Element): HTMLInputElement =>
  meter.shadowRoot!.querySelector('input[type=range]')!;

/** The angle by which an element of the drawing is turned clockwise, in degrees. */
export function turnOf(piece: SVGGraphicsElement): number {
  const { a, b } = piece.getScreenCTM()!;
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** The angle that the needle shows, counted from certain: 0° on the right, 90° on the left. */
export const needleDegrees = (meter: Element): number => {
  const needle = part(meter, 'needle') as unknown as SVGPolylineElement;
  // As text: an SVGPoint has single precision only.
  const points = needle
    .getAttribute('points')!
    .split(' ')
    .map((point) => point.split(',').map(Number));
  const [[x0, y0], [x1, y1], [x2, y2] = points[0]] = points;
  const { a, b } = needle.getScreenCTM()!;
  // a tapered needle has two ends at its base
  const [across, up] = [x1 - (x0 + x2) / 2, (y0 + y2) / 2 - y1];
  return 45 - ((Math.atan2(across, up) + Math.atan2(b, a)) * 180) / Math.PI;
};

/** The right angle of the needle: θ = arccos √p, in degrees. */
export const degreesOf = (p: number): number => (Math.acos(Math.sqrt(p)) * 180) / Math.PI;

/** The point of the viewport at a place on the arc's face. */
export function placeOf(meter: Element, degrees: number, radius: number): [number, number] {
  const angle = ((45 + degrees) * Math.PI) / 180;
  const point = new DOMPoint(400 + radius * Math.cos(angle), 570 - radius * Math.sin(angle));
  const face = part(meter, 'face') as unknown as SVGSVGElement;
  const { x, y } = point.matrixTransform(face.getScreenCTM()!);
  return [x, y];
}
