import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { ruleWith, shown, type Attributes } from '../support/rule.js';
import { complaintOf, enter, field, withFields } from '../support/rule-fields.js';
import { shownReadings } from '../support/rule-words.js';

/** Fails unless the readout has this number for a scale, to the figures of a readout. */
function expectShown(rule: Element, name: string, wanted: number): void {
  const got = shownReadings(rule)[name];
  expect(got, name).to.be.a('number');
  expect(Math.abs(got - wanted), `${name} ${got}, not ${wanted}`).to.be.at.most(
    Math.abs(wanted) * 0.01,
  );
}

const linear = (layout: string, more: Attributes = {}): Promise<SlideRule> =>
  ruleWith({ readout: true, shape: 'linear', layout, ...more }, 780);

describe('the powers of ten of a rule', () => {
  it('have fields with the range that they accept', async () => {
    const rule = await withFields();
    for (const name of ['operand-exponent', 'result-exponent'] as const) {
      const { min, max } = field(rule, name);
      expect([min, max]).to.deep.equal(['-99', '99']);
      for (const text of [min, max]) {
        await enter(rule, name, text);
        expect(complaintOf(rule)).to.equal('');
        expect(field(rule, name).value).to.equal(text);
      }
    }
  });

  it('are separate for the operand and the result', async () => {
    const rule = await linear('mannheim', {
      ...{ slide: '2.5', cursor: '4.25', 'operand-exponent': '1', 'result-exponent': '3' },
    });
    expectShown(rule, 'D', 4250);
    expectShown(rule, 'C', 170);
    expectShown(rule, 'A', 4250 ** 2);
    expectShown(rule, 'B', 170 ** 2);
  });

  for (const [name, wanted] of [
    ['D', 4000],
    ['DF', 4000 * Math.PI],
    ['DI', 10 / 4000],
    ['A', 16e6],
    ['K', 64e9],
    ['R1', 2 * 10 ** 1.5],
    ['R2', Math.sqrt(40) * 10 ** 1.5],
    ['L', Math.log10(4) + 3],
    ['S', 23.578],
    ['T', 21.801],
    ['T2', 75.964],
    ['ST', 2.2918],
    ['P', 0.9165],
    ['H1', 1.077],
    ['H2', 4.1231],
    ['Sh1', 0.39],
    ['Sh2', 2.0947],
    ['Th', 0.42365],
    ['LL3', 54.598],
    ['LL2', 1.4918],
    ['LL02', 0.67032],
  ] as const) {
    it(`of the result, 10³ on D, give ${wanted.toPrecision(5)} on ${name}`, async () => {
      const rule = await linear(`${name} [ C ] D`, { cursor: '4', 'result-exponent': '3' });
      expectShown(rule, name, wanted);
    });
  }

  for (const [name, wanted] of [
    ['C', 200],
    ['CF', 200 * Math.PI],
    ['CI', 10 / 200],
    ['CIF', 10 / (200 * Math.PI)],
    ['B', 40000],
    ['BI', 100 / 40000],
    ['L', Math.log10(200)],
    ['Ln', Math.log(200)],
    ['S', 11.537],
    ['ST', 1.1459],
  ] as const) {
    it(`of both, 10³ and 10¹, give ${wanted.toPrecision(5)} on ${name} of the slide`, async () => {
      const rule = await linear(`A [ ${name} ] D`, {
        ...{ slide: '2', cursor: '4', 'operand-exponent': '1', 'result-exponent': '3' },
      });
      expectShown(rule, name, wanted);
    });
  }

  it('satisfy D = slide · C, also where a ring wraps around', async () => {
    for (const [slide, cursor, operand, result] of [
      [2.5, 4.25, 1, 3],
      [5, 2, 0, 1],
      [8, 4, -2, 5],
      [3, 1, 1, 0],
    ]) {
      const rule = await ruleWith({
        ...{ readout: true, slide: `${slide}`, cursor: `${cursor}` },
        ...{ 'operand-exponent': `${operand}`, 'result-exponent': `${result}` },
      });
      const wanted = (cursor * 10 ** result) / (slide * 10 ** operand);
      expectShown(rule, 'C', wanted);
      expectShown(rule, 'D', cursor * 10 ** result);
    }
  });

  it('of the operand leave all scales of the body unchanged', async () => {
    const rule = await linear('duplex', { cursor: '4', slide: '2' });
    const before = shownReadings(rule);
    rule.setAttribute('operand-exponent', '2');
    await shown(rule);
    const after = shownReadings(rule);
    for (const name of ['LL02', 'LL03', 'DF', 'D', 'LL3', 'LL2'])
      expect(after[name], name).to.equal(before[name]);
    expectShown(rule, 'C', 0.02);
    expectShown(rule, 'CI', 10 / 0.02);
  });

  it('below 1 are in the readout', async () => {
    const rule = await linear('mannheim', { cursor: '4', 'result-exponent': '-3' });
    expectShown(rule, 'D', 0.004);
    expectShown(rule, 'A', 16e-6);
  });

  it('at their limits are in the readout', async () => {
    for (const exponent of ['99', '-99']) {
      const rule = await linear('mannheim', { cursor: '4', 'result-exponent': exponent });
      expectShown(rule, 'D', Number(`4e${exponent}`));
      expectShown(rule, 'A', Number(`16e${2 * Number(exponent)}`));
      expect(rule.shadowRoot!.textContent).not.to.match(/NaN|Infinity|∞|e[+-]?\d/);
    }
  });

  it('do not change angles, and are added to logarithms', async () => {
    const set = { layout: 'S T L [ C ] D', cursor: '5' };
    const rule = await linear(set.layout, { cursor: '5', 'result-exponent': '2' });
    expectShown(rule, 'S', 30);
    expectShown(rule, 'T', 26.565);
    expectShown(rule, 'L', 2.69897);
    rule.setAttribute('result-exponent', '-2');
    await shown(rule);
    expectShown(rule, 'S', 30);
    expectShown(rule, 'L', -1.30103);
  });

  it('of zero are not in the readout', async () => {
    const rule = await linear('duplex', { cursor: '4' });
    expect(rule.shadowRoot!.querySelector('[part~=readout]')!.textContent).not.to.match(/10[⁰¹²³]/);
  });
});
