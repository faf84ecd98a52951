/** The trainer: the reader says how sure they are, commits, and sees what was true and what that scores. */
import { formatPercent, logScore, type ProbabilityMeter } from '../../src/number-sense.js';
import { inAddress, toAddress } from './address.js';
import { shuffled } from './order.js';
import { clearResults, showResults, type Answer } from './results.js';
import { committed, orderAfter, roundFrom, roundToAddress, type Round } from './round.js';
import './share.js';
import { score } from './signed.js';
import { statements, type Statement } from './statements.js';

const trainer = document.querySelector<HTMLElement>('#trainer')!;
const meter = trainer.querySelector<ProbabilityMeter>('probability-meter')!;
const heading = trainer.querySelector<HTMLElement>('#statement')!;
const place = trainer.querySelector<HTMLElement>('#place')!;
const sum = trainer.querySelector<HTMLElement>('#sum')!;
const button = trainer.querySelector<HTMLButtonElement>('#go')!;
const told = trainer.querySelector<HTMLElement>('#told')!;

meter.strings = {
  stakes: '{yes} if true, {no} if false',
  happened: 'true: {score}',
  failed: 'false: {score}',
};

let round: Round;
let order: readonly Statement[];
/** Which statement is on the page. It stays there after the commit, until the reader goes on. */
let shown = 0;

const answers = (): Answer[] =>
  round.said.map((probability, i) => ({ probability, outcome: order[i].outcome }));

const showSum = (): void => {
  const total = answers().reduce((so, { probability, outcome }) => {
    return so + logScore(probability, outcome);
  }, 0);
  place.textContent = `Statement ${shown + 1} of ${order.length}`;
  sum.textContent = `Score so far: ${score(total)}`;
};

const ask = (): void => {
  heading.textContent = order[shown].text;
  [meter.value, meter.outcome, meter.stakes, meter.disabled] = [null!, null, true, false];
  button.textContent = 'Commit';
  told.replaceChildren();
  showSum();
};

/** Gives the needle the focus, once it can be moved again. */
const toNeedle = async (): Promise<void> => {
  await meter.updateComplete;
  meter.focus();
};

const strong = (words: string): HTMLElement => {
  const element = document.createElement('strong');
  element.textContent = words;
  return element;
};

/** What became of the statement on the page. */
const tell = (): void => {
  const { outcome, fact } = order[shown];
  const probability = round.said[shown];
  const result = ` You said ${formatPercent(probability, 'en')}: ${score(logScore(probability, outcome))}. `;
  told.replaceChildren(strong(outcome === 'yes' ? 'True.' : 'False.'), result, fact);
};

const lock = (): void => {
  const { outcome } = order[shown];
  [meter.probability, meter.outcome] = [round.said[shown], outcome];
  [meter.stakes, meter.disabled] = [false, true];
  button.textContent = shown + 1 < order.length ? 'Next statement' : 'See your calibration';
};

const commit = (): void => {
  if (meter.value === null) {
    told.textContent = 'Drag the needle first, or type how sure you are.';
    void toNeedle();
    return;
  }
  const said = [...round.said, committed(meter.probability)];
  round = { ...round, said };
  toAddress(roundToAddress(round));
  lock();
  tell();
  showSum();
};

const finish = (): void => {
  for (const [i, { probability, outcome }] of answers().entries())
    order[i].note(
      `${outcome === 'yes' ? 'True' : 'False'}. You said ${formatPercent(probability, 'en')}: ${score(logScore(probability, outcome))}.`,
    );
  showResults(answers());
};

const goOn = (): void => {
  if (shown + 1 < order.length) {
    shown++;
    ask();
    void toNeedle();
  } else {
    finish();
    document.querySelector<HTMLElement>('#results h2')!.focus();
  }
};

/** Shows a round from its first statement that has no answer; one that is complete with its results. */
const show = (next: Round): void => {
  round = next;
  order = shuffled(statements, round.order);
  statements.forEach((statement) => statement.note(''));
  clearResults();
  shown = Math.min(round.said.length, order.length - 1);
  ask();
  if (round.said.length < order.length) return;
  lock();
  tell();
  finish();
};

button.addEventListener('click', () => (round.said.length > shown ? goOn() : commit()));

document.querySelector('#again')!.addEventListener('click', () => {
  show({ order: orderAfter(round.order), said: [] });
  toAddress(roundToAddress(round));
  trainer.scrollIntoView();
  void toNeedle();
});

const showAddress = (): void => show(roundFrom(inAddress(), statements.length));

addEventListener('hashchange', showAddress);
showAddress();
