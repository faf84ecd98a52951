/**
 * npm runs this after each install: a git dependency gets its dist/, and a new clone its first build. It does
 * nothing if dist/ exists, or if the development dependencies are missing (`npm ci --omit=dev`). PREPARE=no
 * skips it.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { root } from './install.js';

const isBuilt = existsSync(`${root}dist/.built-from`);
const canBuild = existsSync(`${root}node_modules/vite`);
if (canBuild && !isBuilt && process.env.PREPARE !== 'no') await import('./build.js');
