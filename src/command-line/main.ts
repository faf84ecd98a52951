#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

// `number-sense … --stdin | head -1` closes the pipe early, which is not an error
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

const { output, complaint, code } = await run(process.argv.slice(2));
if (output) process.stdout.write(output);
if (complaint) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
