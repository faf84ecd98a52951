/**
 * `npm test`: installs what is missing, runs the tests once in the browsers and in Node, and ends
 * with the line `tests: N passed, N failed`. Arguments choose files: `npm test -- test/conversions`.
 */
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { filesToRun } from '../test/runner/fonts/files.js';
import { hasPuppeteer } from './browsers.js';
import { installChromium, installPackages, MissingBrowser, root } from './install.js';

/** The ends of the names of files that run in a browser, and in Node. */
const BROWSER_TEST = /(?<!\.node)[.]test[.]ts$/;
const NODE_TEST = /[.]node-test[.][jt]s$/;

function testFiles(pattern, chosen) {
  return readdirSync(`${root}test`, { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => pattern.test(path))
    .filter((path) => chosen.length === 0 || chosen.some((part) => path.includes(part)))
    .sort();
}

/** Imports a runner only if it has files to run: what it imports itself may have just been installed. */
async function runIn(runner, files, ...options) {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const { run } = await import(`../test/runner/${runner}.js`);
  return run(files, ...options);
}

/** Builds once here, not in each of the processes that follow. */
async function build() {
  const { ensureBuilt } = await import('./fresh.js');
  ensureBuilt();
}

async function runTests(chosen) {
  installPackages();
  const filesOf = (pattern) => filesToRun(testFiles(pattern, chosen), chosen.length > 0);
  const browserFiles = filesOf(BROWSER_TEST);
  // tests in Node drive pages by puppeteer, so without it they do not run beside the browser
  const nodeFiles = chosen.length > 0 || hasPuppeteer() ? filesOf(NODE_TEST) : [];
  const all = [...browserFiles, ...nodeFiles];
  const idle = chosen.filter((part) => !all.some((path) => path.includes(part)));
  if (idle.length > 0) throw new Error(`No test file has this in its path: ${idle.join(', ')}`);
  if (nodeFiles.length > 0) await build();
  if (browserFiles.length > 0) installChromium();
  const inBrowsers = await runIn('in-browsers', browserFiles, chosen.length > 0);
  const inNode = await runIn('in-node', nodeFiles);
  return {
    passed: inBrowsers.passed + inNode.passed,
    failed: inBrowsers.failed + inNode.failed,
  };
}

function reportTrouble(error) {
  console.error(error instanceof MissingBrowser ? error.message : error);
  return { passed: 0, failed: 1 };
}

const chosen = process.argv.slice(2);
const { passed, failed } = await runTests(chosen).catch(reportTrouble);
const ending = `tests: ${passed} passed, ${failed} failed\n`;
// exit even if a browser has not stopped
process.stdout.write(ending, () => process.exit(passed > 0 && failed === 0 ? 0 : 1));
