import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate } from '../support/commands.js';
import {
  controlOf,
  newRule,
  part,
  parts,
  plain,
  ruleWith,
  shapes,
  shown,
  textOf,
} from '../support/rule.js';
import { endsOf, turnsOf } from '../support/rule-face.js';
import { troublesOf } from '../support/texts.js';
import { warnings } from '../support/warnings.js';

const two = [
  { value: 2.5, label: 'price' },
  { value: '5', label: 'cost' },
];
const cursors = JSON.stringify(two);

const lines = (rule: SlideRule) => [
  ...part(rule, 'cursors').querySelectorAll<SVGPathElement>('path'),
];
const labels = (rule: SlideRule) =>
  [...part(rule, 'cursors').querySelectorAll('text')].map(({ textContent }) => textContent);

/** Where on the decade a line stands that is drawn from inside out, or from the top down. */
function alongOf(rule: SlideRule, line: SVGPathElement): number {
  const { x, y } = line.getPointAtLength(line.getTotalLength());
  if (rule.shape === 'circular') return turnsOf([x, y], [0, 0]);
  const [from, to] = endsOf(rule);
  return (x - from) / (to - from);
}

describe('fixed hairlines', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const shape of shapes) {
    it(`are at their D values, behind the movable hairline, wherever that is, ${shape}`, async () => {
      const rule = await ruleWith({ cursors, shape, layout: 'mannheim' }, 600);
      for (const cursor of [1, 7]) {
        rule.cursor = cursor;
        rule.slide = cursor;
        await shown(rule);
        for (const [i, value] of [2.5, 5].entries())
          expect(alongOf(rule, lines(rule)[i])).to.be.closeTo(Math.log10(value), 1e-4);
      }
      const order = part(rule, 'cursors').compareDocumentPosition(part(rule, 'cursor'));
      expect(order).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    });

    it(`are distinguished without their colour: by dashes, ${shape}`, async () => {
      const rule = await ruleWith({ cursors, shape }, 600);
      const dashes = lines(rule).map((line) => getComputedStyle(line).strokeDasharray);
      expect(new Set(dashes).size).to.equal(2);
      expect(dashes).not.to.include('none');
      const own = part(rule, 'hairline') as unknown as SVGPathElement;
      expect(getComputedStyle(own).strokeDasharray).to.equal('none');
    });

    it(`have labels where there is room, clear of all other texts, ${shape}`, async () => {
      const close = [...two, { value: 2.51, label: 'next' }, { value: 10, label: 'ten' }];
      for (const width of [240, 320, 600, 1000]) {
        const rule = await ruleWith({ cursors: JSON.stringify(close), shape }, width);
        expect(lines(rule)).to.have.length(4);
        expect(labels(rule)).to.include('price').and.not.to.include('next');
        expect(troublesOf(rule), `${width} px`).to.deep.equal([]);
      }
    });

    it(`are in the readout, the value text and the picture, ${shape}`, async () => {
      const rule = await ruleWith({ cursors, shape, readout: true, cursor: '2' }, 600);
      expect(plain(textOf(rule, 'readout'))).to.match(/D 2\.00.* · price: D 2\.5 · cost: D 5$/);
      expect(controlOf(rule, 'cursor').getAttribute('aria-valuetext')).to.match(
        /, price: D 2\.5, cost: D 5$/,
      );
      expect(rule.toSVG()).to.contain('>price</text>').and.contain('stroke-dasharray');
      expect(rule.toSVG()).not.to.contain('NaN');
    });
  }

  it('show probabilities on Bayes’ rule', async () => {
    const even = JSON.stringify([{ value: Math.sqrt(10), label: 'even' }]);
    const rule = await ruleWith({ cursors: even, layout: 'bayes', readout: true }, 600);
    expect(plain(textOf(rule, 'readout'))).to.match(/even: Pr 50(\.0)?%$/);
  });

  it('are unlabelled on a crowded ring, and are drawn and announced all the same', async () => {
    const rule = await ruleWith({ cursors, layout: 'novo' }, 480);
    expect(lines(rule)).to.have.length(2);
    expect(controlOf(rule, 'cursor').getAttribute('aria-valuetext')).to.contain('price: D 2.5');
  });

  it('are taken as an array, and removed with it', async () => {
    const rule = await ruleWith({ shape: 'linear' });
    const before = part(rule, 'face').getAttribute('viewBox');
    rule.cursors = two as unknown as SlideRule['cursors'];
    await shown(rule);
    expect(rule.cursors).to.deep.equal([
      { value: 2.5, label: 'price' },
      { value: 5, label: 'cost' },
    ]);
    expect(lines(rule)).to.have.length(2);
    expect(part(rule, 'face').getAttribute('viewBox')).not.to.equal(before);
    rule.cursors = null;
    await shown(rule);
    expect(parts(rule, 'cursors')).to.have.length(0);
    expect(part(rule, 'face').getAttribute('viewBox')).to.equal(before);
  });

  it('are drawn in forced colours', async () => {
    await emulate({ forcedColors: 'active', reducedMotion: 'reduce' });
    const rule = await ruleWith({ cursors }, 480);
    for (const line of lines(rule))
      expect(getComputedStyle(line).stroke).not.to.match(/none|rgba\(0, 0, 0, 0\)/);
  });
});

describe('bad fixed hairlines from a page', () => {
  const said = warnings();
  const good = '[{"value": 2, "label": "good"}]';

  for (const [what, text] of [
    ['no JSON', '[{"value": 2,'],
    ['no array', '{"value": 2, "label": "a"}'],
    ['no label', '[{"value": 2}]'],
    ['no number', '[{"value": "much", "label": "a"}]'],
    ['an empty place', '[null]'],
  ])
    it(`warn, and the last good ones stay: ${what}`, () => {
      const rule = newRule({ cursors: good });
      rule.setAttribute('cursors', text);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('cursors=').and.contain('Expected JSON like');
      expect(rule.cursors).to.deep.equal([{ value: 2, label: 'good' }]);
      expect(rule.matches(':state(invalid)')).to.equal(true);
    });

  it('are clamped with a warning: a value beyond D, and more than twelve', () => {
    const rule = newRule({ cursors: '[{"value": 25, "label": "a"}]' });
    expect(rule.cursors).to.deep.equal([{ value: 10, label: 'a' }]);
    const many = Array.from({ length: 13 }, (_, i) => ({ value: 2, label: String(i) }));
    rule.setAttribute('cursors', JSON.stringify(many));
    expect(rule.cursors).to.have.length(12);
    expect(said).to.have.length(2);
  });

  it('are drawn as text, and add neither elements nor attributes', async () => {
    const label = '<img src=x>';
    const hostile = [{ value: 2, label, style: 'color:red', onclick: 'x()' }];
    const rule = await ruleWith({ cursors: JSON.stringify(hostile), shape: 'linear' }, 700);
    expect(labels(rule)).to.deep.equal([label]);
    const drawn = [...part(rule, 'cursors').querySelectorAll('*')];
    expect(drawn.map(({ localName }) => localName)).to.deep.equal(['path', 'g', 'text']);
    expect(rule.toSVG()).not.to.contain('<img');
  });
});
