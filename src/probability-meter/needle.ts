import { clampBelief, degreesToProbability } from '../conversions/index.js';
import type { Point } from '../engraving/point.js';
import type { MovablePart } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { forms, type Shape } from './face/geometry.js';
import { toFraction, toProbability, type Mapping } from './face/mapping.js';

/** The meter that a needle belongs to. */
interface Meter {
  readonly renderRoot: ParentNode;
  probability: number;
  readonly degrees: number;
  readonly step: number;
  readonly shape: Shape;
  readonly mapping: Mapping;
}

const rightAngle = 90;

/** The needle: its value is the probability, its place the fraction of the way from impossible to certain. */
export class Needle implements MovablePart {
  place = NaN;
  arrive?: () => void;

  constructor(private readonly meter: Meter) {}

  get value(): number {
    return this.meter.probability;
  }

  set value(probability: number) {
    this.meter.probability = probability;
  }

  get target(): number {
    return toFraction(this.meter.probability, this.meter.mapping);
  }

  get range() {
    const position = Math.round(rightAngle - this.meter.degrees);
    return { name: 'control', min: 0, max: rightAngle, step: 1, position };
  }

  point(place: number): void {
    this.place = place;
    const needle = this.meter.renderRoot.querySelector('[part=needle]');
    needle?.setAttribute('transform', forms[this.meter.shape].needleTransform(place));
  }

  valueAt(point: Point): number {
    const { shape, mapping } = this.meter;
    return toProbability(forms[shape].track.nearest(point), mapping);
  }

  valueAfter(move: KeyMove): number {
    if ('end' in move) return move.end === 'low' ? 0 : 1;
    const { degrees, step } = this.meter;
    return degreesToProbability(clampBelief(degrees - move.steps * step, 'degrees'));
  }

  valueAtPosition(position: number): number {
    return degreesToProbability(rightAngle - position);
  }
}
