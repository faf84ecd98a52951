/** Lays the legs of an expression again, when a reader asks and when a closed estimate is opened. */
import type { QuarterDial } from '../../src/number-sense.js';

/** Lays the legs of a dial's expression from the beginning. */
export const layAgain = async (dial: QuarterDial): Promise<void> => {
  const { expression } = dial;
  dial.expression = '';
  await dial.updateComplete;
  dial.expression = expression;
};

for (const button of document.querySelectorAll<HTMLButtonElement>('figure [name=again]')) {
  const dial = button.closest('figure')!.querySelector<QuarterDial>('quarter-dial')!;
  button.addEventListener('click', () => void layAgain(dial));
}
