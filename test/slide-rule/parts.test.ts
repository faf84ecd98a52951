import { expect } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { contrast } from '../support/contrast.js';
import { part, parts, piece, ruleWith, shapes, type Attributes } from '../support/rule.js';
import { dress, drawnParts } from '../support/rule-face.js';

const layout = 'A DI [ B CI C ] D | K [ S C ] L';
const around = [
  ...['face', 'cursor-control', 'slide-control', 'turn', 'controls', 'set-hand', 'set-face'],
  ...['reset', 'fine', 'operand-exponent', 'result-exponent', 'slide-field', 'cursor-field'],
  ...['complaint', 'readout'],
];

const whole: Attributes = { layout, controls: true, readout: true };

describe('the parts of a rule', () => {
  it('can each be styled from outside', async () => {
    const names = [...drawnParts, 'hub', 'glass', ...around, 'scale-choice', 'chevron'];
    await dress(...names.map((name) => `slide-rule::part(${name}){opacity:0.25}`));
    const rules = [
      await ruleWith(whole),
      await ruleWith({ ...whole, shape: 'linear' }, 760),
      await ruleWith({ controls: true, slide: '2', cursor: '4' }),
    ];
    piece(rules[2], 'set-hand').click();
    await rules[2].updateComplete;
    for (const name of names) {
      const found = rules.flatMap((rule) => parts(rule, name));
      expect(found, name).to.have.length.at.least(1);
      for (const drawn of found) expect(getComputedStyle(drawn).opacity, name).to.equal('0.25');
    }
  });

  for (const shape of shapes) {
    it(`name everything that is drawn on a ${shape} rule`, async () => {
      const rule = await ruleWith({ ...whole, shape }, 760);
      const nameless = [
        ...rule.shadowRoot!.querySelectorAll('svg *, input, select, button'),
      ].filter((drawn) => !drawn.closest('[part]:not(svg)'));
      expect(nameless.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
    });

    it(`are in the order body, slide, cursor on a ${shape} rule`, async () => {
      const rule = await ruleWith({ shape });
      const order = [...part(rule, 'face').querySelectorAll('[part]')];
      const [body, slide, cursor] = ['body', 'slide', 'cursor'].map((name) =>
        order.indexOf(parts(rule, name)[0]),
      );
      expect(body).to.be.lessThan(slide);
      expect(slide).to.be.lessThan(cursor);
    });
  }
});

describe('the colours of a rule', () => {
  it('follow the preference of the reader where the page sets no scheme', async () => {
    const rule = await ruleWith(whole);
    rule.parentElement!.style.colorScheme = 'light dark';
    const inkOf = () => getComputedStyle(piece(rule, 'readout')).color;
    await emulate({ colorScheme: 'light' });
    const light = inkOf();
    await emulate({ colorScheme: 'dark' });
    expect(inkOf()).not.to.equal(light);
  });

  it('have a contrast of at least 6 for red on white', async () => {
    const rule = await ruleWith(whole);
    rule.parentElement!.style.colorScheme = 'light';
    const { stroke } = getComputedStyle(part(rule, 'hairline'));
    expect(contrast(stroke, '#fff')).to.be.at.least(6);
  });
});
