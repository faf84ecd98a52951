import { html, nothing, type TemplateResult } from 'lit';
import { gap } from './bands.js';
import type { EngravedFace } from './faces.js';
import { othersDrawing, type OtherHairline } from './other-hairlines.js';
import type { Stand } from './plan.js';

// As many as a page shows at once.
const mostKept = 24;
const kept = new Map<string, TemplateStringsArray>();

const asStrings = (markup: string[]): TemplateStringsArray =>
  Object.assign(markup, { raw: markup });

/*
 * Lit knows a template by the identity of its strings and forgets it with them. `lit/static-html.js` keeps the strings of
 * each static text for ever, and joins them to a key on each call. A rule is engraved anew for 16 sizes an octave: a ring
 * `novo` that grows from 200 to 1600 px has 49 faces of 62 to 401 thousand letters, 9.1 million in all. So the strings are
 * made here, as if the markup stood in the source, and only those used last are kept. The markup is ours alone: no text of
 * a page comes here.
 */
const stringsFor = ({ key, plan }: EngravedFace): TemplateStringsArray => {
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

/**
 * The face with its parts at their places.
 * @param cursors the hairlines that stand still
 * @param chevrons the outline of the marks of remembered places
 */
export const face = (
  engraved: EngravedFace,
  stand: Stand,
  chevrons: string,
  cursors: readonly OtherHairline[] | null,
): TemplateResult => {
  const { plan } = engraved;
  return html(
    stringsFor(engraved),
    plan.transform('slide', stand.slide),
    cursors?.length ? othersDrawing(plan, cursors) : nothing,
    chevrons,
    plan.transform('cursor', stand.cursor),
  );
};
