/** `npm start`: serves the gallery, in a browser where there is a desktop. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { createServer } from 'vite';
import { ensureBuilt } from './fresh.js';
import { root } from './install.js';

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDesktop = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

// the pages show script tags, with the hashes of the bundles
if (!existsSync(`${root}dist/cdn/integrity.json`)) ensureBuilt();
const server = await createServer({
  configFile: `${root}tools/vite.config.js`,
  server: { open: hasDesktop && !CI && process.stdout.isTTY },
});
await server.listen();
server.printUrls();
