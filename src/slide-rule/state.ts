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

/** The properties that are the value, with their attributes: all that moves parts and no more. */
export const values = {
  slide: 'slide',
  cursor: 'cursor',
  operandExponent: 'operand-exponent',
  resultExponent: 'result-exponent',
} as const;

const state = Object.entries({ ...values, scale: 'scale', fine: 'fine' });

/** What a form submits. */
export const submittedText = ({ slide, cursor }: Stateful): string =>
  `slide=${slide}&cursor=${cursor}`;

/** What a session restores. */
export const storedText = (rule: Stateful): string => {
  const { operandExponent, resultExponent, scale, fine } = rule;
  const exponents = `operand-exponent=${operandExponent}&result-exponent=${resultExponent}`;
  return `${submittedText(rule)}&${exponents}&scale=${scale}${fine ? '&fine' : ''}`;
};

/** Sets a rule to what a session stored: an untrusted text, which is read like attributes. */
export const restore = (rule: Stateful, stored: unknown): void => {
  const texts = new URLSearchParams(typeof stored === 'string' ? stored : '');
  for (const [property, name] of state) {
    // A flag that is not set is not stored.
    if (texts.has(name) || property === 'fine') Reflect.set(rule, property, texts.get(name));
  }
};

/** Sets a rule to what its attributes say. */
export const reset = (rule: Stateful & Element): void => {
  for (const [property, name] of state) Reflect.set(rule, property, rule.getAttribute(name));
};

/** Moves the hairline to a number on D, and changes its power of ten where it has to. */
export const setNumber = (rule: Stateful, number: number): void => {
  const mantissa = timesTen(number, -rule.resultExponent);
  // Ten on the right is not one on the left, where the hairline stands already.
  if (mantissa >= 1 && mantissa <= 10) {
    rule.cursor = mantissa;
    return;
  }
  const power = Number(number.toExponential().split('e')[1]);
  rule.resultExponent = power;
  rule.cursor = timesTen(number, -power);
};
