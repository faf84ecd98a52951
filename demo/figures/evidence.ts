/** Buttons that weigh evidence, for every figure that has them beside an instrument. */
import type { ProbabilityMeter } from '../../src/number-sense.js';

const buttons = document.querySelectorAll<HTMLButtonElement>('figure button[data-decibels]');

const instrumentOf = <Instrument extends HTMLElement & { addEvidence(decibels: number): number }>(
  button: Element,
): Instrument => button.closest('figure')!.querySelector('probability-meter, decibel-spinner')!;

for (const button of buttons) {
  const decibels = Number(button.dataset['decibels']);
  button.addEventListener('click', () => instrumentOf(button).addEvidence(decibels));
}

for (const button of document.querySelectorAll('figure button[data-rest]')) {
  button.addEventListener('click', () => {
    const meter = instrumentOf<ProbabilityMeter>(button);
    meter.prior = meter.probability;
  });
}
