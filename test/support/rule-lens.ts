import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { loadLens } from '../../src/slide-rule/lens/loader.js';
import { strokesIn } from './rule-face.js';
import { part, ruleWith, shown, type Attributes } from './rule.js';

/** The lens of a rule; null without one. */
export const lensOf = (rule: Element) => rule.shadowRoot!.querySelector<HTMLElement>('[part=lens]');

const drawingOf = (rule: Element) => lensOf(rule)!.querySelector('svg')!;

/** What there is of a part in the lens. */
export const inLens = (rule: Element, name: string): SVGElement[] => [
  ...drawingOf(rule).querySelectorAll<SVGElement>(`[part=${name}]`),
];

/** A rule with a lens that has drawn what it shows. */
export async function magnified(attributes: Attributes = {}, width = 560): Promise<SlideRule> {
  await loadLens();
  const rule = await ruleWith({ lens: true, ...attributes }, width);
  await shown(rule);
  expect(lensOf(rule), 'the lens').not.to.equal(null);
  return rule;
}

/** The magnification in the text of the lens. */
export const powerOf = (rule: Element): number =>
  Number(inLens(rule, 'power')[0].textContent.replace('×', ''));

/** Where the hairline stands in the lens, in its units. */
export const hairlineAt = (rule: Element): number =>
  strokesIn(inLens(rule, 'lens-hairline')[0].getAttribute('d')!)[0][0][0];

const rowOf = (rule: Element, scale: string) =>
  inLens(rule, 'scale').find(({ dataset }) => dataset.scale === scale)!;

/** Where the marks of a scale stand in the lens, from the left to the right. */
export const marksOf = (rule: Element, scale: string): number[] =>
  [...rowOf(rule, scale).querySelectorAll('[part=ticks]')]
    .flatMap((path) => strokesIn(path.getAttribute('d')!).map(([[x]]) => x))
    .sort((one, other) => one - other);

/** The numbers of a scale in the lens, with their places. */
export const numbersOf = (rule: Element, scale: string): readonly (readonly [string, number])[] =>
  [...rowOf(rule, scale).querySelectorAll('[part=numbers] text')].map((text) => [
    text.textContent,
    Number(text.getAttribute('x')),
  ]);

/** How wide a rule's drawings are, in their units. */
export const unitsOf = (rule: Element): number =>
  (part(rule, 'face') as unknown as SVGSVGElement).viewBox.baseVal.width;
