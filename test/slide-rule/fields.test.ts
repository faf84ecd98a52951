import { expect } from '@open-wc/testing';
import { eventLog } from '../support/events.js';
import { complaintOf, enter, withFields } from '../support/rule-fields.js';
import { readingOf } from '../support/rule.js';

describe('the cursor field of a rule', () => {
  for (const [text, layout, cursor] of [
    ['2.5', 'mannheim', 2.5],
    ['D 2.5', 'mannheim', 2.5],
    ['A 6.25', 'mannheim', 2.5],
    ['a 6.25', 'mannheim', 2.5],
    ['A6.25', 'mannheim', 2.5],
    ['pi', 'mannheim', Math.PI],
    ['π', 'mannheim', Math.PI],
    ['PI', 'mannheim', Math.PI],
    ['e', 'mannheim', Math.E],
    ['A pi', 'mannheim', Math.sqrt(Math.PI)],
    ['S 30', 'A S [ C ] D', 5],
    ['S 30°', 'A S [ C ] D', 5],
    ['T1 45', 'A T [ C ] D', 10],
    ['T2 60', 'T2 [ C ] D', Math.sqrt(3)],
    ['ST 2', 'ST [ C ] D', 3.490658503988659],
    ['SRT 2', 'ST [ C ] D', 3.490658503988659],
    ['K 64', 'K [ C ] D', 4],
    ['L 0.30103', 'L [ C ] D', 10 ** 0.30103],
    ['LL3 1000', 'duplex', Math.log(1000)],
    ['LL02 0.5', 'duplex', 10 * Math.LN2],
    ['DI 2.5', 'DI [ C ] D', 4],
    ['P 0.8', 'P [ C ] D', 6],
    ['3×10^0', 'mannheim', 3],
    ['S 30º', 'A S [ C ] D', 5],
    ['Ｓ３０˚', 'A S [ C ] D', 5],
    ['Ｄ ２．５', 'mannheim', 2.5],
    ['L\u00a00.30103\u00a0· D\u00a02.00', 'L [ C ] D', 10 ** 0.30103],
    ['S\u00a030.0°\u00a0· D\u00a05.00', 'A S [ C ] D', 5],
    ['D\u00a03.142\u00a0(π)\u00a0· A\u00a09.87', 'mannheim', 3.142],
  ] as const) {
    it(`moves the hairline to ${text}`, async () => {
      const rule = await withFields({ layout });
      const log = eventLog(rule);
      await enter(rule, 'cursor-field', text);
      expect(rule.cursor).to.be.closeTo(cursor, 1e-12);
      expect(rule.slide).to.equal(1);
      expect(rule.resultExponent).to.equal(0);
      expect(complaintOf(rule)).to.equal('');
      expect(log).to.deep.equal(['input', 'change']);
    });
  }

  it('moves the hairline to a value of the slide, at its current position', async () => {
    const rule = await withFields({ slide: '2.5' });
    await enter(rule, 'cursor-field', 'C 1.7');
    expect(rule.cursor).to.be.closeTo(4.25, 1e-12);
    await enter(rule, 'cursor-field', 'C 8');
    expect(rule.cursor).to.be.closeTo(2, 1e-12);
    expect(rule.slide).to.equal(2.5);
  });

  it('calculates the exponent of the result from the operand and a value of the slide', async () => {
    const rule = await withFields({ slide: '2.5', 'operand-exponent': '1' });
    for (const [text, cursor, exponent] of [
      ['C 1.7', 4.25, 1],
      ['C 170', 4.25, 3],
      ['C 0.017', 4.25, -1],
      ['C 8', 2, 2],
    ] as const) {
      await enter(rule, 'cursor-field', text);
      expect(rule.cursor).to.be.closeTo(cursor, 1e-12);
      expect(rule.resultExponent, text).to.equal(exponent);
    }
    expect([rule.slide, rule.operandExponent]).to.deep.equal([2.5, 1]);
  });

  it('explains why a value of the slide is out of reach on a linear rule', async () => {
    const rule = await withFields({ shape: 'linear', slide: '2.5', cursor: '3' });
    await enter(rule, 'cursor-field', 'C 8');
    expect(rule.cursor).to.equal(3);
    expect(complaintOf(rule)).not.to.equal('');
  });

  for (const [text, cursor, exponent] of [
    ['42000', 4.2, 4],
    ['3×10^8', 3, 8],
    ['3e8', 3, 8],
    ['0.0723', 7.23, -2],
    ['299 792 458', 2.99792458, 8],
    ['299,792,458', 2.99792458, 8],
    ['D\u00a04.25\u00a0×\u00a010⁷\u00a0· A\u00a01.81\u00a0×\u00a010¹⁵', 4.25, 7],
    ['A 62500', 2.5, 2],
    ['A 625', 2.5, 1],
  ] as const) {
    it(`splits ${text} into ${cursor} and a power of ten`, async () => {
      const rule = await withFields({ layout: 'K A [ C ] D' });
      await enter(rule, 'cursor-field', text);
      expect(rule.cursor).to.be.closeTo(cursor, 1e-12);
      expect(rule.resultExponent).to.equal(exponent);
      expect(complaintOf(rule)).to.equal('');
    });
  }

  it('distinguishes decades of a square: A 62.5 is not 6.25', async () => {
    const rule = await withFields({ layout: 'mannheim' });
    await enter(rule, 'cursor-field', 'A 62.5');
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([rule.cursor, 0]);
    expect(rule.cursor).to.be.closeTo(Math.sqrt(62.5), 1e-12);
  });
});

describe('the slide field of a rule', () => {
  it('moves C 1 under a value of the body', async () => {
    const rule = await withFields({ layout: 'K A [ B C ] D', cursor: '3' });
    const log = eventLog(rule);
    for (const [text, slide] of [
      ['2.5', 2.5],
      ['A 16', 4],
      ['K 27', 3],
      ['pi', Math.PI],
    ] as const) {
      await enter(rule, 'slide-field', text);
      expect(rule.slide).to.be.closeTo(slide, 1e-12);
    }
    expect(rule.cursor).to.equal(3);
    expect(log).to.deep.equal([
      'input',
      'change',
      'input',
      'change',
      'input',
      'change',
      'input',
      'change',
    ]);
  });

  it('moves a value of the slide under the hairline', async () => {
    const rule = await withFields({ layout: 'A [ B CI C ] D', cursor: '6' });
    for (const [text, name, wanted] of [
      ['C 2', 'C', 2],
      ['B 9', 'B', 9],
      ['CI 4', 'CI', 4],
    ] as const) {
      await enter(rule, 'slide-field', text);
      expect(readingOf(rule, name)).to.be.closeTo(wanted, 1e-12);
      expect(rule.cursor).to.equal(6);
    }
  });

  it('divides: S 30 of the slide under the hairline', async () => {
    const rule = await withFields({ layout: 'A [ S C ] D', cursor: '4' });
    await enter(rule, 'slide-field', 'S 30');
    expect(rule.slide).to.be.closeTo(8, 1e-12);
    expect(readingOf(rule, 'S')).to.be.closeTo(30, 1e-10);
  });

  it('calculates the exponent of the operand from the result and a value of the slide', async () => {
    const rule = await withFields({ cursor: '6', 'result-exponent': '3' });
    for (const [text, slide, exponent] of [
      ['C 2', 3, 3],
      ['C 200', 3, 1],
      ['C 8', 7.5, 2],
    ] as const) {
      await enter(rule, 'slide-field', text);
      expect(rule.slide).to.be.closeTo(slide, 1e-12);
      expect(rule.operandExponent, text).to.equal(exponent);
    }
    expect([rule.cursor, rule.resultExponent]).to.deep.equal([6, 3]);
  });

  it('splits a large number into the slide and the exponent of the operand', async () => {
    const rule = await withFields();
    await enter(rule, 'slide-field', '2500');
    expect([rule.slide, rule.operandExponent]).to.deep.equal([2.5, 3]);
    expect(rule.resultExponent).to.equal(0);
  });
});
