/** The Fermi sheet: five questions, the sum of those that were compared, and all of it in the address. */
import { queryOf, settingsOf } from '../manifest/permalink.js';
import { inAddress, toAddress } from './address.js';
import { FermiQuestion } from './fermi-question.js';
import { oneDecimal } from './ranges.js';
import './share.js';

/** The parameter with the names of the questions that were compared. */
const comparedKey = 'compared';

const tally = document.querySelector<HTMLElement>('#tally')!;

const showTally = (): void => {
  const outcomes = questions.flatMap(({ outcome }) => outcome ?? []);
  const held = outcomes.filter(({ holds }) => holds).length;
  const mean = outcomes.reduce((sum, { score }) => sum + score, 0) / outcomes.length;
  tally.textContent =
    outcomes.length === 0
      ? 'No question compared yet.'
      : `${outcomes.length} of ${questions.length} compared. Ranges that hold the truth: ${held}. Mean score: ${oneDecimal(mean)}.`;
};

const settings = (): Map<string, string> =>
  new Map([
    ...questions.map(({ id, text }) => [id, text] as const),
    [comparedKey, questions.flatMap(({ id, outcome }) => (outcome ? id : [])).join()],
  ]);

const questions = Array.from(
  document.querySelectorAll<HTMLElement>('.fermi'),
  (section) =>
    new FermiQuestion(section, () => {
      toAddress(new URLSearchParams(queryOf(initial, settings())));
      showTally();
    }),
);

const initial = new Map([
  ...questions.map((question) => [question.id, question.initial] as const),
  [comparedKey, ''],
]);

const showAddress = (): void => {
  const state = settingsOf(String(inAddress()), initial, [...initial.keys()]);
  const compared = (state.get(comparedKey) ?? '').split(',');
  for (const question of questions)
    question.show(state.get(question.id) ?? '', compared.includes(question.id));
  showTally();
};

document.querySelector('#again')!.addEventListener('click', () => {
  toAddress(new URLSearchParams());
  showAddress();
  document.querySelector<HTMLElement>('.fermi input')!.focus();
});

addEventListener('hashchange', showAddress);
showAddress();
