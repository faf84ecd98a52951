import { onRing } from '../reading/setting.js';
import type { Layout } from '../scales/layout.js';
import type { Scale } from '../scales/scale.js';
import type { Spread } from './expression.js';
import { isDecade, isIndexed, scalesIn, type Spot } from './spots.js';

/** The layout, the shape and the setting of the rule that moves are planned for. */
export interface PlannedRule {
  readonly sides: Layout;
  readonly isLinear: boolean;
  /** The visible face (0 is the front), and whether the slide is aligned, index to index. */
  readonly side: number;
  readonly isAligned: boolean;
}

/** The index of the slide: a ring has only one. */
export type Index = 'left' | 'right' | 'only';

/** The rule after a move: its visible face, and positions on the body. An undefined part stays where it was. */
export interface Stance {
  readonly side: number;
  readonly slide?: number;
  readonly cursor?: number;
}

/** The action of a move, by the kind of its sentence. */
export type Action =
  | { readonly kind: 'turn' | 'align' }
  | {
      readonly kind: 'index';
      readonly index: Index;
      readonly of: Scale;
      readonly over?: Spot;
      readonly next?: Spot;
    }
  | {
      readonly kind: 'set';
      readonly spot: Spot;
      readonly over?: Spot;
      readonly isReciprocal: boolean;
    }
  | {
      readonly kind: 'hairline';
      readonly spot: Spot;
      readonly isReciprocal: boolean;
      readonly off?: Spot;
    }
  | { readonly kind: 'toIndex'; readonly index: Index; readonly of: Scale }
  | {
      readonly kind: 'note';
      readonly scale: Scale;
      readonly value: number;
      readonly spread: Spread;
    };

/** One move of a solution, and the rule after it. */
export interface Move {
  readonly action: Action;
  readonly stance: Stance;
  /** The numbers under the hairline on D and at the index of the slide, with their powers of ten. */
  readonly reading?: number;
  readonly operand?: number;
}

/** A calculation in progress: the result so far is under the hairline, or at the index of the slide. */
export interface State extends Stance {
  readonly at: 'start' | 'hairline' | 'index';
  readonly size: number;
  readonly moves: readonly Move[];
  readonly spread: Spread;
  /** The scale with the result, if that is not D. */
  readonly folded?: Scale;
}

/** A factor with its places on the rule. To divide by it is to multiply by its reciprocal. */
export interface Placed {
  readonly spots: readonly Spot[];
  readonly size: number;
  readonly isDivisor: boolean;
}

// Tolerance for rounding errors of positions.
const dust = 1e-12;

const isOnBody = (position: number): boolean => position > -dust && position < 1 + dust;

const clamped = (position: number): number => Math.min(1, Math.max(0, position));

const noSpread: Spread = () => 0;

/** The possible moves on a rule. */
export class Chain {
  constructor(private readonly rule: PlannedRule) {}

  /** The state before the first move. */
  get start(): State {
    const { side, isAligned } = this.rule;
    return {
      at: 'start',
      size: 1,
      moves: [],
      spread: noSpread,
      side,
      slide: isAligned ? 0 : undefined,
    };
  }

  /** All ways to set the first factor, or the first two at once. */
  begin(state: State, first: Placed, second?: Placed): { state: State; used: number }[] {
    const direct = first.spots.filter(({ isInverse }) => isInverse === first.isDivisor);
    const size = first.isDivisor ? 1 / first.size : first.size;
    return direct.flatMap((spot) => {
      const from = this.#facing(state, spot.side);
      const covering = { spot, isReciprocal: spot.isInverse };
      const aligned = spot.on === 'slide' ? this.aligned(from) : from;
      const one = [this.#cover(aligned, covering, spot.position, size)];
      if (spot.on !== 'body' || !isDecade(spot.scale))
        return one.map((state) => ({ state, used: 1 }));
      const at = { ...from, cursor: spot.position, size, spread: spot.spread };
      const indices = second ? this.#indices(at, spot) : [];
      const quotients = second ? this.#quotients(at, second, spot) : [];
      return [
        ...[...one, ...indices].map((state) => ({ state, used: 1 })),
        ...quotients.map((state) => ({ state, used: 2 })),
      ];
    });
  }

  /** All ways to multiply by a factor. */
  advance(state: State, factor: Placed, isLast: boolean): State[] {
    return [
      ...this.#quotients(this.#atHairline(state), factor),
      ...this.#products(state, factor, isLast),
    ];
  }

  /** The state with the result under the hairline. */
  finish(state: State): State {
    return state.folded ? state : this.#atHairline(state);
  }

  /** The state with the slide aligned, index to index. */
  aligned(state: State): State {
    if (state.slide === 0) return state;
    // A rule without a body has nothing to align the slide with.
    if (!this.#hasBody) return { ...state, slide: 0 };
    return this.#move({ ...state, slide: 0 }, { kind: 'align' });
  }

  /** The state with a face visible, which may take a flip. */
  facing(state: State, side: number): State {
    return this.#facing(state, side);
  }

  /** The state after noting a number, to set it again. */
  note(state: State, scale: Scale, value: number, spread: Spread): State {
    return this.#move(state, { kind: 'note', scale, value, spread });
  }

  #facing(state: State, side: number): State {
    return state.side === side ? state : this.#move({ ...state, side }, { kind: 'turn' });
  }

  // Moves the hairline over a place on the rule.
  #cover(
    state: State,
    action: Omit<Action & { kind: 'hairline' }, 'kind'>,
    cursor: number,
    size: number,
    folded?: Scale,
  ): State {
    const spread: Spread = (slack) => state.spread(slack) + action.spot.spread(slack) + slack;
    const at = 'hairline' as const;
    const next = { ...state, cursor: clamped(cursor), at, size, spread, folded };
    return this.#move(next, { kind: 'hairline', ...action });
  }

  #atHairline(state: State): State {
    const of = this.#indexOf(state.side);
    if (state.at !== 'index' || !of) return state;
    const index = this.#indexAt(state.slide!);
    const cursor = this.#wrapped(index === 'right' ? state.slide! + 1 : state.slide!);
    const spread: Spread = (slack) => state.spread(slack) + slack;
    return this.#move({ ...state, at: 'hairline', cursor, spread }, { kind: 'toIndex', index, of });
  }

  // Sets the index of the slide over the result so far: under the hairline, or at a place on the body.
  #indices(state: State, over?: Spot): State[] {
    const of = this.#indexOf(state.side);
    if (!of) return [];
    const ways = this.rule.isLinear ? (['left', 'right'] as const) : (['only'] as const);
    return ways.map((index) => {
      const slide = this.#wrapped(index === 'right' ? state.cursor! - 1 : state.cursor!);
      const spread: Spread = (slack) => state.spread(slack) + slack;
      return this.#move(this.#placed({ ...state, slide, at: 'index', spread }, over), {
        kind: 'index',
        index,
        of,
        over,
      });
    });
  }

  // Setting the slide over a place on the body leaves the hairline where it was.
  #placed(state: State, over?: Spot): State {
    return over ? { ...state, cursor: undefined } : state;
  }

  // Sets a factor's reciprocal under the hairline: the result is at the index.
  #quotients(state: State, { spots, size, isDivisor }: Placed, over?: Spot): State[] {
    if (state.at !== 'hairline' && !over) return [];
    const fit = spots.filter(
      ({ on, isInverse, side }) =>
        on === 'slide' && isInverse !== isDivisor && (!over || side === over.side),
    );
    return fit
      .filter(({ side }) => this.#indexOf(side))
      .map((spot) => {
        const from = this.#facing(state, spot.side);
        const slide = this.#wrapped(from.cursor! - spot.position);
        const spread: Spread = (slack) => state.spread(slack) + spot.spread(slack) + slack;
        const product = isDivisor ? state.size / size : state.size * size;
        const next = this.#placed({ ...from, slide, at: 'index', size: product, spread }, over);
        return this.#move(next, { kind: 'set', spot, over, isReciprocal: spot.isInverse });
      });
  }

  // Moves the hairline over a factor on the slide, whose index is at the result so far.
  #products(state: State, factor: Placed, isLast: boolean): State[] {
    const { spots, size, isDivisor } = factor;
    const fit = spots.filter(({ on, isInverse }) => on === 'slide' && isInverse === isDivisor);
    const product = isDivisor ? state.size / size : state.size * size;
    return fit.flatMap((spot) => {
      const from = this.#facing(state, spot.side);
      const reach = ({ slide }: State): number => this.#wrapped(slide! + spot.position);
      const covering = { spot, isReciprocal: spot.isInverse };
      const cover = (from: State) => this.#cover(from, covering, reach(from), product);
      if (from.at === 'index' && isOnBody(reach(from))) return [cover(from)];
      const folded = isLast && from.at === 'index' ? this.#folded(from, spot, product) : [];
      const exchanged = this.#indices(this.#atHairline(from))
        .filter((state) => isOnBody(reach(state)))
        .map((state) => cover(this.#because(state, spot)));
      return [...folded, ...exchanged];
    });
  }

  // Notes the next factor as the reason for the right index.
  #because(state: State, next: Spot): State {
    const last = state.moves.at(-1)!;
    const action = { ...last.action, next } as Action;
    return { ...state, moves: [...state.moves.slice(0, -1), { ...last, action }] };
  }

  // Beyond the end of C, the factor may be on CF, with the result on DF.
  #folded(state: State, off: Spot, product: number): State[] {
    const { side, slide } = state;
    const named = (wanted: string, part: 'body' | 'slide') =>
      scalesIn(this.rule.sides, ({ name }) => name === wanted).find(
        (place) => place.side === side && place.on === part,
      );
    const [cf, df] = [named('CF', 'slide'), named('DF', 'body')];
    if (!cf || !df || !isDecade(off.scale)) return [];
    const along = cf.scale.position(off.value);
    const position = onRing(along);
    const cursor = slide! + position;
    if (!isOnBody(cursor)) return [];
    const spot = { ...off, ...cf, position, value: cf.scale.value(position) };
    return [this.#cover(state, { spot, isReciprocal: false, off }, cursor, product, df.scale)];
  }

  get #hasBody(): boolean {
    return this.rule.sides.some(({ upper, lower }) => upper.length + lower.length > 0);
  }

  #indexOf(side: number): Scale | undefined {
    if (!this.#hasBody) return undefined;
    const indexed = this.rule.sides[side].slide.filter(isIndexed);
    return indexed.find(isDecade) ?? indexed[0];
  }

  #indexAt(slide: number): Index {
    if (!this.rule.isLinear) return 'only';
    return slide > -dust ? 'left' : 'right';
  }

  #wrapped(position: number): number {
    return this.rule.isLinear ? position : onRing(position);
  }

  #move(state: State, action: Action): State {
    const { side, slide, cursor, at, size } = state;
    const result = at === 'hairline' ? { reading: size } : at === 'index' ? { operand: size } : {};
    const isDone = action.kind === 'turn' || action.kind === 'align' || action.kind === 'note';
    const move: Move = { action, stance: { side, slide, cursor }, ...(isDone ? {} : result) };
    return { ...state, moves: [...state.moves, move] };
  }
}
