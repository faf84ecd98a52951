import process from 'node:process';
import { instruments } from './entries.js';
import { builtText } from './fresh.js';

/** The path under which a page of the tests loads a bundle that is shipped. */
const BUNDLE = /^\/dist\/cdn\/[\w.-]+[.]js$/;

/** The sources that a bundle exports again. */
const SOURCE = new RegExp(`^/src/(${instruments.join('|')})/(?:index|element)[.]ts$`);

/** With SHIPPED set, a test that imports an element gets it out of its bundle. */
function bundleInPlaceOf(path) {
  const name = process.env.SHIPPED && path.match(SOURCE)?.[1];
  return name && `export * from '/dist/cdn/${name}.js';`;
}

const bundleAt = (path) => BUNDLE.test(path) && builtText(path.replace('/dist/', ''));

/** Serves the files of dist/cdn as they would be built now: pages under test load what people load, to the byte. */
export async function serveBundles(context, next) {
  const code = bundleInPlaceOf(context.path) || bundleAt(context.path);
  if (!code) return next();
  context.body = code;
  context.type = 'js';
}
