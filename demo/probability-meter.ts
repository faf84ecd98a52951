/** The meter's page. */
import { formatBelief, type ProbabilityMeter } from '../src/number-sense.js';
import { fitOut } from './instrument-page.js';
import { meterHints } from './manifest/hints.js';

fitOut<ProbabilityMeter>({
  hints: meterHints,
  moved: ({ probability }) => ({ probability: String(Number(probability.toFixed(6))) }),
  fallback: ({ probability }) => formatBelief(probability, 'percent', 'en'),
});
