import type { Point } from '../../engraving/track.js';
import type { KeyMove } from '../../instrument/controllers/keys.js';
import { Drag } from './finger-way.js';
import type { Plan, MovedPart, Stand } from '../face/plan.js';
import { onRing, valueAt } from '../reading/setting.js';
import { nextStop, ruleMove } from './stops.js';

/** What moves. */
export interface Moved {
  readonly slide: number;
  readonly cursor: number;
  readonly isLinear: boolean;
  /** Whether moves are slow now. */
  readonly isSlow: boolean;
  /** Whether the keys' moves are. */
  readonly fine: boolean;
  readonly plan: Plan;
  readonly stand: Stand;
}

// As many as a screen reader's user may swipe through.
const positions = 100;
// What twelve digits of a value are off by the ends of a rule.
const tight = (value: number): number => Number(value.toPrecision(12));

/** How one part answers hands, keys and screen readers: each gives a D value, where the part's index or line is to stand. */
export class Motion {
  readonly #drag = new Drag();

  constructor(
    private readonly rule: Moved,
    private readonly part: MovedPart,
  ) {}

  /** The least and the greatest position of a linear rule's part: a slide can stand out on both sides. */
  get #ends(): readonly [low: number, high: number] {
    return this.part === 'cursor' ? [0, 1] : [-1, 1];
  }

  /** Under a finger that has come down at a point, or moved there; undefined where another part or none is. */
  at(point: Point, isGrab: boolean): number | undefined {
    const { rule, part } = this;
    if (!isGrab) return this.#within(this.#drag.to(point, rule.plan, rule.isSlow));
    if (rule.plan.partAt(point, rule.stand) !== part) return undefined;
    this.#drag.start(point, rule.stand[part]);
    return rule[part];
  }

  /** After a key. */
  after(move: KeyMove): number {
    const { rule, part } = this;
    const meant = ruleMove(move, rule.fine);
    if ('end' in meant) return meant.end === 'low' ? 1 : 10;
    if ('factor' in meant) return this.#clamp(rule[part] * meant.factor);
    return this.#within(nextStop(rule.plan, part, rule.stand, meant.toMark, meant.isNumbered));
  }

  /** At one of a screen reader's positions. */
  atStep(step: number): number {
    const position = step / positions;
    return this.#isLinear ? tight(10 ** position) : valueAt(position, false);
  }

  /** The positions that a screen reader moves through. */
  get range() {
    const [low] = this.#isLinear ? this.#ends : [0];
    const look = `${this.part}-control`;
    const stand = this.rule.stand[this.part];
    // Ten on a ring is where one is, and is counted as it is told.
    const place = this.#isLinear || stand === 1 ? stand : onRing(stand);
    const position = Math.round(place * positions);
    return { look, min: low * positions, max: positions, step: 1, position };
  }

  get #isLinear(): boolean {
    return this.rule.isLinear;
  }

  /** So far on. */
  by(way: number): number {
    return this.#within(this.rule.stand[this.part] + way);
  }

  /** At a position on the body. */
  toward(position: number): number {
    return this.#within(position);
  }

  #within(position: number): number {
    const { isLinear } = this.rule;
    const [low, high] = this.#ends;
    return valueAt(isLinear ? Math.min(high, Math.max(low, position)) : position, isLinear);
  }

  #clamp(value: number): number {
    const [low, high] = this.#ends;
    if (this.rule.isLinear) return tight(Math.min(10 ** high, Math.max(10 ** low, value)));
    return value < 1 || value >= 10 ? tight(10 ** onRing(Math.log10(value))) : tight(value);
  }
}
