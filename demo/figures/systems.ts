/** Which number it is that all systems show. */
import type { QuarterDial } from '../../src/number-sense.js';

const dial = document.querySelector<QuarterDial>('#same')!;

document.querySelector('#systems fieldset')!.addEventListener('change', ({ target }) => {
  dial.value = Number((target as HTMLInputElement).value);
});
