/* global document, NodeFilter -- in the page */
/**
 * The numbers in the text of an essay. Each is marked: `data-is` holds the expression that it must equal, `<data value>`
 * a number that is given, `<button data-…>` a number that sets a figure, and `data-of` one that follows a figure.
 */
import {
  approximateDegrees,
  bhattacharyyaDistance,
  decibelsToOdds,
  decibelsToProbability,
  degreesToProbability,
  hellingerDistance,
  klDivergence,
  probabilityToDecibels,
  probabilityToDegrees,
  roundToDivisions,
  weightOfEvidence,
} from '../../src/conversions/index.js';
import { near } from './reading.js';

const radian = 180 / Math.PI;
const between = (p, q) => Math.abs(probabilityToDegrees(p) - probabilityToDegrees(q));

// The example of all four essays: a test that is 20 times as likely to be positive for people who are ill.
const [prior, hit, alarm] = [0.01, 0.95, 0.0475];

/** The furthest that the rule of thumb for degrees is off. */
const approxWorst = Math.max(
  ...Array.from({ length: 10_001 }, (_, i) =>
    Math.abs(approximateDegrees(i / 10_000) - probabilityToDegrees(i / 10_000)),
  ),
);

// The children in the registers of Paris.
const [boys, girls] = [251_527, 241_945];

/** ln Γ by Stirling’s series, which is exact enough for hundreds of thousands. */
const logGamma = (x) =>
  (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x) - 1 / (360 * x ** 3);
const logBeta = (a, b) => logGamma(a) + logGamma(b) - logGamma(a + b);

/** The evidence of the registers in decibels, for a bet that is spread evenly over all shares, against one half. */
const evenWeight = (10 / Math.LN10) * (logBeta(boys + 1, girls + 1) + (boys + girls) * Math.LN2);

/** The names that expressions can use, besides the functions of Math. */
export const vocabulary = {
  ...Object.fromEntries(Object.getOwnPropertyNames(Math).map((name) => [name, Math[name]])),
  prior,
  hit,
  alarm,
  posterior: (prior * hit) / (prior * hit + (1 - prior) * alarm),
  radian,
  deg: probabilityToDegrees,
  pOf: degreesToProbability,
  db: probabilityToDecibels,
  p: decibelsToProbability,
  odds: decibelsToOdds,
  woe: weightOfEvidence,
  kl: klDivergence,
  hellinger: hellingerDistance,
  bhattacharyya: bhattacharyyaDistance,
  approx: approximateDegrees,
  approxWorst,
  between,
  /** One standard error of a share in so many flips, in degrees. */
  se: (flips) => radian / 2 / Math.sqrt(flips),
  /** The number of flips that distinguish two coins by two standard errors. */
  flips: (p, q) => (radian / between(p, q)) ** 2,
  /** A number rounded to quarters of a decade, or to other divisions. */
  rounded: (value, divisions = 4) => roundToDivisions(value, divisions).rounded,
  steps: (value, divisions = 4) => roundToDivisions(value, divisions).steps,
  boys,
  girls,
  births: boys + girls,
  share: boys / (boys + girls),
  evenWeight,
  /** By what factor, at least 1, one number is off another. */
  off: (a, b) => Math.max(a / b, b / a),
};

const names = Object.keys(vocabulary);

/** The value of an expression in this vocabulary. */
export const valueOf = (expression) =>
  new Function(...names, `return ${expression}`)(...Object.values(vocabulary));

/** The first number of a text, with how many decimals it is written. */
export function numberIn(text) {
  const [found] = text.replaceAll(',', '').match(/[−-]?\d+(?:\.\d+)?/) ?? [];
  if (!found) throw new Error(`no number in “${text}”`);
  return { value: Number(found.replace('−', '-')), decimals: found.split('.')[1]?.length ?? 0 };
}

/** Compares a written number with the exact one, to half of its last digit. */
export function assertWritten(text, wanted, about) {
  const { value, decimals } = numberIn(text);
  const tolerance = about ? about * Math.abs(wanted) : 0.5 * 10 ** -decimals + 1e-9;
  near(value, wanted, tolerance);
}

/** The marked numbers of a page. */
export const marked = (page) =>
  page.$$eval('main [data-is]', (all) =>
    all.map(({ textContent, dataset }) => ({
      text: textContent,
      expression: dataset.is,
      about: Number(dataset.about ?? 0),
    })),
  );

/** The numbers that the text takes from elsewhere, as they are written and as given. */
export const given = (page) =>
  page.$$eval('main data', (all) =>
    all.map(({ textContent, value }) => ({ text: textContent, value: Number(value) })),
  );

/** The pieces of text with an unmarked number. */
export const unmarked = (page) =>
  page.evaluate(() => {
    const marks =
      '[data-is], [data-of], data, button, output, svg, math, code, table, label, h1, h2, h3, ' +
      'nav, sup, .references, .worked, .exact, .by-rule, probability-meter, decibel-spinner, quarter-dial, slide-rule';
    const isYear = (number) => /^(?:1[5-9]|20)\d\d$/.test(number);
    const isSmall = (number) => /^(?:\d|10)$/.test(number);
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement.closest(marks)) continue;
      const text = textContent.replaceAll(/\s+/g, ' ');
      // the names of figures, directives and standards are not quantities, nor are whole numbers up to ten
      const numbers =
        text.replaceAll(/(?:Figure|ICD|ISO|LL)\s?\d+/g, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ??
        [];
      if (numbers.some((number) => !isYear(number) && !isSmall(number))) found.push(text.trim());
    }
    return found;
  });
