import type { Point } from '../../engraving/track.js';
import type { Pointer } from '../../instrument/controllers/pointer-animation.js';
import { Grip, type MovablePart } from '../../instrument/controllers/drag.js';
import type { KeyMove } from '../../instrument/controllers/keys.js';
import type { Motion } from './motion.js';

/** The rule that a slide is part of. */
export interface Sliding {
  readonly slide: number;
  /** The user moves the slide. */
  moveSlideTo(value: number): void;
  commit(): void;
  /** Draws a part at a place. */
  drawPart(part: 'slide', place: number): void;
}

/** The slide as what hands move and what glides; the hairline, the rule's own value, is held by the rule itself. */
export class SlideHold implements MovablePart, Pointer {
  place = NaN;
  readonly grip = new Grip(this);

  constructor(
    private readonly rule: Sliding,
    private readonly motion: Motion,
  ) {}

  get value(): number {
    return this.rule.slide;
  }

  point(place: number): void {
    this.place = place;
    this.rule.drawPart('slide', place);
  }

  valueAt(point: Point, isGrab: boolean): number | undefined {
    return this.motion.at(point, isGrab);
  }

  valueAfter(move: KeyMove): number {
    return this.motion.after(move);
  }

  valueAtPosition(position: number): number {
    return this.motion.atStep(position);
  }

  moveTo(value: number): void {
    this.rule.moveSlideTo(value);
  }

  commit(): void {
    this.rule.commit();
  }
}
