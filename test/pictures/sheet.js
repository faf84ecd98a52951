/* global document, requestAnimationFrame -- in the pages */
/** Sheets: one element in one state and scheme, at several widths beside each other. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { serve, visit } from '../support/served.js';
import { schemes } from './states.js';

const font = 'merriweather-sans-latin-wght-normal.woff2';
const fontFile = new URL(
  `../../node_modules/@fontsource-variable/merriweather-sans/files/${font}`,
  import.meta.url,
);

const style = `<style>
  @font-face { font-family: Reference; src: url('/${font}'); font-weight: 300 800; }
  :root { color-scheme: light dark; font: 16px Reference; }
  body { margin: 0; background: Canvas; color: CanvasText; }
  main { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; width: 1200px; padding: 12px; }
</style>`;

serve(`/${font}`, readFileSync(fontFile));
serve(
  '/sheet.html',
  `<!doctype html><html lang="en"><title></title>${style}
<script src="/cdn/number-sense.iife.js"></script><main></main>`,
);

const featuresOf = (scheme) => [
  { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
  { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
  { name: 'prefers-reduced-motion', value: 'reduce' },
];

/** Opens an empty sheet in Chromium, and hands it to `read`. */
export const onSheet = (read) =>
  visit('chromium', '/sheet.html', read, { width: 1240, height: 2400 });

/** Draws an element at the widths of a scheme. */
export async function drawSheet(page, tag, attributes, scheme) {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: featuresOf(scheme) });
  await page.evaluate(
    async (markup) => {
      document.querySelector('main').setHTMLUnsafe(markup);
      await document.fonts.load('16px Reference');
      await document.fonts.ready;
      // what is loaded on demand, and widths that are measured, come with later frames
      for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame);
    },
    schemes[scheme]
      .map((width) => `<div style="width: ${width}px"><${tag} ${attributes}></${tag}></div>`)
      .join(''),
  );
}

/** A sixteenth of the shades: a file of half the size, which shows the same to the eye. */
const coarse = (shade) => 17 * Math.round(shade / 17);

/** The picture of the sheet as it is now. */
export async function pictureOf(page) {
  const main = await page.$('main');
  const picture = PNG.sync.read(Buffer.from(await main.screenshot()));
  picture.data = picture.data.map(coarse);
  return picture;
}
