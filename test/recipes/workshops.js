/* global document */
/** Storybook, and Obsidian's plugin in a page with a stand-in for Obsidian, which does not run here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { builtText } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { open, serveFolder, showsMeter } from './look.js';
import { copyRecipe, install, run, writeFiles } from './project.js';

/** The rows of the table of Storybook's page: the group, and the name in it. */
const rowsOf = (page) =>
  page.evaluate(() => {
    let group = '';
    const rows = [];
    for (const { textContent } of document.querySelectorAll(
      '.docblock-argstable-body td:first-child',
    )) {
      const begins = /^Hide (.*) items/.exec(textContent);
      if (begins) group = begins[1];
      else rows.push(`${group}: ${textContent.trim()}`);
    }
    return rows;
  });

async function rowsWhenDrawn(page) {
  let rows = [];
  for (let i = 0; i < 150 && rows.length === 0; i++) {
    await setTimeout(200);
    rows = await rowsOf(page);
  }
  return rows;
}

const declarationOf = (tag) =>
  JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

/** Attributes and parts have a row each, those of the same name too. */
async function listsAll(page) {
  const rows = await rowsWhenDrawn(page);
  const { attributes, cssParts } = declarationOf('probability-meter');
  const wanted = [
    ...attributes.map(({ name }) => `attributes: ${name}`),
    ...cssParts.map(({ name }) => `css shadow parts: ::part(${name})`),
  ];
  assert.deepEqual(
    wanted.filter((row) => !rows.includes(row)),
    [],
  );
}

export async function followStorybook(folder) {
  install(folder, [
    'storybook@10',
    '@storybook/web-components-vite@10',
    '@storybook/addon-docs@10',
    'lit@3',
    'vite@8',
  ]);
  copyRecipe('storybook', folder);
  run(folder, ['storybook', 'build', '--quiet']);
  const server = await serveFolder(join(folder, 'storybook-static'));
  try {
    const story = (view, mode) => `${server.address}iframe.html?id=${view}&viewMode=${mode}`;
    await open(story('probability-meter--rain', 'story'), async (page) => {
      await page.waitForSelector('probability-meter');
      assert.equal(await page.$eval('probability-meter', ({ probability }) => probability), 0.53);
    });
    await open(story('probability-meter--docs', 'docs'), listsAll, 'storybook');
  } finally {
    await server.stop();
  }
}

/** A note with one code block, and the three names that Obsidian gives to a plugin. */
const notePage = `<!doctype html><title>Note</title><main></main>
<script>
  const block = 'probability: 53%\\nwords\\naria-label: Rain tomorrow\\nonclick: x';
  var module = {};
  var require = () => ({
    Plugin: class {
      registerMarkdownCodeBlockProcessor(name, show) {
        if (name === 'probability-meter') show(block, document.querySelector('main'));
      }
    },
  });
</script>
<script src="main.js"></script>
<script>new module.exports().onload();</script>
`;

export async function followObsidian(folder) {
  copyRecipe('obsidian', folder);
  const plugin = readFileSync(join(folder, 'plugin.js'), 'utf8');
  writeFiles(folder, {
    'main.js': `${builtText('cdn/number-sense.iife.js')}\n${plugin}`,
    'index.html': notePage,
  });
  const server = await serveFolder(folder);
  try {
    const use = async (page) => {
      await showsMeter(page);
      const names = await page.$eval('probability-meter', (meter) => meter.getAttributeNames());
      assert.deepEqual(names.sort(), ['aria-label', 'probability', 'words']);
    };
    await open(server.address, use, 'obsidian');
  } finally {
    await server.stop();
  }
}
