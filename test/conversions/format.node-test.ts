import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  decibelsToProbability,
  formatBelief,
  formatDecibels,
  formatNumber,
  type BeliefFormat,
} from '../../src/conversions/index.js';

type Row = [p: number, shown: string];

const tables: Record<BeliefFormat, Row[]> = {
  percent: [
    [0, '0%'],
    [0.53, '53%'],
    [0.666, '66.6%'],
    [2 / 3, '66.7%'],
    [0.285, '28.5%'],
    [0.0123, '1.2%'],
    [0.005, '0.5%'],
    [0.00123, '0.12%'],
    [0.995, '99.5%'],
    [0.9999, '99.99%'],
    [0.99951, '99.951%'],
    [1e-12, '0.0000000001%'],
    [1 - 1e-12, '99.9999999999%'],
    [1.25e-300, '1.3E−298%'],
    [1, '100%'],
  ],
  probability: [
    [0, '0'],
    [0.53, '0.53'],
    [2 / 3, '0.667'],
    [0.00123, '0.0012'],
    [0.99951, '0.99951'],
    [1, '1'],
  ],
  degrees: [
    [1, '0°'],
    [0.53, '43.28°'],
    [0.5, '45°'],
    [0.25, '60°'],
    [1 - 1e-8, '0.0057°'],
    [1e-8, '89.9943°'],
    [0, '90°'],
  ],
  odds: [
    [0, '1 : ∞'],
    [0.3, '1 : 2.33'],
    [0.5, '1.00 : 1'],
    [0.53, '1.13 : 1'],
    [0.995, '199.00 : 1'],
    [0.99999, '99,999.00 : 1'],
    [1e-30, '1 : 1E30'],
    [1, '∞ : 1'],
  ],
  decibels: [
    [0, '−∞ dB'],
    [0.5, '0 dB'],
    [0.53, '0.52 dB'],
    [decibelsToProbability(5.218), '5.22 dB'],
    [decibelsToProbability(3), '3 dB'],
    [decibelsToProbability(-3), '−3 dB'],
    [decibelsToProbability(-0.001), '0 dB'],
    [1, '∞ dB'],
  ],
  nats: [
    [0.5, '0 nat'],
    [0.53, '0.12 nat'],
    [0.3, '−0.85 nat'],
  ],
  bits: [
    [0.5, '0 bit'],
    [0.53, '0.17 bit'],
    [0.2, '−2 bit'],
  ],
};

describe('formatBelief', () => {
  for (const [unit, rows] of Object.entries(tables))
    for (const [p, shown] of rows)
      it(`formats ${p} in ${unit} as ${shown}`, () => {
        expect(formatBelief(p, unit as BeliefFormat, 'en')).to.equal(shown);
      });

  it('formats percent by default', () => {
    expect(formatBelief(0.53, undefined, 'en')).to.equal('53%');
  });

  it('uses the digits and signs of the language', () => {
    const cases: [string, BeliefFormat, string][] = [
      ['de', 'percent', '66,6 %'],
      ['de', 'odds', '1,99 : 1'],
      ['fr', 'percent', '66,6 %'],
      ['fr', 'degrees', '35,3°'],
      ['ar-EG', 'degrees', '٣٥٫٣°'],
      ['hi', 'percent', '66.6%'],
      ['ja', 'decibels', '3 dB'],
    ];
    for (const [locale, unit, shown] of cases)
      // which space it is changes with the edition of Unicode's tables
      expect(formatBelief(0.666, unit, locale).replace(/\s/, ' '), locale).to.equal(shown);
  });

  it('shows 0% and 100% only for exactly 0 and 1, and likewise for angles', () => {
    const unsure = fc.double({ min: 1e-30, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(unsure, (p) => {
        expect(['0%', '100%']).not.to.include(formatBelief(p, 'percent', 'en'));
        expect(['0', '1']).not.to.include(formatBelief(p, 'probability', 'en'));
        expect(['0°', '90°']).not.to.include(formatBelief(p, 'degrees', 'en'));
      }),
      { numRuns: 1000 },
    );
  });

  it('shows at most one decimal of a percent from 1 to 99', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (p) =>
        /^\d+(\.\d)?%$/.test(formatBelief(p, 'percent', 'en')),
      ),
    );
  });

  it('falls back to the default language for an unknown one', () => {
    const usual = formatBelief(0.666, 'percent');
    for (const locale of ['', 'x', 'not a locale', '123456789', 'en_US!', '\u0000'])
      expect(formatBelief(0.666, 'percent', locale), locale).to.equal(usual);
  });

  it('rejects a number that is not a probability', () => {
    for (const p of [-0.1, 1.1, NaN])
      for (const unit of Object.keys(tables) as BeliefFormat[])
        expect(() => formatBelief(p, unit), `${p} ${unit}`).to.throw(RangeError, 'probability');
  });
});

describe('formatDecibels', () => {
  it('shows at most two decimals', () => {
    expect(formatDecibels(5.2178, 'en')).to.equal('5.22 dB');
    expect(formatDecibels(-13, 'en')).to.equal('−13 dB');
    expect(formatDecibels(-Infinity, 'en')).to.equal('−∞ dB');
    expect(formatDecibels(1.5, 'de')).to.equal('1,5 dB');
  });

  it('puts a plus before positive decibels, if requested', () => {
    expect(formatDecibels(5.2178, 'en', true)).to.equal('+5.22 dB');
    expect(formatDecibels(-3, 'en', true)).to.equal('−3 dB');
    expect(formatDecibels(Infinity, 'en', true)).to.equal('+∞ dB');
  });

  it('gives 0 no sign', () => {
    for (const nothing of [0, -0, 0.001, -0.001])
      for (const signed of [false, true])
        expect(formatDecibels(nothing, 'en', signed)).to.equal('0 dB');
  });

  it('rejects NaN', () => {
    expect(() => formatDecibels(NaN)).to.throw(RangeError, 'decibels');
  });
});

describe('formatNumber', () => {
  const originalNumberFormat = Intl.NumberFormat;

  /** How many formatters are made while `work` runs. */
  const countFormatters = (work: () => void): number => {
    let count = 0;
    Intl.NumberFormat = new Proxy(originalNumberFormat, {
      construct(target, args) {
        count += 1;
        return Reflect.construct(target, args) as object;
      },
    });
    try {
      work();
    } finally {
      Intl.NumberFormat = originalNumberFormat;
    }
    return count;
  };

  it('accepts the options of Intl', () => {
    expect(formatNumber(1234.5, 'en')).to.equal('1,234.5');
    expect(formatNumber(1234.5, 'de', { minimumFractionDigits: 2 })).to.equal('1.234,50');
    expect(formatNumber(5, 'en', { signDisplay: 'always' })).to.equal('+5');
  });

  it('creates one formatter for a language and a form, for any number of calls', () => {
    const made = countFormatters(() => {
      for (let n = 0; n < 1000; n += 1) formatBelief(0.2 + n / 2000, 'percent', 'en-ZA');
    });
    expect(made).to.equal(1);
  });

  it('caches at most a hundred formatters', () => {
    const language = (n: number) => `en-x-n${n}`;
    const made = countFormatters(() => {
      formatNumber(1, language(0));
      for (let n = 1; n <= 100; n += 1) formatNumber(1, language(n));
      formatNumber(1, language(0));
    });
    expect(made).to.equal(102);
  });
});
