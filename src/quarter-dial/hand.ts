import { roundToDivisions, type Divisions } from '../conversions/index.js';
import type { Point } from '../engraving/point.js';
import type { ControlRange, MovablePart } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { handTransform } from './face/face.js';
import { outerEnd } from './face/plate.js';
import { decadeOf, stepped, symbolCount, turnsOf, valueAtTurns } from './system.js';

/** The members of the dial that its hand uses. */
interface Dial {
  readonly renderRoot: ParentNode;
  value: number | null;
  readonly estimate: number | null;
  readonly divisions: Divisions;
}

const fullTurn = 360;
/** The value that the dial shows while it is unset. */
export const one = 1;
// In turns: far less than a pixel, but more than the rounding errors of browser matrices.
const leastTurn = 1e-6;
const decadeSteps = 10;
// The most positions that a reader with a screen reader should have to swipe through.
const mostPositions = 96;
const middle = mostPositions / 2;

/** The value under a pointer on the dial, the short way round from the present value. */
const turnedTo = (value: number, { x, y }: Point): number => {
  const turns = turnsOf(value);
  const way = Math.atan2(x, -y) / (2 * Math.PI) - turns;
  const shortWay = way - Math.round(way);
  // A press on the hand itself keeps the exact value.
  return Math.abs(shortWay) < leastTurn ? value : valueAtTurns(turns + shortWay);
};

/** The hand: its value is the dial's, its place the degrees clockwise from the top, where one turn is a decade. */
export class Hand implements MovablePart {
  place = NaN;

  constructor(private readonly dial: Dial) {}

  get value(): number | null {
    return this.dial.value;
  }

  set value(value: number | null) {
    this.dial.value = value;
  }

  /** The place of the result of an expression, or else of the value, the short way round from the present place. */
  get target(): number {
    const angle = fullTurn * turnsOf(this.dial.estimate ?? this.#shown);
    const way = angle - (Number.isNaN(this.place) ? 0 : this.place);
    return angle - fullTurn * Math.round(way / fullTurn);
  }

  get range(): ControlRange {
    const { steps } = roundToDivisions(this.#shown, this.dial.divisions);
    // Positions repeat within the middle half of the range, so that there is always room to move on.
    const position = mostPositions / 4 + steps - middle * Math.floor(steps / middle);
    return { name: 'control', min: 0, max: mostPositions, step: 1, position };
  }

  point(place: number): void {
    this.place = place;
    const hand = this.dial.renderRoot.querySelector('[part=hand]');
    hand?.setAttribute('transform', handTransform(place));
  }

  valueAt(point: Point, isGrab: boolean): number | undefined {
    if (isGrab && Math.hypot(point.x, point.y) > outerEnd) return undefined;
    return turnedTo(this.#shown, point);
  }

  // A small step goes to the next symbol, a large one (ten steps) moves by a decade.
  valueAfter(move: KeyMove): number {
    const { divisions } = this.dial;
    const value = this.#shown;
    if ('end' in move) return decadeOf(value)[move.end === 'low' ? 0 : 1];
    const isDecade = Math.abs(move.steps) === decadeSteps;
    const steps = isDecade ? Math.sign(move.steps) * symbolCount(divisions) : move.steps;
    return stepped(value, steps, divisions);
  }

  valueAtPosition(position: number): number {
    return stepped(this.#shown, position - this.range.position, this.dial.divisions);
  }

  get #shown(): number {
    return this.value ?? one;
  }
}
