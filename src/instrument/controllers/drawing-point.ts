import type { Point } from '../../engraving/point.js';
import { viewOf } from './view.js';

type Corners = readonly [Point, Point, Point, Point];
type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

const tolerance = 0.5;
// The size of a temporary dot, as a share of the drawing's width: far less than a px.
const dotSize = 1e-4;

/** The corners of a box, clockwise from the top left. */
const cornersOf = ({ x, y, width, height }: Box): Corners => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** The whole box of an `<svg>`, in viewBox units. The viewBox is in its middle, as large as it fits. */
const roomOf = (surface: SVGSVGElement): Box => {
  const { x, y, width, height } = surface.viewBox.baseVal;
  const style = getComputedStyle(surface);
  const [across, down] = [parseFloat(style.width), parseFloat(style.height)];
  const scale = Math.min(across / width, down / height);
  const [beside, above] = [across / scale - width, down / scale - height];
  return { x: x - beside / 2, y: y - above / 2, width: width + beside, height: height + above };
};

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < tolerance;

/**
 * Whether the matrix of `getScreenCTM` maps the drawing to its real box. It ignores perspective, and in Firefox the
 * page's `zoom`.
 */
const isTrue = (matrix: DOMMatrix, surface: SVGSVGElement, seen: DOMRect): boolean => {
  const corners = cornersOf(roomOf(surface)).map(({ x, y }) =>
    new DOMPoint(x, y).matrixTransform(matrix),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const { left, right, top, bottom } = seen;
  return (
    isNear(Math.min(...xs), left) &&
    isNear(Math.max(...xs), right) &&
    isNear(Math.min(...ys), top) &&
    isNear(Math.max(...ys), bottom)
  );
};

/** What a drawing was last compared with, and the result. */
interface Comparison {
  readonly places: string;
  readonly isTrue: boolean;
}

const compared = new WeakMap<SVGSVGElement, Comparison>();

/** `isTrue`, compared again only when the matrix or the box has changed: a drag asks for each move. */
const isStillTrue = (matrix: DOMMatrix, surface: SVGSVGElement): boolean => {
  const seen = surface.getBoundingClientRect();
  const { a, b, c, d, e, f } = matrix;
  const places = [a, b, c, d, e, f, seen.x, seen.y, seen.width, seen.height].join();
  let comparison = compared.get(surface);
  if (comparison?.places !== places)
    compared.set(surface, (comparison = { places, isTrue: isTrue(matrix, surface, seen) }));
  return comparison.isTrue;
};

const dotAt = (surface: SVGSVGElement, { x, y }: Point, size: number): SVGRectElement => {
  const dot = surface.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
  for (const [name, value] of Object.entries(box)) dot.setAttribute(name, String(value));
  return dot;
};

/** The corners of the viewBox in the viewport, measured with temporary dots. */
const seenCorners = (surface: SVGSVGElement): Corners => {
  const { baseVal } = surface.viewBox;
  const dots = cornersOf(baseVal).map((at) => dotAt(surface, at, baseVal.width * dotSize));
  surface.append(...dots);
  const seen = dots.map((dot) => {
    const { x, y, width, height } = dot.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  for (const dot of dots) dot.remove();
  return seen as unknown as Corners;
};

/**
 * The projection of the unit square to four corners: P. Heckbert, "Fundamentals of Texture Mapping and Image Warping",
 * 1989, section 2.2.3.
 */
const projectionTo = ([p0, p1, p2, p3]: Corners): DOMMatrix => {
  const [dx1, dy1, dx2, dy2] = [p1.x - p2.x, p1.y - p2.y, p3.x - p2.x, p3.y - p2.y];
  const [sx, sy] = [p0.x - p1.x + p2.x - p3.x, p0.y - p1.y + p2.y - p3.y];
  const area = dx1 * dy2 - dx2 * dy1;
  const [g, h] = [(sx * dy2 - dx2 * sy) / area, (dx1 * sy - sx * dy1) / area];
  const [a, b] = [p1.x - p0.x + g * p1.x, p3.x - p0.x + h * p3.x];
  const [d, e] = [p1.y - p0.y + g * p1.y, p3.y - p0.y + h * p3.y];
  return new DOMMatrix([a, d, 0, g, b, e, 0, h, 0, 0, 1, 0, p0.x, p0.y, 0, 1]);
};

const projected = (surface: SVGSVGElement, at: DOMPoint): Point => {
  const { x, y, w } = at.matrixTransform(projectionTo(seenCorners(surface)).inverse());
  const box = surface.viewBox.baseVal;
  return { x: box.x + (x / w) * box.width, y: box.y + (y / w) * box.height };
};

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/**
 * The factor between the px of the viewport and those of an element's boxes and matrix, by CSS `zoom`. Browsers without
 * `currentCSSZoom`, such as Safari, measure both in the px of the element:
 * https://drafts.csswg.org/css-viewport/#zoom-om
 */
const unmeasuredZoom = (surface: Element): number => {
  if ('currentCSSZoom' in Element.prototype) return 1;
  let zoom = 1;
  for (let at: Element | null = surface; at; at = parentOf(at))
    zoom *= Number(getComputedStyle(at).getPropertyValue('zoom')) || 1;
  return zoom;
};

/** Where a pointer is, in the px in which a browser measures the drawing. They begin at the corner of the page. */
const measuredPoint = (
  surface: SVGSVGElement,
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): DOMPoint => {
  const zoom = unmeasuredZoom(surface);
  const { scrollX, scrollY } = viewOf(surface);
  return new DOMPoint((clientX + scrollX) / zoom - scrollX, (clientY + scrollY) / zoom - scrollY);
};

/** The position of a pointer in the units of a drawing; undefined if the drawing is not rendered. */
export const toDrawing = (
  surface: SVGSVGElement,
  pointer: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Point | undefined => {
  // Some test DOMs do not implement getScreenCTM.
  const matrix = (surface as Partial<SVGSVGElement>).getScreenCTM?.();
  if (!matrix) return undefined;
  const at = measuredPoint(surface, pointer);
  const { x, y } = isStillTrue(matrix, surface)
    ? at.matrixTransform(matrix.inverse())
    : projected(surface, at);
  return Number.isFinite(x) && Number.isFinite(y) ? { x, y } : undefined;
};
