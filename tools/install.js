import { execSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findChromium, findCommand } from './browsers.js';

export const root = fileURLToPath(new URL('..', import.meta.url));

const packagesOf = (lock) => JSON.parse(readFileSync(`${root}${lock}`, 'utf8')).packages;

/** Whether node_modules has every package of the lock in its version. */
function hasPackages() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  // '' is the project itself; an optional package may be for another platform
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional || installed[path]?.version === version,
  );
}

/** Runs `npm ci` if node_modules is missing or does not match package-lock.json. */
export function installPackages() {
  if (hasPackages()) return;
  console.log('Installing what package-lock.json names …');
  // the command that follows builds what it needs
  const env = { ...process.env, PREPARE: 'no' };
  execSync('npm ci --include=dev --no-fund --no-audit', { cwd: root, env, stdio: 'inherit' });
}

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Chrome for Windows opens a window for --version, so it is not started there. */
const starts = (path) => process.platform === 'win32' || succeeds(path, ['--version']);

const playwright = (...args) =>
  succeeds(process.execPath, [`${root}node_modules/playwright-core/cli.js`, ...args]);

function installFromPlaywright() {
  if (!playwright('install', '--no-shell', 'chromium')) return;
  const path = findChromium();
  if (path && !starts(path)) playwright('install-deps', 'chromium');
}

const isRoot = process.getuid?.() === 0;

/** The words before a command that needs root, or undefined if that needs a password. */
function elevation() {
  if (isRoot) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/** Installs Debian packages, if that needs no password. */
export function installDebianPackages(...names) {
  const before = elevation();
  if (!findCommand('apt-get') || !before) return;
  const aptGet = (...args) => {
    const [command, ...rest] = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
    succeeds(command, [...rest, '-qq', ...args]);
  };
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...names);
}

/** No browser is installed, and none could be. */
export class MissingBrowser extends Error {
  constructor() {
    super(
      'Found no Chrome, Chromium or Edge, and could not install one. Install one, or set CHROME_PATH to its program.',
    );
  }
}

/** Finds a Chromium, or installs one: Playwright's if it can be downloaded, else Debian's. */
export function installChromium() {
  const isReady = () => {
    const path = findChromium();
    return Boolean(path) && starts(path);
  };
  if (isReady()) return;
  console.log('Installing a Chromium for the tests …');
  installFromPlaywright();
  if (!isReady()) installDebianPackages('chromium');
  if (!isReady()) throw new MissingBrowser();
}
