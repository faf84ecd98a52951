/** The page for iframes, and the script for the pages around them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { scriptText } from './bundle.js';
import { root } from './install.js';

const asItIs = (file) => readFileSync(`${root}src/frame/${file}`, 'utf8');

/**
 * Writes each file of dist/frame. The kit is a classic script there: a sandboxed frame has no origin, and a module then
 * needs CORS headers.
 */
const makers = {
  'index.html': asItIs,
  'frame.css': asItIs,
  'frame.js': () => scriptText('src/frame/frame.ts'),
  'frame-host.js': () => scriptText('src/frame/frame-host.ts'),
};

/** The text of a file of dist/frame as it would be built now, or `undefined` if there is no such file. */
export const frameText = async (file) =>
  Object.hasOwn(makers, file) ? makers[file](file) : undefined;

/** Writes the files into these folders, which are named from the root of the project. */
export async function writeFrame(...folders) {
  for (const file of Object.keys(makers)) {
    const text = await frameText(file);
    for (const folder of folders) {
      mkdirSync(`${root}${folder}`, { recursive: true });
      writeFileSync(`${root}${folder}/${file}`, text);
    }
  }
}

const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css' };

/** Serves the same files in development, without the script that Vite adds to pages. */
export const serveFrame = () => ({
  name: 'serve-frame',
  configureServer({ middlewares }) {
    middlewares.use('/frame', async ({ url }, response, next) => {
      const file = url.match(/^[/]([\w.-]+)/)?.[1] ?? 'index.html';
      try {
        const text = await frameText(file);
        if (text === undefined) return next();
        response.setHeader('content-type', types[file.split('.').at(-1)]);
        response.end(text);
      } catch (error) {
        next(error);
      }
    });
  },
});
