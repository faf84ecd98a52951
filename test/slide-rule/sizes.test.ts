import { expect } from '@open-wc/testing';
import { part, presets, ruleWith, scalesOf, shapes, shown } from '../support/rule.js';
import { isLinear, marksOf, stillRule } from '../support/rule-face.js';
import { troublesOf } from '../support/rule-texts.js';

const leastLegible = 5;
const widths = [30, 44, 60, 90, 120, 180, 250, 450, 800, 2000];

/** The attributes of a drawing that hold what can't be drawn. */
const brokenIn = (rule: Element): string[] =>
  [...part(rule, 'face').querySelectorAll('*')].flatMap((piece) =>
    piece
      .getAttributeNames()
      .filter((name) => /NaN|Infinity|undefined|null|-\d+px/.test(piece.getAttribute(name)!))
      .map((name) => `${piece.localName} ${name}`),
  );

/** The font size of the smallest text in px. Texts that are too small to read may touch. */
const smallestLetter = (rule: Element): number =>
  Math.min(
    ...[...part(rule, 'face').querySelectorAll('text')].map((text) =>
      Number(text.getAttribute('font-size')),
    ),
  );

for (const shape of shapes) {
  describe(`a ${shape} rule of any size`, () => {
    for (const width of widths) {
      it(`has marks on each scale, and legible texts that do not touch: ${width} px`, async () => {
        for (const layout of presets) {
          const rule = await stillRule({ shape, layout, slide: '2', cursor: '5' }, width);
          expect(brokenIn(rule), layout).to.deep.equal([]);
          const { width: seen, height } = part(rule, 'face').getBoundingClientRect();
          expect(seen).to.be.closeTo(width, 0.5);
          expect(height).to.be.greaterThan(0);
          for (const scale of scalesOf(rule)) expect(marksOf(scale).length).to.be.at.least(1);
          const troubles = troublesOf(rule).filter(
            (it) => !isLinear(rule) || !it.endsWith('is cut'),
          );
          if (smallestLetter(rule) >= leastLegible) expect(troubles, layout).to.deep.equal([]);
        }
      });
    }

    it('still moves when it is tiny, and comes back when it grows', async () => {
      const rule = await ruleWith({ shape }, 30);
      rule.cursor = 5;
      await shown(rule);
      expect(brokenIn(rule)).to.deep.equal([]);
      rule.parentElement!.style.width = '500px';
      await shown(rule);
      const usual = await ruleWith({ shape, cursor: '5' }, 500);
      const outlines = [rule, usual].map((it) =>
        [...it.shadowRoot!.querySelectorAll('path')].map((path) => path.getAttribute('d')),
      );
      expect(outlines[0]).to.deep.equal(outlines[1]);
    });
  });
}
