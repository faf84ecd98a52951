import { html, nothing, type TemplateResult } from 'lit';
import { heardText } from '../instrument/drawing/heard-text.js';
import { shownText } from '../instrument/drawing/shown-text.js';
import { filled } from '../instrument/language/wording.js';
import type { EquivalentBet } from './bet.js';
import type { Preference } from './elicitation.js';
import { betInWords, landedInWords, spokenTally, tallyInWords, type Language } from './sentence.js';
import type { Wheel } from './wheel.js';

/** The invisible button that turns the arrow. It covers the disc, or only the hub (`isHub`) if the disc can be dragged. */
export const spinButton = (
  wheel: Wheel,
  isHub: boolean,
  isDisabled: boolean,
  { strings }: Language,
): TemplateResult =>
  html`<button
    class=${isHub ? 'spin hub' : 'spin'}
    part="spin"
    type="button"
    aria-label=${strings.spin}
    ?disabled=${isDisabled}
    @click=${wheel}
  ></button>`;

const said = ({ last }: Wheel, language: Language): string =>
  last ? landedInWords(last.outcome, last.total, language) : '';

/**
 * The tally after the first spin, with the button that empties it, and the last outcome for screen readers only.
 */
export const tallyLine = (
  wheel: Wheel,
  outcome: string,
  isDisabled: boolean,
  language: Language,
  reset: (event: Event) => void,
): TemplateResult => {
  const words = () =>
    heardText(
      tallyInWords(wheel.tally, outcome, language),
      spokenTally(wheel.tally, outcome, language),
    );
  const button = () => html`<button
    class="button reset"
    part="reset"
    type="button"
    ?disabled=${isDisabled}
    @click=${reset}
    >${shownText(language.strings.reset)}</button
  >`;
  const tally = () => html`<div class="tally" part="tally"><bdi>${words()}</bdi>${button()}</div>`;
  return html`${wheel.tally.total > 0 ? tally() : nothing}
    <div class="heard" role="status">${shownText(said(wheel, language))}</div>`;
};

/** The question of the equivalent bet with its answers. The chance after each answer is there for screen readers only. */
export const betLines = (
  bet: EquivalentBet,
  outcome: string,
  isDisabled: boolean,
  language: Language,
): TemplateResult => {
  const { search } = bet;
  const { question, progress, heard } = betInWords(search, bet.offered, outcome, language);
  const { event, chance, either, again } = language.strings;
  const isOver = isDisabled || search.isOver;
  const button = (preference: Preference, words: string) => html`<button
    class="button"
    part="choice"
    type="button"
    ?disabled=${isOver}
    @click=${() => bet.choose(preference)}
    >${shownText(words)}</button
  >`;
  return html`<div class="bet" part="bet">
    <div part="question" dir="auto">${shownText(question)}</div>
    <div class="choices">
      ${button('event', event)}${button('chance', filled(chance, { outcome }))}${button('either', either)}
    </div>
    <div class="choices"
      >${progress ? html`<bdi>${shownText(progress)}</bdi>` : nothing}<button
        class="button"
        part="again"
        type="button"
        ?disabled=${isDisabled || search.choices === 0}
        @click=${() => bet.again()}
        >${shownText(again)}</button
      ></div
    >
    <div class="heard" role="status">${shownText(heard)}</div>
  </div>`;
};
