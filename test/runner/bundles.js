import { builtText } from '../../tools/fresh.js';

/** The path of a bundle on a test page. */
const BUNDLE = /^\/dist\/cdn\/(?:anywidget\/)?[\w.-]+[.]js$/;

const bundleAt = (path) => BUNDLE.test(path) && builtText(path.replace('/dist/', ''));

/** Serves the files of dist/cdn, built from the present sources: test pages load the same bytes as real pages. */
export async function serveBundles(context, next) {
  const code = bundleAt(context.path);
  if (!code) return next();
  context.body = code;
  context.type = 'js';
}
