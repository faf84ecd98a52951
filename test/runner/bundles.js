import { builtText } from '../../tools/fresh.js';

/** The path under which a page of the tests loads a bundle that is shipped. */
const BUNDLE = /^\/dist\/cdn\/[\w.-]+[.]js$/;

const bundleAt = (path) => BUNDLE.test(path) && builtText(path.replace('/dist/', ''));

/** Serves the files of dist/cdn as they would be built now: pages under test load what people load, to the byte. */
export async function serveBundles(context, next) {
  const code = bundleAt(context.path);
  if (!code) return next();
  context.body = code;
  context.type = 'js';
}
