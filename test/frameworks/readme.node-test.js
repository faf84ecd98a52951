import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const textOf = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The examples of the guides, and the files in which they run; one is also a recipe to copy. */
const RUN = [
  'test/frameworks/react/Belief.tsx',
  'test/frameworks/vue/vite.config.js',
  'test/frameworks/vue/Belief.vue',
  'test/frameworks/svelte/Belief.svelte',
  'test/frameworks/solid/Belief.tsx',
  'test/sites/eleventy/eleventy.config.js',
  'docs/recipes/eleventy/eleventy.config.js',
];

describe('the guides to frameworks', () => {
  const guides = ['docs/frameworks.md', 'docs/servers.md'].map(textOf).join('\n');

  for (const path of RUN) {
    it(`show the tested code exactly: ${path}`, () => {
      const language = path.split('.').at(-1);
      assert.ok(guides.includes(`\`\`\`${language}\n${textOf(path)}\`\`\`\n`));
    });
  }
});
