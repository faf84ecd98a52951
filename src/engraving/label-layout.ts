/** A text on a line, as it would be set: where its middle is, and how wide it is, in one unit. */
export interface LineText {
  at: number;
  width: number;
}

/**
 * Sets texts on a line, the most important first, each group of them whole or not at all, so that none comes nearer to
 * another than a gap.
 * @param turn how long the line is where its end is its beginning, as on a ring; else infinite
 */
export const setOnLine = <T extends LineText>(
  groups: readonly (readonly T[])[],
  gap: number,
  turn = Infinity,
): T[] => {
  const apart = (a: T, b: T): number => {
    const way = Math.abs(a.at - b.at) % turn;
    return Math.min(way, turn - way) - (a.width + b.width) / 2;
  };
  const set: T[] = [];
  for (const group of groups) {
    const fits = group.every((text, i) =>
      [...set, ...group.slice(0, i)].every((other) => apart(text, other) >= gap),
    );
    if (fits) set.push(...group);
  }
  return set;
};
