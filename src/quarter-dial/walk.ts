import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../instrument/controllers/host.js';
import {
  rest,
  snap,
  travel,
  type Pointer,
  type PointerAnimation,
} from '../instrument/controllers/pointer-animation.js';
import { viewOf } from '../instrument/controllers/view.js';
import type { Leg } from './expression.js';
import { legsPath, turnsAfter, widthsPath } from './face/legs.js';
import type { Hand } from './hand.js';

/** The members of the dial that the animation of an expression uses. */
interface Dial extends ControllerHost {
  readonly hasUpdated: boolean;
}

const fullTurn = 360;
const millisecondsOfALeg = 450;
const longestMilliseconds = 5000;

/** Eases each leg: converts linear progress in legs to the number of legs that are drawn. */
const legsAt = (way: number): number => {
  const done = Math.floor(way);
  const part = way - done;
  return done + part * part * (3 - 2 * part);
};

/** An animation that draws the legs of an expression one after the other, and turns the hand along them. */
export class Walk implements ReactiveController, Pointer {
  /** The number of legs that are drawn; its fraction is the drawn part of the next one. */
  place = 0;
  #legs: readonly Leg[] = [];

  /**
   * @param animation the animation of the hand, which is paused while there are legs
   * @param legsNow returns the legs to draw: the same array until they change, empty if there are none
   */
  constructor(
    private readonly dial: Dial,
    private readonly hand: Hand,
    private readonly animation: PointerAnimation,
    private readonly legsNow: () => readonly Leg[],
  ) {
    dial.addController(this);
  }

  /** The number of these legs that are drawn now: all, unless the animation runs. */
  progressAlong(legs: readonly Leg[]): number {
    return legs === this.#legs ? this.place : legs.length;
  }

  point(place: number): void {
    this.place = place;
    this.hand.point(fullTurn * turnsAfter(this.#legs, place));
    this.#draw('legs', legsPath(this.#legs, place));
    this.#draw('widths', widthsPath(this.#legs, place));
  }

  // Before the render, which then draws the current progress.
  hostUpdate(): void {
    const legs = this.legsNow();
    if (!this.dial.isConnected || legs === this.#legs) return;
    rest(this);
    this.#legs = legs;
    this.animation.isPaused = legs.length > 0;
    if (legs.length > 0) this.#setOut();
  }

  hostDisconnected(): void {
    if (this.#legs.length > 0) snap(this, this.#legs.length);
  }

  #draw(part: string, outline: string): void {
    this.dial.renderRoot.querySelector(`[part=${part}]`)?.setAttribute('d', outline);
  }

  #setOut(): void {
    const { length } = this.#legs;
    // The first render shows all legs, like the one on a server.
    if (!this.dial.hasUpdated) return void (this.place = length);
    rest(this.hand);
    this.point(0);
    const milliseconds = Math.min(longestMilliseconds, millisecondsOfALeg * length);
    travel(this, (part) => legsAt(part * length), milliseconds, viewOf(this.dial));
  }
}
