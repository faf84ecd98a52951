import { formatNumber } from '../../conversions/index.js';
import { lowered, superscript } from '../../conversions/magnitude.js';
import { plainTyped } from './typed.js';
import { filled, pluralForm, type LanguageOf } from './wording.js';

/** A text in the plural forms of a language. */
export type Plurals = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** The words that screen readers speak in place of signs, which many of them skip. */
export interface SpokenStrings {
  /** Spoken for signs, by the sign. A sign without words stays. */
  spoken: Readonly<Record<string, string>>;
  /** Spoken for a percentage, by the plural forms of the language (`Intl.PluralRules`). */
  percent: Plurals;
  /** Spoken for degrees, by the plural forms. */
  degrees: Plurals;
  /** Spoken for decibels, by the plural forms. */
  decibels: Plurals;
  /** Spoken for a power. */
  power: string;
  /** The exponents from 1 to 9 in words, separated by spaces. */
  exponents: string;
  /** Any other exponent, by the ordinal plural forms. */
  exponent: Plurals;
}

/** The English words. */
export const spokenEnglish: SpokenStrings = {
  spoken: {
    '−': 'minus',
    '+': 'plus',
    '×': 'times',
    '÷': 'divided by',
    ':': 'to',
    '…': 'to',
    '=': 'equals',
    '≈': 'is about',
    '<': 'below',
    '>': 'above',
    '√': 'the square root of',
    '∛': 'the cube root of',
    '^': 'to the power of',
    '10': 'ten',
    '∞': 'infinity',
    τ: 'tau',
    π: 'pi',
    τπ: 'tripi',
  },
  percent: { other: '{number} percent' },
  degrees: { one: '{number} degree', other: '{number} degrees' },
  decibels: { one: '{number} decibel', other: '{number} decibels' },
  power: '{base} to the {exponent}',
  exponents: 'first second third fourth fifth sixth seventh eighth ninth',
  exponent: {
    one: '{number}st',
    two: '{number}nd',
    few: '{number}rd',
    other: '{number}th',
  },
};

/** Rewrites a text with signs as a text for screen readers. */
export type Say = (text: string) => string;

/** Leaves a text as it is: for the eye. */
export const asShown: Say = (text) => text;

const units: Readonly<Record<string, 'percent' | 'degrees' | 'decibels'>> = {
  '%': 'percent',
  '٪': 'percent',
  '°': 'degrees',
  dB: 'decibels',
};

// A number in any language with its unit. Turkish and Basque write the percent sign first.
const measure =
  /(?:([%٪])[ \u00a0]?)?(\p{Nd}(?:[\p{Nd}.,٫٬’\u00a0\u202f]*\p{Nd})?(?: × 10[⁻⁰¹²³⁴-⁹]+)?|∞)[ \u00a0]?([%٪°]|dB|)\u061c?(?!\p{L})/gu;

const power = /(?:(?<![\p{Nd}.,])1 × )?([\p{Nd}.,]+|\))([⁻⁰¹²³⁴-⁹]+)/gu;

const sign = / (:)(?= )|τπ|[−+×÷…=≈<>√∛^∞τπ]|(?<=× )10(?!\p{Nd})/gu;

// `Intl` writes 1E22 for large odds, and 1E-20 % for a chance near zero.
const withPowers = (text: string): string =>
  text.replace(/(\d)E([-−]?\d+)/g, (_, digit: string, exponent: string) => {
    return `${digit} × 10${superscript(Number(exponent.replace('−', '-')))}`;
  });

/** Returns the function that puts signs and units into the words of a language: "3 dB" becomes "3 decibels". */
export const sayIn = ({ strings, locale }: LanguageOf<SpokenStrings>): Say => {
  const wordOf = (text: string): string => String(strings.spoken?.[text] ?? text);

  const counted = (number: string, forms: Plurals, type?: 'ordinal'): string => {
    const isPlain = /^\d+$/.test(number);
    const count = Number(isPlain ? number : plainTyped(number, locale));
    const form = Object.keys(forms ?? {}).length > 1 ? pluralForm(count, locale, type) : 'other';
    return filled(forms?.[form] ?? forms?.other, { number });
  };

  const inUnit = (
    whole: string,
    before: string | undefined,
    number: string,
    after: string,
  ): string => {
    const unit = units[before || after];
    return unit ? counted(number, strings[unit]) : whole;
  };

  const raised = (_: string, base: string, exponent: string): string => {
    const whole = Number(lowered(exponent));
    const size = Math.abs(whole);
    const word = String(strings.exponents).split(' ')[size - 1];
    const name = word ?? counted(formatNumber(size, locale), strings.exponent, 'ordinal');
    const signed = whole < 0 ? `${wordOf('−')} ${name}` : name;
    return filled(strings.power, { base: wordOf(base), exponent: signed });
  };

  return (text) =>
    withPowers(text)
      .replace(measure, inUnit)
      .replace(power, raised)
      .replace(sign, (whole: string, colon?: string) => ` ${wordOf(colon ?? whole)} `)
      .replace(/ +/g, ' ')
      .replace(/(?<=\() | (?=[),.;])/g, '')
      .trim();
};
