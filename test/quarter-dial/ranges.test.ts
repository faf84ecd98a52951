import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { dialWith, newDial, part, parts, shown, textOf } from '../support/dial.js';
import { seeded } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';
import { covers } from '../support/wedge.js';

const fermi = '30..50 * 1000 / 2..3';

const closeTo = (got: number | undefined | null, wanted: number, within = 1e-9) =>
  expect(got! / wanted, `${got} for ${wanted}`).to.be.closeTo(1, within);

/**
 * Expressions, the product of their medians and its 90 % range, with 15 digits of mpmath: the square root of the ends'
 * product, and 10 to ± the root of the sum of squares of half of log₁₀(high / low).
 */
const known: ReadonlyArray<[text: string, median: number, low: number, high: number]> = [
  ['30..50', 38.7298334620742, 30, 50],
  ['1 / 2..8', 0.25, 0.125, 0.5],
  [fermi, 15811.3883008419, 11411.6886640839, 21907.3624736037],
  ['2..4 * 2..4', 8, 4.90037861228853, 13.0602153555052],
  ['1e6..1e9 / 10^2..10^4 * 3', 94868.3298050514, 1493.98286689732, 6024165.47031163],
];

/** Texts that are the same product in other signs. */
const spellings = [
  '30…50 × 1000 ÷ 2…3',
  '30 .. 50 × 1,000 ÷ 2 … 3',
  '３０..５０ * 1e3 / 2..3',
  '30.0..50.0 · 10^3 / 2..3',
  '3e1..5e1 * 10³ / 2..3',
  '30…50 × 1,000 ÷ 2…3 ≈ 1 × 10⁴ · about 16,000, 90% between 11,000 and 22,000',
];

const unreadable: ReadonlyArray<[text: string, word: string]> = [
  ['50..30', '50..30'],
  ['2 * 50…30', '50…30'],
  ['0..3', '0..3'],
  ['-2..3', '-2..3'],
  ['..3', '..3'],
  ['3..', '3..'],
  ['2 * ..', '..'],
  ['…', '…'],
  ['1...3', '1...3'],
  ['1....3', '1....3'],
  ['1..2..3', '1..2..3'],
  ['1…2…3', '1…2…3'],
  ['1..many', '1..many'],
  ['1..∞', '1..∞'],
  ['2×10^3..5×10^3', '10^3..5'],
  ['1-3', '1-3'],
];

describe('a range in an expression', () => {
  const said = warnings();

  for (const [text, median, low, high] of known) {
    it(`has the product of its medians, and an interval: ${text}`, () => {
      const dial = newDial({ expression: text });
      closeTo(dial.product, median);
      closeTo(dial.interval?.[0], low);
      closeTo(dial.interval?.[1], high);
      expect(said).to.deep.equal([]);
    });
  }

  for (const text of spellings) {
    it(`can be written with two dots or an ellipsis: ${text}`, () => {
      const [dial, same] = [newDial({ expression: text }), newDial({ expression: fermi })];
      closeTo(dial.product, same.product!, 1e-12);
      for (const end of [0, 1]) closeTo(dial.interval?.[end], same.interval![end], 1e-12);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [text, word] of unreadable) {
    it(`that is bad leaves the expression unchanged for "${text}", with one warning of ${word}`, () => {
      const dial = newDial({ expression: fermi });
      dial.setAttribute('expression', text);
      expect(dial.expression).to.equal(fermi);
      expect(said).to.have.length(1);
      expect(said[0].replace(`expression="${text}"`, '')).to.contain(`“${word}”`);
      expect(dial.matches(':state(invalid)')).to.equal(true);
    });
  }

  it('may stand beside a power of ten as a factor of its own', () => {
    closeTo(newDial({ expression: '4..9 × 10^3' }).product, 6000);
    closeTo(newDial({ expression: '2 × 10^3..10^5' }).product, 20000);
    closeTo(newDial({ expression: '2 / 4..9 × 10^3' }).product, 1000 / 3);
  });

  it('may be as wide as numbers allow, and a wider product is rejected', () => {
    const dial = newDial({ expression: '1e-200..1e200' });
    closeTo(dial.product, 1);
    closeTo(dial.interval?.[1], 1e200, 1e-6);
    expect(said).to.deep.equal([]);
    dial.expression = '1e-280..1e280 * 1e-280..1e280';
    closeTo(dial.interval?.[1], 1e200, 1e-6);
    expect(said).to.have.length(1);
  });

  it('with equal ends is a single number', () => {
    const dial = newDial({ expression: '30..30 * 2' });
    closeTo(dial.product, 60);
    expect(dial.interval).to.equal(null);
    expect(said).to.deep.equal([]);
  });

  it('is required for an interval', () => {
    expect(newDial({ expression: '2 * 3' }).interval).to.equal(null);
    expect(newDial({ value: '2' }).interval).to.equal(null);
  });

  it('counts equally as a factor and as a divisor, in any order', () => {
    const dial = newDial();
    const ends = fc
      .tuple(
        fc.double({ min: -6, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
      )
      .map(([from, width]) => [10 ** from, 10 ** (from + width)] as const);
    const factor = fc.tuple(ends, fc.boolean());
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 8 }), (factors) => {
        dial.expression = factors.reduce(
          (so, [[low, high], isBelow]) => `${so} ${isBelow ? '/' : '*'} ${low}..${high}`,
          '1',
        );
        const half = (end: 0 | 1) => Math.abs(Math.log10(dial.interval![end] / dial.product!));
        const squares = factors.map(([[low, high]]) => (Math.log10(high / low) / 2) ** 2);
        const wanted = Math.sqrt(squares.reduce((sum, one) => sum + one, 0));
        if (!dial.interval) return void expect(wanted).to.be.below(1e-9);
        expect(half(0)).to.be.closeTo(wanted, 1e-9);
        expect(half(1)).to.be.closeTo(wanted, 1e-9);
      }),
    );
  });
});

/** The 95th percentile of a standard normal variable. */
const z95 = 1.6448536269514722;

/** Draws of a standard normal variable, by Box and Muller. */
function normals(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('the 90 % range of an expression', () => {
  // A percentile of so many draws has a standard error of √(0.05 · 0.95 / n) / (φ(1.645) / σ), 0.0047 σ: at most 0.2 % of
  // the product for the σ below, of 0.18 decades at most. Five of these are 1 %.
  const draws = 200_000;

  for (const [text, factors] of [
    [
      fermi,
      [
        [30, 50, 1],
        [1000, 1000, 1],
        [2, 3, -1],
      ],
    ],
    [
      '1..3 * 2..4 / 5..7 * 10',
      [
        [1, 3, 1],
        [2, 4, 1],
        [5, 7, -1],
        [10, 10, 1],
      ],
    ],
    ['4e5..9e5', [[4e5, 9e5, 1]]],
  ] as const) {
    it(`equals that of ${draws} log-normal draws, within 1 %: ${text}`, () => {
      const draw = normals(seeded(90));
      const logs = Float64Array.from({ length: draws }, () =>
        factors.reduce((sum, [low, high, sign]) => {
          const [from, to] = [Math.log10(low), Math.log10(high)];
          const sigma = (to - from) / 2 / z95;
          return sum + sign * ((from + to) / 2 + sigma * draw());
        }, 0),
      ).sort();
      const percentile = (share: number) => 10 ** logs[Math.round(share * (draws - 1))];
      const { interval, product } = newDial({ expression: text });
      closeTo(interval?.[0], percentile(0.05), 0.01);
      closeTo(product, percentile(0.5), 0.01);
      closeTo(interval?.[1], percentile(0.95), 0.01);
    });
  }
});

describe('a dial with ranges in its expression', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('has a wedge from the low end to the high one', async () => {
    const dial = await dialWith({ expression: fermi });
    const [low, high] = dial.interval!;
    for (const inside of [low * 1.01, dial.product!, high * 0.99])
      expect(covers(dial, inside), `${inside}`).to.equal(1);
    for (const outside of [low * 0.99, high * 1.01, 70000])
      expect(covers(dial, outside), `${outside}`).to.equal(0);
    dial.expression = '2 * 3';
    await shown(dial);
    expect(parts(dial, 'interval')).to.have.length(0);
  });

  it('shows the 90% range in the readout, and describes it in words', async () => {
    const dial = await dialWith({ expression: fermi, readout: true });
    const likely = 'about 16,000, 90% between 11,000 and 22,000';
    expect(textOf(dial, 'readout')).to.equal(`30…50 × 1,000 ÷ 2…3 ≈ 1 × 10⁴ · ${likely}`);
    expect(textOf(dial, 'result')).to.equal(`≈ 1 × 10⁴ = 10,000; ${likely}`);
    expect(textOf(dial, 'factors')).to.match(/^30…50 ≈ π × 10 .*÷ 2…3 ≈ π/);
    const described = new DOMParser().parseFromString(dial.toSVG(), 'image/svg+xml');
    const description = described.querySelector('desc')!.textContent;
    expect(description).to.equal(textOf(dial, 'readout'));
  });

  it('shows numbers far from 1 with a power of ten', async () => {
    const dial = await dialWith({ expression: '1e12..4e12 / 2', readout: true });
    expect(textOf(dial, 'readout')).to.contain('about 10¹², 90% between 5 × 10¹¹ and 2 × 10¹²');
    dial.expression = '1e-9..4e-9';
    await shown(dial);
    expect(textOf(dial, 'readout')).to.contain('about 2 × 10⁻⁹, 90% between 10⁻⁹ and 4 × 10⁻⁹');
  });

  it('has its readout in German', async () => {
    const { quarterDial: strings } = await import('../../src/languages/german.js');
    const dial = await dialWith({ expression: fermi, readout: true, lang: 'de' });
    dial.strings = strings;
    await shown(dial);
    expect(textOf(dial, 'readout')).to.contain('etwa 16.000, zu 90 % zwischen 11.000 und 22.000');
  });

  it('draws the width of each leg that is a range, around the end of the leg', async () => {
    const dial = await dialWith({ expression: fermi });
    const outline = part(dial, 'widths').getAttribute('d')!;
    // one arc for 30..50 and one for 2..3, at the radii of their legs
    const radii = [...outline.matchAll(/A([\d.]+),/g)].map(([, radius]) => Number(radius));
    expect(radii).to.deep.equal([268, 244]);
    const [from, to] = [...outline.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) =>
      Math.atan2(Number(x), -Number(y)),
    );
    const turns = (radians: number) => (radians / (2 * Math.PI) + 1) % 1;
    expect(turns(from)).to.be.closeTo(Math.log10(3), 1e-4);
    // ÷ 2 from π × 10⁴ on
    expect(turns(to)).to.be.closeTo(0.5 - Math.log10(2), 1e-4);
    dial.expression = '2 * 3';
    await shown(dial);
    expect(parts(dial, 'widths')).to.have.length(0);
  });

  it('has its wedge and widths in a picture', async () => {
    const dial = await dialWith({ expression: fermi });
    const [svg, plain] = [dial.toSVG(), newDial({ expression: '2 * 3' }).toSVG()];
    expect(svg).to.contain('fill-opacity="0.22"');
    expect(plain).not.to.contain('fill-opacity');
    expect(svg.split('class="accent"')).to.have.length(3);
    expect(plain.split('class="accent"')).to.have.length(2);
  });
});
