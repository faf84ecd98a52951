import { html, type TemplateResult } from 'lit';
import { asStrings } from '../../instrument/drawing/engraved.js';
import { gap } from '../../instrument/drawing/staged.js';
import type { Plan, Stand } from './plan.js';
import type { Layout } from '../scales/layout.js';
import { RingPlan } from './ring-plan.js';
import { StraightPlan } from './straight-plan.js';

/** How often a rule is engraved anew while it grows to twice its size. */
const sizesInOctave = 16;
const leastWidth = 24;

/** The width that a face is engraved for, a little below its width on the screen: not another for every pixel. */
export const engravedWidth = (width: number): number =>
  Math.max(leastWidth, 2 ** (Math.floor(sizesInOctave * Math.log2(width) + 1e-9) / sizesInOctave));

/** The face of a layout in its shape. */
export const planOf = (
  layout: Layout,
  isBack: boolean,
  isLinear: boolean,
  width: number,
  stretch: number,
): Plan => {
  const Shape = isLinear ? StraightPlan : RingPlan;
  return new Shape((isBack && layout[1]) || layout[0], width, stretch);
};

// Engraved faces are large: as many are kept as a page shows at once, and those made last.
const mostKept = 24;
const kept = new Map<string, TemplateStringsArray>();

const stringsFor = (key: string, plan: Plan): TemplateStringsArray => {
  let strings = kept.get(key);
  if (!strings) {
    const svg = `<svg part="face" viewBox="${plan.viewBox}" direction="ltr" aria-hidden="true">${plan.markup()}</svg>`;
    strings = asStrings(svg.split(gap));
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  }
  // What is used again is the last.
  kept.delete(key);
  kept.set(key, strings);
  return strings;
};

/** The face, with its parts where they stand, under the controls that lie over it. */
export const face = (
  key: string,
  plan: Plan,
  stand: Stand,
  chevrons: string,
  over?: TemplateResult,
): TemplateResult => {
  const drawing = html(
    stringsFor(key, plan),
    plan.transform('slide', stand.slide),
    chevrons,
    plan.transform('cursor', stand.cursor),
  );
  return html`<div class="stage over">${over}${drawing}</div>`;
};
