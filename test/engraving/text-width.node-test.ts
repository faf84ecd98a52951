import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import {
  baseline,
  halfBox,
  textWidth,
  withoutTouching,
  type Label,
} from '../../src/engraving/text-width.js';

const places = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 250, noNaN: true }),
});
const labels = fc.array(
  fc.record({
    text: fc.constantFrom('0', '99%', '100%', '+45°', '1,000:1', 'almost certainly not', 'PQ'),
    at: places,
    size: fc.constantFrom(10, 16, 26),
  }),
  { maxLength: 40 },
);

const gapBetween = (a: Label, b: Label) => {
  const [[aWidth, aHeight], [bWidth, bHeight]] = [halfBox(a), halfBox(b)];
  return Math.max(
    Math.abs(a.at.x - b.at.x) - aWidth - bWidth,
    Math.abs(a.at.y - b.at.y) - aHeight - bHeight,
  );
};

describe('withoutTouching', () => {
  it('keeps labels that are clear of each other', () => {
    fc.assert(
      fc.property(labels, fc.constantFrom(0, 2, 5), (all, gap) => {
        const kept = withoutTouching(all, gap);
        for (const [i, label] of kept.entries())
          for (const other of kept.slice(0, i))
            expect(gapBetween(label, other)).to.be.at.least(gap - 1e-9);
      }),
    );
  });

  it('keeps every label that fits beside the ones before it', () => {
    fc.assert(
      fc.property(labels, (all) => {
        const kept = withoutTouching(all, 2);
        for (const label of all.filter((it) => !kept.includes(it))) {
          const before = kept.filter((it) => all.indexOf(it) < all.indexOf(label));
          expect(before.some((other) => gapBetween(label, other) < 2)).to.equal(true);
        }
      }),
    );
  });

  it('keeps the order, and always the first label', () => {
    fc.assert(
      fc.property(labels, (all) => {
        const kept = withoutTouching(all, 2);
        expect(kept).to.deep.equal(all.filter((label) => kept.includes(label)));
        expect(kept[0]).to.equal(all[0]);
      }),
    );
  });
});

describe('the measured width of a text', () => {
  it('grows with each letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (text, more) => {
        expect(textWidth(text + more)).to.be.greaterThan(textWidth(text));
      }),
    );
  });

  it('is centred on the middle of its capitals', () => {
    const [, half] = halfBox({ text: 'H', size: 20 });
    expect(baseline(100, 20)).to.be.closeTo(100 + half, 1e-9);
  });
});

describe('textWidth', () => {
  it('is about an em for each letter of Chinese, Japanese and Korean', () => {
    for (const text of ['確率', 'ほぼ確実', 'カード', '가능성', '「雨」'])
      expect(textWidth(text), text).to.equal(text.length);
    expect(textWidth('rain')).to.be.below(3);
  });

  it('is in proportion to the widths of Helvetica for all words alike', () => {
    // By Adobe's metrics of the font, in em. The pieces of a word along an arc would be apart unevenly otherwise.
    const helvetica = {
      ...{ almost: 2.945, certainly: 3.723, not: 1.39, probably: 3.835, certain: 3.001 },
      ...{ chances: 3.724, about: 2.502, even: 2.168, unlikely: 3.334, virtually: 3.389 },
    };
    const ratios = Object.entries(helvetica).map(([word, width]) => textWidth(word) / width);
    expect(Math.max(...ratios) / Math.min(...ratios)).to.be.below(1.12);
  });
});
