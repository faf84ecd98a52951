/** The spinner's page. */
import { formatBelief, type DecibelSpinner } from '../src/number-sense.js';
import { fitOut } from './instrument-page.js';
import { spinnerHints } from './manifest/hints.js';

fitOut<DecibelSpinner>({
  hints: spinnerHints,
  moved: ({ decibels }) => ({ decibels: String(decibels) }),
  fallback: ({ probability }) => formatBelief(probability, 'percent', 'en'),
});
