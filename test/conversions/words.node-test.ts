import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  degreesToProbability,
  estimativeWord,
  kent,
  type WordScheme,
} from '../../src/conversions/index.js';
import { icd203, ipcc } from '../../src/conversions/schemes.js';

const expectWords = (cases: [number, string][], scheme?: WordScheme) => {
  for (const [p, word] of cases) expect(estimativeWord(p, scheme), String(p)).to.equal(word);
};

describe('estimativeWord', () => {
  it("returns Kent's words by the nearest mark, with boundaries half way", () => {
    const byDegrees: [number, string][] = [
      [89.9, 'almost certainly not'],
      [75, 'almost certainly not'],
      [67.51, 'almost certainly not'],
      [67.49, 'probably not'],
      [52.51, 'probably not'],
      [52.49, 'chances about even'],
      [45, 'chances about even'],
      [37.51, 'chances about even'],
      [37.49, 'probable'],
      [22.51, 'probable'],
      [22.49, 'almost certain'],
      [0.1, 'almost certain'],
    ];
    expectWords(byDegrees.map(([degrees, word]) => [degreesToProbability(degrees), word]));
  });

  it('returns impossible and certain only for exactly 0 and 1', () => {
    expectWords([
      [0, 'impossible'],
      [5e-324, 'almost certainly not'],
      [1 - 2 ** -53, 'almost certain'],
      [1, 'certain'],
    ]);
  });

  it('returns opposite words of Kent for p and 1 − p', () => {
    const opposite: Record<string, string> = {
      impossible: 'certain',
      'almost certainly not': 'almost certain',
      'probably not': 'probable',
      'chances about even': 'chances about even',
      probable: 'probably not',
      'almost certain': 'almost certainly not',
      certain: 'impossible',
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        (n) => estimativeWord(1 - n / 10_000) === opposite[estimativeWord(n / 10_000)],
      ),
    );
  });

  it('returns the bands of ICD 203, the narrower one at an edge, the nearest in a gap', () => {
    expectWords(
      [
        [0, 'almost no chance'],
        [0.005, 'almost no chance'],
        [0.03, 'almost no chance'],
        [0.05, 'almost no chance'],
        [0.051, 'very unlikely'],
        [0.2, 'very unlikely'],
        [0.3, 'unlikely'],
        [0.45, 'roughly even chance'],
        [0.5, 'roughly even chance'],
        [0.55, 'roughly even chance'],
        [0.56, 'likely'],
        [0.8, 'very likely'],
        [0.95, 'almost certain'],
        [0.995, 'almost certain'],
        [1, 'almost certain'],
      ],
      icd203,
    );
  });

  it('returns the narrowest matching band of the IPCC', () => {
    expectWords(
      [
        [0, 'exceptionally unlikely'],
        [0.01, 'exceptionally unlikely'],
        [0.011, 'extremely unlikely'],
        [0.05, 'extremely unlikely'],
        [0.07, 'very unlikely'],
        [0.2, 'unlikely'],
        [0.4, 'about as likely as not'],
        [0.5, 'about as likely as not'],
        [0.65, 'about as likely as not'],
        [0.67, 'likely'],
        [0.89, 'likely'],
        [0.9, 'very likely'],
        [0.95, 'extremely likely'],
        [0.989, 'extremely likely'],
        [0.99, 'virtually certain'],
        [1, 'virtually certain'],
      ],
      ipcc,
    );
  });

  it('accepts a custom scheme', () => {
    const two: WordScheme = {
      words: [
        { word: 'yes', degrees: 0 },
        { word: 'no', degrees: 90 },
      ],
    };
    expectWords(
      [
        [0, 'no'],
        [0.49, 'no'],
        [0.51, 'yes'],
        [1, 'yes'],
      ],
      two,
    );
    const gap: WordScheme = {
      words: [
        { word: 'low', from: 0.1, to: 0.2 },
        { word: 'high', from: 0.6, to: 0.9 },
      ],
      certain: 'sure',
    };
    expectWords(
      [
        [0, 'low'],
        [0.39, 'low'],
        [0.41, 'high'],
        [0.95, 'high'],
        [1, 'sure'],
      ],
      gap,
    );
  });

  it('always returns a word', () => {
    const schemes = fc.constantFrom(kent, icd203, ipcc);
    fc.assert(
      fc.property(schemes, fc.double({ min: 0, max: 1, noNaN: true }), (scheme, p) => {
        const known = [...scheme.words.map(({ word }) => word), scheme.impossible, scheme.certain];
        return known.includes(estimativeWord(p, scheme));
      }),
    );
  });

  it('rejects a number that is not a probability', () => {
    for (const p of [-0.1, 1.1, NaN, Infinity])
      for (const scheme of [kent, icd203])
        expect(() => estimativeWord(p, scheme), String(p)).to.throw(RangeError, 'probability');
  });
});
