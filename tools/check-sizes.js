/**
 * The budgets of the bundles. They count the very bytes that are shipped, where the usual tools count
 * a bundle of their own making.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { bundleOf } from './bundle.js';
import { root } from './install.js';

const budgets = [
  ['probability-meter.js', 15_000, readFileSync(`${root}dist/cdn/probability-meter.js`)],
  ['conversions', 2_500, Buffer.from(await bundleOf('dist/conversions/index.js'))],
];

for (const [name, budget, code] of budgets) {
  const size = brotliCompressSync(code).length;
  console.log(`${name}: ${size} of ${budget} bytes, by brotli`);
  if (size > budget) process.exitCode = 1;
}
