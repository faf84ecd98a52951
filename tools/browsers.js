import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { readableFolders } from './fonts.js';

const require = createRequire(import.meta.url);

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** What is a Chromium: its commands in PATH, and its programs on macOS and in the folders of Windows. */
const CHROMIUM = {
  commands: [
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
    ...['microsoft-edge-stable', 'microsoft-edge'],
  ],
  onMacOS: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  onWindows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX = {
  commands: ['firefox-esr', 'firefox'],
  onMacOS: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  onWindows: ['Mozilla Firefox\\firefox.exe'],
};

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The full path of the first of these commands in PATH, or undefined. */
export function findCommand(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return commands
    .flatMap((command) =>
      folders.flatMap((folder) => endings.map((end) => join(folder, command + end))),
    )
    .find(isExecutable);
}

function findInstalled({ commands, onMacOS, onWindows }) {
  if (process.platform !== 'win32') return findCommand(...commands) ?? onMacOS.find(existsSync);
  const roots = WINDOWS_ROOTS.map((name) => process.env[name]).filter(Boolean);
  return onWindows.flatMap((program) => roots.map((root) => join(root, program))).find(existsSync);
}

/** Playwright's own Chromium, if an earlier run has downloaded it. */
function findPlaywrightChromium() {
  try {
    const path = require('playwright-core').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The path of a Chromium, Chrome or Edge, or undefined: CHROME_PATH first, then what is installed. */
export function findChromium() {
  return process.env.CHROME_PATH || findInstalled(CHROMIUM) || findPlaywrightChromium();
}

/** The path of a Firefox, or undefined: FIREFOX_PATH first, then what is installed. */
export function findFirefox() {
  return process.env.FIREFOX_PATH || findInstalled(FIREFOX);
}

/** The programs that run WebKitGTK without a monitor, or undefined if one is missing. */
export function findWebKit() {
  const programs = {
    driver: findCommand('WebKitWebDriver'),
    xvfb: findCommand('Xvfb'),
    xsettingsd: findCommand('xsettingsd'),
  };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

const isRoot = process.getuid?.() === 0;

/**
 * Flags for tests: no requests to Google's servers, the same colours and glyph widths on every machine. The sandbox needs
 * rights that root and containers lack.
 */
export const chromiumFlags = [
  ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** The engines that the tests run in: how to find the program, and the options of those that puppeteer starts. */
const engines = {
  chromium: { find: findChromium, options: { browser: 'chrome', args: chromiumFlags } },
  // the flag lets tests set preferences such as dark mode, which Firefox keeps for its own windows
  firefox: {
    find: findFirefox,
    options: {
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'security.sandbox.content.read_path_whitelist': readableFolders.join(),
      },
    },
  },
  webkit: { find: findWebKit },
};

/** The engines that the variable BROWSERS names, or undefined. */
const namedEngines = () => process.env.BROWSERS?.split(',');

/**
 * The names of the engines to test in: those of BROWSERS=chromium,firefox,webkit, or Chromium, and Firefox if it is
 * installed. WebKitGTK runs only by name.
 */
export const chosenEngines = () =>
  namedEngines() ?? ['chromium', ...(findFirefox() ? ['firefox'] : [])];

/** Whether BROWSERS names this engine. */
export const isNamed = (name) => Boolean(namedEngines()?.includes(name));

const byPuppeteer = () => chosenEngines().filter((name) => engines[name].options);

/** Whether puppeteer starts one of the chosen engines. */
export const hasPuppeteer = () => byPuppeteer().length > 0;

/** The chosen engines that puppeteer starts; Chromium if it starts none of them. */
export const puppeteerEngines = () => (hasPuppeteer() ? byPuppeteer() : ['chromium']);

/** How puppeteer starts an engine. */
export const launchOptionsOf = (name) => ({
  ...engines[name].options,
  executablePath: engines[name].find(),
});
