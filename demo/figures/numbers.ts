/**
 * Numbers in the text that follow an instrument: `<span data-of="rain" data-unit="degrees">36.3°</span>`. They are
 * written as few digits as a sentence needs, and more near the ends.
 */
import { formatPercent, type ProbabilityMeter } from '../../src/number-sense.js';

/** What every instrument of belief has. */
type Belief = Pick<ProbabilityMeter, 'probability' | 'degrees' | 'odds' | 'decibels'>;

/** A number with so many decimals: with a true minus, without a sign at zero, and ∞ beyond the ends. */
export const written = (value: number, decimals: number): string =>
  Number.isFinite(value)
    ? value
        .toFixed(decimals)
        .replace(/^-(?=0\.?0*$)/, '')
        .replace('-', '−')
    : `${value < 0 ? '−' : ''}∞`;

const percent = (p: number): string => {
  if (p < 0.01 || p > 0.99) return formatPercent(p, 'en');
  return `${written(100 * p, p < 0.1 || p > 0.9 ? 1 : 0)}%`;
};

const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

const ratio = (odds: number): string => (odds < 100 ? written(odds, 2) : rounded.format(odds));

const units: Readonly<Record<string, (belief: Belief) => string>> = {
  percent: ({ probability }) => percent(probability),
  degrees: ({ degrees }) => `${written(degrees, 1)}°`,
  odds: ({ odds }) => (odds < 1 ? `1 : ${ratio(1 / odds)}` : `${ratio(odds)} : 1`),
  decibels: ({ decibels }) => `${written(decibels, 1)} dB`,
};

const followers = [...document.querySelectorAll<HTMLElement>('[data-of]')].map((element) => {
  const { of = '', unit = '' } = element.dataset;
  const belief = document.getElementById(of) as unknown as Belief;
  return () => (element.textContent = units[unit](belief));
});

/** Writes all of them anew. */
export const follow = (): void => followers.forEach((write) => write());

// Partners that are linked by `for` have moved too by the time an event has come up here.
for (const type of ['input', 'change', 'click']) document.addEventListener(type, follow);
// a page that is come back to may have kept where its instruments stood
follow();
