import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { apart, degreesOf, dialWith, handDegrees, newDial, shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

const magnitude = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });

/** Spaces between groups of three: plain, no-break, thin, and thin no-break. */
const spaces = [' ', '\u00a0', '\u2009', '\u202f'];

const readings: ReadonlyArray<[text: string, value: number]> = [
  ['42000', 42000],
  ['1', 1],
  ['0.0723', 0.0723],
  [' 3 ', 3],
  ['3e8', 3e8],
  ['3E8', 3e8],
  ['3e-8', 3e-8],
  ['3.15e7', 3.15e7],
  ...spaces.map((space): [string, number] => [`299${space}792${space}458`, 299792458]),
  ['42 000', 42000],
  ['1 234.5', 1234.5],
  ['3×10^8', 3e8],
  ['3 × 10^8', 3e8],
  ['3*10^8', 3e8],
  ['3 * 10^8', 3e8],
  ['3·10⁸', 3e8],
  ['3 · 10⁸', 3e8],
  ['3×10⁸', 3e8],
  ['2.998×10⁸', 2.998e8],
  ['3×10^-8', 3e-8],
  ['3×10^−8', 3e-8],
  ['3×10⁻⁸', 3e-8],
  ['6.62607015×10⁻³⁴', 6.62607015e-34],
  ['10^8', 1e8],
  ['10⁸', 1e8],
  ['10⁻¹²', 1e-12],
  ['10^23', 1e23],
  ['7×10^0', 7],
  ['299,792,458', 299792458],
  ['1,000', 1000],
  ['２９９，７９２，４５８', 299792458],
  ['29,97,92,458', 299792458],
  ['1,23,456', 123456],
  ['3x10^8', 3e8],
  ['3 X 10**-8', 3e-8],
  ['6.02 ⨉ 10²³', 6.02e23],
  ['1 · 0.5 to 2', 1],
  ['299,792,458 ≈ π × 10⁸ (+5.5%)', 299792458],
  ['9.461\u00a0× 10¹⁵ ≈ π² × 10¹⁵', 9.461e15],
  ['３×１０＾８', 3e8],
  ['3 ⋅ 10^–8', 3e-8],
  ['1e300', 1e300],
  ['1e-300', 1e-300],
  ['1.7976931348623157e308', Number.MAX_VALUE],
  ['5e-324', Number.MIN_VALUE],
];

const unreadable = [
  '3,5',
  '0,500',
  '1234,567',
  '1,23,45',
  '123,45,678',
  'π',
  'tau',
  'much',
  '0',
  '-0',
  '0.0',
  '-1',
  '−1',
  '-3e8',
  '-3×10^8',
  '0×10^8',
  '∞',
  'Infinity',
  '-Infinity',
  'NaN',
  '1e309',
  '10^309',
  '3×10^400',
  '1e-400',
  '10^-400',
  '0x10',
  '12 34',
  '1 23',
  '1 2345',
  '1234 567',
  '3xx10^8',
  '3x9^8',
  '3×9^8',
  '3×10^',
  '3×10^8.5',
  '×10^8',
  '3××10^8',
  '3 dB',
  '50%',
  '1/2',
  '1:2',
  '5 m',
  '1e',
  '1_000',
];

describe('the value of a dial', () => {
  const said = warnings();

  it('is 1 by default', () => {
    expect(newDial().value).to.equal(1);
  });

  for (const [text, value] of readings) {
    it(`is ${value} for ${JSON.stringify(text)}, to the last digit`, () => {
      const dial = newDial({ value: text });
      expect(dial.value).to.equal(value);
      expect(dial.matches(':state(invalid)')).to.equal(false);
      expect(said).to.deep.equal([]);
    });
  }

  for (const text of unreadable) {
    it(`stays as it was for ${JSON.stringify(text)}, with a warning`, () => {
      const dial = newDial({ value: '7' });
      dial.setAttribute('value', text);
      expect(dial.value).to.equal(7);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<quarter-dial').and.contain(`value="${text}"`);
      expect(said[0]).to.contain('still 7');
      expect(dial.matches(':state(invalid)')).to.equal(true);
      dial.setAttribute('value', '8');
      expect(dial.value).to.equal(8);
      expect(dial.matches(':state(invalid)')).to.equal(false);
    });
  }

  it('is 1 again when the attribute is removed', () => {
    const dial = newDial({ value: '9' });
    dial.removeAttribute('value');
    expect(dial.value).to.equal(1);
  });

  it('that a script sets is not reflected to the attribute', async () => {
    const dial = await dialWith({ value: '9' });
    dial.value = 2;
    await shown(dial);
    expect(dial.getAttribute('value')).to.equal('9');
  });

  for (const junk of [0, -0, -1, -1e300, NaN, Infinity, -Infinity]) {
    it(`set to ${Object.is(junk, -0) ? '-0' : junk} by a script keeps the last value`, () => {
      const dial = newDial({ value: '7' });
      dial.value = junk;
      expect(dial.value).to.equal(7);
      expect(dial.matches(':state(invalid)')).to.equal(true);
      dial.value = 8;
      expect(dial.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const junk of [{}, [], [5], 'x', () => 1, Symbol('s'), true]) {
    it(`set to a ${typeof junk} ${String(junk)} by a script keeps the last value`, () => {
      const dial = newDial({ value: '7' });
      Reflect.set(dial, 'value', junk);
      expect(dial.value).to.equal(7);
      expect(dial.matches(':state(invalid)')).to.equal(true);
    });
  }

  it('may be set as text too', () => {
    const dial = newDial();
    Reflect.set(dial, 'value', '3×10⁸');
    expect(dial.value).to.equal(3e8);
    expect(said).to.deep.equal([]);
  });

  it('is any positive number, to the last digit', () => {
    const dial = newDial();
    fc.assert(
      fc.property(magnitude, (value) => {
        dial.value = value;
        expect(dial.value).to.equal(value);
        dial.setAttribute('value', String(value));
        expect(dial.value).to.equal(value);
      }),
    );
    expect(said).to.deep.equal([]);
  });

  it('is parsed equally in all its notations', () => {
    const dial = newDial();
    const digits = fc.double({ min: 1, max: 9.999, noNaN: true });
    const form = fc.constantFrom('×10^', ' × 10^', '*10^', ' * 10^', '·10^', 'e', 'E');
    const space = fc.constantFrom(...spaces);
    fc.assert(
      fc.property(digits, fc.integer({ min: -290, max: 290 }), form, (first, power, between) => {
        dial.setAttribute('value', `${first}${between}${power}`);
        expect(dial.value).to.equal(Number(`${first}e${power}`));
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), space, (whole, between) => {
        dial.setAttribute('value', whole.toLocaleString('en').replaceAll(',', between));
        expect(dial.value).to.equal(whole);
      }),
    );
    expect(said).to.deep.equal([]);
  });
});

describe('the angle of the hand', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is that of the value, one turn a decade, whatever the value', async () => {
    const dial = await dialWith({}, 200);
    await fc.assert(
      fc.asyncProperty(fc.double({ min: -300, max: 300, noNaN: true }), async (log) => {
        dial.value = 10 ** log;
        await shown(dial);
        expect(apart(handDegrees(dial), degreesOf(dial.value))).to.be.lessThan(0.01);
      }),
      { numRuns: 25 },
    );
  });

  for (const [text, degrees] of [
    ['1', 0],
    ['10', 0],
    ['0.001', 0],
    ['3.1622776601683795', 180],
    ['2', 108.3708],
    ['200000', 108.3708],
    ['0.05', 251.6292],
    ['5e-324', degreesOf(4.94065645841247)],
  ] as const) {
    it(`is ${degrees}° for ${text}`, async () => {
      const dial = await dialWith({ value: text });
      expect(apart(handDegrees(dial), degrees)).to.be.lessThan(0.01);
    });
  }
});
