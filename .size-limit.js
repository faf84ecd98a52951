/** What each bundle may weigh, by brotli: `npx size-limit`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { moduleText } from './tools/bundle.js';
import { ensureBuilt } from './tools/fresh.js';

ensureBuilt();
// an app imports this from the package, so no script tag has a bundle of it
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/conversions.js', await moduleText('src/conversions/index.ts'));

export default [
  { path: 'dist/cdn/probability-meter.js', limit: '38.2 kB' },
  { path: 'dist/cdn/decibel-spinner.js', limit: '30.7 kB' },
  { path: 'dist/cdn/quarter-dial.js', limit: '33.5 kB' },
  { path: 'dist/cdn/slide-rule.js', limit: '51.4 kB' },
  { path: 'dist/cdn/number-sense.js', limit: '95.1 kB' },
  { path: 'dist/frame/frame.js', limit: '93.6 kB' },
  { path: 'dist/frame/frame-host.js', limit: '600 B' },
  { path: '.cache/conversions.js', limit: '3.6 kB' },
];
