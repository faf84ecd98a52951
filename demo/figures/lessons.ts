/** The calculations of the booklet: a button makes the moves of each rule, one by one, beside its list of steps. */
import type { SlideRule } from '../../src/number-sense.js';

const [start, forth, again] = ['Show the steps', 'Next step', 'Show them again'];

/** One calculation: the rule first shows the answer, then goes back to rest and makes each move. */
const setUp = (lesson: HTMLElement): void => {
  const rule = lesson.querySelector<SlideRule>('slide-rule')!;
  const button = lesson.querySelector('button')!;
  const steps = [...lesson.querySelectorAll('li')];
  const status = lesson.querySelector<HTMLElement>('[role=status]')!;

  const mark = (made: number): void => {
    steps.forEach((step, i) => {
      step.classList.toggle('ahead', i >= made);
      if (i === made - 1) step.ariaCurrent = 'step';
      else step.removeAttribute('aria-current');
    });
    status.textContent = steps[made - 1]?.textContent ?? '';
  };

  const rest = (): void => {
    [rule.slide, rule.cursor] = [1, 1];
    rule.rewind();
    mark(0);
    button.textContent = forth;
  };

  const step = async (): Promise<void> => {
    const { done } = await rule.step();
    mark(rule.solution.steps.length);
    if (done) button.textContent = again;
  };

  button.addEventListener('click', () => {
    if (button.textContent === forth) void step();
    else rest();
  });
  button.textContent = start;
};

document.querySelectorAll<HTMLElement>('.lesson').forEach(setUp);
