/** Every installed package must run on the oldest Node that package.json promises. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { minVersion, satisfies } from 'semver';
import { root } from './install.js';

const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const oldest = minVersion(packages[''].engines.node);

const refusals = Object.entries(packages)
  .filter(([, { engines }]) => engines?.node && !satisfies(oldest, engines.node))
  .map(([path, { version, engines }]) => `${path} ${version} wants Node ${engines.node}`);

if (refusals.length > 0) {
  console.error(`Not for Node ${oldest}:\n${refusals.join('\n')}`);
  process.exitCode = 1;
}
