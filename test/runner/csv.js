import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

// Node runs the hooks of a module in a thread of their own, which imports this file again.
if (isMainThread) register(import.meta.url);

/** Imports a table of test/reference as its text, as esbuild does for the tests in browsers. */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.csv')) return nextLoad(url, context);
  const text = await readFile(new URL(url), 'utf8');
  return { format: 'module', source: `export default ${JSON.stringify(text)}`, shortCircuit: true };
}
