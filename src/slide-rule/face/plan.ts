import type { Point } from '../../engraving/point.js';
import type { Side } from '../scales/layout.js';
import type { Line } from './marks.js';
import type { Scale } from '../scales/scale.js';

/** The movable parts. */
export type MovedPart = 'slide' | 'cursor';

/** The positions of both parts on the body: 0 is the left index, 1 the right one. They can lie beyond. */
export type Stand = Readonly<Record<MovedPart, number>>;

/** The band of one scale on a face. */
export interface Band {
  readonly scale: Scale;
  readonly line: Line;
  /** The part of its scale. `lower` is the body inside of a turning ring, or below a slide. */
  readonly on: 'upper' | 'slide' | 'lower';
  /** Its breadth, from edge to edge. */
  readonly breadth: number;
  /** The start of its marks: a radius, or a distance from the top. */
  readonly base: number;
  /** The direction of the marks from there: 1 for a growing radius or distance, −1 for a falling one. */
  readonly way: 1 | -1;
}

/**
 * The geometry of a face in one shape and at one width, in px: the places of all that is drawn, and the part at a
 * point.
 */
export interface Plan {
  readonly bands: readonly Band[];
  /** The font size of the first numerals. */
  readonly em: number;
  readonly viewBox: string;
  /** The drawing, with gaps for the slide's transform, other hairlines, the outline of the chevron and the cursor's transform. */
  markup(): string;
  /** The SVG transform that brings a part to a position. */
  transform(part: MovedPart, position: number): string;
  /** The width of the drawing. */
  readonly width: number;
  /** How far a part at a position is from its place at 0, in px along a linear rule. A ring has no such distance. */
  distance?(position: number): number;
  /**
   * A fixed hairline at a position, and the middle of its label. `half` is half of the label's width. Without
   * room for that, there is no `at`.
   */
  other(position: number, half: number): { readonly line: string; readonly at?: Point };
  /** The start of a band's marks at its left index, while its part is at 0. */
  home(band: Band): Point;
  /** The outline of the mark at the remembered place of a part. */
  chevron(part: MovedPart, position: number): string;
  /** The movable part at a point; undefined where there is none. */
  partAt(point: Point, stand: Stand): MovedPart | undefined;
  /** The position on the body at a point; undefined where there is no scale. */
  positionAt(point: Point): number | undefined;
  /** Whether two positions are drawn on the same px. */
  isSame(one: number, other: number): boolean;
  /** The distance by which a pointer moves the part that it holds, in positions. */
  travel(from: Point, to: Point): number;
}

/**
 * The length of the scales in a lens, in px. It is the same for all, inner rings too, so that the hairline crosses
 * them at one place.
 */
export const magnifiedLength = ({ bands }: Pick<Plan, 'bands'>, power: number): number =>
  power * Math.max(...bands.map(({ line }) => line.length));

/** The distance from the hairline at which a pointer still holds it, in px. */
export const reach = 12;

/** A scale's place in the order of bands, before they have a shape. */
interface Stacked extends Pick<Band, 'scale' | 'on'> {
  /** Its number from the rim inward, or from the top down. */
  index: number;
  /** Whether its numerals are above its marks, or outside of them. */
  isUpright: boolean;
}

// The marks of a scale on the slide are at the edge where it is read. With scales of the body on both sides,
// half of the scales are at each edge.
const atFirstEdge = ({ upper, slide, lower }: Side): number => {
  if (upper.length > 0 === lower.length > 0) return Math.floor(slide.length / 2);
  return upper.length > 0 ? slide.length : 0;
};

/** The bands of a face in their order. The marks of the body point to the slide. */
export const bandsOf = (side: Side): Stacked[] => {
  const { upper, slide, lower } = side;
  const first = atFirstEdge(side);
  return [
    ...upper.map((scale) => ({ scale, on: 'upper' as const, isUpright: true })),
    ...slide.map((scale, i) => ({ scale, on: 'slide' as const, isUpright: i >= first })),
    ...lower.map((scale) => ({ scale, on: 'lower' as const, isUpright: false })),
  ].map((band, index) => ({ ...band, index }));
};
