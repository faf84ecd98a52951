import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { roundToDivisions } from '../../src/conversions/index.js';
import { emulate } from '../support/commands.js';
import {
  apart,
  dialWith,
  handDegrees,
  part,
  parts,
  piece,
  plain,
  shown,
  textOf,
} from '../support/dial.js';

const example = '42000 * 0.0723 / 40';

/** The lines of the list of factors. */
const linesOf = (dial: Element): string[] =>
  [...piece(dial, 'factors').children].map(({ textContent }) => plain(textContent));

const resultOf = (dial: Element) => textOf(dial, 'result');

/** The number of steps in the text of a line. */
const stepsIn = (line: string): number =>
  Number(/\(([−+]?\d+)/.exec(line)?.[1].replace('−', '-') ?? NaN);

describe('the list of factors of a dial', () => {
  it('has each factor with its symbol and its steps', async () => {
    const lines = linesOf(await dialWith({ expression: example }));
    expect(lines).to.have.length(3);
    expect(lines[0]).to.match(/^42,000 ≈ π × 10⁴ \(\+18\b.*\)$/);
    expect(lines[1]).to.match(/^× 0\.0723 ≈ τπ × 10⁻² \(−5\b.*\)$/);
    expect(lines[2]).to.match(/^÷ 40 ≈ π × 10 \(−6\b.*\)$/);
  });

  it('is an HTML list', async () => {
    const list = piece(await dialWith({ expression: example }), 'factors');
    expect(list.localName).to.equal('ol');
    expect([...list.children].map(({ localName }) => localName)).to.deep.equal(['li', 'li', 'li']);
  });

  for (const [divisions, lines] of [
    ['1', ['42,000 ≈ 1 × 10⁵ (+5', '× 0.0723 ≈ 1 × 10⁻¹ (−1', '÷ 40 ≈ 1 × 10² (−2']],
    ['2', ['42,000 ≈ π × 10⁴ (+9', '× 0.0723 ≈ 1 × 10⁻¹ (−2', '÷ 40 ≈ π × 10 (−3']],
    ['3', ['42,000 ≈ 5 × 10⁴ (+14', '× 0.0723 ≈ 1 × 10⁻¹ (−3', '÷ 40 ≈ 5 × 10 (−5']],
  ] as const) {
    it(`has the symbols and steps of ${divisions} divisions`, async () => {
      const found = linesOf(await dialWith({ expression: example, divisions }));
      for (const [i, line] of lines.entries())
        expect(found[i].startsWith(line), `${found[i]} begins ${line}`).to.equal(true);
    });
  }

  it('counts the steps of ten and twenty divisions', async () => {
    for (const [divisions, steps] of [
      ['10', [46, -11, -16]],
      ['20', [92, -23, -32]],
    ] as const) {
      const lines = linesOf(await dialWith({ expression: example, divisions }));
      expect(lines.map(stepsIn)).to.deep.equal(steps);
    }
  });

  it('counts no steps by digits, because their steps differ in size', async () => {
    const lines = linesOf(await dialWith({ expression: example, divisions: 'digits' }));
    expect(lines[0]).to.match(/^42,000 ≈ 4 × 10⁴/);
    expect(lines[1]).to.match(/^× 0\.0723 ≈ 7 × 10⁻²/);
    expect(lines[2]).to.match(/^÷ 40 ≈ 4 × 10 /);
  });

  it('shows steps that add up to the estimate', async () => {
    const dial = await dialWith({ expression: '1' });
    const number = fc.double({ min: -9, max: 9, noNaN: true }).map((log) => 10 ** log);
    const chain = fc.array(fc.tuple(fc.constantFrom('*', '/'), number), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(number, chain, async (first, more) => {
        dial.expression = [first, ...more.flat()].join(' ');
        await dial.updateComplete;
        const steps = linesOf(dial).map(stepsIn);
        expect(steps).to.have.length(more.length + 1);
        const sum = steps.reduce((all, one) => all + one, 0);
        expect(4 * Math.log10(dial.estimate!)).to.be.closeTo(sum, 1e-9);
        expect(steps[0]).to.equal(roundToDivisions(first, 4).steps);
      }),
      { numRuns: 50 },
    );
  });

  it('follows the expression, and is removed with it', async () => {
    const dial = await dialWith({ expression: example });
    dial.expression = '6 / 5';
    await shown(dial);
    expect(linesOf(dial)).to.have.length(2);
    dial.expression = '';
    await shown(dial);
    expect(parts(dial, 'factors')).to.have.length(0);
    expect(parts(dial, 'result')).to.have.length(0);
  });

  it('has room for fifty factors', async () => {
    const expression = Array<string>(50).fill('2').join(' * ');
    const dial = await dialWith({ expression });
    expect(linesOf(dial)).to.have.length(50);
  });

  it('is under the face, with the result under it', async () => {
    const dial = await dialWith({ expression: example }, 300);
    const [face, list, result] = ['face', 'factors', 'result'].map((name) =>
      part(dial, name).getBoundingClientRect(),
    );
    expect(list.top).to.be.at.least(face.bottom - 0.5);
    expect(result.top).to.be.at.least(list.bottom - 0.5);
    expect(result.bottom).to.be.at.most(dial.getBoundingClientRect().bottom + 0.5);
    expect(dial.scrollWidth).to.be.at.most(300);
  });
});

describe('the result of an expression', () => {
  for (const [expression, divisions, line] of [
    [example, '4', '≈ τπ × 10 = 56.2 (exact 75.915, 26% low)'],
    ['2 * 2', '4', '≈ π = 3.16 (exact 4, 21% low)'],
    ['6 * 7', '4', '≈ π × 10 = 31.6 (exact 42, 25% low)'],
    ['5 * 5', '1', '≈ 1 × 10² = 100 (exact 25, 300% high)'],
    ['2 * 6', '2', '≈ π × 10 = 31.6 (exact 12, 164% high)'],
    ['9 * 9', 'digits', '≈ 8 × 10 = 81 (exact 81)'],
    ['9.4 * 9', 'digits', '≈ 8 × 10 = 81 (exact 84.6, 4% low)'],
    ['9 * 8.96', 'digits', '≈ 8 × 10 = 81 (exact 80.64)'],
    ['10 * 10 / 1000', '4', '≈ 1 × 10⁻¹ = 0.1 (exact 0.1)'],
    ['1 * 1', '4', '≈ 1 = 1 (exact 1)'],
  ] as const) {
    it(`is "${line}" for ${expression} by ${divisions}`, async () => {
      expect(resultOf(await dialWith({ expression, divisions }))).to.equal(line);
    });
  }

  it('shows no floating-point errors in the exact product', async () => {
    for (const [expression, exact] of [
      [example, '75.915'],
      ['0.1 * 3', '0.3'],
      ['1.1 * 1.1', '1.21'],
      ['0.7 / 0.1', '7'],
    ]) {
      const line = resultOf(await dialWith({ expression }));
      expect(line).to.match(new RegExp(`(?<![\\d.])${exact}(?![\\d]|\\.\\d)`));
      expect(line).not.to.match(/0000\d|9999\d/);
    }
  });

  it('follows the divisions', async () => {
    const dial = await dialWith({ expression: '42 * 7' });
    const lines = new Set([resultOf(dial)]);
    for (const divisions of [1, 2, 3, 10, 'digits'] as const) {
      dial.divisions = divisions;
      await shown(dial);
      lines.add(resultOf(dial));
    }
    expect(lines.size).to.equal(6);
  });
});

/** The radii of the arcs in a drawing, rounded: those at which a good part of its length lies. */
function radiiOf(path: SVGPathElement): number[] {
  const seen = new Map<number, number>();
  const length = path.getAttribute('d') ? path.getTotalLength() : 0;
  // few places: to find one takes Firefox long
  for (let i = 0; length > 0 && i < 150; i++) {
    const { x, y } = path.getPointAtLength((length * (i + 0.5)) / 150);
    const radius = Math.round(Math.hypot(x, y));
    seen.set(radius, (seen.get(radius) ?? 0) + 1);
  }
  return [...seen].filter(([, times]) => times > 5).map(([radius]) => radius);
}

describe('the legs of an expression', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const pathsOf = (dial: Element) =>
    parts(dial, 'legs').flatMap((piece) =>
      piece instanceof SVGPathElement ? [piece] : [...piece.querySelectorAll('path')],
    );

  it('are one arc for each factor, each further inside, and absent without an expression', async () => {
    const dial = await dialWith({ expression: example });
    for (const [expression, count] of [
      [example, 3],
      ['2 * 3 * 4 * 5 * 6', 5],
      ['2', 1],
      ['', 0],
    ] as const) {
      dial.expression = expression;
      await shown(dial);
      const radii = pathsOf(dial).flatMap(radiiOf);
      expect(radii, expression).to.have.length(count);
      expect(radii).to.deep.equal([...radii].sort((a, b) => b - a));
    }
  });

  it('are as long as their steps, and end at the hand', async () => {
    for (const [expression, steps] of [
      ['2 * 3', 3],
      ['5 / 2', 2],
      ['2 / 5', -2],
      ['2 * 2 * 2', 3],
    ] as const) {
      const dial = await dialWith({ expression });
      const path = pathsOf(dial).at(-1)!;
      const { x, y } = path.getPointAtLength(path.getTotalLength());
      const end = (Math.atan2(x, -y) * 180) / Math.PI;
      expect(apart(end, 90 * steps), expression).to.be.lessThan(0.1);
      expect(apart(handDegrees(dial), 90 * steps), expression).to.be.lessThan(0.01);
    }
  });
});
