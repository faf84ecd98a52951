/**
 * `npm run recipes`: follows each recipe of docs/recipes/ in an empty folder, opens the page in Chromium and asks what the
 * instrument shows. `npm run recipes -- astro next` follows these alone. It prints what ran and how long that took.
 * PICTURES=folder keeps a picture of each page. The normal tests leave this out: it installs two gigabytes from npm, and
 * needs programs that npm does not have, `apt install hugo jekyll pandoc`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { inspect } from 'node:util';
import { ensureBuilt } from '../../tools/fresh.js';
import { apps } from './apps.js';
import { generators } from './generators.js';
import { isDrawn, isServed, movesApp, open, serveFolder, showsMeter, startServer } from './look.js';
import { copyRecipe, inEmptyFolder, install, manifestOf, run, writeFiles } from './project.js';
import { followReadme } from './readme.js';
import { sites } from './sites.js';
import { followSlides, slides } from './slides.js';
import { followObsidian, followStorybook } from './workshops.js';

async function openServed(server, address, use, name) {
  try {
    await isServed(address);
    await open(address, use, name);
  } finally {
    await server.stop();
  }
}

/** Installs, writes what an empty project has, copies the recipe and builds. */
function buildProject(name, { starter, isModule = true, packages, files, build }, folder) {
  if (starter) run(folder, starter);
  else
    writeFiles(folder, {
      'package.json': `{ "private": true${isModule ? ', "type": "module"' : ''} }`,
    });
  install(folder, packages);
  writeFiles(folder, files);
  copyRecipe(name, folder);
  run(folder, build);
}

async function followSite(name, site, folder) {
  buildProject(name, site, folder);
  const server = await serveFolder(join(folder, site.out));
  await openServed(server, server.address + site.page, showsMeter, name);
}

async function followApp(name, app, folder) {
  buildProject(name, app, folder);
  const server = await startServer(folder, app.serve);
  const use = async (page) => {
    await movesApp(page);
    if (app.stateless) await isDrawn(page, app.stateless);
  };
  await openServed(server, server.address, use, name);
}

const each = (group, follow) =>
  Object.entries(group).map(([name, recipe]) => [
    name,
    { tool: recipe.tool ?? name, follow: (folder) => follow(name, recipe, folder) },
  ]);

const recipes = {
  readme: { follow: followReadme },
  ...generators,
  ...Object.fromEntries([
    ...each(sites, followSite),
    ...each(apps, followApp),
    ...each(slides, followSlides),
  ]),
  storybook: { tool: 'storybook', follow: followStorybook },
  obsidian: { follow: followObsidian },
};

const isInstalled = ([command, ...words]) => spawnSync(command, words).status === 0;

async function followed(name, { tool, follow }) {
  const start = performance.now();
  return inEmptyFolder(name, async (folder) => {
    await follow(folder);
    const version = tool ? ` ${manifestOf(folder, tool).version}` : '';
    return `${name}${version}: ran, ${Math.round((performance.now() - start) / 1000)} s`;
  });
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in recipes));
if (unknown.length > 0) throw new Error(`There is no recipe ${unknown.join(', ')}`);

ensureBuilt();
let ran = 0;
for (const [name, recipe] of Object.entries(recipes)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  if (recipe.version && !isInstalled(recipe.version)) {
    console.log(`${name}: not run, because it is not installed`);
    continue;
  }
  try {
    console.log(await followed(name, recipe));
    ran++;
  } catch (error) {
    console.log(`${name}: failed\n${inspect(error).slice(0, 4000)}`);
    process.exitCode = 1;
  }
}
if (ran === 0) process.exitCode = 1;
