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
import { filled, type LanguageOf } from '../instrument/language/wording.js';
import { even } from './needle.js';
import type { MeterStrings } from './strings.js';

/** A weight of evidence, which adds to the log-odds. */
export interface Evidence {
  /**
   * For (+) or against (−), from −300 to 300 decibels: ten times the decimal logarithm of the likelihood ratio
   * (I. J. Good, "Probability and the Weighing of Evidence", 1950). A page may give it as a text, such as `3:1`.
   */
  decibels: number;
  /** What the evidence is, in at most 80 characters. */
  label: string;
  /** Whether it does not count now. */
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

/** Reads evidence from JSON or from an array: known keys only, values checked. */
export const evidenceReader: Reader<readonly Evidence[] | null> = {
  initial: null,
  expected: `JSON like [{"decibels": 9.5, "label": "test positive"}] with at most ${mostItems} items, from -300 to 300 decibels, labels of at most 80 characters`,
  read: (input) => {
    const json = typeof input === 'string' ? parsed(input) : input;
    // A part of the evidence would have another sum.
    if (!Array.isArray(json) || json.length > mostItems) return undefined;
    const items = Array.from(json, itemOf);
    if (!items.every((item) => item !== undefined)) return undefined;
    return { value: items.map(({ value }) => value), clamped: items.some((item) => item.clamped) };
  },
};

/** What evidence comes to, in decibels: the same to the last bit in any order, as it is added by size. */
export const sumOf = (evidence: readonly Evidence[]): number =>
  evidence
    .filter(({ off }) => !off)
    .map(({ decibels }) => decibels)
    .sort((a, b) => a - b)
    .reduce((sum, decibels) => sum + decibels, 0);

/** Where evidence starts from, in decibels: the prior, or even. */
export const startOf = (prior: number | null): number => probabilityToDecibels(prior ?? even);

/** The probability after all that counts. */
export const probabilityAfter = (evidence: readonly Evidence[], prior: number | null): number =>
  decibelsToProbability(startOf(prior) + sumOf(evidence));

interface Meter {
  readonly movement: Pick<Movement, 'put' | 'isDisabled'>;
  readonly hasUpdated: boolean;
  readonly prior: number | null;
  probability: number;
  evidence: readonly Evidence[] | null;
}

/** Brings a meter to the sum of its evidence when that changes. In between, the needle moves freely. */
export class Weighing {
  #given: readonly Evidence[] | null = null;
  #isRestored = false;

  constructor(private readonly meter: Meter) {}

  /** A property of the meter has changed. */
  changed(property: string): void {
    const { meter } = this;
    const { evidence, prior, hasUpdated } = meter;
    if (property === 'evidence') this.#given = evidence;
    // Until the first update, the order in which a page sets attributes does not matter.
    const isEarly = property === 'probability' && !hasUpdated && !this.#isRestored;
    if (evidence && (isEarly || property === 'evidence' || property === 'prior'))
      meter.probability = probabilityAfter(evidence, prior);
  }

  /** The items as buttons: one that is pressed counts. */
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

  /** Undoes what users have switched. */
  reset(): void {
    if (this.#given) this.meter.evidence = this.#given;
  }

  /** The browser brings back what the user had said before. */
  restore(): void {
    this.#isRestored = true;
  }
}

/** An item in words: "test positive +9.5 dB". */
export const itemInWords = ({ decibels, label }: Evidence, locale: string): string =>
  `${label} ${formatDecibels(decibels, locale, true)}`;

/** The sum of the evidence in words, and with all items where nothing else shows them. */
export const evidenceInWords = (
  evidence: readonly Evidence[],
  { locale, strings }: LanguageOf<MeterStrings>,
  isWhole: boolean,
): string => {
  const sum = formatDecibels(sumOf(evidence), locale, true);
  const words = filled(strings.evidence, { sum });
  if (!isWhole || evidence.length === 0) return words;
  const items = evidence.map((item) => {
    const said = itemInWords(item, locale);
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
  const name = evidenceInWords(evidence, language, false);
  return html`<ol class="items" part="evidence-list" aria-label=${name}>${items}</ol>`;
};
