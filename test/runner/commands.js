/**
 * Commands that a test page sends to its browser, beyond those of the runner. The page's side, with types, is
 * test/support/commands.ts.
 */

import { WebKitPage } from './webkit/page.js';

const isWebKit = (page) => page instanceof WebKitPage;
const isFirefox = (page) => !isWebKit(page) && page.browser().protocol === 'webDriverBiDi';

/** An emulation ends with its DevTools session, so each page keeps one. */
const sessions = new WeakMap();

function devTools(page) {
  if (!sessions.has(page)) sessions.set(page, page.createCDPSession());
  return sessions.get(page);
}

async function emulateInChromium(page, { media = '', features }) {
  const cdp = await devTools(page);
  await cdp.send('Emulation.setEmulatedMedia', { media, features });
}

/** Runs in Firefox's own window, where its developer tools set the same three overrides. */
function overrideMedia(media, colorScheme, reducedMotion, forcedColors) {
  for (const { linkedBrowser } of globalThis.gBrowser.tabs) {
    const page = linkedBrowser.browsingContext;
    page.mediumOverride = media;
    page.prefersColorSchemeOverride = colorScheme;
    page.prefersReducedMotionOverride = reducedMotion;
    page.forcedColorsOverride = forcedColors;
  }
}

/**
 * Runs a function in Firefox's own windows, which BiDi reaches: scripts there can do more than BiDi has
 * commands for.
 */
async function inFirefoxWindows(page, action, texts = []) {
  const { connection } = page.browser();
  const { result } = await connection.send('browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  for (const { context } of result.contexts) {
    await connection.send('script.callFunction', {
      functionDeclaration: action.toString(),
      arguments: texts.map((value) => ({ type: 'string', value })),
      target: { context },
      awaitPromise: false,
    });
  }
}

/** Firefox has no WebDriver BiDi command for preferences yet. */
async function emulateInFirefox(page, { media = '', features }) {
  const asked = Object.fromEntries(features.map(({ name, value }) => [name, value]));
  const overrides = [
    media,
    asked['prefers-color-scheme'] ?? 'none',
    asked['prefers-reduced-motion'] ?? 'none',
    asked['forced-colors'] ?? 'none',
  ];
  await inFirefoxWindows(page, overrideMedia, overrides);
}

/** Runs in Firefox's own window: the focus can be in one of its bars, or nowhere. */
function focusPage() {
  globalThis.focus();
  globalThis.gBrowser.selectedBrowser.focus();
}

/** Gives a reused page the focus, wherever the page before has left it. */
async function bringToFront(page) {
  await page.bringToFront();
  if (isFirefox(page)) await inFirefoxWindows(page, focusPage);
}

/** Test pages do not ask WebKitGTK for print. */
const emulateInWebKit = (page, { features }) =>
  page.prefer(Object.fromEntries(features.map(({ name, value }) => [name, value])));

function emulate(page, payload) {
  if (isWebKit(page)) return emulateInWebKit(page, payload);
  return isFirefox(page) ? emulateInFirefox(page, payload) : emulateInChromium(page, payload);
}

const fingers = new WeakMap();

const touch = {
  async start(page, points) {
    const down = [];
    for (const [x, y] of points) down.push(await page.touchscreen.touchStart(x, y));
    fingers.set(page, down);
  },
  async move(page, points) {
    const down = fingers.get(page);
    for (const [index, [x, y]] of points.entries()) await down[index].move(x, y);
  },
  async end(page) {
    for (const finger of fingers.get(page)) await finger.end();
  },
};

const MOMENTS = { start: 'mousePressed', move: 'mouseMoved', end: 'mouseReleased' };

/** DevTools sends a pen as a mouse with another pointer type. */
async function penInChromium(page, { type, point: [x, y] }) {
  const cdp = await devTools(page);
  const buttons = Number(type !== 'end');
  const event = { type: MOMENTS[type], x, y, button: 'left', buttons, clickCount: 1 };
  await cdp.send('Input.dispatchMouseEvent', { ...event, pointerType: 'pen' });
}

async function penInWebKit({ pen }, { type, point }) {
  await pen.move(...point);
  if (type === 'start') await pen.down();
  if (type === 'end') await pen.up();
}

const pen = (page, payload) =>
  isWebKit(page) ? penInWebKit(page, payload) : penInChromium(page, payload);

const textOf = (node) => ({
  role: node.role?.value,
  name: node.name?.value,
  value: node.value?.value,
  description: node.description?.value,
  ...Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
});

async function axTree(page) {
  const cdp = await devTools(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.filter((node) => !node.ignored).map(textOf);
}

const screenshot = (page, { clip }) =>
  page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });

const commands = {
  emulate,
  touch: (page, { type, points }) => touch[type](page, points),
  pen,
  'ax-tree': axTree,
  'bring-to-front': bringToFront,
  screenshot,
};

/** The commands `emulate`, `touch`, `pen`, `ax-tree`, `bring-to-front` and `screenshot`, for pages that puppeteer drives. */
export function browserCommands() {
  return {
    name: 'browser-commands',
    async executeCommand({ command, payload, session }) {
      const run = commands[command];
      if (!run) return undefined;
      const answer = await run(session.browser.getPage(session.id), payload ?? {});
      return answer ?? true;
    },
  };
}
