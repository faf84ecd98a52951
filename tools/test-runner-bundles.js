import process from 'node:process';
import { instruments } from './entries.js';

/** The path under which a page of the tests loads a bundle that is shipped. */
const BUNDLE = /^\/dist\/cdn\/([\w.-]+[.]js)$/;

/** The sources that a bundle exports again. */
const SOURCE = new RegExp(`^/src/(${instruments.join('|')})/(?:index|element)[.]ts$`);

const made = new Map();

async function make(file) {
  const { bundleText } = await import('./bundle.js');
  return bundleText(file);
}

/** With SHIPPED set, a test that imports an element gets it out of its bundle. */
function bundleInPlaceOf(path) {
  const name = process.env.SHIPPED && path.match(SOURCE)?.[1];
  return name && `export * from '/dist/cdn/${name}.js';`;
}

async function bundleAt(path) {
  const file = path.match(BUNDLE)?.[1];
  if (!file) return undefined;
  if (!made.has(file)) made.set(file, make(file));
  return made.get(file);
}

/**
 * Serves the files of dist/cdn as they would be built now, each made once in a run: pages under test
 * load what people load, to the byte, and nobody has to build first.
 */
export async function serveBundles(context, next) {
  const code = bundleInPlaceOf(context.path) || (await bundleAt(context.path));
  if (!code) return next();
  context.body = code;
  context.type = 'js';
}
