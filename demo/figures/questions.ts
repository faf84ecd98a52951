/** How far a guess is from the answer, once the estimate is revealed. */
import type { QuarterDial } from '../../src/number-sense.js';
import { layAgain } from './legs.js';
import { magnitudeVerdict } from './predict.js';

for (const question of document.querySelectorAll<HTMLElement>('.question')) {
  const [guess, estimate] = question.querySelectorAll<QuarterDial>('quarter-dial');
  const details = question.querySelector('details')!;
  const output = question.querySelector('output')!;
  let isGuessed = false;

  const show = (): void => {
    output.value = isGuessed
      ? magnitudeVerdict(guess.value, Number(question.dataset['answer']))
      : '';
  };
  const note = (): void => {
    isGuessed = true;
    if (details.open) show();
  };
  guess.addEventListener('input', note);
  question.querySelectorAll('button').forEach((button) => button.addEventListener('click', note));
  details.addEventListener('toggle', () => {
    show();
    if (details.open) void layAgain(estimate);
  });
}
