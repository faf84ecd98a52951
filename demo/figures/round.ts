/** A round of the trainer: its order, and what the reader has committed. This is all that an address holds. */
import { readNumber } from '../../src/conversions/parse.js';

/** A round as far as it has gone. */
export interface Round {
  /** The seed of the order, from 1 to 9999. */
  readonly order: number;
  /** The probabilities that were committed, in that order. */
  readonly said: readonly number[];
}

const lastOrder = 9999;
const decimals = 6;

/** The next order after one, and the first after the last. */
export const orderAfter = (order: number): number => (order % lastOrder) + 1;

/** A probability as it stands in an address. What is not certain is never written as 0 or 1. */
const written = (probability: number): string => {
  const short = Number(probability.toFixed(decimals));
  return String(short === 0 || short === 1 ? probability : short);
};

/** A probability as everybody reads it who has the address: all count the same score. */
export const committed = (probability: number): number => Number(written(probability));

/** The round as the parts of an address. */
export const roundToAddress = ({ order, said }: Round): URLSearchParams => {
  const state = new URLSearchParams({ order: String(order) });
  if (said.length > 0) state.set('said', said.map(written).join(','));
  return state;
};

const isProbability = (value: number | undefined): value is number =>
  value !== undefined && value >= 0 && value <= 1;

/** Reads a round of so many statements. Answers end where one is not a probability; a bad order is the first. */
export const roundFrom = (state: URLSearchParams, count: number): Round => {
  const order = readNumber(state.get('order') ?? '') ?? 1;
  const isOrder = Number.isInteger(order) && order >= 1 && order <= lastOrder;
  const said: number[] = [];
  for (const text of (state.get('said') ?? '').split(',').slice(0, count)) {
    const probability = readNumber(text);
    if (!isProbability(probability)) break;
    said.push(probability);
  }
  return { order: isOrder ? order : 1, said };
};
