/* global document, fetch */
/** Serves what a recipe has built, opens the page in Chromium, and asks what its meter shows. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { launchOptionsOf } from '../../tools/browsers.js';
import { installChromium } from '../../tools/install.js';
import { environmentFor } from './project.js';

/** Serves the files of a folder. */
export async function serveFolder(folder) {
  const server = await preview({
    root: folder,
    configFile: false,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { port: 0, open: false },
  });
  return { address: server.resolvedUrls.local[0], stop: () => server.close() };
}

async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return String(port);
}

const answers = (address) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

/** Starts a command and waits until its address answers, or the one that it prints. */
export async function serveBy([command, ...words], options, known) {
  const child = spawn(command, words, { ...options, detached: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (printed += chunk));
  const address = () => known ?? /http:[/]{2}localhost:\d+[/]/.exec(printed)?.[0];
  const isReady = async () => Boolean(address()) && (await answers(address()));
  for (let i = 0; child.exitCode === null && i < 600 && !(await isReady()); i++)
    await setTimeout(200);
  // the server and what it has started are one group of processes
  const stop = () => process.kill(-child.pid);
  if (child.exitCode === null && (await isReady())) return { address: address(), stop };
  if (child.exitCode === null) stop();
  throw new Error(`${command} ${words.join(' ')} serves nothing:\n${printed.slice(-2000)}`);
}

/** Starts the server of an app; PORT stands for the port in its words. Angular serves only hosts that are allowed. */
export async function startServer(folder, command) {
  const port = await freePort();
  const env = {
    ...environmentFor(folder),
    PORT: port,
    HOST: 'localhost',
    NG_ALLOWED_HOSTS: 'localhost',
  };
  const words = command.map((word) => word.replace('PORT', port));
  return serveBy(words, { cwd: folder, env }, `http://localhost:${port}/`);
}

/** What Marp writes in a browser without a screen, and Lit on a page that is not built. */
const OWN = /Wake Lock|Lit is in dev mode/;

/** Opens a page and passes it to `use`. A warning or an error in the console is a failure. */
export async function open(address, use, name = '') {
  installChromium();
  const browser = await puppeteer.launch(launchOptionsOf('chromium'));
  const trouble = [];
  try {
    const page = await browser.newPage();
    page.on('pageerror', ({ message }) => trouble.push(message));
    page.on('console', (message) => {
      const isOurs = !message.location().url?.endsWith('/favicon.ico');
      if (['error', 'warn'].includes(message.type()) && isOurs) trouble.push(message.text());
    });
    await page.goto(address, { waitUntil: 'load' });
    await use(page).catch((error) => {
      throw new Error(['The page does not work', ...trouble].join('\n'), { cause: error });
    });
    const { PICTURES } = process.env;
    if (PICTURES && name) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    assert.deepEqual(
      trouble.filter((text) => !OWN.test(text)),
      [],
    );
  } finally {
    await browser.close();
  }
}

/** The page's first meter in the accessibility tree, whose role is slider if it can be moved. */
async function announced(page) {
  const cdp = await page.createCDPSession();
  const expression = 'document.querySelector("probability-meter")';
  const { objectId } = (await cdp.send('Runtime.evaluate', { expression })).result;
  const { nodes } = await cdp.send('Accessibility.queryAXTree', { objectId });
  return nodes.find(({ role }) => ['meter', 'slider'].includes(role?.value));
}

/** Waits until an instrument has its face. */
export const isDrawn = (page, tag) =>
  page.waitForFunction(
    (name) => document.querySelector(name)?.shadowRoot?.querySelector('svg'),
    {},
    tag,
  );

/** The size of the drawing in CSS pixels, as soon as there is one. */
async function drawnSize(page) {
  await isDrawn(page, 'probability-meter');
  return page.$eval('probability-meter', ({ shadowRoot }) => {
    const { width, height } = shadowRoot.querySelector('svg').getBoundingClientRect();
    return { width, height };
  });
}

/** The meter is drawn in its proportions at 53%, and a screen reader finds its name, which is of this pattern. */
export async function showsMeter(page, name = /^Rain tomorrow$/) {
  const { width, height } = await drawnSize(page);
  assert.ok(width > 100 && Math.abs(width / height - 3.2) < 0.1, `drawn ${width} × ${height}`);
  const meter = await announced(page);
  assert.match(meter?.name?.value ?? '', name);
  // a slider counts its degrees from the left, 90 to 0
  const shown = { meter: 0.53, slider: 47 }[meter?.role.value];
  assert.ok(Math.abs(meter.value.value - shown) < 0.005, `at ${meter.value.value}`);
}

/** One key moves the needle by a degree, and the app follows. */
export async function movesApp(page) {
  await showsMeter(page);
  const output = () => page.$eval('output', ({ textContent }) => textContent.trim());
  assert.equal(await output(), '53%');
  await page.focus('probability-meter');
  await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 50 && (await output()) === '53%'; i++) await setTimeout(100);
  assert.equal(await output(), '55%');
}

/** The server has written the tag and its fallback: readers without scripts see the value. */
export async function isServed(address) {
  const page = await (await fetch(address)).text();
  // the face from a server stands in a template
  const html = page.replace(/<template[^]*?<\/template>/g, '');
  const [, attributes, text] =
    /<probability-meter([^>]*)>([^]*?)<\/probability-meter>/.exec(html) ?? assert.fail(html);
  assert.match(attributes, /\bprobability="(?:0[.]53|53%)"/);
  assert.match(text.replace(/<[^>]*>/g, ''), /^\s*53%\s*$/);
}
