import { html, type TemplateResult } from 'lit';
import {
  decibelsToProbability,
  formatDecibels,
  probabilityToDecibels,
} from '../conversions/index.js';
import type { Reader, Reading } from '../instrument/attributes/attribute.js';
import { isObject, own, parsed } from '../instrument/attributes/json.js';
import { decibels as decibelsReader } from '../instrument/attributes/readers.js';
import { textOf } from '../instrument/attributes/warn.js';
import type { Movement } from '../instrument/controllers/movement.js';
import { shownText } from '../instrument/drawing/shown-text.js';
import { asShown, sayIn, type Say } from '../instrument/language/spoken.js';
import { filled, type LanguageOf } from '../instrument/language/wording.js';
import { even } from './needle.js';
import type { MeterStrings } from './strings.js';

/** A weight of evidence, which is added to the log-odds. */
export interface Evidence {
  /**
   * The weight for (+) or against (−), from −300 to 300 decibels: ten times the decimal logarithm of the likelihood ratio
   * (I. J. Good, "Probability and the Weighing of Evidence", 1950). The page can also give a text, such as `3:1`.
   */
  decibels: number;
  /** The name of the evidence, at most 80 characters. */
  label: string;
  /** Whether the item is switched off and does not count. */
  off?: boolean;
}

const mostItems = 24;

const itemOf = (json: unknown): Reading<Evidence> | undefined => {
  if (!isObject(json)) return undefined;
  const given = own(json, 'label') ?? '';
  const text = typeof given === 'string' ? given.trim() : textOf(given);
  const label = textOf(text);
  const reading = decibelsReader.read(own(json, 'decibels'));
  if (!label || typeof reading !== 'object' || !Number.isFinite(reading.value)) return undefined;
  const item = { decibels: reading.value, label, ...(own(json, 'off') ? { off: true } : {}) };
  return { value: item, clamped: reading.clamped || label !== text };
};

/** Parses evidence from JSON or an array. Unknown keys are dropped, numbers and labels clamped, bad items refused. */
export const evidenceReader: Reader<readonly Evidence[] | null> = {
  initial: null,
  expected: `JSON like [{"decibels": 9.5, "label": "test positive"}] with at most ${mostItems} items, from -300 to 300 decibels, labels of at most 80 characters`,
  read: (input) => {
    const json = typeof input === 'string' ? parsed(input) : input;
    // All or nothing: a part of the evidence would have a different sum.
    if (!Array.isArray(json) || json.length > mostItems) return undefined;
    const items = [...(json as unknown[])].map(itemOf);
    if (!items.every((item) => item !== undefined)) return undefined;
    return { value: items.map(({ value }) => value), clamped: items.some((item) => item.clamped) };
  },
};

/** The sum of the evidence in decibels. Sorting by size makes it the same to the last bit for any order of items. */
export const sumOf = (evidence: readonly Evidence[]): number =>
  evidence
    .filter(({ off }) => !off)
    .map(({ decibels }) => decibels)
    .sort((a, b) => a - b)
    .reduce((sum, decibels) => sum + decibels, 0);

/** The start of the evidence in decibels: the prior, or even (0 dB). */
export const startOf = (prior: number | null): number => probabilityToDecibels(prior ?? even);

/** The probability after all items that count. */
export const probabilityAfter = (evidence: readonly Evidence[], prior: number | null): number =>
  decibelsToProbability(startOf(prior) + sumOf(evidence));

interface Meter {
  readonly movement: Pick<Movement, 'put' | 'isDisabled'>;
  readonly hasUpdated: boolean;
  readonly prior: number | null;
  probability: number;
  evidence: readonly Evidence[] | null;
}

/** Sets a meter to the sum of its evidence whenever evidence or prior change. In between, the needle moves freely. */
export class Weighing {
  #given: readonly Evidence[] | null = null;
  #isRestored = false;

  constructor(private readonly meter: Meter) {}

  /** Call this when a property of the meter has changed. */
  changed(property: string): void {
    const { meter } = this;
    const { evidence, prior, hasUpdated } = meter;
    if (property === 'evidence') this.#given = evidence;
    // Until the first update the evidence wins, whatever the order in which the page sets attributes.
    const isEarly = property === 'probability' && !hasUpdated && !this.#isRestored;
    if (evidence && (isEarly || property === 'evidence' || property === 'prior'))
      meter.probability = probabilityAfter(evidence, prior);
  }

  /** The items as toggle buttons; a pressed one counts. */
  list(language: LanguageOf<MeterStrings>): TemplateResult {
    const { evidence, movement } = this.meter;
    return evidenceList(evidence!, language, movement.isDisabled, (index) =>
      movement.put(() => this.#toggle(index)),
    );
  }

  #toggle(index: number): void {
    const given = this.#given;
    this.meter.evidence = this.meter.evidence!.map(({ decibels, label, off }, i) => {
      const isOff = i === index ? !off : off;
      return { decibels, label, ...(isOff ? { off: true } : {}) };
    });
    this.#given = given;
  }

  /** Restores the items that the page gave, for a form reset. */
  reset(): void {
    if (this.#given) this.meter.evidence = this.#given;
  }

  /** Call this before the browser restores the form state: the restored probability wins over the sum. */
  restore(): void {
    this.#isRestored = true;
  }
}

/** The text of an item: "test positive +9.5 dB". */
export const itemInWords = (
  { decibels, label }: Evidence,
  locale: string,
  say: Say = asShown,
): string => `${label} ${say(formatDecibels(decibels, locale, true))}`;

/** The text of the evidence: the sum, "evidence +9.5 dB", and with `isWhole` all items, too. */
export const evidenceInWords = (
  evidence: readonly Evidence[],
  { locale, strings }: LanguageOf<MeterStrings>,
  isWhole: boolean,
  say: Say,
): string => {
  const sum = say(formatDecibels(sumOf(evidence), locale, true));
  const words = filled(strings.evidence, { sum });
  if (!isWhole || evidence.length === 0) return words;
  const items = evidence.map((item) => {
    const said = itemInWords(item, locale, say);
    return item.off ? filled(strings.off, { item: said }) : said;
  });
  return `${words}: ${items.join(', ')}`;
};

const evidenceList = (
  evidence: readonly Evidence[],
  language: LanguageOf<MeterStrings>,
  isDisabled: boolean,
  press: (index: number) => void,
): TemplateResult => {
  const items = evidence.map(
    (item, i) =>
      html`<li
        ><button
          class="item"
          part="evidence-item"
          type="button"
          dir="auto"
          aria-pressed=${item.off ? 'false' : 'true'}
          ?disabled=${isDisabled}
          @click=${() => press(i)}
          >${shownText(itemInWords(item, language.locale))}</button
        ></li
      >`,
  );
  const name = evidenceInWords(evidence, language, false, sayIn(language));
  return html`<ol class="items" part="evidence-list" aria-label=${name}>${items}</ol>`;
};
