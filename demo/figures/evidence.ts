/** Buttons that weigh evidence, for every figure that has them beside a meter. */

const buttons = document.querySelectorAll<HTMLButtonElement>('figure button[data-decibels]');
const meterOf = (button: Element) => button.closest('figure')!.querySelector('probability-meter')!;

for (const button of buttons) {
  const decibels = Number(button.dataset['decibels']);
  button.addEventListener('click', () => meterOf(button).addEvidence(decibels));
}

document.querySelector('[data-rest]')!.addEventListener('click', ({ currentTarget }) => {
  const meter = meterOf(currentTarget as Element);
  meter.prior = meter.probability;
});
