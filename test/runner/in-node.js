import { resolve } from 'node:path';
import process from 'node:process';
import { run as runFiles } from 'node:test';
import { inspect } from 'node:util';

/** Far more than a file needs: it ends a file that would wait for ever. */
const TIMEOUT_MILLISECONDS = 10 * 60_000;

/** `node:test` reports a file without tests as one test with the name of the file. */
const isWholeFile = ({ name, file }) => resolve(name) === file;

/** A suite fails by its tests, which are counted themselves, or by a hook. */
const isSumOfTests = ({ details }) =>
  details.type === 'suite' && details.error?.failureType !== 'hookFailed';

const reasonOf = ({ details: { error } }) =>
  error ? inspect(error.cause ?? error) : 'This file has no test.';

function hasPassed(type, data) {
  if (type === 'test:pass' && !isWholeFile(data)) return true;
  console.log(`❌ ${data.file} > ${data.name}\n${reasonOf(data)}\n`);
  return false;
}

/** Compile TypeScript and import tables. */
const loaders = ['tsx', new URL('csv.js', import.meta.url).href];

/** Runs each file once in its own process. */
export async function run(files) {
  const imports = loaders.map((loader) => `--import=${loader}`).join(' ');
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${imports}`;
  console.log(`Running ${files.length} test files in Node ...\n`);
  const counts = { passed: 0, failed: 0 };
  const paths = files.map((file) => resolve(file));
  // these tests mostly wait for a browser, so two at once take little longer than one
  const options = { files: paths, timeout: TIMEOUT_MILLISECONDS, concurrency: 2 };
  for await (const { type, data } of runFiles(options)) {
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (!['test:pass', 'test:fail'].includes(type) || isSumOfTests(data) || data.skip) continue;
    counts[hasPassed(type, data) ? 'passed' : 'failed'] += 1;
  }
  return counts;
}
