/**
 * Pages that the tests write, served with the shipped bundles, and real browsers that open them. Import it in a
 * file of Node tests: the server and the browsers end with that file.
 */
import { createServer } from 'node:http';
import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launchOptionsOf, puppeteerEngines } from '../../tools/browsers.js';
import { builtText } from '../../tools/fresh.js';
import { installChromium } from '../../tools/install.js';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
};

const files = new Map();

async function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const shipped = pathname.match(/^\/cdn\/(.+)$/)?.[1];
  const file = shipped ? { body: builtText(`cdn/${shipped}`) } : files.get(pathname);
  // browsers request some files by themselves: their absence is not an error of the page
  if (!file) return response.writeHead(204).end();
  const type = types[pathname.split('.').at(-1)];
  response.writeHead(200, { 'content-type': type, ...file.headers }).end(await file.body);
}

const server = createServer(answer);
await new Promise((resolve) => server.listen(0, 'localhost', resolve));

/** The address of the pages' host. */
export const host = `http://localhost:${server.address().port}`;

/** Serves a text, or a promise of one, under a path like `/page.html`. */
export function serve(path, body, headers = {}) {
  files.set(path, { body, headers });
}

/** Serves a function of the page as a classic script that calls it. */
export const serveScript = (path, script) => serve(path, `(${script})();`);

installChromium();

const launched = new Map();

const browserOf = (name) => {
  if (!launched.has(name)) launched.set(name, puppeteer.launch(launchOptionsOf(name)));
  return launched.get(name);
};

after(async () => {
  for (const browser of launched.values()) await (await browser).close();
  server.closeAllConnections();
  server.close();
});

/** The names of the browsers that open the pages. */
export const readers = puppeteerEngines();

/** Records the warnings, errors and requests of a page. */
function watch(page) {
  Object.assign(page, { trouble: [], requests: [] });
  // Firefox requests an icon by itself, which a strict policy blocks
  const note = (text) => text.includes('/favicon.ico') || page.trouble.push(text);
  page.on('pageerror', ({ message }) => note(message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) note(message.text());
  });
  page.on('request', (request) => page.requests.push(request.url().replace(host, '')));
}

/**
 * Opens a page and passes it to `read`; `page.trouble` and `page.requests` have its errors and requests.
 * @param {'chromium' | 'firefox'} reader
 * @param {string} path
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} read
 */
export async function visit(
  reader,
  path,
  read,
  { width = 800, height = 600, prepare = () => {} } = {},
) {
  const context = await (await browserOf(reader)).createBrowserContext();
  const page = await context.newPage();
  watch(page);
  try {
    await page.setViewport({ width, height });
    await prepare(page);
    await page.goto(host + path);
    await read(page);
  } finally {
    await context.close();
  }
}
