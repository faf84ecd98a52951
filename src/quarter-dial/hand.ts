import { roundToDivisions, type Divisions } from '../conversions/index.js';
import type { Point } from '../engraving/point.js';
import type { ControlRange, MovablePart } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { handTransform } from './face/face.js';
import { outerEnd } from './face/plate.js';
import { decadeOf, stepped, symbolCount, turnsOf, valueAtTurns } from './system.js';

/** The dial that a hand belongs to. */
interface Dial {
  readonly renderRoot: ParentNode;
  value: number | null;
  readonly estimate: number | null;
  readonly divisions: Divisions;
}

const fullTurn = 360;
/** Where a hand rests while nothing is said. */
export const one = 1;
// Far less than a pixel, and more than the matrices of browsers are off.
const leastTurn = 1e-6;
const decadeSteps = 10;
// As many as a screen reader's user may swipe through.
const mostPositions = 96;
const middle = mostPositions / 2;

/** The value that a finger on the dial means, the short way round from the present one. */
const turnedTo = (value: number, { x, y }: Point): number => {
  const turns = turnsOf(value);
  const way = Math.atan2(x, -y) / (2 * Math.PI) - turns;
  const shortWay = way - Math.round(way);
  // Where the hand stands already, a press moves nothing.
  return Math.abs(shortWay) < leastTurn ? value : valueAtTurns(turns + shortWay);
};

/** The hand: its value is the dial's, its place the degrees clockwise from the top, a decade for each whole turn. */
export class Hand implements MovablePart {
  place = NaN;

  constructor(private readonly dial: Dial) {}

  get value(): number | null {
    return this.dial.value;
  }

  set value(value: number | null) {
    this.dial.value = value;
  }

  /** Where it belongs, the short way round from where it is: at what an expression comes to, else at the value. */
  get target(): number {
    const angle = fullTurn * turnsOf(this.dial.estimate ?? this.#shown);
    const way = angle - (Number.isNaN(this.place) ? 0 : this.place);
    return angle - fullTurn * Math.round(way / fullTurn);
  }

  get range(): ControlRange {
    const { steps } = roundToDivisions(this.#shown, this.dial.divisions);
    // Round and round in the middle half, so that there is a way on from everywhere.
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

  // A step is one of the system's, and ten of them are a decade.
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
