import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { screenshot } from './commands.js';
import { part } from './dial.js';

/**
 * Colours that a count can distinguish: one channel each, on a black page. A pixel on an edge has as much of
 * each as covers it.
 */
const pure = {
  '--instrument-needle': '#f00',
  '--instrument-ink': '#0f0',
  '--instrument-band': '#00f',
  '--instrument-paper': '#000',
};

/** The channels of a picture, by the parts that they show. */
export const channel = { needle: 0, ink: 1, band: 2 } as const;

/** Sets the colours that can be counted on a dial and on the block around it. */
export function dressToCount(
  dial: HTMLElement,
  colours: Readonly<Record<string, string>> = {},
): void {
  for (const [name, colour] of Object.entries({ ...pure, ...colours }))
    dial.style.setProperty(name, colour);
  dial.parentElement!.style.background = '#000';
}

/** The pixels of the face. */
export const facePixels = (dial: QuarterDial): Promise<ImageData> => screenshot(part(dial, 'face'));

/** One channel of a picture, interpolated between the middles of pixels, 0 … 1. */
function between({ data, width, height }: ImageData, x: number, y: number, at: number): number {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [right, down] = [x - 0.5 - left, y - 0.5 - top];
  const value = (column: number, row: number) => {
    const isInside = column >= 0 && row >= 0 && column < width && row < height;
    return isInside ? data[4 * (row * width + column) + at] / 255 : 0;
  };
  const upper = value(left, top) * (1 - right) + value(left + 1, top) * right;
  const lower = value(left, top + 1) * (1 - right) + value(left + 1, top + 1) * right;
  return upper * (1 - down) + lower * down;
}

/** The number of places on a ring that are examined: one each twentieth of a degree. */
const places = 7200;

/**
 * A channel on a circle around the middle of a picture, from twelve o'clock clockwise. The radius is in units
 * of the drawing.
 */
export function ringOf(picture: ImageData, radius: number, at: number): number[] {
  const middle = picture.width / 2;
  return Array.from({ length: places }, (_, i) => {
    const angle = ((i + 0.5) / places) * 2 * Math.PI;
    const distance = (radius * picture.width) / 800;
    const [x, y] = [middle + distance * Math.sin(angle), middle - distance * Math.cos(angle)];
    return between(picture, x, y, at);
  });
}

const degreesAt = (i: number): number => (((i + 0.5) / places) * 360 + 360) % 360;

/** The places where a ring changes from one shade to the other: degrees clockwise from twelve. */
export function edgesOf(ring: readonly number[]): number[] {
  const middle = (Math.max(...ring) + Math.min(...ring)) / 2;
  return ring.flatMap((value, i) => {
    const before = ring[(i + places - 1) % places];
    if (value > middle === before > middle) return [];
    return [degreesAt(i - 1 + (middle - before) / (value - before))];
  });
}

/** The places where thin lines cross a ring: the middle of each, in degrees clockwise from twelve. */
export function linesOf(ring: readonly number[], least = 0.1): number[] {
  const start = ring.findIndex((value) => value < 0.02);
  // it ends in the dark, too: a line that crosses twelve o'clock may be the last one
  const turned = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const found: number[] = [];
  let [weight, sum, peak] = [0, 0, 0];
  for (const [i, value] of turned.entries()) {
    if (value >= 0.02) {
      [weight, sum, peak] = [weight + value, sum + value * i, Math.max(peak, value)];
    } else {
      if (peak > least) found.push(degreesAt(start + sum / weight));
      [weight, sum, peak] = [0, 0, 0];
    }
  }
  return found.sort((a, b) => a - b);
}

/** The direction in which the red of a hand reaches farthest: degrees clockwise from twelve. */
export function redDegrees({ data, width }: ImageData): number {
  let [reach, right, up] = [0, 0, 0];
  const seen: [radius: number, x: number, y: number, weight: number][] = [];
  for (let at = 0; at < data.length; at += 4) {
    const weight = data[at] / 255;
    if (weight < 0.1) continue;
    const [x, y] = [
      ((at / 4) % width) + 0.5 - width / 2,
      Math.floor(at / 4 / width) + 0.5 - width / 2,
    ];
    seen.push([Math.hypot(x, y), x, y, weight]);
    reach = Math.max(reach, Math.hypot(x, y));
  }
  // the tail behind the hub is shorter
  for (const [radius, x, y, weight] of seen)
    if (radius > 0.6 * reach)
      [right, up] = [right + (weight * x) / radius, up - (weight * y) / radius];
  return ((Math.atan2(right, up) * 180) / Math.PI + 360) % 360;
}

/** The number of connected pieces of the bright pixels of a picture, and the number of those pixels. */
export function piecesOf({ data, width }: ImageData, at: number): { pieces: number; area: number } {
  const isOn = (i: number) => data[4 * i + at] > 100;
  const left = new Set(Array.from({ length: data.length / 4 }, (_, i) => i).filter(isOn));
  const area = left.size;
  let pieces = 0;
  for (; left.size > 0; pieces++) {
    const waiting = [left.values().next().value!];
    while (waiting.length > 0) {
      const i = waiting.pop()!;
      if (!left.delete(i)) continue;
      for (const step of [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1])
        if (left.has(i + step)) waiting.push(i + step);
    }
  }
  return { pieces, area };
}
