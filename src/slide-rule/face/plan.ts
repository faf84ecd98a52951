import type { Point } from '../../engraving/point.js';
import type { Side } from '../scales/layout.js';
import type { Line } from './marks.js';
import type { Scale } from '../scales/scale.js';

/** The parts that hands move. */
export type MovedPart = 'slide' | 'cursor';

/** Where both parts stand: positions on the body, which may go on beyond 0 and 1. */
export type Stand = Readonly<Record<MovedPart, number>>;

/** One scale's place on a face. */
export interface Band {
  readonly scale: Scale;
  readonly line: Line;
  /** Which part it is on; what lies inside of a turning ring, or below a slide, is body again. */
  readonly on: 'upper' | 'slide' | 'lower';
  /** How much room it has. */
  readonly breadth: number;
  /** Where its marks stand: a radius, or a height from the top. */
  readonly base: number;
  /** Which way they stand from there: with growing radius or height, or against it. */
  readonly way: 1 | -1;
}

/** The face of a rule in one shape and at one width: where all is, and what a point of it means. In px. */
export interface Plan {
  readonly bands: readonly Band[];
  /** How large the first numbers are. */
  readonly em: number;
  readonly viewBox: string;
  /** The drawing, with gaps for the slide's transform, other hairlines, the outline of the chevron and the cursor's transform. */
  markup(): string;
  /** What brings a part to a position. */
  transform(part: MovedPart, position: number): string;
  /** How wide the drawing is. */
  readonly width: number;
  /**
   * A hairline that stands at a position, and the middle of its label; without the latter where the face has no room for
   * one of half that width.
   */
  other(position: number, half: number): { readonly line: string; readonly at?: Point };
  /** Where the left index of a band is drawn while its part is at 0: the foot of its marks. */
  home(band: Band): Point;
  /** The mark of a place that is remembered for a part. */
  chevron(part: MovedPart, position: number): string;
  /** The movable part that is seen at a point. */
  partAt(point: Point, stand: Stand): MovedPart | undefined;
  /** The position on the body under a point, where there is a scale. */
  positionAt(point: Point): number | undefined;
  /** Whether two positions are the same px. */
  isSame(one: number, other: number): boolean;
  /** How far a finger moves what it holds, in positions. */
  travel(from: Point, to: Point): number;
}

/** How long scales are in a lens, in px: the hairline crosses all of them at the same place, those of inner rings too. */
export const magnifiedLength = ({ bands }: Pick<Plan, 'bands'>, power: number): number =>
  power * Math.max(...bands.map(({ line }) => line.length));

/** How far from the hairline it can still be taken hold of. */
export const reach = 12;

/** A scale's place among the bands of a face, before they have a shape. */
interface Stacked extends Pick<Band, 'scale' | 'on'> {
  /** Which it is, from the outside in or from the top down. */
  index: number;
  /** Whether its numbers stand above its marks, or farther out. */
  isUpright: boolean;
}

// The marks of the slide stand at the edge that they are read against: half of the scales at each.
const atFirstEdge = ({ upper, slide, lower }: Side): number => {
  if (upper.length > 0 === lower.length > 0) return Math.floor(slide.length / 2);
  return upper.length > 0 ? slide.length : 0;
};

/** The bands of a face in their order: the body's marks stand towards the slide. */
export const bandsOf = (side: Side): Stacked[] => {
  const { upper, slide, lower } = side;
  const first = atFirstEdge(side);
  return [
    ...upper.map((scale) => ({ scale, on: 'upper' as const, isUpright: true })),
    ...slide.map((scale, i) => ({ scale, on: 'slide' as const, isUpright: i >= first })),
    ...lower.map((scale) => ({ scale, on: 'lower' as const, isUpright: false })),
  ].map((band, index) => ({ ...band, index }));
};
