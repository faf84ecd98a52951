import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { part, ruleWith, shown, type Attributes } from '../support/rule.js';

/** The texts of the slide that can be seen, each with its extent on the screen. */
const seenOf = (rule: Element) =>
  [...part(rule, 'slide').querySelectorAll('text')]
    .filter((text) => getComputedStyle(text).visibility === 'visible')
    .map((text) => ({ text: text.textContent, ...boxOf(text) }));

const boxOf = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return { left, right };
};

describe('the numerals of a slide at the ends of the body', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const width of [320, 800])
    it(`are whole or left out at ${width} px, wherever the slide is`, async () => {
      const layouts: Attributes[] = [{}, { layout: 'bayes' }, { layout: 'duplex' }];
      for (const layout of layouts) {
        const rule = await ruleWith({ shape: 'linear', ...layout }, width);
        for (const slide of [1, 2.5, 2.6, 3.7, 8, 0.4, 0.2]) {
          rule.slide = slide;
          await shown(rule);
          const body = boxOf(part(rule, 'face'));
          const cut = seenOf(rule).filter(({ left, right }) =>
            [body.left, body.right].some((end) => left < end - 0.5 && end + 0.5 < right),
          );
          expect(cut, `${rule.getAttribute('layout')} ${slide}`).to.deep.equal([]);
        }
      }
    });

  it('come back when the slide does', async () => {
    const rule = await ruleWith({ shape: 'linear' }, 480);
    const all = seenOf(rule).length;
    rule.slide = 3.7;
    await shown(rule);
    expect(seenOf(rule).length).to.be.below(all);
    rule.slide = 1;
    await shown(rule);
    expect(seenOf(rule)).to.have.length(all);
  });

  it('are left out of a rule that starts with its slide moved, and of one that is resized', async () => {
    const rule = await ruleWith({ shape: 'linear', layout: 'bayes', slide: '2.5' }, 320);
    for (const width of [320, 700]) {
      rule.parentElement!.style.width = `${width}px`;
      await shown(rule);
      const body = boxOf(part(rule, 'face'));
      expect(
        seenOf(rule).some(({ left, right }) => left < body.left && right > body.left),
      ).to.equal(false);
    }
  });
});
