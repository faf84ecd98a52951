import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How different two colours may be, from 0 to 1: less than between a mark and its paper. */
const threshold = 0.15;

/** The most pixels that may differ. A mark of 1 px that has moved by its width is more than that. */
const mostPixels = 3;

/** An image that marks the pixels in which two pictures differ, or undefined if they are the same. */
export function differenceOf(one, other) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) return other;
  const marked = new PNG({ width, height });
  const count = pixelmatch(one.data, other.data, marked.data, width, height, { threshold });
  return count > mostPixels ? marked : undefined;
}
