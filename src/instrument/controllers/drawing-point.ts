import type { Point } from '../../engraving/point.js';

/** Where a pointer is, in a drawing's own units. */
export const toDrawing = (
  surface: SVGSVGElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Point => {
  const matrix = surface.getScreenCTM()!;
  const { a, c, e, f } = matrix;
  const { width, height } = surface.viewBox.baseVal;
  // Firefox leaves the page's `zoom` out of the scale, though not out of the place.
  const seen = surface.getBoundingClientRect().width;
  const zoom = seen / (Math.abs(a) * width + Math.abs(c) * height);
  return new DOMPoint(e + (clientX - e) / zoom, f + (clientY - f) / zoom).matrixTransform(
    matrix.inverse(),
  );
};
