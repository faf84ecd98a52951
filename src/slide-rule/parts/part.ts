import type { Point } from '../../engraving/point.js';
import type { MovablePart } from '../../instrument/controllers/hold.js';
import type { KeyMove } from '../../instrument/controllers/keys.js';
import type { Faces } from '../face/faces.js';
import type { MovedPart, Stand } from '../face/plan.js';
import { numberAt, onRing } from '../reading/setting.js';
import { nextStop, ruleMove } from './stops.js';
import { WholeTexts } from './whole-texts.js';

/** The rule that a part belongs to. */
export interface Moved {
  readonly renderRoot: ParentNode;
  readonly shape: 'circular' | 'linear';
  /** The D values at the slide's index and under the hairline. */
  slide: number;
  cursor: number;
  /** Whether keys move at a tenth of their speed. */
  readonly fine: boolean;
}

/** The rest of the rule, as far as a part uses it. */
export interface Surroundings {
  readonly faces: Faces;
  /** Whether drags have a tenth of their speed now. */
  isSlow(): boolean;
  /** Called when the reader moves the part. */
  moved(part: MovedPart): void;
  /** Called when the part is drawn at another place. */
  drawn(): void;
}

const fineSpeed = 0.1;
// Steps of the range input: few enough to swipe through with a screen reader.
const positions = 100;
// In positions: less than the twelve digits of `numberAt` distinguish.
const dust = 5e-13;

/** The positions of both parts: 0 is the left index of the body, 1 the right one. */
export const standOf = ({ slide, cursor }: Pick<Moved, MovedPart>): Stand => ({
  slide: Math.log10(slide),
  cursor: Math.log10(cursor),
});

/** The places where both parts are drawn, which may still be on their way. */
export const placesOf = ([cursor, slide]: readonly { readonly place: number }[]): Stand => ({
  slide: slide.place,
  cursor: cursor.place,
});

/** The slide or the hairline. Its value, and its place, is the position of its index or line on the body. */
export class RulePart implements MovablePart {
  place = NaN;
  #drawn: Element | null = null;
  #texts: WholeTexts | undefined;
  // A part moves as far as the pointer that holds it, across all places and repeatedly around a ring. The
  // movements are added up, so that nothing jumps on a grab. Beyond the ends they count, too: the part waits
  // there for the pointer.
  #finger: Point = { x: 0, y: 0 };
  #way = 0;
  #taken = { position: NaN, number: NaN };

  constructor(
    private readonly name: MovedPart,
    private readonly rule: Moved,
    private readonly around: Surroundings,
  ) {}

  get value(): number {
    return Math.log10(this.rule[this.name]);
  }

  set value(position: number) {
    const { rule, name, around } = this;
    const { position: before, number } = this.#taken;
    around.moved(name);
    // A move back to its start, such as a cancelled drag, restores the number that the page had set, to the
    // last digit.
    rule[name] = position === before ? number : numberAt(position);
  }

  get stops(): readonly [low: number, high: number] | undefined {
    return this.#isLinear ? this.#ends : undefined;
  }

  // On a ring, the shorter way round.
  get target(): number {
    const { value, place } = this;
    const isStraight = this.#isLinear || Number.isNaN(place);
    return isStraight ? value : value + Math.round(place - value);
  }

  get range() {
    const { value } = this;
    const [low] = this.#isLinear ? this.#ends : [0];
    // On a ring, 10 is at the index, but keeps the upper end of the range.
    const place = this.#isLinear || value === 1 ? value : onRing(value);
    const position = Math.round(place * positions);
    const [min, max] = [low * positions, positions];
    return { name: `${this.name}-control`, min, max, step: 1, position };
  }

  point(place: number): void {
    this.place = place;
    this.#element?.setAttribute('transform', this.around.faces.plan.transform(this.name, place));
    this.showWhole();
    this.around.drawn();
  }

  /** Hides the texts of a linear rule's slide that an end of the body cuts. */
  showWhole(): void {
    const { plan } = this.around.faces;
    const element = this.#element;
    if (!element || this.name === 'cursor' || !plan.distance) return;
    this.#texts ??= new WholeTexts(element, plan.bands[0].line.stretch);
    this.#texts.update(plan.distance(this.place), plan.width);
  }

  valueAt(point: Point, isGrab: boolean): number | undefined {
    return isGrab ? this.#take(point) : this.settled(this.#follow(point));
  }

  valueAfter(move: KeyMove): number {
    const { rule, name, value } = this;
    const meant = ruleMove(move, rule.fine);
    if ('end' in meant) return meant.end === 'low' ? 0 : 1;
    if ('factor' in meant) return this.settled(value + Math.log10(meant.factor));
    const { toMark, isNumbered } = meant;
    return this.settled(nextStop(this.around.faces.plan, name, standOf(rule), toMark, isNumbered));
  }

  valueAtPosition(position: number): number {
    return this.settled(position / positions);
  }

  /** The position that a move to a position ends at: around the ring, or within the ends of a linear rule. */
  settled(position: number): number {
    const [low, high] = this.#ends;
    const inside = this.#isLinear ? Math.min(high, Math.max(low, position)) : onRing(position);
    return Math.abs(inside - this.value) < dust ? this.value : inside;
  }

  #take(point: Point): number | undefined {
    const { rule, name, value, around } = this;
    if (around.faces.plan.partAt(point, standOf(rule)) !== name) return undefined;
    this.#finger = point;
    this.#way = value;
    this.#taken = { position: value, number: rule[name] };
    return value;
  }

  #follow(point: Point): number {
    const { faces, isSlow } = this.around;
    const way = faces.plan.travel(this.#finger, point);
    this.#finger = point;
    this.#way += isSlow() ? fineSpeed * way : way;
    return this.#way;
  }

  // Queried once for each drawing: a face has thousands of elements, and a drag comes here 60 times a second.
  get #element(): Element | null {
    if (!this.#drawn?.isConnected) {
      this.#drawn = this.rule.renderRoot.querySelector(`svg > [part=${this.name}]`);
      this.#texts = undefined;
    }
    return this.#drawn;
  }

  get #isLinear(): boolean {
    return this.rule.shape === 'linear';
  }

  /** The least and the greatest position on a linear rule: a slide can project on both sides. */
  get #ends(): readonly [low: number, high: number] {
    return this.name === 'cursor' ? [0, 1] : [-1, 1];
  }
}
