/** The path under which a page of the tests loads a bundle that is shipped. */
const PATH = /^\/dist\/cdn\/([\w.-]+[.]js)$/;

const made = new Map();

async function make(file) {
  const { bundleText } = await import('./bundle.js');
  return bundleText(file);
}

/**
 * Serves the files of dist/cdn as they would be built now, each made once in a run: pages under test
 * load what people load, to the byte, and nobody has to build first.
 */
export async function serveBundles(context, next) {
  const file = context.path.match(PATH)?.[1];
  if (!file) return next();
  if (!made.has(file)) made.set(file, make(file));
  context.body = await made.get(file);
  context.type = 'js';
}
