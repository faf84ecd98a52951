/** The dial's page. */
import { formatNumber, type QuarterDial } from '../src/number-sense.js';
import { fitOut } from './instrument-page.js';
import { dialHints } from './manifest/hints.js';

fitOut<QuarterDial>({
  hints: dialHints,
  moved: ({ value }) => ({ value: String(value) }),
  fallback: ({ value }) => formatNumber(value, 'en', { maximumSignificantDigits: 6 }),
});
