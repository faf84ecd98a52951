import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate, mouseClick, centreOf } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import {
  controlOf,
  part,
  parts,
  piece,
  press,
  ruleWith,
  shown,
  type Attributes,
} from '../support/rule.js';

const settled = (attributes: Attributes = {}): Promise<SlideRule> =>
  ruleWith({ controls: true, slide: '2.5', cursor: '4', ...attributes });

async function click(rule: SlideRule, name: string): Promise<void> {
  piece<HTMLButtonElement>(rule, name).click();
  await shown(rule);
}

/** The chevrons that have an outline. */
const chevronsOf = (rule: Element): Element[] =>
  parts(rule, 'chevron').filter((chevron) => chevron.getAttribute('d'));

/** The way to the angle at which a piece of the drawing lies, in degrees clockwise from the top of the ring. */
function degreesOf(rule: Element, name: string): number {
  const [x, y] = centreOf(part(rule, name));
  const [middleX, middleY] = centreOf(part(rule, 'face'));
  return ((Math.atan2(x - middleX, middleY - y) * 180) / Math.PI + 360) % 360;
}

describe('the button set-hand of a rule', () => {
  for (const shape of ['circular', 'linear']) {
    it(`moves the hairline to the outer index, the inner index, and back: ${shape}`, async () => {
      const rule = await settled({ shape });
      const log = eventLog(rule);
      for (const [i, cursor] of [1, 2.5, 4, 1, 2.5, 4].entries()) {
        await click(rule, 'set-hand');
        expect(rule.cursor, `press ${i + 1}`).to.equal(cursor);
        expect(rule.slide).to.equal(2.5);
      }
      expect(log).to.deep.equal(Array<string[]>(6).fill(['input', 'change']).flat());
    });
  }

  it('on a ring moves the hairline to the inner index, however the disc is turned', async () => {
    const rule = await settled({ slide: '0.5' });
    await click(rule, 'set-hand');
    await click(rule, 'set-hand');
    expect(rule.cursor).to.be.closeTo(5, 1e-12);
    expect(rule.reading('C')).to.be.closeTo(1, 1e-12);
  });

  it('stays on a linear rule, if the inner index is outside', async () => {
    const rule = await settled({ shape: 'linear', slide: '0.5' });
    for (let i = 0; i < 4; i++) {
      await click(rule, 'set-hand');
      expect(rule.cursor).to.be.within(1, 10);
    }
  });

  it('starts over after the reader moved the hairline', async () => {
    const rule = await settled();
    await click(rule, 'set-hand');
    controlOf(rule, 'cursor').focus();
    await press('PageUp');
    const moved = rule.cursor;
    expect(moved).not.to.equal(1);
    for (const cursor of [1, 2.5, moved]) {
      await click(rule, 'set-hand');
      expect(rule.cursor).to.equal(cursor);
    }
  });
});

describe('the button set-face of a rule', () => {
  for (const shape of ['circular', 'linear']) {
    it(`moves the slide to the hairline, the origin, and back: ${shape}`, async () => {
      const rule = await settled({ shape });
      const log = eventLog(rule);
      for (const [i, slide] of [4, 1, 2.5, 4, 1, 2.5].entries()) {
        await click(rule, 'set-face');
        expect(rule.slide, `press ${i + 1}`).to.equal(slide);
        expect(rule.cursor).to.equal(4);
      }
      expect(log).to.deep.equal(Array<string[]>(6).fill(['input', 'change']).flat());
    });
  }

  it('starts over after the reader moved the slide', async () => {
    const rule = await settled();
    await click(rule, 'set-face');
    await click(rule, 'set-face');
    controlOf(rule, 'slide').focus();
    await press('PageUp');
    const moved = rule.slide;
    for (const slide of [4, 1, moved]) {
      await click(rule, 'set-face');
      expect(rule.slide).to.equal(slide);
    }
  });

  it('and set-hand remember separate places', async () => {
    const rule = await settled();
    await click(rule, 'set-hand');
    await click(rule, 'set-face');
    expect([rule.cursor, rule.slide]).to.deep.equal([1, 1]);
    await click(rule, 'set-hand');
    await click(rule, 'set-hand');
    expect(rule.cursor).to.equal(4);
    await click(rule, 'set-face');
    await click(rule, 'set-face');
    expect(rule.slide).to.equal(2.5);
  });
});

describe('the chevron of a rule', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const [button, place] of [
    ['set-hand', 4],
    ['set-face', 2.5],
  ] as const) {
    it(`is at the remembered place after ${button}, and absent before`, async () => {
      const rule = await settled();
      expect(chevronsOf(rule)).to.have.length(0);
      for (let presses = 1; presses <= 2; presses++) {
        await click(rule, button);
        expect(chevronsOf(rule)).to.have.length(1);
        const off = degreesOf(rule, 'chevron') - 360 * Math.log10(place);
        expect(Math.abs(off)).to.be.lessThan(2);
      }
    });
  }

  it('is removed when the reader moves a part, and on reset', async () => {
    const rule = await settled();
    await click(rule, 'set-hand');
    controlOf(rule, 'cursor').focus();
    await press('ArrowRight');
    await shown(rule);
    expect(chevronsOf(rule)).to.have.length(0);
    await click(rule, 'set-hand');
    expect(chevronsOf(rule)).to.have.length(1);
    await click(rule, 'reset');
    expect(chevronsOf(rule)).to.have.length(0);
  });

  it('is on a linear rule too, at the remembered number', async () => {
    const rule = await settled({ shape: 'linear' });
    const [was] = centreOf(part(rule, 'hairline'));
    await click(rule, 'set-hand');
    expect(Math.abs(centreOf(part(rule, 'chevron'))[0] - was)).to.be.lessThan(3);
  });
});

describe('the reset of a rule', () => {
  it('restores the values of the attributes', async () => {
    const rule = await settled({ 'operand-exponent': '1', 'result-exponent': '2', scale: 'A' });
    Object.assign(rule, { slide: 7, cursor: 8, operandExponent: 5, resultExponent: 6 });
    const log = eventLog(rule);
    await click(rule, 'reset');
    expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 4]);
    expect([rule.operandExponent, rule.resultExponent]).to.deep.equal([1, 2]);
    expect(rule.scale).to.equal('A');
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('restores 1 where there is no attribute', async () => {
    const rule = await ruleWith({ controls: true });
    Object.assign(rule, { slide: 7, cursor: 8, resultExponent: 6 });
    await click(rule, 'reset');
    expect([rule.slide, rule.cursor, rule.resultExponent]).to.deep.equal([1, 1, 0]);
  });
});

describe('the fine mode of a rule', () => {
  it('is a toggle button', async () => {
    const rule = await settled();
    const pressed = () => piece(rule, 'fine').getAttribute('aria-pressed');
    expect(pressed()).to.equal('false');
    await click(rule, 'fine');
    expect([rule.fine, pressed()]).to.deep.equal([true, 'true']);
    await click(rule, 'fine');
    expect([rule.fine, pressed()]).to.deep.equal([false, 'false']);
    rule.fine = true;
    await shown(rule);
    expect(pressed()).to.equal('true');
  });
});

describe('the choice of a scale on a rule', () => {
  it('offers all 35, on a ring', async () => {
    const rule = await settled();
    const choice = piece<HTMLSelectElement>(rule, 'scale-choice');
    expect(choice.options).to.have.length(35);
    expect(choice.value).to.equal('D');
    const log = eventLog(rule);
    choice.value = 'LL3';
    choice.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(rule);
    expect(rule.scale).to.equal('LL3');
    expect(log).to.deep.equal(['input', 'change']);
    rule.scale = 'K';
    await shown(rule);
    expect(choice.value).to.equal('K');
  });

  it('is absent where the layout sets the scales', async () => {
    for (const more of [{ layout: 'disc' }, { shape: 'linear' }] as Attributes[])
      expect(parts(await settled(more), 'scale-choice')).to.have.length(0);
  });
});

describe('the controls of a rule', () => {
  const names = [
    ...['controls', 'set-hand', 'set-face', 'reset', 'fine', 'operand-exponent'],
    ...['result-exponent', 'slide-field', 'cursor-field', 'complaint'],
  ];

  it('are shown only with the attribute', async () => {
    const rule = await ruleWith();
    for (const wanted of [0, 1, 0]) {
      rule.controls = wanted === 1;
      await shown(rule);
      for (const name of names) expect(parts(rule, name), name).to.have.length(wanted);
    }
  });

  it('are at least 24 px large, and are hit by the mouse', async () => {
    const rule = await settled();
    for (const name of names.slice(1, -1)) {
      const { width, height } = piece(rule, name).getBoundingClientRect();
      expect(Math.min(width, height), name).to.be.at.least(24);
    }
    piece(rule, 'set-hand').scrollIntoView();
    await mouseClick(centreOf(piece(rule, 'set-hand')));
    expect(rule.cursor).to.equal(1);
  });

  it('are disabled while the rule is disabled', async () => {
    const rule = await settled({ disabled: true });
    for (const name of ['set-hand', 'set-face', 'reset', 'fine']) await click(rule, name);
    expect([rule.slide, rule.cursor, rule.fine]).to.deep.equal([2.5, 4, false]);
  });
});
