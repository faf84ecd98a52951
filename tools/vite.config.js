/** The gallery: `npm start` serves it, `npm run build` writes it to dist/gallery. */
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { keepEffects } from './effects.js';
import { serveFrame } from './frame.js';
import { classicScripts, partials, preloadFonts } from './gallery-pages.js';
import { oembed } from './oembed.js';
import { released } from './released.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const demo = new URL('../demo/', import.meta.url);

export default defineConfig({
  root: at('../demo'),
  // the pages work from any folder of any host, and from a folder without a host
  base: './',
  plugins: [
    keepEffects(),
    serveFrame(),
    partials(demo),
    released(),
    oembed(),
    preloadFonts(),
    classicScripts(demo, { plugins: [keepEffects(), released()] }),
  ],
  server: { fs: { allow: [at('..')] } },
  build: {
    target: 'es2022',
    outDir: at('../dist/gallery'),
    emptyOutDir: true,
    rolldownOptions: { input: globSync('**/*.html', { cwd: at('../demo'), absolute: true }) },
  },
});
