import { aTimeout, expect } from '@open-wc/testing';
import { SlideRule } from '../../src/slide-rule/element.js';
import { loadLens } from '../../src/slide-rule/lens/loader.js';
import { emulate } from '../support/commands.js';
import { lengthOf as scaleLength, stillRule } from '../support/rule-face.js';
import {
  hairlineAt,
  inLens,
  lensOf,
  magnified,
  marksOf,
  numbersOf,
  powerOf,
} from '../support/rule-lens.js';
import { newRule, part, presets, ruleWith, shapes, shown, textOf } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

/** How long D is on the face, in its units: from index to index, or once around where its marks meet those of C. */
const lengthOf = (rule: SlideRule): number =>
  scaleLength(rule, part(rule, 'face').querySelector('[data-scale=C]')!);

const readoutOf = (rule: SlideRule) => textOf(rule, 'readout').replaceAll('\u00a0', ' ');

describe('the lens of a rule', () => {
  const said = warnings();

  for (const shape of shapes)
    for (const power of [2, 5, 20])
      it(`shows values ${power} times as far from the hairline as a ${shape} rule does`, async () => {
        const rule = await magnified({ shape, lens: String(power), cursor: '3.2', slide: '1.7' });
        expect(powerOf(rule)).to.equal(power);
        const [length, hairline] = [lengthOf(rule), hairlineAt(rule)];
        const check = (name: string, under: number) => {
          const numbers = numbersOf(rule, name);
          expect(numbers.length, name).to.be.at.least(2);
          const marks = marksOf(rule, name);
          for (const [text, x] of numbers) {
            const distance = (Math.log10(Number(text)) - Math.log10(under)) * length;
            expect(x - hairline, `${name} ${text}`).to.be.closeTo(power * distance, 0.5);
            expect(Math.min(...marks.map((mark) => Math.abs(mark - x))), text).to.be.below(0.01);
          }
        };
        check('D', 3.2);
        check('C', 3.2 / 1.7);
        expect(said).to.deep.equal([]);
      });

  for (const shape of shapes)
    it(`has marks that are no nearer than those of a ${shape} rule, and more of them`, async () => {
      const rule = await magnified({ shape, cursor: '3.2' });
      const marks = marksOf(rule, 'D');
      const gaps = marks.slice(1).map((mark, i) => mark - marks[i]);
      expect(Math.min(...gaps)).to.be.at.least(0.85 * 2.16 - 0.02);
      const width = marks.at(-1)! - marks[0];
      const seen = part(rule, 'face').querySelector('[data-scale=D]')!;
      const onFace = [...seen.querySelectorAll('[part=ticks]')]
        .map((path) => path.getAttribute('d')!.split('M').length - 1)
        .reduce((sum, count) => sum + count);
      const share = width / (5 * lengthOf(rule));
      expect(marks.length).to.be.above(2 * onFace * share);
    });

  it('continues across the index of a ring, with one mark there', async () => {
    const rule = await magnified({ cursor: '1', layout: 'D [ C ]' });
    const hairline = hairlineAt(rule);
    const texts = numbersOf(rule, 'D');
    expect(texts.filter(([, x]) => Math.abs(x - hairline) < 1)).to.deep.equal([['1', hairline]]);
    expect(texts.some(([text, x]) => Number(text) > 9 && x < hairline)).to.equal(true);
    expect(texts.some(([text, x]) => Number(text) < 1.2 && x > hairline)).to.equal(true);
    expect(marksOf(rule, 'D').filter((mark) => Math.abs(mark - hairline) < 1)).to.have.length(1);
  });

  it('ends with a linear rule, and shows no slide in a layout without one', async () => {
    const rule = await magnified({ shape: 'linear', cursor: '1', slide: '3' });
    expect(Math.min(...marksOf(rule, 'D'))).to.be.closeTo(hairlineAt(rule), 0.01);
    expect(marksOf(rule, 'C')).to.deep.equal([]);
  });

  for (const cursor of ['1', '3', '10'])
    it(`has its hairline under that of a linear rule: at ${cursor}`, async () => {
      const rule = await magnified({ shape: 'linear', cursor });
      const [above, below] = [part(rule, 'hairline'), inLens(rule, 'lens-hairline')[0]].map(
        (line) => line.getBoundingClientRect().x,
      );
      expect(below).to.be.closeTo(above, 0.1);
      const [frame, face] = [inLens(rule, 'lens-frame')[0], part(rule, 'face')].map((element) =>
        element.getBoundingClientRect(),
      );
      expect(frame.left).to.be.at.least(face.left);
      expect(frame.right).to.be.at.most(face.right);
      expect(frame.top).to.be.above(face.bottom);
    });

  it('outlines the magnified part on a ring, and moves the outline with the hairline', async () => {
    const rule = await magnified({ cursor: '2' });
    const outline = part(rule, 'lens-field');
    expect(outline.parentElement).to.equal(part(rule, 'cursor'));
    rule.shape = 'linear';
    await shown(rule);
    expect(rule.shadowRoot!.querySelector('[part=lens-field]')).to.equal(null);
    rule.shape = 'circular';
    await shown(rule);
    expect(part(rule, 'lens-field').parentElement).to.equal(part(rule, 'cursor'));
    rule.lens = false;
    await shown(rule);
    expect(rule.shadowRoot!.querySelector('[part=lens-field]')).to.equal(null);
  });

  for (const layout of presets)
    for (const shape of shapes)
      it(`shows each scale, and never NaN: ${layout}, ${shape}`, async () => {
        const rule = await magnified({ layout, shape, cursor: '2.3', slide: '1.4', lens: '20' });
        const names = [...part(rule, 'face').querySelectorAll<SVGElement>('[part=scale]')];
        const own = inLens(rule, 'scale').map(({ dataset }) => dataset.scale!);
        expect(own.toSorted()).to.deep.equal(names.map(({ dataset }) => dataset.scale!).sort());
        expect(lensOf(rule)!.innerHTML).not.to.match(/NaN|undefined|Infinity/);
        expect(said).to.deep.equal([]);
      });

  it('numbers hours by whole minutes only', async () => {
    const rule = await magnified({ layout: 'flight', slide: '3', cursor: '1', lens: '7' });
    const numbers = numbersOf(rule, 'Hours');
    expect(numbers.map(([text]) => text)).to.include('5:30');
    expect(numbers.every(([text]) => /^\d+:[0-5]\d$/.test(text))).to.equal(true);
  });

  it('shows nearby fixed hairlines', async () => {
    const cursors = JSON.stringify([2, 3.3].map((value) => ({ value, label: 'x' })));
    const rule = await magnified({ shape: 'linear', cursor: '3.2', lens: '10', cursors });
    const dashed = lensOf(rule)!.querySelectorAll('[stroke-dasharray]');
    expect(dashed).to.have.length(1);
    const [, x] = /M([\d.]+)/.exec(dashed[0].getAttribute('d')!)!.map(Number);
    const distance = 10 * Math.log10(3.3 / 3.2) * lengthOf(rule);
    expect(x - hairlineAt(rule)).to.be.closeTo(distance, 0.5);
  });

  it('adds digits to the readout, and removes them again', async () => {
    const rule = await stillRule(
      { shape: 'linear', readout: true, cursor: '3.2', lens: '20' },
      560,
    );
    await loadLens();
    await shown(rule);
    expect(readoutOf(rule)).to.match(/D 3\.2000?$/);
    const digits = readoutOf(rule).length;
    rule.lens = false;
    await shown(rule);
    expect(lensOf(rule)).to.equal(null);
    expect(readoutOf(rule)).to.match(/D 3\.20$/);
    expect(readoutOf(rule).length).to.be.below(digits);
  });

  it('follows a moving part, and does not change at rest', async () => {
    const rule = await magnified({ shape: 'linear', cursor: '3' });
    const moves: string[] = [];
    const watch = new MutationObserver(() =>
      moves.push(inLens(rule, 'lens-hairline')[0].outerHTML),
    );
    watch.observe(lensOf(rule)!, { subtree: true, attributes: true, childList: true });
    rule.cursor = 3.5;
    await aTimeout(900);
    expect(new Set(moves).size).to.be.above(3);
    const under = part(rule, 'hairline').getBoundingClientRect().x;
    expect(inLens(rule, 'lens-hairline')[0].getBoundingClientRect().x).to.be.closeTo(under, 0.1);
    moves.length = 0;
    await aTimeout(100);
    rule.requestUpdate();
    await shown(rule);
    expect(moves).to.deep.equal([]);
    watch.disconnect();
  });

  it('is shown on a disabled rule too, and at every width', async () => {
    await emulate({ reducedMotion: 'reduce' });
    for (const width of [30, 60, 120, 320, 1200])
      for (const shape of shapes) {
        const rule = await magnified({ shape, disabled: true, cursor: '4' }, width);
        const { left, right } = lensOf(rule)!.getBoundingClientRect();
        expect(right - left).to.be.at.most(width);
        expect(lensOf(rule)!.innerHTML).not.to.match(/NaN|undefined|Infinity/);
      }
  });

  it('is in the picture, under the rule', async () => {
    for (const shape of shapes) {
      const rule = await magnified({ shape, cursor: '3.2', lens: '7' });
      const document = new DOMParser().parseFromString(rule.toSVG(), 'image/svg+xml');
      expect(document.querySelector('parsererror')).to.equal(null);
      expect(document.documentElement.textContent).to.include('×7');
      const [, , width, height] = document.documentElement.getAttribute('viewBox')!.split(' ');
      const [upper, lower] = document.querySelectorAll('svg > svg[width]');
      expect(lower.getAttribute('y')).to.equal(upper.getAttribute('height'));
      const heights = [upper, lower].map((svg) => Number(svg.getAttribute('height')));
      expect(Number(height)).to.be.closeTo(heights[0] + heights[1], 0.01);
      expect(Number(width)).to.equal(Number(upper.getAttribute('width')));
      rule.lens = false;
      expect(rule.toSVG()).not.to.include('×7');
      const bare = new DOMParser().parseFromString(rule.toSVG(), 'image/svg+xml');
      expect(bare.querySelector('parsererror')).to.equal(null);
      expect(bare.querySelectorAll('svg')).to.have.length(1);
    }
  });

  it('is hidden while an exercise asks for a reading', async () => {
    const rule = await magnified({ shape: 'linear', exercise: 'read', readout: true });
    expect(rule.shadowRoot!.querySelector('[part=readout]')).to.equal(null);
    expect(lensOf(rule)!.textContent.trim()).not.to.include('Magnified');
  });

  it('is shown with its attribute, and removed with it', async () => {
    const rule = await ruleWith({ cursor: '3' });
    expect(lensOf(rule)).to.equal(null);
    rule.lens = true;
    await loadLens();
    await shown(rule);
    expect(powerOf(rule)).to.equal(5);
    rule.setAttribute('lens', '12');
    await shown(rule);
    expect([powerOf(rule), rule.lens]).to.deep.equal([12, true]);
    rule.removeAttribute('lens');
    await shown(rule);
    expect([lensOf(rule), rule.lens]).to.deep.equal([null, false]);
  });

  it('stays after a removal and a return', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const rule = await magnified({ cursor: '3' });
    const block = rule.parentElement!;
    rule.remove();
    rule.cursor = 4;
    block.append(rule);
    await shown(rule);
    expect(inLens(rule, 'lens-hairline')).to.have.length(1);
    expect(numbersOf(rule, 'D').map(([text]) => text)).to.include('4');
  });

  it('may be set before the rule is on a page', async () => {
    await loadLens();
    const rule = newRule({ lens: true });
    await aTimeout(0);
    expect(rule.lens).to.equal(true);
    expect(rule.toSVG()).to.include('<svg');
  });

  for (const [text, power] of [
    ['1', 2],
    ['100', 20],
    ['2.6', 3],
  ])
    it(`clamps and rounds its power, and warns: ${text}`, async () => {
      const rule = await magnified({ lens: String(text) });
      expect(powerOf(rule)).to.equal(power);
      expect(said).to.have.length(1);
    });

  for (const junk of ['no', 'false', '5x', 'NaN', 'Infinity', '{}', '×5'])
    it(`keeps its power and warns once: ${junk}`, async () => {
      const rule = await magnified({ lens: '7' });
      rule.setAttribute('lens', junk);
      await shown(rule);
      expect([powerOf(rule), rule.lens]).to.deep.equal([7, true]);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('the bare attribute, or a whole number from 2 to 20');
    });

  for (const junk of [Symbol('x'), {}, [], () => 5, 5n, NaN])
    it(`keeps its power when a script assigns ${typeof junk} (${String(junk)})`, async () => {
      const rule = await magnified({ lens: '7' });
      Object.assign(rule, { lens: junk });
      await shown(rule);
      expect(powerOf(rule)).to.be.within(2, 20);
    });

  // Such fonts hide text until another font has loaded. Some extensions against fingerprints return 0, too.
  it('is drawn with a number of marks that can be counted in a font of no width', async () => {
    const { prototype } = CanvasRenderingContext2D;
    const measure = Object.getOwnPropertyDescriptor(prototype, 'measureText')!;
    Object.defineProperty(prototype, 'measureText', { ...measure, value: () => ({ width: 0 }) });
    try {
      const rule = await magnified({ cursor: '3.2' });
      expect(marksOf(rule, 'D').length).to.be.within(10, 500);
    } finally {
      Object.defineProperty(prototype, 'measureText', measure);
    }
  });
});
