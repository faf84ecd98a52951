import { wholes } from '../../engraving/ticks.js';
import type { Layout } from '../scales/layout.js';
import type { Scale } from '../scales/scale.js';
import { Chain, type Move, type Placed, type PlannedRule, type State } from './chain.js';
import { numberNode, valueOf, type Factor, type Node, type Spread } from './expression.js';
import { scalesIn, sizeOf, spotsOf } from './spots.js';
import {
  factor,
  factorsOf,
  inTurns,
  isInRange,
  isPlain,
  mostFactors,
  onD,
  onL,
  onLogLog,
  onPower,
  shortest,
  widest,
  type Reader,
} from './ways.js';

/** How the place of the decimal point is found. */
export type Point =
  | { readonly kind: 'estimate'; readonly factors: readonly Factor[] }
  | { readonly kind: 'range'; readonly of: Node }
  | { readonly kind: 'characteristic'; readonly of: number }
  | { readonly kind: 'printed' };

/** A way to calculate an expression on a rule. */
export interface Plan {
  readonly node: Node;
  readonly moves: readonly Move[];
  /** The scale with the result under the hairline, and the result. */
  readonly scale: Scale;
  readonly value: number;
  /** The number of moves that set a part: each adds to the error. */
  readonly settings: number;
  /** The relative error that the result can have. */
  readonly spread: Spread;
  readonly point: Point;
}

type Result = Plan & { readonly state: State };

/** Plans calculations on one rule. */
class Planner {
  readonly #chain: Chain;
  readonly #sides: Layout;

  constructor(rule: PlannedRule) {
    this.#chain = new Chain(rule);
    this.#sides = rule.sides;
  }

  get start(): State {
    return this.#chain.start;
  }

  /** The shortest way to a result; undefined if there is none. */
  best(node: Node, from: State): Result | undefined {
    return shortest(this.#ways(node, from).filter(isInRange))[0];
  }

  #ways(node: Node, from: State): Result[] {
    switch (node.kind) {
      case 'number':
      case 'product':
        return this.#product(node, from);
      case 'function':
        return this.#function(node, from);
      case 'power':
        return this.#power(node, from);
    }
  }

  #product(node: Node, from: State): Result[] {
    const factors = factorsOf(node);
    const point: Point = { kind: 'estimate', factors };
    return this.#states(factors, from).flatMap((state) => this.#read(state, onD, node, point));
  }

  #function(node: Node & { kind: 'function' }, from: State): Result[] {
    const { name, of } = node;
    const logarithms = name === 'lg' ? this.#logarithm(node, from) : [];
    if (of.kind !== 'number')
      return [
        ...logarithms,
        ...this.#afterNote(of, from, (noted, from) => this.#ways({ ...node, of: noted }, from)),
      ];
    const point: Point = { kind: 'range', of: node };
    const found = spotsOf(node, this.#sides).length > 0 ? this.#states([factor(node)], from) : [];
    return [...logarithms, ...found.flatMap((state) => this.#read(state, onD, node, point))];
  }

  #logarithm(node: Node & { kind: 'function' }, from: State): Result[] {
    const point: Point = { kind: 'characteristic', of: valueOf(node.of) };
    return this.#states(factorsOf(node.of), from).flatMap((state) =>
      this.#read(state, onL, node, point),
    );
  }

  #power(node: Node & { kind: 'power' }, from: State): Result[] {
    const { base, exponent } = node;
    if (!isPlain(exponent))
      return this.#afterNote(exponent, from, (noted, from) =>
        this.#ways({ ...node, exponent: noted }, from),
      );
    const n = valueOf(exponent);
    const roots = [
      ['sqrt', 2],
      ['cbrt', 3],
    ] as const;
    const root = roots.find(([, degree]) => Math.abs(n * degree - 1) < 1e-12);
    if (root) return this.#function({ kind: 'function', name: root[0], of: base }, from);
    return [...this.#wholePower(node, n, from), ...this.#anyPower(node, n, from)];
  }

  // On the scales of squares and cubes, and as a product of equal factors.
  #wholePower(node: Node & { kind: 'power' }, n: number, from: State): Result[] {
    const { base } = node;
    if (n === -1 || n === 1)
      return this.#product({ kind: 'product', factors: [factor(base, n < 0)] }, from);
    if (!Number.isInteger(n) || n < 2) return [];
    const repeated = wholes(1, Math.min(n, mostFactors)).flatMap(() => factorsOf(base));
    const point: Point = { kind: 'estimate', factors: repeated };
    const reader = { 2: onPower('A', 2), 3: onPower('K', 3) }[n];
    const squares = reader
      ? this.#states(factorsOf(base), from).flatMap((state) =>
          this.#read(state, reader, node, point),
        )
      : [];
    const products =
      n > mostFactors
        ? []
        : this.#states(repeated, from).flatMap((state) => this.#read(state, onD, node, point));
    return [...squares, ...products];
  }

  // By logarithms: for base ten on L, else on the LL scales.
  #anyPower(node: Node & { kind: 'power' }, n: number, from: State): Result[] {
    const { base } = node;
    if (base.kind !== 'number')
      return this.#afterNote(base, from, (noted, from) =>
        this.#anyPower({ ...node, base: noted }, n, from),
      );
    const exponent = numberNode(n);
    const plain: Node = { kind: 'power', base, exponent };
    const leaves =
      spotsOf(plain, this.#sides).length > 0 ? this.#states([factor(plain)], from) : [];
    const point: Point = { kind: 'range', of: plain };
    return [
      ...leaves.flatMap((state) => this.#read(state, onD, node, point)),
      ...this.#logLog(node, base, n, from),
      ...this.#reciprocals(base, n, from),
    ];
  }

  #logLog(node: Node, base: Node, n: number, from: State): Result[] {
    const log: Node = { kind: 'function', name: 'ln', of: base };
    const isE = sizeOf(base) === Math.E;
    if (!isE && spotsOf(log, this.#sides).length === 0) return [];
    const reader = onLogLog(valueOf(node));
    const factors = [...(isE ? [] : [factor(log)]), factor(numberNode(Math.abs(n)))];
    return this.#states(factors, from).flatMap((state) =>
      this.#read(state, reader, node, { kind: 'printed' }),
    );
  }

  // Without the LL scales below 1: by the reciprocal of a value above 1.
  #reciprocals(base: Node, n: number, from: State): Result[] {
    const inverse = (of: Node): Node => ({ kind: 'product', factors: [factor(of, true)] });
    if (valueOf(base) <= 0) return [];
    if (valueOf(base) < 1)
      return this.#afterNote(inverse(base), from, (noted, from) =>
        this.#anyPower({ kind: 'power', base: noted, exponent: numberNode(-n) }, -n, from),
      );
    if (n > 0) return [];
    const positive: Node = { kind: 'power', base, exponent: numberNode(-n) };
    return this.#afterNote(positive, from, (noted, from) => this.#product(inverse(noted), from));
  }

  // Calculates a part of an expression, notes the number, and continues with it.
  #afterNote(node: Node, from: State, next: (noted: Node, from: State) => Result[]): Result[] {
    const part = this.best(node, from);
    if (!part) return [];
    const { scale, value, spread } = part;
    const state = this.#chain.note(part.state, scale, Math.abs(value), spread);
    const noted: Node = { kind: 'number', value, spread };
    return next(noted, { ...state, at: 'start', folded: undefined });
  }

  /** The states with the product of factors under the hairline, by the shortest ways. */
  #states(factors: readonly Factor[], from: State): State[] {
    const first = this.#firstOf(factors);
    const placed: Placed[] = [];
    let state = from;
    for (const one of [first, ...factors.filter((other) => other !== first)]) {
      const isDirect =
        one === first ? spotsOf(one.node, this.#sides).length > 0 : this.#isOn(one.node, 'slide');
      const noted =
        isDirect || one.node.kind === 'number'
          ? { node: one.node, state }
          : this.#noted(one.node, state);
      if (!noted) return [];
      state = noted.state;
      const spots = spotsOf(noted.node, this.#sides);
      placed.push({ spots, size: sizeOf(one.node), isDivisor: one.isDivisor });
    }
    return this.#multiplied(inTurns(placed, placed[0]), { ...state, at: 'start' });
  }

  // A factor on the body has to come first: only the slide can multiply.
  #firstOf(factors: readonly Factor[]): Factor {
    const numerators = factors.filter(({ isDivisor }) => !isDivisor);
    const onBody = numerators.filter(({ node }) => this.#isOn(node, 'body'));
    return (
      onBody.find(({ node }) => !this.#isOn(node, 'slide')) ??
      onBody[0] ??
      numerators[0] ??
      factors[0]
    );
  }

  #isOn(node: Node, part: 'body' | 'slide'): boolean {
    return spotsOf(node, this.#sides).some(({ on }) => on === part);
  }

  #noted(node: Node, from: State): { node: Node; state: State } | undefined {
    const part = this.best(node, from);
    if (!part) return undefined;
    const { value } = part;
    const state = this.#chain.note(part.state, part.scale, Math.abs(value), part.spread);
    return {
      node: { kind: 'number', value, spread: part.spread },
      state: { ...state, folded: undefined },
    };
  }

  #multiplied(factors: readonly Placed[], from: State): State[] {
    const one: Placed = { spots: spotsOf(numberNode(1), this.#sides), size: 1, isDivisor: false };
    const orders = factors[0].isDivisor ? [factors, [one, ...factors]] : [factors];
    return shortest(orders.flatMap((order) => this.#run(order, from))).slice(0, widest);
  }

  #run(factors: readonly Placed[], from: State): State[] {
    const ways: State[][] = factors.map(() => []);
    for (const { state, used } of this.#chain.begin(from, factors[0], factors[1]))
      ways[used - 1]?.push(state);
    for (let i = 1; i < factors.length; i++) {
      const before = shortest(ways[i - 1]).slice(0, widest);
      const isLast = i === factors.length - 1;
      ways[i].push(...before.flatMap((state) => this.#chain.advance(state, factors[i], isLast)));
    }
    return ways
      .at(-1)!
      .map((state) => this.#chain.finish(state))
      .filter(({ at }) => at === 'hairline');
  }

  // Reads the result on a scale of this face or the other one. A scale on the slide first takes aligning, index
  // to index.
  #read(state: State, reader: Reader, node: Node, point: Point): Result[] {
    const { at } = reader;
    const folded = state.folded && reader === onD ? [{ state, scale: state.folded }] : [];
    const places = state.folded ? [] : scalesIn(this.#sides, reader.fits);
    const read = places.map(({ scale, side, on }) => {
      const facing = this.#chain.facing(state, side);
      return { scale, state: on === 'slide' ? this.#chain.aligned(facing) : facing };
    });
    return [...folded, ...read].map(({ scale, state }) => {
      const value = valueOf(node);
      const spread: Spread = (slack) => {
        const off = state.spread(slack) + slack;
        const wrong = [-off, off].map((off) => Math.abs(at(state.size, off) - at(state.size, 0)));
        return Math.max(...wrong) / Math.abs(value);
      };
      const settings = state.moves.filter(isSetting).length;
      return { node, moves: state.moves, state, scale, value, settings, spread, point };
    });
  }
}

const isSetting = ({ action: { kind } }: Move): boolean =>
  !['turn', 'align', 'note'].includes(kind);

/** The shortest way to calculate an expression on a rule; undefined if the rule can't. */
export const planOf = (node: Node, rule: PlannedRule): Plan | undefined => {
  const planner = new Planner(rule);
  return planner.best(node, planner.start);
};
