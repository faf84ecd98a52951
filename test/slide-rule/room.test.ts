import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '../support/commands.js';
import {
  newRule,
  part,
  parts,
  presets,
  ruleWith,
  shapes,
  shown,
  type Attributes,
} from '../support/rule.js';

const everything: Attributes = { readout: true, controls: true, layout: 'duplex' };

const states: Attributes[] = [{}, { readout: true }, { controls: true }, everything];

const named = (attributes: Attributes) => Object.keys(attributes).join(' ') || 'bare';
const boxOf = (element: Element): [number, number] => {
  const { width, height } = element.getBoundingClientRect();
  return [width, height];
};

describe('the size of a rule', () => {
  it('is the width of the container, up to 36rem, and square, where it is round', async () => {
    await setViewport({ width: 1300, height: 800 });
    for (const [room, width] of [
      [30, 30],
      [320, 320],
      [576, 576],
      [1200, 576],
    ]) {
      const rule = await ruleWith({}, room);
      expect(boxOf(part(rule, 'face'))).to.deep.equal([width, width]);
      expect(boxOf(rule)[0]).to.equal(width);
      expect(getComputedStyle(rule).display).to.equal('block');
    }
  });

  it('is the width of the container, up to 75rem, where it is straight', async () => {
    await setViewport({ width: 1600, height: 800 });
    for (const [room, width] of [
      [320, 320],
      [700, 700],
      [1200, 1200],
      [1500, 1200],
    ]) {
      const rule = await ruleWith({ shape: 'linear' }, room);
      expect(boxOf(part(rule, 'face'))[0]).to.equal(width);
      expect(boxOf(rule)[0]).to.equal(width);
    }
  });

  for (const shape of shapes) {
    it(`can be set by width alone: ${shape}`, async () => {
      await setViewport({ width: 1300, height: 1300 });
      const rule = await ruleWith({ shape }, 1280);
      for (const width of [30, 200, 550]) {
        rule.style.width = `${width}px`;
        await shown(rule);
        expect(boxOf(part(rule, 'face'))[0]).to.equal(width);
      }
    });

    it(`is zero with hidden: ${shape}`, async () => {
      expect(boxOf(await ruleWith({ ...everything, shape, hidden: true }))).to.deep.equal([0, 0]);
    });
  }
});

for (const shape of shapes) {
  describe(`the contents of a ${shape} rule`, () => {
    const pieces = ['face', 'turn', 'controls', 'readout'];

    for (const attributes of states) {
      it(`lie inside the element: ${named(attributes)}`, async () => {
        for (const width of [320, 760]) {
          const rule = await ruleWith({ shape, ...attributes }, width);
          const host = rule.getBoundingClientRect();
          const inside = [
            ...rule.shadowRoot!.querySelectorAll('button, select, input:not([type=range])'),
          ];
          for (const shownPiece of [...pieces.flatMap((name) => parts(rule, name)), ...inside]) {
            const { left, right, top, bottom } = shownPiece.getBoundingClientRect();
            expect(top).to.be.at.least(host.top - 0.5);
            expect(bottom, shownPiece.outerHTML.slice(0, 60)).to.be.at.most(host.bottom + 0.5);
            expect(left).to.be.at.least(host.left - 0.5);
            expect(right, shownPiece.outerHTML.slice(0, 60)).to.be.at.most(host.right + 0.5);
          }
        }
      });

      it(`have the same height off the screen: ${named(attributes)}`, async () => {
        const [, seen] = boxOf(await ruleWith({ shape, ...attributes }, 400));
        const block = await fixture<HTMLElement>(html`<div></div>`);
        Object.assign(block.style, { width: '400px', paddingTop: '5000px' });
        const rule = block.appendChild(newRule({ shape, ...attributes }));
        await shown(rule);
        expect(boxOf(rule)[1]).to.be.closeTo(seen, 0.5);
      });
    }

    it('never make the page scroll sideways at 320 px, in any layout', async () => {
      await setViewport({ width: 320, height: 640 });
      for (const layout of presets) {
        const rule = await ruleWith({ shape, ...everything, layout }, 320);
        expect(rule.parentElement!.scrollWidth, layout).to.be.at.most(320);
      }
    });

    it('never make the page scroll sideways with a slide that stands out', async () => {
      await setViewport({ width: 600, height: 640 });
      for (const slide of ['0.1', '0.3', '4', '10']) {
        const rule = await ruleWith({ shape, slide }, 560);
        expect(rule.parentElement!.scrollWidth, slide).to.be.at.most(560);
        expect(document.documentElement.scrollWidth, slide).to.be.at.most(600);
      }
    });

    it('have buttons and fields of at least 24 px', async () => {
      const rule = await ruleWith({ shape, ...everything }, 320);
      const all = rule.shadowRoot!.querySelectorAll('button, select, input:not([type=range])');
      expect(all.length).to.be.at.least(8);
      for (const target of all) {
        const [width, height] = boxOf(target);
        expect(width, target.outerHTML.slice(0, 60)).to.be.at.least(24);
        expect(height, target.outerHTML.slice(0, 60)).to.be.at.least(24);
      }
    });

    it('are stacked under the drawing, without overlap', async () => {
      const rule = await ruleWith({ shape, ...everything }, 560);
      const face = part(rule, 'face').getBoundingClientRect();
      for (const name of ['turn', 'controls', 'readout'])
        expect(part(rule, name).getBoundingClientRect().top, name).to.be.at.least(
          face.bottom - 0.5,
        );
    });

    it('survive a width of zero and back', async () => {
      const rule = await ruleWith({ shape, ...everything }, 500);
      const before = boxOf(rule);
      rule.parentElement!.style.display = 'none';
      await shown(rule);
      expect(boxOf(rule)).to.deep.equal([0, 0]);
      rule.parentElement!.style.display = '';
      await shown(rule);
      expect(boxOf(rule)).to.deep.equal(before);
    });
  });
}
