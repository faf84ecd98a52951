/** A prior from an imagined result: what a reader would believe after ten heads, less what ten heads weigh. */
import { weightOfEvidence, type ProbabilityMeter } from '../../src/number-sense.js';

const figure = document.querySelector<HTMLElement>('#imagine')!;
const meter = figure.querySelector<ProbabilityMeter>('probability-meter')!;
const line = figure.querySelector('output')!;

const tenHeads = 10 * weightOfEvidence(1, 0.5);
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });

const coins = (odds: number): string => {
  if (odds >= 1) return 'most coins.';
  const count = 1 + 1 / odds;
  return `one coin in ${(count < 2000 ? grouped : rounded).format(count)}.`;
};

const show = (): void => {
  const prior = meter.decibels - tenHeads;
  line.value = Number.isFinite(prior)
    ? `Your prior was ${prior.toFixed(1).replace('-', '−')} dB: ${coins(10 ** (prior / 10))}`
    : `Your prior was ${prior < 0 ? 'impossible' : 'certain'}: no evidence changes that.`;
};

meter.addEventListener('input', show);
show();
