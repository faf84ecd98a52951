import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, findFirefox, firefoxFlags } from './browsers.js';
import { serveBundles } from './test-runner-bundles.js';
import { browserCommands } from './test-runner-commands.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Pages of one browser share the focus and the pointer, so each runs one file at a time. */
const launch = (launchOptions) => chromeLauncher({ puppeteer, concurrency: 1, launchOptions });

const launchers = {
  chromium: () =>
    launch({ browser: 'chrome', executablePath: findChromium(), args: chromiumFlags }),
  firefox: () => launch({ browser: 'firefox', executablePath: findFirefox(), args: firefoxFlags }),
};

/** BROWSERS=chromium,firefox names them; otherwise Chromium, and Firefox where it is installed. */
const browserNames =
  process.env.BROWSERS?.split(',') ?? (findFirefox() ? ['chromium', 'firefox'] : ['chromium']);

/** Bad input warns, and is tested often: the tests look at those warnings, people need not. */
const isWorthReading = ({ type }) => type !== 'warn' && type !== 'debug';

/** Most of a test's time goes by in waiting for frames: two of each browser take little more than one. */
const lanes = 2;

/** The files in lanes, each with browsers of its own. */
export const groupsOf = (files) =>
  Array.from({ length: Math.min(lanes, files.length) }, (_, lane) => ({
    name: `lane ${lane + 1}`,
    files: files.filter((_file, index) => index % lanes === lane),
    browsers: browserNames.map((name) => launchers[name]()),
  }));

export default {
  rootDir: root,
  concurrency: 1,
  concurrentBrowsers: lanes * browserNames.length,
  nodeResolve: true,
  middleware: [serveBundles],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
    browserCommands(),
  ],
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter({ reportTestProgress: false })],
  filterBrowserLogs: isWorthReading,
  testFramework: { config: { timeout: 30_000 } },
};
