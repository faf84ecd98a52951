/** A text on a line: the position of its middle and its width, in the same unit. */
export interface LineText {
  at: number;
  width: number;
}

/**
 * The texts that fit on a line at least a gap apart. The groups come in order of importance; each is placed as a whole or
 * left out.
 * @param turn the circumference of a closed line, such as a ring; infinite for an open one
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
