import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  lowered,
  readConstant,
  readMagnitude,
  superscript,
} from '../../src/conversions/magnitude.js';

describe('an exponent in superscript digits', () => {
  it('is the same number after a round trip', () => {
    for (let exponent = -310; exponent <= 310; exponent++)
      expect(lowered(superscript(exponent))).to.equal(String(exponent));
    expect(superscript(-1057)).to.equal('⁻¹⁰⁵⁷');
  });
});

describe('readMagnitude', () => {
  const cases: readonly [text: string, value: number][] = [
    ['3e8', 3e8],
    ['299 792 458', 299_792_458],
    ['3×10^8', 3e8],
    ['3 x 10**8', 3e8],
    ['3·10⁸', 3e8],
    ['4.2 × 10¹⁰', 4.2e10],
    ['10⁻²⁰', 1e-20],
    ['10 ^ 3', 1000],
    ['42,000 ≈ π × 10⁴ (−25%)', 42_000],
    ['1 · 0.5 to 2', 1],
  ];
  for (const [text, value] of cases)
    it(`reads "${text}" as ${value}`, () => {
      expect(readMagnitude(text)).to.equal(value);
    });

  for (const text of ['', '0', '-3', '0x10', '3×', '×10^8', '3×10^', '3×9^8', 'Infinity', '1e309'])
    it(`does not read "${text}"`, () => {
      expect(readMagnitude(text)).to.equal(undefined);
    });
});

describe('readConstant', () => {
  it('reads the names and the letters of three constants, in any case', () => {
    expect(['π', 'pi', 'Pi'].map(readConstant)).to.eql([Math.PI, Math.PI, Math.PI]);
    expect(['τ', 'TAU'].map(readConstant)).to.eql([2 * Math.PI, 2 * Math.PI]);
    expect(readConstant('e')).to.equal(Math.E);
  });

  it('reads no other text, also none that every object has', () => {
    for (const text of ['', 'p', 'constructor', '__proto__', 'toString'])
      expect(readConstant(text)).to.equal(undefined);
  });
});
