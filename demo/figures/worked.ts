/** Buttons that set the rule of their figure: its slide (closed by default), its hairline, its power of ten. */
import type { SlideRule } from '../../src/number-sense.js';

const set = (rule: SlideRule, { slide = '1', cursor, exponent = '0' }: DOMStringMap): void => {
  rule.slide = Number(slide);
  rule.resultExponent = Number(exponent);
  if (cursor !== undefined) rule.cursor = Number(cursor);
};

const buttons = 'figure button:is([data-slide], [data-cursor]):not([data-for])';

for (const button of document.querySelectorAll<HTMLButtonElement>(buttons)) {
  const rule = button.closest('figure')!.querySelector<SlideRule>('slide-rule')!;
  button.addEventListener('click', () => set(rule, button.dataset));
}
