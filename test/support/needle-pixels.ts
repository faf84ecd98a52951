import { screenshot } from './commands.js';

/** A straight line through pixels, x = at + slope · y, and its highest row. */
export interface SeenLine {
  /** Degrees clockwise from upright. */
  turn: number;
  /** The x coordinate at a row. */
  xAt(y: number): number;
  /** The highest row of the line. */
  top: number;
}

/** The share of pure red in a pixel, 0 … 1. The ink of other lines has a trace of red, too, which is ignored. */
function redness(data: Uint8ClampedArray, at: number): number {
  const red = (data[at] - data[at + 1]) / 255;
  return red > 0.1 ? red : 0;
}

const redRows = ({ data, width, height }: ImageData) =>
  Array.from({ length: height }, (_, y) => {
    let [weight, sum] = [0, 0];
    for (let x = 0; x < width; x++) {
      const red = redness(data, 4 * (y * width + x));
      weight += red;
      sum += red * (x + 0.5);
    }
    return { y: y + 0.5, weight, x: sum / weight };
  }).filter(({ weight }) => weight > 0.5);

/** Fits a line through the red pixels on an element's picture, by least squares. */
export async function redLine(element: Element): Promise<SeenLine> {
  const seen = redRows(await screenshot(element));
  // the first and the last rows have the needle's slanting ends
  const rows = seen.slice(12, -12);
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [x, y] = [mean((row) => row.x), mean((row) => row.y)];
  const slope = mean((row) => (row.x - x) * (row.y - y)) / mean((row) => (row.y - y) ** 2);
  return {
    turn: (Math.atan(-slope) * 180) / Math.PI,
    xAt: (row) => x + slope * (row - y),
    top: seen[0].y,
  };
}
