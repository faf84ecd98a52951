import { timesTen } from './reading/setting.js';
import type { ScaleName } from './scales/catalogue.js';

/** What a form keeps of a rule and a reset brings back. */
export interface Stateful {
  slide: number;
  cursor: number;
  operandExponent: number;
  resultExponent: number;
  scale: ScaleName;
  fine: boolean;
}

/** The properties that are the value, with their attributes: the places of the parts and their powers of ten. */
export const values = {
  slide: 'slide',
  cursor: 'cursor',
  operandExponent: 'operand-exponent',
  resultExponent: 'result-exponent',
} as const;

const state = Object.entries({ ...values, scale: 'scale', fine: 'fine' });

/** The text that a form submits: `slide=2.5&cursor=4.25`. */
export const submittedText = ({ slide, cursor }: Stateful): string =>
  `slide=${slide}&cursor=${cursor}`;

/** The text that the browser stores to restore a form. */
export const storedText = (rule: Stateful): string => {
  const { operandExponent, resultExponent, scale, fine } = rule;
  const exponents = `operand-exponent=${operandExponent}&result-exponent=${resultExponent}`;
  return `${submittedText(rule)}&${exponents}&scale=${scale}${fine ? '&fine' : ''}`;
};

/** Restores a rule from a stored text. The text is untrusted and read like attributes. */
export const restore = (rule: Stateful, stored: unknown): void => {
  const texts = new URLSearchParams(typeof stored === 'string' ? stored : '');
  for (const [property, name] of state) {
    // A flag that is off is not stored.
    if (texts.has(name) || property === 'fine') Reflect.set(rule, property, texts.get(name));
  }
};

/** Resets a rule to its attributes. */
export const reset = (rule: Stateful & Element): void => {
  for (const [property, name] of state) Reflect.set(rule, property, rule.getAttribute(name));
};

/** Moves the hairline to a number on D, and changes its power of ten if necessary. */
export const setNumber = (rule: Stateful, number: number): void => {
  const mantissa = timesTen(number, -rule.resultExponent);
  // With the present power of ten, 10 stays at the right end. With the next one, it would be 1 at the left end.
  if (mantissa >= 1 && mantissa <= 10) {
    rule.cursor = mantissa;
    return;
  }
  const power = Number(number.toExponential().split('e')[1]);
  rule.resultExponent = power;
  rule.cursor = timesTen(number, -power);
};
