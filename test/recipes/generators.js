/** Programs that npm does not install: Hugo, Jekyll, and pandoc. They run if they are installed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parse } from 'parse5';
import { builtText } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { copyRecipe, writeFiles } from './project.js';

const post = (front, tag) => `---\n${front}\n---\n\nThe forecast:\n\n${tag}\n`;

/** The generators: the folder for files that are copied as they are, the first files of a site, and how to build it. */
const sites = {
  hugo: {
    version: ['version'],
    assets: 'static',
    files: {
      'config.toml': 'baseURL = "/"\ntitle = "A site"\n',
      'layouts/_default/single.html': '<!doctype html><title>Rain</title>{{ .Content }}',
      'content/rain.md': post(
        'title: Rain',
        '{{< probability-meter probability="53%" label="Rain & <hail>" words="true" >}}',
      ),
    },
    build: ['--quiet', '--destination', 'out'],
    page: 'out/rain/index.html',
  },
  jekyll: {
    version: ['--version'],
    assets: '.',
    files: {
      '_config.yml': 'title: A site\n',
      'rain.md': post(
        'title: Rain',
        '{% include probability-meter.html probability="53%" label="Rain & <hail>" words=true %}',
      ),
    },
    build: ['build', '--quiet', '--destination', 'out'],
    page: 'out/rain.html',
  },
};

const span =
  '[53%]{.probability-meter probability="53%" words="" aria-label="Rain & <hail>" onclick="x()"}';

const extension = `${root}docs/recipes/quarto/_extensions/number-sense/`;

/** The filter of the Quarto extension, and its shortcode in a stand-in for Quarto: what pandoc runs, and on which text. */
const filters = {
  pandoc: { filter: `${extension}number-sense.lua`, text: span },
  quarto: { filter: `${root}test/recipes/quarto.lua`, text: '`the shortcode`' },
};

/** Runs a filter in pandoc, for HTML and for print. */
function runFilter({ filter, text }, folder) {
  const command = `${root}dist/command-line/main.js`;
  const convert = (...words) =>
    execFileSync('pandoc', ['--lua-filter', filter, ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NUMBER_SENSE: command, EXTENSION: extension },
      input: `The forecast: ${text}.\n`,
    });
  checkPage(convert('--to', 'html'), 'number-sense.iife.js');
  const print = convert('--to', 'latex', '--extract-media', 'media');
  assert.match(print, /\\includegraphics(?:\[[^\]]*\])?\{media\/number-sense-1[.]svg\}/);
  const options = ['--theme=light', '--probability=53%', '--words', '--aria-label=Rain & <hail>'];
  const words = [command, 'svg', 'probability-meter', ...options];
  const same = execFileSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(readFileSync(join(folder, 'media/number-sense-1.svg'), 'utf8'), same);
}

/** Every element of a page by depth, as a browser parses it. */
const elementsIn = (node) => [node, ...(node.childNodes ?? []).flatMap(elementsIn)];

function checkPage(html, src = '/number-sense.iife.js') {
  const all = elementsIn(parse(html));
  const [meter, ...others] = all.filter(({ nodeName }) => nodeName === 'probability-meter');
  assert.equal(others.length, 0);
  const attributes = Object.fromEntries(meter.attrs.map(({ name, value }) => [name, value]));
  assert.deepEqual(attributes, { probability: '53%', 'aria-label': 'Rain & <hail>', words: '' });
  assert.equal(meter.childNodes[0].value, '53%');
  const scripts = all.filter(({ nodeName }) => nodeName === 'script');
  assert.deepEqual(
    scripts.map(({ attrs }) => attrs.find(({ name }) => name === 'src').value),
    [src],
  );
}

function buildSite(name, { assets, files, build, page }, folder) {
  copyRecipe(name, folder);
  const script = builtText('cdn/number-sense.iife.js');
  writeFiles(folder, { ...files, [join(assets, 'number-sense.iife.js')]: script });
  execFileSync(name, build, { cwd: folder, stdio: 'inherit' });
  checkPage(readFileSync(join(folder, page), 'utf8'));
  assert.equal(readFileSync(join(folder, 'out', 'number-sense.iife.js'), 'utf8'), script);
}

/** Each with the command that prints its version, and what a reader of the recipe does in an empty folder. */
export const generators = Object.fromEntries([
  ...Object.entries(sites).map(([name, { version, ...site }]) => [
    name,
    { version: [name, ...version], follow: (folder) => buildSite(name, site, folder) },
  ]),
  ...Object.entries(filters).map(([name, filter]) => [
    name,
    { version: ['pandoc', '--version'], follow: (folder) => runFilter(filter, folder) },
  ]),
]);
