import { expect } from '@open-wc/testing';
import { slideRule } from '../contract/slide-rule.js';
import { newRule, part, parts, ruleWith, scaleNames, shown } from '../support/rule.js';
import type { Attributes } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

describe('an attribute of a rule', () => {
  const said = warnings();

  it('result-exponent that is not a whole number warns, and the property is whole', () => {
    const rule = newRule({ 'result-exponent': '2.5' });
    expect(Number.isInteger(rule.resultExponent)).to.equal(true);
    expect(said).to.have.length(1);
  });

  it('scale accepts the names of other makers', () => {
    for (const alias of ['T1', 'SRT', 'W1', 'W2']) {
      const rule = newRule({ scale: alias });
      expect(rule.matches(':state(invalid)'), alias).to.equal(false);
    }
    expect(said).to.deep.equal([]);
  });

  for (const more of [{}, { interactive: true }] as Attributes[]) {
    it(`interactive has no effect, because a rule is always movable: ${JSON.stringify(more)}`, async () => {
      const rule = await ruleWith(more);
      expect(rule.interactive).to.equal(true);
      expect(parts(rule, 'cursor-control')).to.have.length(1);
      Reflect.set(rule, 'interactive', false);
      rule.removeAttribute('interactive');
      await shown(rule);
      expect(rule.interactive).to.equal(true);
      expect(parts(rule, 'slide-control')).to.have.length(1);
      await slideRule.handle(rule);
      slideRule.expectHandled(rule);
    });
  }

  it('shape or scale chooses the drawing', async () => {
    const rule = await ruleWith({ scale: 'K' });
    expect(scaleNames(rule)).to.deep.equal(['K', 'C']);
    expect(rule.matches(':state(linear)')).to.equal(false);
    rule.setAttribute('shape', 'linear');
    await shown(rule);
    expect(scaleNames(rule)).to.have.members(['A', 'B', 'C', 'D']);
    expect(rule.matches(':state(linear)')).to.equal(true);
    expect(part(rule, 'face').getBoundingClientRect().width).to.be.greaterThan(0);
  });

  it('changes the readings of a disabled rule too', async () => {
    for (const name of ['disabled', 'inert']) {
      const rule = await ruleWith({ slide: '2', [name]: true });
      rule.setAttribute('cursor', '7');
      await rule.updateComplete;
      expect(rule.reading('C')).to.be.closeTo(3.5, 1e-12);
    }
  });
});
