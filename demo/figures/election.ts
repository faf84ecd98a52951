/** An election night: one forecast on an even scale of percent, and on one of degrees. */
import type { ProbabilityMeter } from '../../src/number-sense.js';

const figure = document.querySelector<HTMLElement>('#hours')!;
const slider = figure.querySelector('input')!;
const hour = figure.querySelector('output')!;
const meters = figure.querySelectorAll<ProbabilityMeter>('probability-meter');

/** The hours with their forecasts, as the table of the figure has them. */
const hours = Array.from(figure.querySelectorAll<HTMLTableRowElement>('tbody tr'), (row) => ({
  time: row.cells[0].textContent,
  p: Number(row.dataset['p']),
}));

const percent = (p: number): string => `${String(Number((100 * p).toFixed(1)))}%`;

const show = (): void => {
  const { time, p } = hours[slider.valueAsNumber];
  const before = hours[Math.max(0, slider.valueAsNumber - 1)].p;
  hour.value = `${time}: ${percent(p)}`;
  for (const meter of meters) [meter.prior, meter.probability] = [before, p];
};

slider.addEventListener('input', show);
for (const meter of meters) {
  meter.addEventListener(
    'input',
    () => (hour.value = `your forecast: ${percent(meter.probability)}`),
  );
}
show();
