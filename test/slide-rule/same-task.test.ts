import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import {
  controlOf,
  differenceOf,
  parts,
  piece,
  ruleWith,
  scaleNames,
  shown,
  textOf,
} from '../support/rule.js';

/** A new setting must not swallow what else changes with it. */
describe('a rule in the task in which the hairline moves', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('switches to another layout, shape and scale', async () => {
    const rule = await ruleWith({ readout: true, cursor: '5' });
    for (const [change, names] of [
      [{ cursor: 6, scale: 'K' }, ['K', 'C']],
      [{ cursor: 7, layout: 'mannheim', slide: 2 }, ['A', 'B', 'C', 'D']],
      [{ cursor: 8, side: 'back' }, ['A', 'S', 'L', 'T', 'D']],
      [{ cursor: 3, shape: 'linear', layout: '', side: 'front' }, ['A', 'B', 'C', 'D']],
    ] as const) {
      Object.assign(rule, change);
      await shown(rule);
      expect(scaleNames(rule)).to.have.members(names);
    }
    const expected = await ruleWith({ shape: 'linear', readout: true, cursor: '3', slide: '2' });
    expect(differenceOf(rule.toSVG(), expected.toSVG())).to.equal('');
    expect(textOf(rule, 'readout')).to.equal(textOf(expected, 'readout'));
  });

  it('shows and hides its readout and its controls', async () => {
    const rule = await ruleWith();
    for (const wanted of [1, 0]) {
      Object.assign(rule, { cursor: 5 - wanted, readout: wanted === 1, controls: wanted === 1 });
      await shown(rule);
      for (const name of ['readout', 'controls', 'set-hand'])
        expect(parts(rule, name), name).to.have.length(wanted);
      expect(controlOf(rule, 'cursor').getAttribute('aria-valuetext')).to.contain(
        `D ${5 - wanted}`,
      );
    }
  });

  it('applies a new power of ten', async () => {
    const rule = await ruleWith({ readout: true, controls: true, layout: 'A [ C ] D' });
    Object.assign(rule, { cursor: 4, resultExponent: 2, operandExponent: 1 });
    await shown(rule);
    expect(textOf(rule, 'readout')).to.match(/A 160,000.* · C 40(\.\d+)? · D 400/);
    expect(piece<HTMLInputElement>(rule, 'result-exponent').value).to.equal('2');
  });
});
