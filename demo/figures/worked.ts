/** Buttons that set the rule of their figure: its slide, shut where they say nothing of it, its hairline, its zeros. */
import type { SlideRule } from '../../src/number-sense.js';

const set = (rule: SlideRule, { slide = '1', cursor, zeros = '0' }: DOMStringMap): void => {
  rule.slide = Number(slide);
  rule.resultExponent = Number(zeros);
  if (cursor !== undefined) rule.cursor = Number(cursor);
};

const buttons = 'figure :is([data-slide], [data-cursor])';

for (const button of document.querySelectorAll<HTMLButtonElement>(buttons)) {
  const rule = button.closest('figure')!.querySelector<SlideRule>('slide-rule')!;
  button.addEventListener('click', () => set(rule, button.dataset));
}
