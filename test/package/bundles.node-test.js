import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'vite';
import { builtText } from '../../tools/fresh.js';

/** The classes that each module exports. */
const MODULES = {
  'number-sense.js': ['ProbabilityMeter', 'DecibelSpinner', 'QuarterDial', 'SlideRule'],
  'probability-meter.js': ['ProbabilityMeter'],
  'decibel-spinner.js': ['DecibelSpinner'],
  'quarter-dial.js': ['QuarterDial'],
  'slide-rule.js': ['SlideRule'],
};
const SCRIPT = 'number-sense.iife.js';

const codes = Object.fromEntries(
  [...Object.keys(MODULES), SCRIPT].map((file) => [file, builtText(`cdn/${file}`)]),
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

    it(`${file} does not evaluate text as code`, () => {
      assert.ok(!/\beval\(|\bFunction\(/.test(code));
    });

    it(`${file} names itself and the licences of what it contains`, () => {
      const [notice] = code.split('*/');
      assert.match(notice, /^\/\*! @license number-sense \d+\.\d+\.\d+, MIT/);
      assert.match(notice, /lit-html [\d.]+[^()]* \(BSD-3-Clause, Copyright Google LLC\)/);
      assert.match(
        notice,
        /@lit\/reactive-element [\d.]+[^()]* \(BSD-3-Clause, Copyright Google LLC\)/,
      );
    });
  }

  for (const [file, classes] of Object.entries(MODULES)) {
    it(`${file} exports ${classes.join(' and ')}, and no other element`, () => {
      const names = namesOf(codes[file]).filter((name) => /Meter$|Spinner$|Dial$|Rule$/.test(name));
      assert.deepEqual(names.sort(), classes.toSorted());
    });
  }

  it('contains the solver of the slide rule in the whole kit only', () => {
    const sentence = 'dividing by the reciprocal multiplies';
    const having = Object.keys(codes).filter((file) => codes[file].includes(sentence));
    assert.deepEqual(having.sort(), [SCRIPT, 'number-sense.js'].sort());
    assert.match(codes['slide-rule.js'], /number-sense\.js in its place/);
  });

  it('contains the exercises of the slide rule in the whole kit only', () => {
    const sentence = 'a rule of this size allows';
    const having = Object.keys(codes).filter((file) => codes[file].includes(sentence));
    assert.deepEqual(having.sort(), [SCRIPT, 'number-sense.js'].sort());
    assert.match(codes['slide-rule.js'], /exercises/);
  });

  it('contains the printer of the slide rule in the whole kit only', () => {
    const sentence = 'This bar must measure 100 mm.';
    const having = Object.keys(codes).filter((file) => codes[file].includes(sentence));
    assert.deepEqual(having.sort(), [SCRIPT, 'number-sense.js'].sort());
    assert.match(codes['slide-rule.js'], /printer/);
  });

  it('contains the lens of the slide rule in the whole kit only', () => {
    const having = Object.keys(codes).filter((file) => codes[file].includes('lens-frame'));
    assert.deepEqual(having.sort(), [SCRIPT, 'number-sense.js'].sort());
    assert.match(codes['slide-rule.js'], /lens/);
  });

  // HTML replaces the character of code 0, so a script would run beside a page and not within it.
  it('can be pasted into a page: it has no control characters', () => {
    const isControl = (sign) => sign < ' ' && !'\t\n\r'.includes(sign);
    for (const [file, code] of Object.entries(codes))
      assert.deepEqual([...code].filter(isControl), [], file);
  });

  it('the classic script says the same to a page in any encoding', () => {
    const foreign = [...codes[SCRIPT]].filter((sign) => sign.codePointAt(0) > 0x7e);
    assert.deepEqual([...new Set(foreign)], []);
  });

  it('the classic script exports nothing', () => {
    assert.ok(!typesOf(codes[SCRIPT]).some((type) => type.startsWith('Export')));
  });
});
