import type { SlideRule } from '../../src/slide-rule/element.js';
import { sendKeys } from './commands.js';
import { piece, plain, press, ruleWith, shown, type Attributes } from './rule.js';

export type FieldName = 'cursor-field' | 'slide-field' | 'operand-exponent' | 'result-exponent';

export const field = (rule: Element, name: FieldName): HTMLInputElement => piece(rule, name);

/** The message about the last text that was refused; '' if it was not. */
export const complaintOf = (rule: Element): string => plain(piece(rule, 'complaint').textContent);

/** Types a text into a field, and presses Enter. */
export async function enter(rule: SlideRule, name: FieldName, text: string): Promise<void> {
  const input = field(rule, name);
  input.focus();
  input.select();
  await sendKeys({ type: text });
  await press('Enter');
  await shown(rule);
}

/** A rule with its controls and its readout. */
export const withFields = (attributes: Attributes = {}): Promise<SlideRule> =>
  ruleWith({ controls: true, readout: true, ...attributes }, 640);
