/** The gallery: `npm start` or `npx vite` serves it, `npm run build` writes it to dist/gallery. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vite';
import { oembed } from './demo/build/oembed.js';
import { classicScripts, partials, preloadFonts } from './demo/build/pages.js';
import { released } from './demo/build/released.js';
import { loadedAtOnce } from './tools/bundle.js';
import { keepEffects } from './tools/effects.js';
import { serveFrame } from './tools/frame.js';
import { ensureBuilt } from './tools/fresh.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const demo = new URL('./demo/', import.meta.url);

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDesktop = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

// the pages show script tags with the hashes of the bundles
if (!existsSync(at('./dist/cdn/integrity.json'))) ensureBuilt();

export default defineConfig({
  root: at('./demo'),
  // the pages work in any folder of any host, and opened from a disk
  base: './',
  plugins: [
    keepEffects(),
    serveFrame(),
    partials(demo),
    released(),
    oembed(),
    preloadFonts(),
    classicScripts(demo, {
      plugins: [keepEffects(), released()],
      resolve: { alias: loadedAtOnce },
    }),
  ],
  server: {
    fs: { allow: [at('.')] },
    open: hasDesktop && !CI && process.stdout.isTTY,
  },
  build: {
    target: 'es2022',
    outDir: at('./dist/gallery'),
    emptyOutDir: true,
    rolldownOptions: {
      input: globSync('**/*.html', { cwd: at('./demo'), absolute: true }),
      // each page has a build of its own inside this one, which takes its time
      checks: { bundlerTimings: false },
    },
  },
});
