import type { AnyInstrument } from './all-four.js';
import { partsOf, settled } from './all-four.js';
import type { Point } from './commands.js';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The drawing of an instrument. */
export const faceOf = (instrument: Element): SVGSVGElement =>
  partsOf(instrument, 'face')[0] as SVGSVGElement;

/**
 * A point of the viewport from one that was measured. Safari measures what its page zooms in the px of the zoomed
 * element, from the corner of the page.
 */
function inViewport(instrument: Element, [x, y]: Point): Point {
  if ('currentCSSZoom' in Element.prototype) return [x, y];
  const zoom = Number(getComputedStyle(instrument.parentElement!).getPropertyValue('zoom'));
  return [zoom * (x + scrollX) - scrollX, zoom * (y + scrollY) - scrollY];
}

/** The point of the viewport at a place of the drawing, however the page transforms it. */
export function seenAt(instrument: Element, [x, y]: Point): Point {
  const dot = document.createElementNS(svgNamespace, 'rect');
  const size = 0.01;
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  for (const [name, value] of Object.entries(box)) dot.setAttribute(name, String(value));
  faceOf(instrument).append(dot);
  const { left, top, width, height } = dot.getBoundingClientRect();
  dot.remove();
  return inViewport(instrument, [left + width / 2, top + height / 2]);
}

/** How a test drags the main part of an instrument. */
export interface Hands {
  readonly tag: 'probability-meter' | 'decibel-spinner' | 'quarter-dial' | 'slide-rule';
  readonly state: object;
  /** The property that a drag changes, its first value, and the value after the drag. */
  readonly property: string;
  readonly before: number;
  readonly after: number;
  /** The tolerance of the value, as a mouse moves by whole pixels. */
  readonly near: number;
  /** The point of the viewport at which a pointer sets a value. */
  place(instrument: AnyInstrument, value: number): Promise<Point>;
}

const around = (clockwise: number, radius: number): Point => {
  const angle = (clockwise * Math.PI) / 180;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};

const onMeter = (degrees: number): Point => {
  const [x, y] = around(-45 - degrees, 480);
  return [400 + x, 570 + y];
};

/** The place of the hairline at a value, once it has come to rest. */
async function hairlineOn(rule: AnyInstrument, cursor: number): Promise<DOMRect> {
  Object.assign(rule, { cursor });
  await settled(rule);
  const seen = () => partsOf(rule, 'hairline')[0].getBoundingClientRect();
  for (let before = NaN; before !== seen().left;) {
    before = seen().left;
    // counted in frames, as a busy machine can draw none for long
    await settled(rule);
  }
  return seen();
}

// The hairline is moved there and back, as the places on a rule follow from its layout.
async function hairlineAt(rule: AnyInstrument, value: number): Promise<Point> {
  const before = Reflect.get(rule, 'cursor') as number;
  const { left, width, top, height } = await hairlineOn(rule, value);
  await hairlineOn(rule, before);
  return inViewport(rule, [left + width / 2, top + 0.8 * height]);
}

/** The drags of all four. With reduced motion, tests need not wait for them. */
export const hands: readonly Hands[] = [
  {
    tag: 'probability-meter',
    state: { interactive: true, probability: 0.5 },
    property: 'degrees',
    before: 45,
    after: 20,
    near: 0.3,
    place: (meter, degrees) => Promise.resolve(seenAt(meter, onMeter(degrees))),
  },
  {
    tag: 'decibel-spinner',
    state: { interactive: true, segments: 1, decibels: 0 },
    property: 'probability',
    before: 0.5,
    after: 0.75,
    near: 0.01,
    place: (spinner, p) => Promise.resolve(seenAt(spinner, around(360 * p, 80))),
  },
  {
    tag: 'quarter-dial',
    state: { interactive: true, value: 1 },
    property: 'value',
    before: 1,
    after: 10 ** 0.25,
    near: 0.02,
    place: (dial, value) =>
      Promise.resolve(seenAt(dial, around(360 * Math.log10(value) - 90, 180))),
  },
  {
    tag: 'slide-rule',
    state: { shape: 'linear', cursor: 2 },
    property: 'cursor',
    before: 2,
    after: 5,
    near: 0.05,
    place: hairlineAt,
  },
];
