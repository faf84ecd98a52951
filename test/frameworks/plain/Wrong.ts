import type { DecibelSpinner, ProbabilityMeter } from 'number-sense';
import 'number-sense';

const meter = document.querySelector('probability-meter')!;
const spinner: DecibelSpinner = document.createElement('decibel-spinner');
const dial = document.querySelector('quarter-dial')!;
const rule = document.querySelector('slide-rule')!;

/** What a checker accepts. */
export const read = (): number[] => {
  const all: number[] = [];
  meter.addEventListener('input', (event) => all.push(event.currentTarget.probability));
  meter.addEventListener('change', ({ currentTarget }) => all.push(currentTarget.degrees), true);
  meter.addEventListener('input', function () {
    all.push(this.decibels);
  });
  spinner.addEventListener('spin', ({ currentTarget, detail }) =>
    all.push(detail.angle, currentTarget.segments),
  );
  dial.addEventListener('keydown', ({ key, currentTarget }) => all.push(+key, currentTarget.value));
  rule.addEventListener('exercise', ({ currentTarget }) => all.push(currentTarget.cursor), {
    once: true,
  });
  const listener = (event: Event): void => console.log(event.currentTarget);
  meter.addEventListener('input', listener);
  meter.addEventListener('mine', listener);
  meter.addEventListener('change', { handleEvent: listener });
  meter.addEventListener('change', null);
  meter.removeEventListener('input', listener);
  const element: HTMLElement = meter;
  element.addEventListener('input', listener);
  return all;
};

/** What it refuses: in each line that says so, and in no other. */
export const wrong = (): void => {
  meter.addEventListener('input', (event) => event.currentTarget.value.length); /* refused */
  meter.addEventListener('input', (event) => event.currentTarget.segments); /* refused */
  meter.addEventListener('change', ({ currentTarget }) => currentTarget.cursor); /* refused */
  meter.addEventListener('click', (event) => event.currentTarget.decibel); /* refused */
  meter.addEventListener('input', (event) => (event.currentTarget = meter)); /* refused */
  meter.addEventListener('input', 'no listener'); /* refused */
  meter.addEventListener('input'); /* refused */
  spinner.addEventListener('spin', ({ detail }) => detail.angles); /* refused */
  spinner.addEventListener('spin', (event) => event.currentTarget.degree); /* refused */
  dial.addEventListener('input', (event) => event.currentTarget.probability); /* refused */
  rule.addEventListener('keydown', (event) => event.keys); /* refused */
  meter.addEventListener('input', (event: KeyboardEvent) => event.key); /* refused */
  const other: ProbabilityMeter = spinner; /* refused */
  console.log(other);
};
