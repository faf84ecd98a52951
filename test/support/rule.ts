import { fixture, html, nextFrame } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import '../../src/slide-rule/index.js';
import { sendKeys } from './commands.js';
import { part, type Attributes } from './meter.js';

export { differenceOf, piece, plain, textOf } from './dial.js';
export { part, parts, turnOf, type Attributes } from './meter.js';
export { aliases, allScales, fallingScales, presets, shapes } from './rule-names.js';

/** The two movable parts. */
export type Movable = 'cursor' | 'slide';

/** A new rule with these attributes, in no document yet. */
export function newRule(attributes: Attributes = {}): SlideRule {
  const rule = document.createElement('slide-rule');
  for (const [name, text] of Object.entries(attributes))
    rule.setAttribute(name, text === true ? '' : text);
  return rule;
}

/** Waits until a rule shows its last properties and its width. */
export async function shown(rule: SlideRule): Promise<void> {
  await rule.updateComplete;
  await nextFrame();
  await nextFrame();
  await rule.updateComplete;
}

/** A rule in its own block of this width. Both are removed after the test. */
export async function ruleWith(attributes: Attributes = {}, width = 480): Promise<SlideRule> {
  const block = await fixture<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const rule = newRule(attributes);
  block.append(rule);
  await shown(rule);
  return rule;
}

/** The native slider of one of the two parts. */
export const controlOf = (rule: Element, movable: Movable): HTMLInputElement =>
  rule.shadowRoot!.querySelector(`input[part~=${movable}-control]`)!;

/** The groups of the drawn scales: all, or those of this name (novo has two R2). */
export const scalesOf = (rule: Element, name?: string): SVGGElement[] => [
  ...rule.shadowRoot!.querySelectorAll<SVGGElement>(
    name === undefined ? 'g[part~=scale]' : `g[part~=scale][data-scale="${name}"]`,
  ),
];

/** The names of the drawn scales: those of the body, and then those of the slide. */
export const scaleNames = (rule: Element): string[] =>
  scalesOf(rule).map((scale) => scale.dataset.scale!);

/** The shift of a movable part of a linear rule to the right, in units of the drawing. */
export function shiftOf(rule: Element, movable: Movable): number {
  const [face, moved] = [part(rule, 'face'), part(rule, movable)];
  return face.getScreenCTM()!.inverse().multiply(moved.getScreenCTM()!).e;
}

/** The reading of a scale by any name, including names that are not scales. */
export const readingOf = (rule: SlideRule, name: string): number | null => rule.reading(name);

/** Presses keys on the keyboard, such as `Shift+ArrowUp`, one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [main, modifier] = key.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: main });
    if (modifier) await sendKeys({ up: modifier });
  }
}

/** Dispatches a key's event at a part's control, to see whether the page still gets it. */
export function send(
  rule: Element,
  movable: Movable,
  key: string,
  more: KeyboardEventInit = {},
): KeyboardEvent {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  const event = new KeyboardEvent('keydown', init);
  controlOf(rule, movable).dispatchEvent(event);
  return event;
}
