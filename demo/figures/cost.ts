/** How long a move takes that all needles make at once, by the clock of the page. */
import type { ProbabilityMeter } from '../../src/number-sense.js';

const [told, waited] = document.querySelectorAll<HTMLOutputElement>('#cost output');
const milliseconds = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** As long as the needles swing, and a little longer. */
const swing = 500;

let moves = 0;

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** The longest wait for a picture from a time on, until the needles rest; none if another move comes before. */
const longestWait = async (from: number): Promise<number | undefined> => {
  const move = ++moves;
  let [last, longest] = [from, 0];
  while (last < from + swing) {
    const now = await frame();
    if (move !== moves) return undefined;
    [last, longest] = [now, Math.max(longest, now - last)];
  }
  return longest;
};

/** Moves the needles, and says how long it took to tell them all, and how long the screen was kept waiting. */
export const clock = async (
  needles: readonly ProbabilityMeter[],
  move: () => void,
): Promise<void> => {
  const began = performance.now();
  move();
  await Promise.all(needles.map((needle) => needle.updateComplete));
  told.value = `${milliseconds.format(performance.now() - began)} ms`;
  const longest = await longestWait(began);
  if (longest !== undefined) waited.value = `${milliseconds.format(longest)} ms`;
};
