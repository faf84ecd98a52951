/* global document, customElements -- in the pages */
/** Code blocks of Markdown as pages, and the visible text of the instruments on a page. */

const BLOCK = /```html\n([^]*?)\n```/g;

/** The HTML blocks of a Markdown text that load one of the bundles. */
export const snippetsOf = (markdown) =>
  [...markdown.matchAll(BLOCK)].map(([, html]) => html).filter((html) => /<script /.test(html));

/** A whole page with this content. */
export const pageWith = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${body}`;

const tags = 'probability-meter, decibel-spinner, quarter-dial, slide-rule';

/** For each instrument of a page, whether it is defined, and its visible text. */
export const seenOn = (page) =>
  page.evaluate(
    (tags) =>
      [...document.querySelectorAll(tags)].map((it) => [
        customElements.get(it.localName) !== undefined,
        it.innerText.trim(),
      ]),
    tags,
  );
