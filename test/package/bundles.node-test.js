import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { bundleText, INTERNAL } from '../../tools/bundle.js';

const MODULES = ['number-sense.js', 'probability-meter.js'];
const SCRIPT = 'number-sense.iife.js';

const codes = Object.fromEntries(
  await Promise.all([...MODULES, SCRIPT].map(async (file) => [file, await bundleText(file)])),
);

const typesOf = (code) => parseAst(code).body.map(({ type, source }) => (source ? 'import' : type));

const namesOf = (code) =>
  parseAst(code).body.flatMap(({ specifiers }) => specifiers?.map(({ exported }) => exported.name));

describe('a bundle for a script tag', () => {
  for (const [file, code] of Object.entries(codes)) {
    it(`${file} imports nothing`, () => {
      assert.ok(!typesOf(code).includes('import'));
      assert.ok(!/\bimport\(/.test(code));
    });

    it(`${file} makes no code out of text`, () => {
      assert.ok(!/\beval\(|\bFunction\(/.test(code));
    });

    it(`${file} names itself and the licences of what it contains`, () => {
      const [notice] = code.split('*/');
      assert.match(notice, /^\/\*! @license number-sense \d+\.\d+\.\d+, MIT/);
      assert.match(notice, /lit-html [\d.]+ \(BSD-3-Clause, Copyright Google LLC\)/);
      assert.match(notice, /@lit\/reactive-element [\d.]+ \(BSD-3-Clause, Copyright Google LLC\)/);
    });
  }

  for (const file of MODULES) {
    it(`${file} exports the class`, () => {
      assert.ok(namesOf(codes[file]).includes('ProbabilityMeter'));
    });
  }

  it('the classic script exports nothing', () => {
    assert.ok(!typesOf(codes[SCRIPT]).some((type) => type.startsWith('Export')));
  });
});

describe('the names that bundles shorten', () => {
  /** What a page may give as data or gets back, beside what the manifest lists. */
  const data = [
    'steps',
    'symbol',
    'exponent',
    'rounded',
    'value',
    'unit',
    'words',
    'word',
    'degrees',
    'from',
    'to',
  ];
  const more = [
    'impossible',
    'certain',
    'angles',
    'labels',
    'radius',
    'rad',
    'props',
    'kind',
    'interval',
    'prior',
  ];

  it('are none that a page knows', async () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
    );
    const declarations = manifest.modules.flatMap((module) => module.declarations);
    const members = declarations.flatMap(({ members = [] }) => members.map(({ name }) => name));
    const known = [...members, ...data, ...more];
    assert.ok(known.includes('probability'));
    const shortened = new RegExp(`^(${INTERNAL.join('|')})$`);
    assert.deepEqual(
      known.filter((name) => shortened.test(name)),
      [],
    );
  });
});
