import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { instruments } from './tools/entries.js';

/** What would let a page's text run as a script, or leave a trace outside the element. */
const forbiddenSyntax = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$|^insertAdjacentHTML$/]',
    message: 'Markup from text can carry a script: make nodes, or a template.',
  },
  {
    selector: 'ImportDeclaration[source.value=/unsafe-(html|svg|mathml)|style-map/]',
    message: 'unsafeHTML runs what a page says; styleMap breaks under a strict style-src.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[object.name=/^(window|globalThis)$/]',
    message: 'The kit leaves no global behind.',
  },
];

const forbiddenInTests = ['it', 'describe', 'test'].flatMap((object) =>
  ['only', 'skip', 'todo'].map((property) => ({ object, property })),
);

/** The way a value goes is one way: what may not import what. */
const forbidImports = (files, ...groups) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: groups.filter(({ group }) => group.length > 0) },
    ],
  },
});

const noD3 = { group: ['d3-*'], message: 'd3-shape and d3-path draw in src/engraving alone.' };
const shapesOnly = {
  group: ['d3-*', '!d3-shape', '!d3-path'],
  message: 'd3-scale carries src/slide-rule/scales alone.',
};
const scalesOnly = { group: ['d3-*', '!d3-scale'], message: noD3.message };
const noLit = { group: ['lit', 'lit/*'], message: 'Geometry and strings need no Lit.' };
const elementsBut = (name) => ({
  group: instruments.filter((other) => other !== name).map((other) => `**/${other}/*`),
  message: 'No element imports another, and what is shared knows none.',
});
const rooms = {
  group: ['**/engraving/*', '**/instrument/*', 'lit', 'lit/*'],
  message: 'Conversions are numbers alone.',
};

export default defineConfig(
  // the frameworks' own checkers read src/frameworks, in test/frameworks; the recipes are files of other projects
  { ignores: ['.cache/**', 'dist/', 'coverage/', 'src/frameworks/', 'docs/recipes/*/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-expressions': ['error', { allowTernary: true }],
      // readers and schemes are plain records of functions
      '@typescript-eslint/unbound-method': 'off',
      // a warning shows whatever it was that a page gave
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      // they are declared to give a promise that nobody needs to wait for
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: '@types/chai', name: 'Equal' },
            { from: 'package', package: 'node:test', name: ['it', 'describe', 'test'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      lit['flat/recommended'],
      webComponents['flat/recommended'],
      webComponents['flat/best-practice'],
    ],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // a strict Content-Security-Policy refuses them
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-template-map': 'off',
      // ours are guarded, by one `define` for all
      'wc/guard-define-call': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/no-exports-with-element': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', 40],
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
    },
  },
  {
    // docstrings are the reference of an element, and an element with many attributes has many of them
    files: ['src/*/element.ts'],
    rules: { 'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }] },
  },
  forbidImports(['src/conversions/**'], noD3, elementsBut(), rooms),
  forbidImports(['src/engraving/**'], shapesOnly, elementsBut(), noLit),
  forbidImports(['src/instrument/**'], noD3, elementsBut()),
  ...instruments.map((name) => forbidImports([`src/${name}/**`], noD3, elementsBut(name))),
  forbidImports(['src/slide-rule/scales/**'], scalesOnly, elementsBut('slide-rule'), noLit),
  {
    files: ['test/**'],
    rules: {
      'no-restricted-properties': ['error', ...forbiddenInTests],
      // pages under test are written as authors write them
      'lit/ban-attributes': 'off',
      'wc/max-elements-per-file': 'off',
      'wc/define-tag-after-class-definition': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
