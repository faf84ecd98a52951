/** Compares the reader's guess with the answer, when the calculation is opened. */
import { roundToDivisions, type QuarterDial } from '../../src/number-sense.js';
import { layAgain } from './legs.js';

const quarters = (value: number): number => roundToDivisions(value, 4).steps;
const factor = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

const verdict = (guess: number, answer: number): string => {
  const off = quarters(guess) - quarters(answer);
  if (off === 0) return 'Your guess was right, to the quarter.';
  const count = Math.abs(off);
  const words = `${count} ${count === 1 ? 'quarter' : 'quarters'} too ${off > 0 ? 'high' : 'low'}`;
  return `Your guess was ${words}: a factor of ${factor.format(10 ** (count / 4))}.`;
};

for (const figure of document.querySelectorAll<HTMLElement>('figure.question')) {
  const [guess, calculation] = figure.querySelectorAll<QuarterDial>('quarter-dial');
  const details = figure.querySelector('details')!;
  const output = figure.querySelector('output')!;
  let isGuessed = false;

  const tell = (): void => {
    output.value = isGuessed ? verdict(guess.value, Number(figure.dataset['answer'])) : '';
  };
  const hear = (): void => {
    isGuessed = true;
    if (details.open) tell();
  };
  guess.addEventListener('input', hear);
  figure.querySelectorAll('button').forEach((button) => button.addEventListener('click', hear));
  details.addEventListener('toggle', () => {
    tell();
    if (details.open) void layAgain(calculation);
  });
}
