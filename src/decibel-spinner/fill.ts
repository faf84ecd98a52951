import { decibelsToProbability, probabilityToDecibels } from '../conversions/index.js';
import type { Point } from '../engraving/point.js';
import type { MovablePart } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { EdgeHold } from './edge.js';
import { discRadius, fillOf } from './face/face.js';
import {
  afterKey,
  atSwipe,
  sliderRange,
  swipeRange,
  toStep,
  within,
  type DecibelRange,
} from './range.js';

/** The members of the spinner that its fill uses. */
interface Spinner extends DecibelRange {
  readonly renderRoot: ParentNode;
  decibels: number | null;
  readonly segments: number;
  readonly controls: boolean;
  readonly spinnable: boolean;
  spin(): Promise<unknown>;
}

const ends = [0, 1] as const;

/** The filled part of the disc: its value is the log-odds in decibels, its place the filled fraction from 0 to 1. */
export class Fill implements MovablePart {
  readonly stops = ends;
  place = NaN;
  #edge: EdgeHold | undefined;

  /** @param rest returns the decibels that the disc shows while the value is unset */
  constructor(
    private readonly spinner: Spinner,
    private readonly rest: () => number,
  ) {}

  get value(): number | null {
    return this.spinner.decibels;
  }

  set value(decibels: number | null) {
    this.spinner.decibels = decibels;
  }

  get target(): number {
    return decibelsToProbability(this.value ?? this.rest());
  }

  get range() {
    const { spinner } = this;
    return (spinner.controls ? sliderRange : swipeRange)(spinner, this.value ?? this.rest());
  }

  point(place: number): void {
    this.place = place;
    const fill = this.spinner.renderRoot.querySelector('[part=fill]');
    fill?.setAttribute('d', fillOf(this.spinner.segments, place));
  }

  valueAt(point: Point, isGrab: boolean): number | undefined {
    const { spinner } = this;
    const isOnDisc = Math.hypot(point.x, point.y) <= discRadius;
    if (isGrab) this.#edge = isOnDisc ? new EdgeHold(point, spinner.segments) : undefined;
    return this.#edge && toStep(spinner, probabilityToDecibels(this.#edge.fractionAt(point)));
  }

  valueAfter(move: KeyMove): number {
    return afterKey(this.spinner, this.value ?? this.rest(), move);
  }

  valueAtPosition(position: number): number {
    const { spinner } = this;
    return spinner.controls ? within(spinner, position) : atSwipe(spinner, position);
  }

  enter(): boolean {
    const { spinner } = this;
    if (spinner.spinnable) void spinner.spin();
    return spinner.spinnable;
  }
}
