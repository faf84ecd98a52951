/**
 * The budgets of the bundles. They count the very bytes that are shipped, where the usual tools count
 * a bundle of their own making.
 */
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { moduleText } from './bundle.js';
import { builtText } from './fresh.js';

const budgets = [
  ['probability-meter.js', 15_000, builtText('cdn/probability-meter.js')],
  ['decibel-spinner.js', 14_000, builtText('cdn/decibel-spinner.js')],
  ['quarter-dial.js', 22_000, builtText('cdn/quarter-dial.js')],
  ['slide-rule.js', 30_000, builtText('cdn/slide-rule.js')],
  ['number-sense.js', 38_000, builtText('cdn/number-sense.js')],
  ['frame.js', 38_000, builtText('frame/frame.js')],
  ['frame-host.js', 600, builtText('frame/frame-host.js')],
  ['conversions', 2_500, await moduleText('src/conversions/index.ts')],
];

for (const [name, budget, code] of budgets) {
  const size = brotliCompressSync(code).length;
  console.log(`${name}: ${size} of ${budget} bytes, by brotli`);
  if (size > budget) process.exitCode = 1;
}
