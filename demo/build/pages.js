/** What the gallery's pages share: partials, font preloads and classic scripts. */
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PARTIAL = /<!-- (partials\/\w+) -->/g;
const SCRIPT = /<script type="module" src="\.\/([\w-]+)\.ts"><\/script>/;

/** Replaces `<!-- partials/masthead -->` in a page by partials/masthead.htm. */
export const partials = (folder) => ({
  name: 'partials',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(PARTIAL, (_, path) => readFileSync(new URL(`${path}.htm`, folder), 'utf8')),
  },
});

const fromPage = (path, file) => `./${relative(dirname(path.slice(1)), file)}`;

const preload = (href) => ({
  tag: 'link',
  attrs: { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: '' },
  injectTo: 'head',
});

/** Preloads fonts, so that they arrive before the style sheet that names them is parsed. */
export const preloadFonts = () => ({
  name: 'preload-fonts',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.woff2'))
        .map((file) => preload(fromPage(path, file))),
  },
});

/** The text of a classic script with all that it imports. */
async function classicScript(entry, settings) {
  const { output } = await build({
    ...settings,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  return output[0].code;
}

/**
 * Builds each page's module as a classic script, and drops `crossorigin` from style sheets: a page opened from a disk
 * may load these, but no modules.
 */
export function classicScripts(folder, settings) {
  const entries = new Map();
  return [
    {
      name: 'take-modules-out',
      apply: 'build',
      transformIndexHtml: {
        order: 'pre',
        handler(html, { path }) {
          entries.set(path, html.match(SCRIPT)[1]);
          return html.replace(SCRIPT, '');
        },
      },
      generateBundle: {
        order: 'pre',
        async handler() {
          for (const name of new Set(entries.values())) {
            const entry = fileURLToPath(new URL(`${name}.ts`, folder));
            const source = await classicScript(entry, settings);
            this.emitFile({ type: 'asset', name: `${name}.js`, source });
          }
        },
      },
    },
    {
      name: 'put-scripts-in',
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler(html, { path, bundle }) {
          const wanted = `${entries.get(path)}.js`;
          const { fileName } = Object.values(bundle).find(({ names }) => names?.includes(wanted));
          const attrs = { defer: true, src: fromPage(path, fileName) };
          return {
            html: html.replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"'),
            tags: [{ tag: 'script', attrs, injectTo: 'head' }],
          };
        },
      },
    },
  ];
}
