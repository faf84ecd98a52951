/** A Chromium whose pages are served from memory, and nothing else. */
import puppeteer from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { chromiumFlags, findChromium } from '../tools/browsers.js';

/** A frame as soon as there is something to show: waiting for a screen would round every time up. */
const flags = [
  ...chromiumFlags,
  '--disable-frame-rate-limit',
  '--disable-gpu-vsync',
  '--js-flags=--expose-gc',
];

const origin = 'https://bench.example/';

/** A page with this isolation has clocks that are not made coarse. */
const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Ten in a row of small ones, so that a thousand in rows of 32 px fill a view of 1280 × 3200. */
const sheetPage = (tag) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>bench</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0 }
  #sheet { display: grid; grid: auto-flow var(--row) / repeat(var(--columns), calc(1280px / var(--columns))) }
  #sheet > * { display: block; width: var(--width) }
  p { position: absolute; inset: 0 auto auto 0; margin: 0; font: 4px serif }
</style>
<div id="sheet"></div>
<script type="module" src="${tag}.js"></script>
<script type="module" src="page.js"></script>
</html>`;

async function answer(request, files) {
  const path = request.url().slice(origin.length);
  const [contentType, body] = files[path] ?? ['text/plain', ''];
  await request.respond({ status: 200, contentType, headers: isolation, body });
}

const textOf = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');

const filesFor = (tag, bundle, script) => ({
  '': ['text/html', sheetPage(tag)],
  [`${tag}.js`]: ['text/javascript', bundle],
  'page.js': ['text/javascript', script],
  'timing.js': ['text/javascript', textOf('timing.js')],
});

/**
 * Starts the browser for one kind of element.
 * @param bundles the script that defines it, by the name of its version: `now`, perhaps `before`
 * @param script what measures inside the page
 */
export async function openBrowser(tag, bundles, script = textOf('page.js')) {
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: flags });
  /** A new page with nothing in it, 1280 px wide; the function's page is closed after it. */
  const withPage = async (height, use, version = 'now') => {
    const files = filesFor(tag, bundles[version], script);
    const page = await browser.newPage();
    try {
      await page.setViewport({ width: 1280, height });
      // what glides shows the new value frames later, and the floor at once: without motion both do
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.setRequestInterception(true);
      page.on('request', (request) => answer(request, files));
      await page.goto(origin);
      return await use(page);
    } finally {
      await page.close();
    }
  };
  const version = await browser.version();
  return { withPage, version, close: () => browser.close() };
}
