/** An order that a seed stands for: the same for everybody who has the seed. */

/** Numbers from 0 to below 1 (mulberry32, Tommy Ettinger, public domain). */
const numbersFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** The items in the order of a seed (Fisher and Yates). */
export const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => {
  const order = [...items];
  const next = numbersFrom(seed);
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
};
