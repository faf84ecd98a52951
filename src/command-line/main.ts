#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.js';

const { output, complaint, code } = run(process.argv.slice(2));
if (output) process.stdout.write(output);
if (complaint) process.stderr.write(`${complaint}\n`);
process.exitCode = code;
