import { fixture, html, nextFrame } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import '../../src/probability-meter/index.js';

/** Attributes by name; `true` is a bare one. */
export type Attributes = Readonly<Record<string, string | true>>;

/** A new meter with these attributes, which stands in no document yet. */
export function newMeter(attributes: Attributes = {}): ProbabilityMeter {
  const meter = document.createElement('probability-meter');
  for (const [name, text] of Object.entries(attributes))
    meter.setAttribute(name, text === true ? '' : text);
  return meter;
}

/** Waits until an instrument shows what it was last told, also of its width. */
export async function shown(meter: ProbabilityMeter): Promise<void> {
  await meter.updateComplete;
  await nextFrame();
  await nextFrame();
  await meter.updateComplete;
}

/** A meter in a block of its own, as wide as asked for; both go after the test. */
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

/** The pieces of the drawing that carry a part's name. */
export const parts = (meter: Element, name: string): SVGGraphicsElement[] => [
  ...meter.shadowRoot!.querySelectorAll<SVGGraphicsElement>(`[part~=${name}]`),
];

/** The one piece that carries a part's name. */
export function part(meter: Element, name: string): SVGGraphicsElement {
  const [found, ...more] = parts(meter, name);
  if (!found || more.length > 0)
    throw new Error(`${more.length + Number(Boolean(found))} × ${name}`);
  return found;
}

/** The native slider of an interactive instrument. */
export const control = (meter: Element): HTMLInputElement =>
  meter.shadowRoot!.querySelector('input[type=range]')!;

/** How far a piece of the drawing is turned clockwise, in degrees. */
export function turnOf(piece: SVGGraphicsElement): number {
  const { a, b } = piece.getScreenCTM()!;
  return (Math.atan2(b, a) * 180) / Math.PI;
}

/** The angle that the needle shows, counted from certain: 0° on the right, 90° on the left. */
export const needleDegrees = (meter: Element): number => 45 - turnOf(part(meter, 'needle'));

/** What the needle should show: θ = arccos √p, in degrees. */
export const degreesOf = (p: number): number => (Math.acos(Math.sqrt(p)) * 180) / Math.PI;

/** A place on the arc's face as a place in the viewport. */
export function placeOf(meter: Element, degrees: number, radius: number): [number, number] {
  const angle = ((45 + degrees) * Math.PI) / 180;
  const point = new DOMPoint(400 + radius * Math.cos(angle), 570 - radius * Math.sin(angle));
  const face = part(meter, 'face') as unknown as SVGSVGElement;
  const { x, y } = point.matrixTransform(face.getScreenCTM()!);
  return [x, y];
}
