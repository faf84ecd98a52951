/* global window, document -- in the pages */
/* global URLSearchParams, setTimeout */
/** The frame as it is shipped, served at /frame/, and pages around it. Import it in a file of Node tests. */
import { readdirSync } from 'node:fs';
import { builtText, ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { serve, serveScript } from './served.js';

ensureBuilt();
for (const file of readdirSync(`${root}dist/frame`))
  serve(`/frame/${file}`, builtText(`frame/${file}`));

/** The address of the frame's page. */
export const addressOf = (query) => `/frame/index.html?${new URLSearchParams(query)}`;

/** A frame as an author writes it, on the host's page. */
export const frameOf = (src, more = 'data-number-sense sandbox="allow-scripts"') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" width="100%" height="200" style="border:0" ${more}></iframe>`;

serveScript('/hear.js', () => {
  window.heard = [];
  window.addEventListener('message', ({ source, data }) => {
    const from = [...document.querySelectorAll('iframe')].findIndex(
      (it) => it.contentWindow === source,
    );
    window.heard.push([from, data]);
  });
});

/** A page that keeps every message in `heard`, each with the place of its frame. */
export const around = (...frames) => `<!doctype html><html lang="en"><title>Around a frame</title>
<style>body { margin: 0 }</style><script src="/hear.js"></script>${frames.join('\n')}`;

/**
 * The heights that the frames of a page have sent in our own message, by the frames' places. Waits until that
 * many frames have sent one.
 */
export async function toldHeights(page, count) {
  await page.waitForFunction(
    (count) => new Set(window.heard.map(([from]) => from)).size >= count,
    {},
    count,
  );
  const heard = await page.evaluate(() => window.heard);
  const ours = heard.filter(([, { type }]) => type === 'number-sense:height');
  return Object.fromEntries(ours.map(([from, { height }]) => [from, height]));
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until no frame of a page has sent a message for 250 ms. Ends after 20 tries, too. */
export async function rest(page) {
  const count = () => page.evaluate(() => window.heard.length);
  let [before, now] = [-1, await count()];
  for (let i = 0; i < 20 && now > before; i++) {
    await pause(250);
    [before, now] = [now, await count()];
  }
}

/** The windows inside a page's frames, in the order of the frames. */
export async function inside(page) {
  const frames = await page.$$('iframe');
  return Promise.all(frames.map((frame) => frame.contentFrame()));
}
