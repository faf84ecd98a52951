import { part, plain } from './rule.js';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const lowered = (exponent: string): string =>
  [...exponent].map((sign) => (sign === '⁻' ? '-' : raised.indexOf(sign))).join('');

/** Parses a number that is written for English readers: "4,250", "4.25 × 10³", "−1.3", "30°". */
export function numberIn(text: string): number {
  const [, mantissa, , exponent = ''] =
    /^([−-]?[\d,]*\.?\d+)°?( × 10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?°?(?: \(.*\))?$/.exec(text) ?? [];
  if (mantissa === undefined) throw new Error(`"${text}" is no number of a readout`);
  return Number(`${mantissa.replace('−', '-').replaceAll(',', '')}e${lowered(exponent) || 0}`);
}

/** The readings of a line such as "D 2.50 · S 30°", as texts by scale. */
export const readingsIn = (line: string, between = ' · '): Record<string, string> =>
  Object.fromEntries(
    line.split(between).map((reading) => {
      const at = reading.indexOf(' ');
      return [reading.slice(0, at), reading.slice(at + 1)];
    }),
  );

/** The readout of a rule, as texts by scale. */
export const shownTexts = (rule: Element): Record<string, string> =>
  readingsIn(plain(part(rule, 'readout').textContent));

/** The readout of an English rule, as numbers by scale. */
export const shownReadings = (rule: Element): Record<string, number> =>
  Object.fromEntries(
    Object.entries(shownTexts(rule)).map(([name, text]) => [name, numberIn(text)]),
  );
