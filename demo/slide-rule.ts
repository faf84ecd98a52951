/** The rule's page. */
import { formatNumber, type SlideRule } from '../src/number-sense.js';
import { fitOut } from './instrument-page.js';
import { ruleHints } from './manifest/hints.js';
import { addPrinting } from './print-rule.js';

const written = (value: number): string =>
  formatNumber(value, 'en', { maximumSignificantDigits: 4 });

/** What need not be said is left out. */
const unless = (usual: string | number, value: string | number): string | undefined =>
  value === usual ? undefined : String(value);

/** What it is set to; where the hairline is off the slide there is no second factor. */
const sum = (slide: number, factor: number | null, cursor: number): string =>
  factor === null
    ? written(cursor)
    : `${written(slide)} × ${written(factor)} = ${written(slide * factor)}`;

const percent = (p: number): string =>
  formatNumber(p, 'en', { style: 'percent', maximumSignificantDigits: 3 });

/** On Bayes’ rule, whose lengths are odds. */
const belief = (rule: SlideRule): string | undefined => {
  const ratio = rule.reading('LR');
  const posterior = rule.reading('Pr');
  if (rule.layout !== 'bayes' || ratio === null || posterior === null) return undefined;
  const priorOdds = posterior / (1 - posterior) / ratio;
  const prior = percent(priorOdds / (1 + priorOdds));
  return `${prior} and a likelihood ratio of ${written(ratio)} make ${percent(posterior)}`;
};

fitOut<SlideRule>({
  hints: ruleHints,
  moved: (rule) => ({
    scale: unless('D', rule.scale),
    slide: String(rule.slide),
    cursor: String(rule.cursor),
    'operand-exponent': unless(0, rule.operandExponent),
    'result-exponent': unless(0, rule.resultExponent),
    side: unless('front', rule.side),
    fine: rule.fine ? '' : undefined,
  }),
  fallback: (rule) => belief(rule) ?? sum(rule.slide, rule.reading('C'), rule.cursor),
});

addPrinting(
  document.querySelector<SlideRule>('#bench')!,
  document.querySelector<HTMLElement>('#print-rule')!,
);
