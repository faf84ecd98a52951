import { html, type TemplateResult } from 'lit';
import { shownText } from '../instrument/drawing/shown-text.js';
import { landedInWords, tallyInWords, type Language } from './sentence.js';
import type { Wheel } from './wheel.js';

/** The button that turns the arrow: unseen over the whole disc, or over the hub where a hand takes hold of the disc. */
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

/** The spins so far, with the button that forgets them; and the last outcome, for screen readers alone. */
export const tallyLine = (
  wheel: Wheel,
  outcome: string,
  isDisabled: boolean,
  language: Language,
  reset: (event: Event) => void,
): TemplateResult => {
  const words = tallyInWords(wheel.tally, outcome, language);
  const button = html`<button
    class="reset"
    part="reset"
    type="button"
    ?disabled=${isDisabled || wheel.tally.total === 0}
    @click=${reset}
    >${shownText(language.strings.reset)}</button
  >`;
  return html`<div class="tally" part="tally"><bdi>${shownText(words)}</bdi>${button}</div>
    <div class="heard" role="status">${shownText(said(wheel, language))}</div>`;
};
