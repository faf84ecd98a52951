import { expect } from '@open-wc/testing';
import { setViewport } from '../support/commands.js';
import { part, ruleWith, scaleNames, shown, type Attributes } from '../support/rule.js';

// An error event on window, such as that of a ResizeObserver loop, fails the test in which it happens.
describe('a rule that changes its shape or layout', () => {
  beforeEach(() => setViewport({ width: 1200, height: 800 }));

  for (const [from, to] of [
    [{}, { shape: 'linear' }],
    [{ shape: 'linear' }, { shape: 'circular' }],
    [{}, { shape: 'linear', layout: 'duplex' }],
    [{ shape: 'linear' }, { layout: 'novo' }],
    [{}, { layout: 'novo', side: 'back' }],
  ] as Array<[Attributes, Record<string, string>]>) {
    it(`causes no error on the page: ${JSON.stringify(from)} to ${JSON.stringify(to)}`, async () => {
      const rule = await ruleWith(from, 1100);
      const before = scaleNames(rule);
      Object.assign(rule, to);
      await shown(rule);
      await shown(rule);
      if (to.layout) expect(scaleNames(rule)).not.to.deep.equal(before);
    });
  }

  it('causes no error on the page as its width changes', async () => {
    for (const attributes of [{}, { shape: 'linear', layout: 'duplex' }] as Attributes[]) {
      const rule = await ruleWith(attributes, 400);
      for (const width of [900, 200, 555]) {
        rule.parentElement!.style.width = `${width}px`;
        await shown(rule);
      }
      expect(part(rule, 'face').getBoundingClientRect().width).to.be.closeTo(555, 1);
    }
  });
});
