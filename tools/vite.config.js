/** The gallery: `npm start` serves it, `npm run build` writes it to dist/gallery. */
import { globSync } from 'tinyglobby';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { keepEffects } from './effects.js';
import { partials } from './gallery-pages.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('../demo'),
  // the pages work from any folder of any host
  base: './',
  plugins: [keepEffects(), partials(new URL('../demo/', import.meta.url))],
  server: { fs: { allow: [at('..')] } },
  build: {
    target: 'es2022',
    outDir: at('../dist/gallery'),
    emptyOutDir: true,
    rolldownOptions: { input: globSync('**/*.html', { cwd: at('../demo'), absolute: true }) },
  },
});
