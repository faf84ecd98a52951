import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const textOf = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What the README shows, and where it is run. */
const RUN = [
  'test/frameworks/react/Belief.tsx',
  'test/frameworks/vue/vite.config.js',
  'test/frameworks/vue/Belief.vue',
  'test/frameworks/svelte/Belief.svelte',
  'test/frameworks/solid/Belief.tsx',
  'test/sites/eleventy/eleventy.config.js',
];

describe('the README', () => {
  const readme = textOf('README.md');

  for (const path of RUN) {
    it(`shows word for word what is run: ${path}`, () => {
      const language = path.split('.').at(-1);
      assert.ok(readme.includes(`\`\`\`${language}\n${textOf(path)}\`\`\`\n`));
    });
  }
});
