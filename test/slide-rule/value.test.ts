import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { newRule, part, ruleWith, shiftOf, shown, turnOf } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

const around = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** How far apart two angles are, the short way round. */
const apart = (a: number, b: number): number => 180 - Math.abs(180 - around(a - b));

describe('the value of a rule', () => {
  const said = warnings();

  it('is 1 by default', () => {
    expect(newRule().value).to.equal(1);
  });

  it('is the number under the hairline, with the exponent of the result', () => {
    const rule = newRule({ cursor: '4.25' });
    expect(rule.value).to.equal(4.25);
    for (const [exponent, value] of [
      ['3', 4250],
      ['-2', 0.0425],
      ['99', 4.25e99],
      ['-99', 4.25e-99],
    ] as const) {
      rule.setAttribute('result-exponent', exponent);
      expect(rule.value / value).to.be.closeTo(1, 1e-14);
    }
    rule.resultExponent = 1;
    rule.cursor = 10;
    expect(rule.value).to.equal(100);
  });

  it('equals its digits, to the last one', () => {
    const rule = newRule();
    for (const cursor of [1.1, 4.35, 7.23, 9.99])
      for (let exponent = -40; exponent <= 40; exponent++) {
        Object.assign(rule, { cursor, resultExponent: exponent });
        expect(rule.value).to.equal(Number(`${cursor}e${exponent}`));
      }
  });

  it('does not depend on the operand', () => {
    expect(newRule({ cursor: '2', slide: '3', 'operand-exponent': '5' }).value).to.equal(2);
  });

  for (const [value, cursor, exponent] of [
    [4250, 4.25, 3],
    [299792458, 2.99792458, 8],
    [0.0723, 7.23, -2],
    [1e-7, 1, -7],
    [9.999999, 9.999999, 0],
    [1000, 1, 3],
    [0.001, 1, -3],
    [1e99, 1, 99],
    [5e-99, 5, -99],
  ] as const) {
    it(`set to ${value} gives ${cursor} under the hairline and 10 to the ${exponent}`, () => {
      const rule = newRule({ slide: '3', 'operand-exponent': '4' });
      rule.value = value;
      expect(rule.cursor).to.be.closeTo(cursor, 1e-14);
      expect(rule.resultExponent).to.equal(exponent);
      expect(rule.value / value).to.be.closeTo(1, 1e-15);
      expect([rule.slide, rule.operandExponent]).to.deep.equal([3, 4]);
      expect(said).to.deep.equal([]);
    });
  }

  it('is the one that was set, for any magnitude in range', () => {
    const rule = newRule();
    fc.assert(
      fc.property(fc.double({ min: -99, max: 99.9999, noNaN: true }), (log) => {
        const value = 10 ** log;
        rule.value = value;
        expect(rule.cursor).to.be.within(1, 10);
        expect(Number.isInteger(rule.resultExponent)).to.equal(true);
        expect(rule.value / value).to.be.closeTo(1, 2e-15);
      }),
      { numRuns: 500 },
    );
  });

  for (const junk of [0, -0, -1, NaN, Infinity, -Infinity, {}, 'x', Symbol('s'), [], true]) {
    it(`set to ${Object.is(junk, -0) ? '-0' : String(junk)} by a script keeps the last value`, () => {
      const rule = newRule({ cursor: '7' });
      Reflect.set(rule, 'value', junk);
      expect(rule.value).to.equal(7);
      expect(rule.matches(':state(invalid)')).to.equal(true);
      rule.value = 8;
      expect(rule.value).to.equal(8);
      expect(rule.matches(':state(invalid)')).to.equal(false);
    });
  }

  it('is clamped beyond the range of the exponents', () => {
    const rule = newRule();
    for (const [value, log] of [
      [1e300, 100],
      [1e-300, -99],
    ] as const) {
      rule.value = value;
      expect(Math.log10(rule.value)).to.be.closeTo(log, 1);
      expect(Math.abs(rule.resultExponent)).to.equal(99);
    }
  });

  it('has no attribute', () => {
    const rule = newRule({ value: '42' });
    expect(rule.value).to.equal(1);
    rule.value = 7;
    expect(rule.getAttribute('value')).to.equal('42');
    rule.setAttribute('value', '9');
    expect(rule.value).to.equal(7);
    expect(said).to.deep.equal([]);
  });

  it('set by a script fires nothing', async () => {
    const rule = await ruleWith({ controls: true });
    const fired: string[] = [];
    for (const type of ['input', 'change']) rule.addEventListener(type, () => fired.push(type));
    Object.assign(rule, { value: 42, slide: 3, cursor: 5, operandExponent: 2, scale: 'K' });
    Object.assign(rule, { fine: true, side: 'back', layout: 'duplex', shape: 'linear' });
    await shown(rule);
    expect(fired).to.deep.equal([]);
  });
});

describe('the drawing of a ring', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const value of [1, 1.5, 2, Math.PI, 5, 8.25, 9.99]) {
    it(`has hairline and disc of ${value} at ${(360 * Math.log10(value)).toFixed(1)}°`, async () => {
      const rule = await ruleWith();
      rule.cursor = value;
      await shown(rule);
      expect(apart(turnOf(part(rule, 'cursor')), 360 * Math.log10(value))).to.be.lessThan(0.01);
      expect(apart(turnOf(part(rule, 'slide')), 0)).to.be.lessThan(0.01);
      rule.slide = value;
      await shown(rule);
      expect(apart(turnOf(part(rule, 'slide')), 360 * Math.log10(value))).to.be.lessThan(0.01);
    });
  }

  it('has its body unturned', async () => {
    const rule = await ruleWith({ slide: '3', cursor: '5' });
    expect(apart(turnOf(part(rule, 'body')), 0)).to.be.lessThan(0.01);
  });

  it('shows a slide below 1 at its place on the ring', async () => {
    const [rule, same] = [await ruleWith({ slide: '0.5' }), await ruleWith({ slide: '5' })];
    const turns = [rule, same].map((each) => turnOf(part(each, 'slide')));
    expect(apart(turns[0], turns[1])).to.be.lessThan(0.01);
  });
});

describe('the drawing of a linear rule', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('has its parts at the logarithm of their value', async () => {
    const rule = await ruleWith({ shape: 'linear', layout: 'mannheim' }, 700);
    const placesOf = async (slide: number, cursor: number): Promise<number[]> => {
      Object.assign(rule, { slide, cursor });
      await shown(rule);
      return [shiftOf(rule, 'slide'), shiftOf(rule, 'cursor')];
    };
    const [[start, left], [end, right]] = [await placesOf(1, 1), await placesOf(10, 10)];
    const length = right - left;
    expect(end - start).to.be.closeTo(length, 0.01);
    for (const [slide, cursor] of [
      [2, 3],
      [0.5, 9],
      [0.1, 5.5],
    ]) {
      const [slideAt, cursorAt] = await placesOf(slide, cursor);
      expect((slideAt - start) / length).to.be.closeTo(Math.log10(slide), 1e-4);
      expect((cursorAt - left) / length).to.be.closeTo(Math.log10(cursor), 1e-4);
    }
  });
});
