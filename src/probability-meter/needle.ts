import { clampBelief, degreesToProbability, probabilityToDegrees } from '../conversions/index.js';
import type { Point } from '../engraving/point.js';
import type { MovablePart } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { forms, haloPoints, type Shape } from './face/geometry.js';
import { toFraction, toProbability, type Mapping } from './face/mapping.js';

/** The members of the meter that its needle uses. */
interface Meter {
  readonly renderRoot: ParentNode;
  probability: number | null;
  readonly step: number;
  readonly shape: Shape;
  readonly mapping: Mapping;
}

const rightAngle = 90;
/** The probability that the needle shows while the value is unset. */
export const even = 0.5;

const ends = [0, 1] as const;

/** The needle: its value is the probability, its place the fraction of the face from impossible (0) to certain (1). */
export class Needle implements MovablePart {
  readonly stops = ends;
  place = NaN;
  arrive?: () => void;

  /** @param length of the needle on an arc */
  constructor(
    private readonly meter: Meter,
    private readonly length: () => number,
  ) {}

  get value(): number | null {
    return this.meter.probability;
  }

  set value(probability: number | null) {
    this.meter.probability = probability;
  }

  get target(): number {
    return toFraction(this.value ?? even, this.meter.mapping);
  }

  get range() {
    const position = Math.round(rightAngle - this.#degrees);
    return { name: 'control', min: 0, max: rightAngle, step: 1, position };
  }

  // The end of the line moves, not the line by a transform: that costs a browser neither style nor a new matrix.
  point(place: number): void {
    this.place = place;
    const needle = this.meter.renderRoot.querySelector('[part=needle]');
    needle?.setAttribute('points', forms[this.meter.shape].needlePoints(place, this.length()));
    const halo = needle?.previousElementSibling?.firstElementChild;
    if (halo?.matches('.halo')) halo.setAttribute('points', haloPoints(place, this.length()));
  }

  valueAt(point: Point): number {
    const { shape, mapping } = this.meter;
    return toProbability(forms[shape].track.nearest(point), mapping);
  }

  valueAfter(move: KeyMove): number {
    if ('end' in move) return move.end === 'low' ? 0 : 1;
    const degrees = this.#degrees - move.steps * this.meter.step;
    return degreesToProbability(clampBelief(degrees, 'degrees'));
  }

  valueAtPosition(position: number): number {
    return degreesToProbability(rightAngle - position);
  }

  get #degrees(): number {
    return probabilityToDegrees(this.value ?? even);
  }
}
