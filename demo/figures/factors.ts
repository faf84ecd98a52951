/** Buttons that multiply, for every figure or question that has them beside a dial. */
import type { QuarterDial } from '../../src/number-sense.js';

// Twelve digits, as by hand: a thousandth of a thousand is 1.
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(12));

for (const button of document.querySelectorAll<HTMLButtonElement>('figure button[data-factor]')) {
  const dial = button.closest('.question, figure')!.querySelector<QuarterDial>('quarter-dial')!;
  const factor = Number(button.dataset['factor']);
  button.addEventListener('click', () => (dial.value = times(dial.value, factor)));
}
