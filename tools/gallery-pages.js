/** What the gallery's pages have in common, put in when they are served and when they are built. */
import { readFileSync } from 'node:fs';

const PARTIAL = /<!-- (partials\/\w+) -->/g;

/** Puts partials/masthead.htm where a page says `<!-- partials/masthead -->`. */
export const partials = (folder) => ({
  name: 'partials',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(PARTIAL, (_, path) => readFileSync(new URL(`${path}.htm`, folder), 'utf8')),
  },
});
