/** A base rate, and the results of a test that are added to it. */
import {
  decibelsToProbability,
  probabilityToDecibels,
  weightOfEvidence,
  type ProbabilityMeter,
} from '../../src/number-sense.js';

// The test is positive for 95% of the people who are ill and for 4.75% of the people who are well.
const [hit, alarm] = [0.95, 0.0475];

const weights: Readonly<Record<string, number>> = {
  positive: weightOfEvidence(hit, alarm),
  negative: weightOfEvidence(1 - hit, 1 - alarm),
};

const figure = document.querySelector<HTMLElement>('#rates')!;
const meter = figure.querySelector<ProbabilityMeter>('probability-meter')!;
const line = figure.querySelector('output')!;

let results: readonly number[] = [];

const written = (decibels: number): string => decibels.toFixed(1).replace('-', '−');
const signed = (decibels: number): string =>
  decibels < 0 ? ` − ${written(-decibels)}` : ` + ${written(decibels)}`;

const rate = (): number =>
  1 / Number(figure.querySelector<HTMLInputElement>('[name=rate]:checked')!.value);

const percent = (p: number): string =>
  `${Number((100 * p).toPrecision(p > 0.9 ? 3 : 2)).toString()}%`;

const show = (): void => {
  const start = probabilityToDecibels(rate());
  const sum = results.reduce((total, decibels) => total + decibels, start);
  const p = decibelsToProbability(sum);
  [meter.prior, meter.probability] = [rate(), p];
  const steps = results.map(signed).join('');
  line.value = `${written(start)}${steps && `${steps} = ${written(sum)}`} dB: ${percent(p)}`;
};

const begin = (): void => {
  results = [];
  show();
};

for (const [name, decibels] of Object.entries(weights)) {
  figure.querySelector(`[name=${name}]`)!.addEventListener('click', () => {
    results = [...results, decibels];
    show();
  });
}
for (const button of document.querySelectorAll<HTMLElement>('button[data-rate]')) {
  // a number of the text: that rate, and one positive result
  button.addEventListener('click', () => {
    const { rate: one } = button.dataset;
    figure.querySelector<HTMLInputElement>(`[name=rate][value="${one}"]`)!.checked = true;
    results = [weights['positive']];
    show();
  });
}
figure.querySelector('[name=clear]')!.addEventListener('click', begin);
figure.querySelector('fieldset')!.addEventListener('change', begin);
begin();
