import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { roundToDivisions, type Divisions } from '../../src/conversions/index.js';
import { emulate } from '../support/commands.js';
import { apart, degreesOf, dialWith, handDegrees, newDial, part, shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

const closeTo = (got: number | null, wanted: number, within = 1e-12) =>
  expect(got! / wanted, `${got} for ${wanted}`).to.be.closeTo(1, within);

/** Products and quotients: the text, its value, and the steps of the quarter dial that it adds up to. */
const readings: ReadonlyArray<[text: string, product: number, steps: number]> = [
  ['42000 * 0.0723 / 40', 75.915, 18 - 5 - 6],
  ['42000 × 0.0723 ÷ 40', 75.915, 7],
  ['42000·0.0723/40', 75.915, 7],
  ['  42000*0.0723÷40 ', 75.915, 7],
  ['299792458 * 3.15e7', 299792458 * 3.15e7, 34 + 30],
  ['299 792 458 × 3.15e7', 299792458 * 3.15e7, 64],
  ['299\u202f792\u202f458 / 2', 149896229, 34 - 1],
  ['42,000 * 2', 84000, 18 + 1],
  ['299,792,458 × 2', 2 * 299792458, 34 + 1],
  ['42,000 × 0.0723 ÷ 40 ≈ τπ × 10¹ (−25.9%)', 75.915, 7],
  ['４２０００ ＊ ０．０７２３ ／ ４０', 75.915, 7],
  ['42000 ✕ 0.0723 ∕ 40', 75.915, 7],
  ['42000 ✖️ 0.0723 ➗ 40', 75.915, 7],
  ['42000х0.0723⧸40', 75.915, 7],
  ['3 ⋅ 10＾–8 ∗ 2', 6e-8, -30 + 1],
  ['3×10^8 * 2', 6e8, 34 + 1],
  ['2 * 3×10^8', 6e8, 35],
  ['2 * 10^8', 2e8, 1 + 32],
  ['2 × 3·10⁸', 6e8, 35],
  ['10^8 / 4', 2.5e7, 32 - 2],
  ['3e-8 * 2E3', 6e-5, -30 + 13],
  ['7 / 2 * 10^3', 3500, 3 - 1 + 12],
  ['7 ÷ 2 × 10³', 3500, 14],
  ['1/4 * 10^2', 25, -2 + 8],
  ['8 / 2·10⁻³ / 5', 8e-4, 4 - 1 - 12 - 3],
  ['7 / 2e3', 3.5e-3, 3 - 13],
  ['6 / 10^2 * 10^-3', 6e-5, 3 - 8 - 12],
  ['10^6 × 10^-3', 1000, 24 - 12],
  ['10⁶ / 10³ × 10 ^ 2 * 4', 4e5, 24 - 12 + 8 + 2],
  ['2 × 10^3 × 10^2', 2e5, 1 + 12 + 8],
  ['2e3 × 10^2', 2e5, 13 + 8],
  ['2 x 3X10^4', 6e4, 1 + 18],
  ['3 * 10**8', 3e8, 34],
  ['2 * π', 2 * Math.PI, 1 + 2],
  ['pi * tau / e', (2 * Math.PI ** 2) / Math.E, 2 + 3 - 2],
  ['7', 7, 3],
  ['1 / 3', 1 / 3, -2],
  ['2 * 2 * 2 * 2', 16, 4],
  ['9 * 9', 81, 8],
  ['1 * 1', 1, 0],
];

const unreadable: ReadonlyArray<[text: string, word: string]> = [
  ['twelve * 3', 'twelve'],
  ['2 * zwei * 3', 'zwei'],
  ['2 * 3 * drei', 'drei'],
  ['4,20 * 2', '4,20'],
  ['0,420 * 2', '0,420'],
  ['5 * 0', '0'],
  ['5 / 0.0', '0.0'],
  ['2 * -4', '-4'],
  ['2 * −6', '−6'],
  ['2 + 3', '2 + 3'],
  ['2 - 3', '2 - 3'],
  ['2 = 3', '2 = 3'],
  ['(2 * 3)', '(2'],
  ['2 * ∞', '∞'],
  ['2 * 1e309', '1e309'],
  ['2 * 1e-400', '1e-400'],
  ['2 * 0x1F', '0x1F'],
  ['2 * 12 34', '12 34'],
  ['2 * τπ', 'τπ'],
  ['2 * phi', 'phi'],
  ['2 * 10^', '10^'],
  ['2 / 10^x', '10^x'],
  ['2^3 * 4', '2^3'],
  ['10^2.5 * 4', '10^2.5'],
];

describe('the expression of a dial', () => {
  const said = warnings();

  it('is null by default', () => {
    const { estimate, product } = newDial({ value: '7' });
    expect([estimate, product]).to.deep.equal([null, null]);
  });

  for (const [text, product, steps] of readings) {
    it(`has the product ${product} and ${steps} steps for "${text}"`, () => {
      const dial = newDial({ expression: text });
      closeTo(dial.product, product);
      closeTo(dial.estimate, 10 ** (steps / 4));
      expect(dial.matches(':state(invalid)')).to.equal(false);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [text, word] of unreadable) {
    it(`keeps the last good one for "${text}", and warns once that ${word} is no number`, () => {
      const dial = newDial({ expression: '6 * 7' });
      dial.setAttribute('expression', text);
      closeTo(dial.product, 42);
      expect(dial.expression).to.equal('6 * 7');
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<quarter-dial').and.contain(`expression="${text}"`);
      // the word, and not only the whole in which it stands
      expect(said[0].replace(`expression="${text}"`, '')).to.contain(word);
      expect(dial.matches(':state(invalid)')).to.equal(true);
      dial.setAttribute('expression', '6 / 3');
      closeTo(dial.product, 2);
      expect(dial.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const text of ['2 *', '* 2', '2 ** 3', '2 */ 3', '/', '2 * * 3', '2 * / 3']) {
    it(`keeps the last good one where a number is missing: "${text}"`, () => {
      const dial = newDial({ expression: '6 * 7' });
      dial.setAttribute('expression', text);
      closeTo(dial.product, 42);
      expect(said).to.have.length(1);
      expect(dial.matches(':state(invalid)')).to.equal(true);
    });
  }

  for (const text of ['', '  ']) {
    it(`is cleared by ${JSON.stringify(text)}`, () => {
      const dial = newDial({ expression: '6 * 7' });
      dial.setAttribute('expression', text);
      expect([dial.estimate, dial.product]).to.deep.equal([null, null]);
      expect(dial.matches(':state(invalid)')).to.equal(false);
      expect(said).to.deep.equal([]);
    });
  }

  it('is cleared when the attribute is removed', () => {
    const dial = newDial({ expression: '6 * 7' });
    dial.removeAttribute('expression');
    expect([dial.estimate, dial.product]).to.deep.equal([null, null]);
    expect(said).to.deep.equal([]);
  });

  it('has at most fifty factors, and a longer one is rejected', () => {
    const times = (count: number) => Array<string>(count).fill('2').join(' * ');
    const dial = newDial({ expression: times(50) });
    closeTo(dial.product, 2 ** 50);
    closeTo(dial.estimate, 10 ** (50 / 4));
    expect(said).to.deep.equal([]);
    dial.setAttribute('expression', times(51));
    closeTo(dial.product, 2 ** 50);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('50');
    expect(dial.matches(':state(invalid)')).to.equal(true);
  });

  for (const junk of [5, NaN, {}, [], () => '2', Symbol('s'), true]) {
    it(`set to a ${typeof junk} ${String(junk)} by a script never throws`, () => {
      const dial = newDial({ expression: '6 * 7' });
      Reflect.set(dial, 'expression', junk);
      expect(dial.product).to.be.oneOf([42, 5]);
    });
  }

  it('does not change the value', async () => {
    const dial = await dialWith({ value: '7', expression: '2 * 3' });
    expect(dial.value).to.equal(7);
    dial.value = 9;
    expect(dial.value).to.equal(9);
    closeTo(dial.product, 6);
    dial.removeAttribute('expression');
    expect(dial.value).to.equal(9);
  });
});

interface Factor {
  value: number;
  isBelow: boolean;
}

const factor = fc.record({
  value: fc.double({ min: -20, max: 20, noNaN: true }).map((log) => 10 ** log),
  isBelow: fc.boolean(),
});
const factors = fc.array(factor, { minLength: 1, maxLength: 12 });

const textOf = (chain: readonly Factor[]): string =>
  chain.map(({ value, isBelow }, i) => (i === 0 ? '' : isBelow ? ' ÷ ' : ' × ') + value).join('');

/** How often a factor counts: once for, or once against. */
const signOf = ({ isBelow }: Factor, i: number): 1 | -1 => (isBelow && i > 0 ? -1 : 1);

/** What stands behind a sign, as text and as number. */
const operand = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: -9, max: 9 }))
  .chain(([digits, power]) =>
    fc.constantFrom(
      { text: `${digits}`, value: digits },
      { text: `10^${power}`, value: 10 ** power },
      { text: `${digits}e${power}`, value: digits * 10 ** power },
    ),
  );

describe('× and ÷ in an expression', () => {
  it('are calculated from left to right, powers of ten included', () => {
    const dial = newDial({});
    const step = fc.tuple(fc.constantFrom('*', '×', '·', '/', '÷'), operand);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
        dial.expression = steps.reduce((so, [sign, { text }]) => `${so} ${sign} ${text}`, '3');
        const wanted = steps.reduce(
          (so, [sign, { value }]) => ('/÷'.includes(sign) ? so / value : so * value),
          3,
        );
        closeTo(dial.product, wanted);
      }),
    );
  });
});

describe('the estimate of an expression', () => {
  for (const divisions of [1, 2, 3, 4, 10, 20] as const) {
    it(`has the steps of all its factors, by ${divisions}`, () => {
      const dial = newDial({ divisions: `${divisions}` });
      fc.assert(
        fc.property(factors, (chain) => {
          dial.expression = textOf(chain);
          const steps = chain.reduce(
            (sum, factor, i) =>
              sum + signOf(factor, i) * roundToDivisions(factor.value, divisions).steps,
            0,
          );
          closeTo(dial.estimate, 10 ** (steps / divisions), 1e-9);
          const logs = chain.map((factor, i) => signOf(factor, i) * Math.log10(factor.value));
          const log = logs.reduce((sum, one) => sum + one, 0);
          expect(Math.log10(dial.product!)).to.be.closeTo(log, 1e-9);
        }),
      );
    });
  }

  it('is the product of the rounded factors, by digits', () => {
    const dial = newDial({ divisions: 'digits', expression: '42000 * 0.0723 / 40' });
    closeTo(dial.estimate, 70);
    fc.assert(
      fc.property(factors, (chain) => {
        dial.expression = textOf(chain);
        const digits = chain.map(({ value }) => Number(value.toExponential(0)));
        const wanted = digits.reduce((all, one, i) => all * one ** signOf(chain[i], i), 1);
        closeTo(dial.estimate, wanted, 1e-9);
      }),
    );
  });

  for (const [first, sign, second, digit] of [
    [3, '*', 5, '2'],
    [3, '/', 2, '2'],
    [7, '*', 5, '4'],
    [9, '/', 2, '5'],
  ] as const) {
    it(`has the same symbol in every decade, by digits: ${first} ${sign} ${second}`, async () => {
      const dial = await dialWith({ divisions: 'digits' }, 150);
      for (let power = -20; power <= 20; power++) {
        dial.expression = `${first}e${power} ${sign} ${second}e-5`;
        await dial.updateComplete;
        const [, symbol] = /≈ (\d)/.exec(part(dial, 'result').textContent)!;
        expect(symbol, dial.expression).to.equal(digit);
      }
    });
  }

  it('depends on the divisions', () => {
    const dial = newDial({ expression: '42000 * 0.0723 / 40' });
    for (const divisions of [1, 2, 3, 4, 10, 20] as Divisions[]) {
      dial.divisions = divisions;
      const steps = [42000, 0.0723, 40].map((value) => roundToDivisions(value, divisions).steps);
      closeTo(
        dial.estimate,
        10 ** ((steps[0] + steps[1] - steps[2]) / (divisions as number)),
        1e-9,
      );
    }
  });

  it('sets the hand, and the value sets it without an expression', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const dial = await dialWith({ value: '7', expression: '42000 * 0.0723 / 40' });
    expect(apart(handDegrees(dial), degreesOf(10 ** 1.75))).to.be.lessThan(0.01);
    dial.expression = '2 * 2';
    await shown(dial);
    expect(apart(handDegrees(dial), 180)).to.be.lessThan(0.01);
    dial.removeAttribute('expression');
    await shown(dial);
    expect(apart(handDegrees(dial), degreesOf(7))).to.be.lessThan(0.01);
  });
});
