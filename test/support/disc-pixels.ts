import { screenshot } from './commands.js';
import { isFilledAt } from './spinner.js';

/**
 * Colours that a count can distinguish: fill, paper and ink are one channel each, and the page is black. A
 * pixel on an edge has as much of each as covers it.
 */
const pure = {
  '--instrument-fill': '#00f',
  '--instrument-paper': '#f00',
  '--instrument-ink': '#0f0',
};

/** Sets the colours that can be counted on a spinner and on the block around it. */
export function dressToCount(spinner: HTMLElement): void {
  for (const [name, colour] of Object.entries(pure)) spinner.style.setProperty(name, colour);
  spinner.parentElement!.style.background = '#000';
}

/** The numbers of filled, blank and inked pixels, with fractions. */
export interface Counts {
  fill: number;
  paper: number;
  ink: number;
}

/** Counts the pixels of a spinner with the colours that can be counted. */
export function countsOf({ data }: ImageData): Counts {
  let [fill, paper, ink] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    paper += data[at] / 255;
    ink += data[at + 1] / 255;
    fill += data[at + 2] / 255;
  }
  return { fill, paper, ink };
}

/** The filled share of the disc, by its pixels on the screen. */
export async function pixelShare(spinner: Element): Promise<number> {
  const { fill, paper } = countsOf(await screenshot(spinner));
  return fill / (fill + paper);
}

/** The place of a pixel relative to the middle of a square picture: in pixels, and degrees clockwise from three. */
export interface SeenPixel {
  radius: number;
  degrees: number;
  colour: readonly [number, number, number];
}

/** All pixels of a square picture, relative to its middle. */
export function pixelsOf({ data, width, height }: ImageData): SeenPixel[] {
  return Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) + 0.5 - width / 2, Math.floor(i / width) + 0.5 - height / 2];
    return {
      radius: Math.hypot(x, y),
      degrees: ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360,
      colour: [data[4 * i], data[4 * i + 1], data[4 * i + 2]],
    };
  });
}

/** The fraction of the first sector that the drawing fills now, whatever the value is. */
export function shownFraction(spinner: Element, segments = 5): number {
  let [filled, blank] = [0, 1];
  for (let i = 0; i < 24; i++) {
    const middle = (filled + blank) / 2;
    if (isFilledAt(spinner, (360 * middle) / segments)) filled = middle;
    else blank = middle;
  }
  return (filled + blank) / 2;
}
