/** The evidence lab: one case on the line, the arc, the disc, the rule and in a crowd. */
import {
  convertBelief,
  formatDecibels,
  formatPercent,
  readBelief,
  type ProbabilityMeter,
  type SlideRule,
} from '../../src/number-sense.js';
import { scales } from '../../src/slide-rule/scales/index.js';
import { inAddress, toAddress } from './address.js';
import {
  beliefs,
  caseFrom,
  caseToAddress,
  crowdOf,
  held,
  priorOf,
  sumOf,
  weighed,
  type Case,
} from './case.js';
import { showCrowd } from './crowd.js';
import { setUpForm, showFindings } from './findings.js';
import './share.js';

const lab = document.querySelector<HTMLElement>('#lab')!;
const line = lab.querySelector<ProbabilityMeter>('#line')!;
const arc = lab.querySelector<ProbabilityMeter>('#arc')!;
const field = lab.querySelector<HTMLInputElement>('#prior')!;
const sum = lab.querySelector<HTMLElement>('#sum')!;
const status = lab.querySelector<HTMLElement>('#status')!;
const rule = document.querySelector<SlideRule>('#rule')!;
const reading = document.querySelector<HTMLElement>('#reading')!;

/** A rare illness, and a good test. */
const usual: Case = { prior: -20, findings: [weighed('test positive', 13)] };

let now = usual;

const decibels = (value: number): string => formatDecibels(value, 'en', true);
const percent = (p: number): string => formatPercent(p, 'en');

const showSum = (): void => {
  const [before, after] = beliefs(now);
  const weight = sumOf(now.findings);
  sum.textContent = `${decibels(now.prior)} ${weight < 0 ? '−' : '+'} ${formatDecibels(Math.abs(weight), 'en')} = ${decibels(now.prior + weight)}: from ${percent(before)} to ${percent(after)}`;
};

/** Where a probability stands on the rule, whose ends are 1000 to 1. */
const onRule = (p: number): number => {
  const { domain, position } = scales.Pr;
  const [low, high] = domain().map(Number);
  return 10 ** position(Math.min(high, Math.max(low, p)));
};

const showRule = (): void => {
  const [before, after] = beliefs(now);
  [rule.slide, rule.cursor] = [onRule(before), onRule(after)];
  const ratio = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
  reading.textContent = `Prior ${percent(before)}, likelihood ratio ${ratio.format(10 ** (sumOf(now.findings) / 10))}, posterior ${percent(after)}.`;
};

const showMeters = (): void => {
  const [before] = beliefs(now);
  const evidence = now.findings.map(({ label, decibels: weight, isOff }) => ({
    decibels: weight,
    label,
    off: isOff,
  }));
  for (const meter of [line, arc]) [meter.prior, meter.evidence] = [before, evidence];
};

const showAll = (): void => {
  if (document.activeElement !== field) field.value = percent(beliefs(now)[0]);
  showSum();
  showRule();
  showCrowd(crowdOf(now));
};

const keep = (next: Case): void => {
  now = next;
  showMeters();
  showAll();
  showFindings(now.findings, (findings) => {
    keep({ ...now, findings });
    settle();
  });
};

/** What the reader has settled on is in the address, and is spoken. */
const settle = (): void => {
  toAddress(caseToAddress(now));
  status.textContent = sum.textContent;
};

// The evidence weighs the same wherever it starts: a needle or a disc that is moved takes the prior with it.
const follow = ({ target }: Event): void => {
  if (!(target instanceof Element) || !target.matches('#line, #disc')) return;
  now = { ...now, prior: priorOf(line.probability, now.findings) };
  for (const meter of [line, arc]) meter.prior = beliefs(now)[0];
  showAll();
};

lab.addEventListener('input', follow);
lab.addEventListener('change', (event) => {
  follow(event);
  if ((event.target as Element).matches('#line, #disc')) settle();
});

field.addEventListener('change', () => {
  try {
    const { value, unit } = readBelief(field.value, 'probability');
    field.removeAttribute('aria-invalid');
    keep({ ...now, prior: held(convertBelief(value, unit, 'decibels')) });
    settle();
  } catch {
    field.setAttribute('aria-invalid', 'true');
    status.textContent = 'Type the prior as 1%, 1:99 or −20 dB.';
  }
  field.value = percent(beliefs(now)[0]);
});

setUpForm(
  (finding) => {
    keep({ ...now, findings: [...now.findings, finding] });
    settle();
  },
  () => now.findings.length,
);

const showAddress = (): void => keep(caseFrom(inAddress()) ?? usual);

addEventListener('hashchange', showAddress);
showAddress();
