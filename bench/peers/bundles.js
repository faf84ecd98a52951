/** The script of each peer: its adapter, with all that it imports. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { keepEffects } from '../../tools/effects.js';
import { root } from '../../tools/install.js';

const settings = {
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  plugins: [keepEffects()],
  define: { 'process.env.NODE_ENV': '"production"' },
};

const options = (name) => ({
  write: false,
  target: 'es2022',
  modulePreload: false,
  lib: { entry: `${root}bench/peers/adapters/${name}.js`, formats: ['es'], fileName: 'peer' },
  rolldownOptions: { output: { minify: true } },
});

/** @returns the script's text, and its size by brotli in bytes */
export async function bundleOf(name) {
  const [{ output }] = [await build({ ...settings, build: options(name) })].flat();
  const { code } = output[0];
  return { code, bytes: brotliCompressSync(code).length };
}
