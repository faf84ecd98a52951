/** The tests in real browsers: `npx web-test-runner`, or `npm test`, which runs those in Node too. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { bundledTests } from './test/runner/bundled-tests.js';
import { serveBundles } from './test/runner/bundles.js';
import { browserCommands } from './test/runner/commands.js';
import { webKitLauncher } from './test/runner/webkit/launcher.js';
import { chosenEngines, findWebKit, launchOptionsOf } from './tools/browsers.js';

const rootDir = fileURLToPath(new URL('.', import.meta.url));

function webKit() {
  const programs = findWebKit();
  if (!programs) throw new Error('WebKit needs webkit2gtk-driver, xvfb and xsettingsd.');
  return webKitLauncher(programs);
}

/** One launcher for each engine. Pages of one browser share focus and pointer, so each runs one file at a time. */
export const launchers = (engines = chosenEngines()) =>
  engines.map((engine) =>
    engine === 'webkit'
      ? webKit()
      : chromeLauncher({ puppeteer, concurrency: 1, launchOptions: launchOptionsOf(engine) }),
  );

/** The tests of bad input warn on purpose, thousands of times. */
const isWorthReading = ({ type }) => type !== 'warn' && type !== 'debug';

export default {
  rootDir,
  files: 'test/**/*.test.ts',
  browsers: launchers(),
  concurrency: 1,
  nodeResolve: true,
  middleware: [serveBundles],
  plugins: [bundledTests(), browserCommands()],
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter({ reportTestProgress: false })],
  filterBrowserLogs: isWorthReading,
  testFramework: { config: { timeout: 30_000 } },
  // Four browsers that start at once on two cores need their time.
  browserStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
};
