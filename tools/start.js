/** `npm start`: installs what is missing and serves the gallery, in a browser where there is a desktop. */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { installPackages, root } from './install.js';

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDesktop = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

installPackages();
// the pages tell what a release of it would be
if (!existsSync(`${root}dist/cdn/integrity.json`)) (await import('./fresh.js')).ensureBuilt();
const { createServer } = await import('vite');
const server = await createServer({
  configFile: `${root}tools/vite.config.js`,
  server: { open: hasDesktop && !CI && process.stdout.isTTY },
});
await server.listen();
server.printUrls();
