import { html, nothing, type TemplateResult } from 'lit';
import { gap } from './bands.js';
import type { EngravedFace } from './faces.js';
import { othersDrawing, type OtherHairline } from './other-hairlines.js';
import type { Stand } from './plan.js';

// The faces that one page can show at once.
const mostKept = 24;
const kept = new Map<string, TemplateStringsArray>();

const asStrings = (markup: string[]): TemplateStringsArray =>
  Object.assign(markup, { raw: markup });

/*
 * Lit identifies a template by its array of strings, and forgets the template with the array.
 * `lit/static-html.js` keeps the strings of each static text for ever, and joins them to a key on each call. A
 * rule is engraved anew for 16 sizes an octave: a ring `novo` that grows from 200 to 1600 px has 49 faces of 62
 * to 401 thousand characters, 9.1 million in all. So this module makes the strings, as if the markup were in
 * the source, and keeps only those used last. The markup is safe: the only texts of the page in it are the
 * checked names of its own scales.
 */
const stringsFor = ({ key, plan }: EngravedFace): TemplateStringsArray => {
  let strings = kept.get(key);
  if (!strings) {
    const svg = `<svg part="face" viewBox="${plan.viewBox}" direction="ltr" aria-hidden="true">${plan.markup()}</svg>`;
    strings = asStrings(svg.split(gap));
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  }
  // A map keeps its order of insertion: the face used last comes last.
  kept.delete(key);
  kept.set(key, strings);
  return strings;
};

/**
 * The template of a face, with its parts in place.
 * @param cursors the fixed hairlines
 * @param chevrons the outline of the marks at remembered places
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
