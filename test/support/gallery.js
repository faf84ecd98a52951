/* global PerformanceObserver, requestAnimationFrame, setTimeout -- in the pages */
/**
 * The gallery as it is built, served from a folder deep inside a host, and a browser to read it with.
 * Import it in a file of Node tests: the server and the browser end with that file.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromiumFlags, findChromium } from '../../tools/browsers.js';
import { ensureBuilt } from '../../tools/fresh.js';
import { installChromium, root } from '../../tools/install.js';

const FOLDER = 'some/folder';
const QUIET = { reducedMotion: 'reduce', colorScheme: 'light' };

const outside = mkdtempSync(join(tmpdir(), 'gallery-'));
ensureBuilt();
cpSync(`${root}dist/gallery`, join(outside, FOLDER), { recursive: true });
const server = await preview({
  root: outside,
  configFile: false,
  logLevel: 'error',
  appType: 'mpa',
  build: { outDir: outside },
  preview: { port: 0, host: 'localhost' },
});
installChromium();
const browser = await puppeteer.launch({ executablePath: findChromium(), args: chromiumFlags });

after(async () => {
  await browser.close();
  await server.close();
  rmSync(outside, { recursive: true });
});

/** The address of the gallery's host. */
export const host = `http://localhost:${server.httpServer.address().port}`;

/** The address of the same pages on a disk. */
export const disk = pathToFileURL(join(outside, FOLDER)).href;

/** The pages of the gallery. */
export const pages = [
  'index.html',
  'probability-meter.html',
  'decibel-spinner.html',
  'quarter-dial.html',
  'slide-rule.html',
  'why-degrees.html',
  'why-decibels.html',
  'why-quarters.html',
  'why-slide-rules.html',
  'thousand.html',
  'calibration.html',
  'evidence-lab.html',
  'fermi.html',
  'booklet.html',
  'languages.html',
  'embedding.html',
  'about.html',
  'scales.html',
];

/** Chooses the colours of the page from its menu, as a reader does, and shuts the menu. */
export async function chooseColours(page, colours) {
  await page.click('.colours > summary');
  await page.click(`[name=colour-scheme][value=${colours}]`);
  await page.click('.colours > summary');
}

/** A selector of all instruments. */
export const instruments = 'probability-meter, decibel-spinner, quarter-dial, slide-rule';

/** A selector of the instruments that can be dragged at once. */
export const turned = ':is([interactive]:not([spinnable]), slide-rule)';

/** The layout shifts since the page was opened, after a wait for late ones. */
export const shifts = () =>
  new Promise((resolve) => {
    const seen = [];
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const tell = () => resolve(seen.map(({ value }) => value));
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(tell, 200)));
  });

const featuresOf = ({ reducedMotion, colorScheme }) => [
  { name: 'prefers-reduced-motion', value: reducedMotion },
  { name: 'prefers-color-scheme', value: colorScheme },
];

/** Blocks requests to matching addresses. */
async function keepOut(page, addresses) {
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    addresses.test(request.url()) ? request.abort() : request.continue(),
  );
}

/**
 * Holds scripts back until the page was painted without them and `look` has examined it. The next load is a
 * usual one.
 */
async function keepWaiting(page, look) {
  const scripts = [];
  const hold = (request) =>
    request.resourceType() === 'script' ? scripts.push(request) : request.continue();
  await page.setRequestInterception(true);
  page.on('request', hold);
  await page.evaluateOnNewDocument(() => {
    globalThis.seen = new Promise((resolve) =>
      new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }),
    );
  });
  return async () => {
    await page.waitForSelector('html[lang]:not(.typesetting)');
    await page.evaluate(() => globalThis.seen);
    await look(page);
    await Promise.all(scripts.map((request) => request.continue()));
    page.off('request', hold);
    await page.setRequestInterception(false);
  };
}

/**
 * Opens a page of the gallery and passes it to `read`, without animations unless `taste` says otherwise.
 * @param {string} path
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} read
 */
export async function open(
  path,
  read,
  {
    width = 1200,
    height = 800,
    script = true,
    from = `${host}/${FOLDER}`,
    without,
    late,
    ...taste
  } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.trouble = [];
  page.on('pageerror', (error) => page.trouble.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) page.trouble.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(host) && !/^(?:data|blob):/.test(url)) page.trouble.push(url);
  });
  try {
    await page.setViewport({ width, height });
    await page.setJavaScriptEnabled(script);
    await page.emulateMediaFeatures(featuresOf({ ...QUIET, ...taste }));
    if (without) await keepOut(page, without);
    const release = late ? await keepWaiting(page, late) : undefined;
    await Promise.all([page.goto(`${from}/${path}`), release?.()]);
    await page.waitForSelector(':root:not(.typesetting)');
    await read(page);
  } finally {
    await context.close();
  }
}
