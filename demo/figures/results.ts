/** The end of a round: the sum, the calibration face, Murphy's parts in words, and a table of the same. */
import { html, render, type TemplateResult } from 'lit';
import {
  calibration,
  degreesToProbability,
  formatPercent,
  logScore,
  type Calibration,
  type CalibrationGroup,
} from '../../src/number-sense.js';
import { calibrationFace, inFace } from './calibration-face.js';
import { score } from './signed.js';

/** What the reader said of a statement, and whether it was true. */
export interface Answer {
  readonly probability: number;
  readonly outcome: 'yes' | 'no';
}

/** Five groups, of which the one in the middle is around even. */
export const groupDegrees = 18;

const results = document.querySelector<HTMLElement>('#results')!;
const list = document.querySelector<HTMLElement>('.statements')!;

const percent = (p: number): string => formatPercent(p, 'en');
const whole = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const three = new Intl.NumberFormat('en', {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
  signDisplay: 'negative',
});
const written = (value: number): string => three.format(value).replace('-', '−');

const atDegrees = (degrees: number): number =>
  degreesToProbability(Math.min(90, Math.max(0, degrees)));

const sums = (answers: readonly Answer[]): TemplateResult => {
  const scores = answers.map(({ probability, outcome }) => logScore(probability, outcome));
  const total = scores.reduce((so, one) => so + one, 0);
  return html`<p>
    Your ${answers.length} answers score <strong>${score(total)}</strong> in total, or
    <strong>${score(total / answers.length)}</strong> each.
    ${
      Number.isFinite(total)
        ? 'A coin scores 0\u00a0dB. Certainty that is always right scores +3.01\u00a0dB each.'
        : 'You called something certain that was not so. No sum of other answers makes up for it.'
    }
  </p>`;
};

/** Whether all is well with a group, as far as chance lets anybody see. */
const isWithin = ({ degrees, frequencyDegrees, bandDegrees }: CalibrationGroup): boolean =>
  Math.abs(degrees - frequencyDegrees) <= bandDegrees;

const row = (group: CalibrationGroup): TemplateResult => {
  const { probability, frequency, count, degrees, bandDegrees } = group;
  const [low, high] = [degrees + bandDegrees, degrees - bandDegrees].map(atDegrees);
  return html`<tr>
    <th scope="row">${percent(probability)}</th>
    <td>${Math.round(frequency * count)} of ${count}</td>
    <td>${whole.format(frequency)}</td>
    <td>${whole.format(low)} to ${whole.format(high)}</td>
    <td>${isWithin(group) ? 'yes' : 'no'}</td>
  </tr>`;
};

const table = ({ groups }: Calibration): TemplateResult =>
  html`<table class="plain">
      <caption>
        Your answers by how sure you were
      </caption>
      <thead>
        <tr>
          <th scope="col">You said, on average</th>
          <th scope="col">Were true</th>
          <th scope="col">That is</th>
          <th scope="col">95% band</th>
          <th scope="col">Inside</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(row)}
      </tbody>
    </table>`;

const parts = (found: Calibration): TemplateResult => {
  const { brier, reliability, resolution, uncertainty, within } = found;
  return html`<p>
      Your mean <dfn>Brier score</dfn> is ${written(brier)}: the squared distance between what you
      said and 1 for true or 0 for false. Zero is perfect, and a coin gets 0.25. Allan Murphy took
      it apart:
    </p>
    <ul>
      <li>
        <strong>Uncertainty ${written(uncertainty)}</strong> is how hard the statements are for
        somebody who only knows how many are true.
      </li>
      <li>
        <strong>Resolution ${written(resolution)}</strong> is how well you told true from false. You
        subtract it, so more is better.
      </li>
      <li>
        <strong>Reliability ${written(reliability)}</strong> is how far your percentages are from
        what happened. Zero is perfectly calibrated.
      </li>
      <li>
        <strong>Within groups ${written(within)}</strong> is the rest: answers in one group were not
        all the same.
      </li>
    </ul>
    <p>
      ${written(uncertainty)} − ${written(resolution)} + ${written(reliability)}
      ${within < 0 ? '−' : '+'} ${written(Math.abs(within))} = ${written(brier)}
    </p>`;
};

/** Shows what a complete round came to, and the statements with what was said of them. */
export const showResults = (answers: readonly Answer[]): void => {
  const found = calibration(answers, groupDegrees);
  render(sums(answers), results.querySelector<HTMLElement>('#sums')!);
  render(inFace(calibrationFace(found, answers)), results.querySelector<HTMLElement>('#face')!);
  render(table(found), results.querySelector<HTMLElement>('#groups')!);
  render(parts(found), results.querySelector<HTMLElement>('#parts')!);
  results.hidden = false;
  list.classList.add('answered');
};

/** Puts them away for a new round. */
export const clearResults = (): void => {
  results.hidden = true;
  list.classList.remove('answered');
};
