import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  formatBelief,
  parseBelief,
  readBelief,
  readNumber,
  type BeliefFormat,
  type BeliefUnit,
} from '../../src/conversions/index.js';

const unreadable = [
  '',
  ' ',
  '\t\n',
  'even',
  '0,53',
  '53,5%',
  '1.234,5',
  '0,530',
  '1234,567',
  '1,23',
  '1,234,56',
  '1,234 567',
  '1,,234',
  ',234',
  '1.5,000',
  '５３，５',
  '½',
  '2²',
  '1–2',
  '43.28 chances',
  '0.5 · 0.6',
  '12,345%',
  '43,280°',
  '0x10',
  '0b1',
  '1e309',
  '-1e309 dB',
  '1_0',
  '1 0',
  '1e',
  'e5',
  '.',
  '+-1',
  '--1',
  'NaN',
  'null',
  '٠٫٥',
  '%',
  '%50',
  '5%0',
  '53%%',
  '50 % dB',
  '3 dBm',
  'dB',
  '°',
  '45°5',
  '3:',
  ':2',
  '3:2:1',
  '1/2/3',
  '1/2:3',
  '3dB:2',
  '0:0',
  '1/0',
  '0/0',
  '-1/0',
  'Infinity',
  '∞',
  '∞%',
  '∞°',
  '∞/∞',
  '∞:∞',
  'infinity dB',
];

describe('readNumber', () => {
  const readable: [string, number][] = [
    ['0', 0],
    ['42', 42],
    ['+42', 42],
    ['-42', -42],
    ['−42', -42],
    ['.5', 0.5],
    ['5.', 5],
    ['-.5', -0.5],
    ['007', 7],
    ['6.02e23', 6.02e23],
    ['1E-3', 0.001],
    ['1e−3', 0.001],
    ['1e+3', 1000],
    ['1e-400', 0],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['–42', -42],
    ['➖42', -42],
    ['−\ufe0e42', -42],
    ['‐42', -42],
    ['－４２．５', -42.5],
    ['＋４２', 42],
    ['𝟒𝟐', 42],
    ['\u200e−42', -42],
    ['1,234', 1234],
    ['-299,792,458.5', -299792458.5],
    ['29,97,92,458', 299792458],
    ['1,23,456.5', 123456.5],
    ['299，792，458', 299792458],
    ['12,345e3', 12345000],
    ['299 792 458', 299792458],
    ['299\u202f792\u202f458', 299792458],
    ['299’792’458.5', 299792458.5],
  ];

  for (const [text, value] of readable)
    it(`parses ${text}`, () => {
      expect(readNumber(text)).to.equal(value);
    });

  it('turns −0 into 0', () => {
    for (const text of ['-0', '−0.0', '-1e-400'])
      expect(Object.is(readNumber(text), 0), text).to.equal(true);
  });

  it('rejects any other text, also blanks around a number', () => {
    for (const text of [...unreadable, ' 1', '1 ', '53%', '3:2', '1/3', '3 dB', '-∞'])
      expect(readNumber(text), text).to.equal(undefined);
  });

  it('parses every number that JavaScript writes', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => readNumber(String(value)) === value + 0,
      ),
    );
  });

  // a parser that went back over the text would not end within the time that a file has
  it('parses long texts', () => {
    for (const long of ['1'.repeat(1e6) + 'x', '1.'.repeat(1e6), ' '.repeat(1e6) + 'x'])
      expect(readNumber(long)).to.equal(undefined);
  });
});

describe('readBelief', () => {
  const readable: [string, number, BeliefUnit][] = [
    ['0.53', 0.53, 'probability'],
    ['53%', 0.53, 'probability'],
    ['53 %', 0.53, 'probability'],
    ['66.6%', 0.666, 'probability'],
    ['99.99%', 0.9999, 'probability'],
    ['5e-1%', 0.005, 'probability'],
    ['0%', 0, 'probability'],
    ['53\u00a0%', 0.53, 'probability'],
    ['53\u202f%', 0.53, 'probability'],
    ['43.28°', 43.28, 'degrees'],
    ['43.28 °', 43.28, 'degrees'],
    ['-3dB', -3, 'decibels'],
    ['−3 dB', -3, 'decibels'],
    ['3 dB', 3, 'decibels'],
    ['3db', 3, 'decibels'],
    ['+3 DB', 3, 'decibels'],
    ['1e1 dB', 10, 'decibels'],
    ['∞ dB', Infinity, 'decibels'],
    ['-∞ dB', -Infinity, 'decibels'],
    ['Infinity dB', Infinity, 'decibels'],
    ['3:2', 1.5, 'odds'],
    ['3 : 2', 1.5, 'odds'],
    ['9:8', 1.125, 'odds'],
    ['1:0', Infinity, 'odds'],
    ['1 : ∞', 0, 'odds'],
    ['43.28º', 43.28, 'degrees'],
    ['43.28˚', 43.28, 'degrees'],
    ['43.28∘', 43.28, 'degrees'],
    ['43.28⁰', 43.28, 'degrees'],
    ['９：８', 1.125, 'odds'],
    ['9∶8', 1.125, 'odds'],
    ['1∕4', 0.25, 'probability'],
    ['1⁄4', 0.25, 'probability'],
    ['53％', 0.53, 'probability'],
    ['５３．５\u3000﹪', 0.535, 'probability'],
    ['\u200e53\u00a0%\u200f', 0.53, 'probability'],
    ['–3 dB', -3, 'decibels'],
    ['－３ｄＢ', -3, 'decibels'],
    ['3 ㏈', 3, 'decibels'],
    ['1,200 : 1', 1200, 'odds'],
    ['3,010.3 dB', 3010.3, 'decibels'],
    ['43.28° · chances', 43.28, 'degrees'],
    ['53%\u00a0· 43.28° · chances about even', 0.53, 'probability'],
    ['3 dB · 2.00 : 1 (about 2 : 1) · 66.6% blue', 3, 'decibels'],
    ['2.00 : 1 (about 2 : 1)', 2, 'odds'],
    ['1/3', 1 / 3, 'probability'],
    [' 1 / 3 ', 1 / 3, 'probability'],
    ['\n 0.5\t', 0.5, 'probability'],
    // out of range is for the caller to clamp
    ['150%', 1.5, 'probability'],
    ['5/3', 5 / 3, 'probability'],
    ['-1', -1, 'probability'],
    ['120°', 120, 'degrees'],
    ['-3:2', -1.5, 'odds'],
  ];

  for (const [text, value, unit] of readable)
    it(`parses ${JSON.stringify(text)} as ${value} ${unit}`, () => {
      expect(readBelief(text)).to.deep.equal({ value, unit });
    });

  it('parses a number without a unit in the given unit', () => {
    expect(readBelief('3', 'decibels')).to.deep.equal({ value: 3, unit: 'decibels' });
    expect(readBelief('-∞', 'decibels')).to.deep.equal({ value: -Infinity, unit: 'decibels' });
    expect(readBelief('Infinity', 'decibels')).to.deep.equal({ value: Infinity, unit: 'decibels' });
    expect(readBelief('75%', 'decibels')).to.deep.equal({ value: 0.75, unit: 'probability' });
    expect(readBelief('3:1', 'decibels')).to.deep.equal({ value: 3, unit: 'odds' });
    expect(readBelief('1/4', 'decibels')).to.deep.equal({ value: 0.25, unit: 'probability' });
    expect(() => readBelief('∞', 'degrees')).to.throw(RangeError);
  });

  for (const text of unreadable)
    it(`rejects ${JSON.stringify(text)}, and lists the accepted forms`, () => {
      expect(() => readBelief(text)).to.throw(RangeError, /0\.53, 53%, 43\.28°, 3 dB, 3:2 or 1\/3/);
    });

  it('never returns NaN, whatever the text', () => {
    const piece = fc.constantFrom(...'0123456789.,eE+-−∞%°:/ dBxI\u00a0');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 12 }), (text) => {
        try {
          return !Number.isNaN(readBelief(text).value);
        } catch (error) {
          return error instanceof RangeError;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('rejects a long text, and shortens it in the message', () => {
    for (const part of [' ', '1', ':', '1:', '%', '- ', 'dB', ' · ', ',123', '1º'])
      expect(() => readBelief(`x${part.repeat(1e6)}x`)).to.throw(RangeError, /^.{0,150}$/);
  });
});

describe('parseBelief', () => {
  it('returns the probability', () => {
    const cases: [string, number][] = [
      ['0.53', 0.53],
      ['53%', 0.53],
      ['45°', 0.5],
      ['0°', 1],
      ['90°', 0],
      ['60°', 0.25],
      ['0 dB', 0.5],
      ['10dB', 10 / 11],
      ['∞ dB', 1],
      ['-∞ dB', 0],
      ['3:2', 0.6],
      ['9:8', 9 / 17],
      ['1:0', 1],
      ['1/3', 1 / 3],
    ];
    for (const [text, p] of cases) expect(parseBelief(text), text).to.be.closeTo(p, 2e-16);
  });

  it('rejects a value out of range, with the name and range of its unit', () => {
    expect(() => parseBelief('1.5')).to.throw(
      RangeError,
      'probability must be from 0 to 1, got 1.5',
    );
    expect(() => parseBelief('-1%')).to.throw(RangeError, 'probability must be');
    expect(() => parseBelief('120°')).to.throw(RangeError, 'degrees must be from 0 to 90, got 120');
    expect(() => parseBelief('-3:2')).to.throw(RangeError, 'odds must be from 0 to Infinity');
  });

  it('rejects text that is not a belief', () => {
    for (const text of unreadable) expect(() => parseBelief(text), text).to.throw(RangeError);
  });

  it('parses the output of formatBelief, to the shown digits', () => {
    const shown: [BeliefFormat, number][] = [
      ['percent', 0.0006],
      ['probability', 0.0006],
      ['degrees', 0.0002],
      ['decibels', 0.0012],
    ];
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        for (const [unit, error] of shown)
          expect(parseBelief(formatBelief(p, unit, 'en-u-nu-latn')), unit).to.be.closeTo(p, error);
      }),
    );
  });
});
