/* global document, requestAnimationFrame, setTimeout -- in the pages */
/** A page with the kit, as it is shipped, for one element after the other. */
import { serve, visit } from './served.js';

const style = `<style>
  body { margin: 0; width: 320px; background: #cde; color: #1f1b2e; }
</style>`;

serve(
  '/stage.html',
  `<!doctype html><html lang="en"><title></title>${style}
<script src="/cdn/number-sense.iife.js"></script><body>`,
);

const calm = (page) =>
  page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

/** Opens the page in an engine, and hands it to `read`. */
export const onStage = (reader, read) =>
  visit(reader, '/stage.html', read, {
    ...{ width: 320, height: 900 },
    // Firefox has no such command
    prepare: reader === 'chromium' ? calm : undefined,
  });

/** Waits until what is loaded on demand has come, and all is drawn. */
const settled = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  });

/**
 * Draws an element as a page writes it, and then does something to it.
 * @param {string} attributes
 * @param {[action: Function, ...parameters: unknown[]]} [act] runs in the page, with the element first
 */
export async function stage(
  page,
  tag,
  attributes,
  act,
  { lang = 'en', strings = null, beside = '' } = {},
) {
  await page.evaluate(
    (tag, markup, lang, strings) => {
      document.documentElement.lang = lang;
      document.body.setHTMLUnsafe(markup);
      document.querySelector(tag).strings = strings;
    },
    ...[tag, `<form><${tag} ${attributes}></${tag}>${beside}</form>`, lang, strings],
  );
  await settled(page);
  if (!act) return;
  await page.$eval(tag, ...act);
  await settled(page);
}
