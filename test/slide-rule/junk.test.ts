import fc from 'fast-check';
import { anything, expectWhole, sturdies } from '../contract/wholes.js';
import { allScales, piece, ruleWith } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

const sturdy = sturdies['slide-rule'];
const numerals = fc.oneof(fc.double().map(String), fc.integer().map(String));
const words = fc.constantFrom(...allScales, '[', ']', '|', 'π', 'pi', '×10^', '°', 'duplex', '5');

describe('junk on a rule', () => {
  warnings();

  for (const name of ['cursor-field', 'slide-field', 'operand-exponent', 'result-exponent']) {
    it(`typed into ${name} never throws, and never empties the face`, async () => {
      const rule = await ruleWith({ controls: true, layout: 'novo', readout: true }, 240);
      const typed = fc.oneof(
        sturdy.texts,
        fc.tuple(words, numerals).map((both) => both.join(' ')),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (text) => {
          const field = piece<HTMLInputElement>(rule, name);
          field.value = text;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          await rule.updateComplete;
          expectWhole(rule, sturdy);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('in a stored setting never throws, and never empties the face', async () => {
    const rule = await ruleWith({ readout: true }, 200);
    const pair = fc.tuple(fc.constantFrom('slide', 'cursor', 'scale', 'fine', 'x'), sturdy.texts);
    const stored = fc.oneof(
      anything,
      sturdy.texts,
      fc.array(pair).map((pairs) => String(new URLSearchParams(pairs))),
    );
    await fc.assert(
      fc.asyncProperty(stored, async (state) => {
        rule.formStateRestoreCallback(state);
        await rule.updateComplete;
        expectWhole(rule, sturdy);
      }),
      { numRuns: 100 },
    );
  });
});
