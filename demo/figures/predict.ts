/**
 * Predict, then reveal: a reader sets the instrument of a figure, opens the answer, and the instrument moves there. A
 * meter keeps the guess as its grey needle. The figure has the answer as `data-answer`, in the instrument's own unit.
 */
import {
  probabilityToDegrees,
  roundToDivisions,
  type DecibelSpinner,
  type ProbabilityMeter,
  type QuarterDial,
  type SlideRule,
} from '../../src/number-sense.js';

type Predicted = ProbabilityMeter | DecibelSpinner | QuarterDial | SlideRule;

const isDial = (instrument: Predicted): instrument is QuarterDial =>
  instrument.localName === 'quarter-dial';

const isMeter = (instrument: Predicted): instrument is ProbabilityMeter =>
  instrument.localName === 'probability-meter';

const isRule = (instrument: Predicted): instrument is SlideRule =>
  instrument.localName === 'slide-rule';

const two = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

/** How far a belief is from the answer, in degrees. */
const beliefVerdict = (guess: number, answer: number): string => {
  const away = probabilityToDegrees(answer) - probabilityToDegrees(guess);
  if (Math.abs(away) < 1) return 'Your prediction was right to within one degree.';
  const side = away > 0 ? 'too high' : 'too low';
  return `You said ${Math.round(100 * guess)}%: ${Math.abs(away).toFixed(0)}° ${side}.`;
};

/** How far a magnitude is from the answer, in quarters of a factor of ten. */
export const magnitudeVerdict = (guess: number, answer: number): string => {
  const off = roundToDivisions(guess, 4).steps - roundToDivisions(answer, 4).steps;
  if (off === 0) return 'Your guess was right to the quarter.';
  const count = Math.abs(off);
  const words = `${count} ${count === 1 ? 'quarter' : 'quarters'} too ${off > 0 ? 'high' : 'low'}`;
  return `Your guess was ${words}: a factor of ${two.format(10 ** (count / 4))}.`;
};

/** Which number stands where a reader expected another. */
const placeVerdict = (guess: number, answer: number): string =>
  two.format(guess) === two.format(answer)
    ? 'Your prediction was right.'
    : `You put the ${answer} where ${two.format(guess)} stands.`;

const valueOf = (instrument: Predicted): number => {
  if (isRule(instrument)) return instrument.cursor;
  return isDial(instrument) ? instrument.value : instrument.probability;
};

const moveTo = (instrument: Predicted, value: number): void => {
  if (isRule(instrument)) instrument.cursor = value;
  else if (isDial(instrument)) instrument.value = value;
  else instrument.probability = value;
};

const verdictOn = (instrument: Predicted): ((guess: number, answer: number) => string) => {
  if (isRule(instrument)) return placeVerdict;
  return isDial(instrument) ? magnitudeVerdict : beliefVerdict;
};

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-predict]')) {
  const instrument = figure.querySelector<Predicted>(
    'probability-meter, decibel-spinner, quarter-dial, slide-rule',
  )!;
  const details = figure.querySelector('details')!;
  const verdict = details.querySelector('output')!;
  const answer = Number(figure.dataset['predict']);
  let guess: number | undefined;

  instrument.addEventListener('input', () => {
    if (!details.open) guess = valueOf(instrument);
  });
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    if (guess !== undefined) {
      verdict.value = verdictOn(instrument)(guess, answer);
      if (isMeter(instrument)) instrument.prior = guess;
    }
    // what was hidden for the prediction is shown
    instrument.classList.remove('blank');
    moveTo(instrument, answer);
    // those that follow the instrument are told as if a reader had moved it
    figure.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
