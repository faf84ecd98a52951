import { resolve } from 'node:path';
import process from 'node:process';
import { run as runFiles } from 'node:test';
import { inspect } from 'node:util';

const TIMEOUT_MILLISECONDS = 5 * 60_000;

/** `node:test` reports a file that holds no test as one test, by the name of the file. */
const isWholeFile = ({ name, file }) => resolve(name) === file;

/** A suite fails with its tests, which count for themselves, or by a hook of its own. */
const isSumOfTests = ({ details }) =>
  details.type === 'suite' && details.error?.failureType !== 'hookFailed';

const reasonOf = ({ details: { error } }) =>
  error ? inspect(error.cause ?? error) : 'This file holds no test.';

function hasPassed(type, data) {
  if (type === 'test:pass' && !isWholeFile(data)) return true;
  console.log(`❌ ${data.file} > ${data.name}\n${reasonOf(data)}\n`);
  return false;
}

/** Runs these files once, each in a process of its own, in which tsx reads the TypeScript. */
export async function run(files) {
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import=tsx`;
  console.log(`Running ${files.length} test files in Node ...\n`);
  const counts = { passed: 0, failed: 0 };
  const paths = files.map((file) => resolve(file));
  // Most of a file's time is a browser's start and its waiting: two at once take little more than one.
  const options = { files: paths, timeout: TIMEOUT_MILLISECONDS, concurrency: 2 };
  for await (const { type, data } of runFiles(options)) {
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (!['test:pass', 'test:fail'].includes(type) || isSumOfTests(data) || data.skip) continue;
    counts[hasPassed(type, data) ? 'passed' : 'failed'] += 1;
  }
  return counts;
}
