import { expect } from '@open-wc/testing';
import { emulate, resetMouse } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { complaintOf, enter, field, withFields } from '../support/rule-fields.js';
import { gripPoint, letGo, move, press, slidePoint } from '../support/rule-hand.js';
import { alongOf, apartAlong, lettersOf, placeIn, stillRule } from '../support/rule-face.js';
import {
  controlOf,
  newRule,
  piece,
  plain,
  ruleWith,
  scalesOf,
  shapes,
  shown,
} from '../support/rule.js';

const entries = (form: HTMLFormElement) => [...new FormData(form)].map(([name]) => name);

for (const shape of shapes) {
  describe(`a drag of a few px on a ${shape} rule`, () => {
    afterEach(() => resetMouse());

    for (const movable of ['slide', 'cursor'] as const)
      it(`moves the ${movable} alone, and is no tap`, async () => {
        const rule = await ruleWith({ shape, slide: '2', cursor: '6' }, 600);
        const other = movable === 'slide' ? 'cursor' : 'slide';
        const before = { slide: rule.slide, cursor: rule.cursor };
        const log = eventLog(rule);
        const [x, y] = movable === 'slide' ? slidePoint(rule, 0.5) : gripPoint(rule, 'cursor');
        await press([x, y]);
        await move([x + 2, y + 2]);
        await letGo();
        expect(rule[movable]).not.to.equal(before[movable]);
        expect(rule[other]).to.equal(before[other]);
        expect(log).to.deep.equal(['input', 'change']);
      });
  });
}

describe('a rule that was disabled', () => {
  it('is in its form again once it is enabled, by itself or by a fieldset', async () => {
    const form = document.createElement('form');
    const fieldset = document.createElement('fieldset');
    const rules = [newRule({ name: 'one' }), newRule({ name: 'two', disabled: true })];
    fieldset.disabled = true;
    fieldset.append(rules[0]);
    form.append(fieldset, rules[1]);
    document.body.append(form);
    for (const rule of rules) await shown(rule);
    expect(entries(form)).to.deep.equal([]);
    fieldset.disabled = false;
    rules[1].disabled = false;
    for (const rule of rules) await shown(rule);
    expect(entries(form)).to.deep.equal(['one', 'two']);
    form.remove();
  });
});

describe('a typed scale of the other side', () => {
  for (const [attributes, name, text, value] of [
    [{ shape: 'linear', slide: '2' }, 'L', 'L 0.2', 0.2],
    [{ shape: 'linear', layout: 'novo', side: 'back', slide: '2' }, 'S', 'S 30', 30],
  ] as const)
    it(`reads the typed value: ${text}`, async () => {
      const rule = await withFields(attributes);
      await enter(rule, 'cursor-field', text);
      expect(rule.reading(name)).to.be.closeTo(value, 1e-9);
    });
});

describe('the rings of `flight`', () => {
  const readoutOf = (rule: Element) => plain(piece(rule, 'readout').textContent);

  for (const [minutes, exponent, time] of [
    [60, 0, '1:00'],
    [33.3, 0, '0:33'],
    [90, 0, '1:30'],
    [59.7, 0, '1:00'],
    [15, 1, '2:30'],
    [96, 1, '16:00'],
    [33, -1, '0:03:18'],
  ] as const) {
    it(`carry the power of ten: ${minutes} × 10^${exponent} minutes are ${time}`, async () => {
      const rule = await ruleWith({ layout: 'flight', readout: true });
      [rule.cursor, rule.resultExponent] = [minutes / 10, exponent];
      await shown(rule);
      expect(readoutOf(rule)).to.match(new RegExp(`· Hours ${time}$`));
      expect(rule.reading('Hours')).to.be.closeTo(minutes, 1e-9);
    });
  }

  it('accept a time, to the minute or to the second, and hours as a number', async () => {
    const rule = await withFields({ layout: 'flight' });
    for (const [text, cursor, exponent, told] of [
      ['Hours 2:30', 1.5, 1, '2:30'],
      ['hours 1:30', 9, 0, '1:30'],
      ['Hours 0:33', 3.3, 0, '0:33'],
      ['Hours 0:03:20', 10 / 3, -1, '0:03:20'],
      ['Hours 2.5', 1.5, 1, '2:30'],
      ['Hours ２：３０', 1.5, 1, '2:30'],
    ] as const) {
      await enter(rule, 'cursor-field', text);
      expect(complaintOf(rule), text).to.equal('');
      expect(rule.cursor).to.be.closeTo(cursor, 1e-12);
      expect(rule.resultExponent).to.equal(exponent);
      expect(readoutOf(rule)).to.contain(`Hours ${told}`);
    }
    for (const text of ['Hours 2:60', 'Hours 2:', 'Hours :30', 'Min 2:30', '2:30']) {
      await enter(rule, 'cursor-field', text);
      expect(complaintOf(rule), text).not.to.equal('');
    }
  });

  for (const shape of shapes) {
    it(`have a triangle at 60 that points outward, and 1:00 under it: ${shape}`, async () => {
      const rule = await stillRule({ layout: 'D [ Min Hours C ]', shape, slide: '2' }, 600);
      const [ring] = scalesOf(rule, 'Min');
      const [index] = [...ring.querySelectorAll<SVGGElement>('g[part~=gauge]')].filter((gauge) =>
        gauge.textContent.startsWith('▲'),
      );
      const triangle = index.querySelector('path')!;
      expect(getComputedStyle(triangle).fill).not.to.equal('none');
      const { width, height } = triangle.getBBox();
      expect(Math.min(width, height)).to.be.at.least(3);
      const meant = Math.log10(6);
      expect(apartAlong(rule, alongOf(rule, placeIn(triangle, ring)), meant)).to.be.below(0.01);
      const [hour] = lettersOf(scalesOf(rule, 'Hours')[0], 'numbers').filter(
        (letter) => plain(letter.textContent) === '1:00',
      );
      const under = alongOf(rule, placeIn(hour, scalesOf(rule, 'Hours')[0]));
      expect(apartAlong(rule, under, meant)).to.be.below(0.01);
    });
  }

  it('can be read in the readout and typed', async () => {
    const rule = await withFields({ layout: 'flight', slide: '2' });
    await enter(rule, 'cursor-field', 'Min 30');
    expect(complaintOf(rule)).to.equal('');
    expect(rule.reading('Min')).to.be.closeTo(30, 1e-9);
    expect(rule.reading('Miles')).to.be.closeTo(60, 1e-9);
  });
});

describe('a field of a rule', () => {
  it('is wide enough for the longest number and power of ten', async () => {
    for (const width of [260, 420, 640]) {
      const rule = await ruleWith({ controls: true }, width);
      [rule.cursor, rule.resultExponent] = [2.997924, -88];
      [rule.slide, rule.operandExponent] = [8.888888, -88];
      await shown(rule);
      for (const name of ['cursor-field', 'slide-field', 'result-exponent'] as const) {
        const input = field(rule, name);
        expect(input.value).to.contain('-88');
        expect(input.scrollWidth, `${name} at ${width}`).to.be.at.most(input.clientWidth);
      }
    }
  });

  it('that was edited and put back follows its part again', async () => {
    const rule = await withFields({ slide: '2' });
    const input = field(rule, 'slide-field');
    input.focus();
    for (const text of ['3', '2']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
    input.blur();
    rule.slide = 5;
    await shown(rule);
    expect(input.value).to.equal('5');
  });

  it('that was invalid is valid again after a reset, without a message', async () => {
    const rule = await withFields({ slide: '2' });
    await enter(rule, 'slide-field', 'Q 5');
    await enter(rule, 'result-exponent', '200');
    expect(complaintOf(rule)).not.to.equal('');
    piece(rule, 'reset').click();
    await shown(rule);
    expect(complaintOf(rule)).to.equal('');
    expect(field(rule, 'slide-field').value).to.equal('2');
    expect(field(rule, 'result-exponent').value).to.equal('0');
    for (const name of ['slide-field', 'result-exponent'] as const)
      expect(field(rule, name).hasAttribute('aria-invalid')).to.equal(false);
  });

  it('keeps its own message while the other field is filled in', async () => {
    const rule = await withFields({ slide: '2' });
    await enter(rule, 'slide-field', 'S 150');
    const why = complaintOf(rule);
    await enter(rule, 'cursor-field', '3');
    expect(complaintOf(rule)).to.equal(why);
    expect(field(rule, 'slide-field').value).to.equal('S 150');
    rule.slide = 4;
    await shown(rule);
    expect(field(rule, 'slide-field').value).to.equal('4');
  });

  it('that is emptied shows the position of its part again', async () => {
    const rule = await withFields({ slide: '2' });
    await enter(rule, 'slide-field', '');
    await shown(rule);
    expect(field(rule, 'slide-field').value).to.equal('2');
    expect(complaintOf(rule)).to.equal('');
  });
});

describe('the wheel at the end of a linear rule', () => {
  it('is left to the page, and so is a wheel that zooms', async () => {
    const rule = await ruleWith({ shape: 'linear', cursor: '10' }, 600);
    const log = eventLog(rule);
    controlOf(rule, 'cursor').focus();
    const turn = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
      rule.shadowRoot!.querySelector('svg')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({ deltaY: -100 })).to.equal(false);
    expect(turn({ deltaY: 100, ctrlKey: true })).to.equal(false);
    expect(log).to.deep.equal([]);
    expect(turn({ deltaY: 100 })).to.equal(true);
    expect(rule.cursor).to.be.lessThan(10);
  });
});

describe('a rule that is disabled during a drag', () => {
  afterEach(() => resetMouse());

  it('becomes a static picture at once', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const rule = await ruleWith({ slide: '2' }, 480);
    const [x, y] = slidePoint(rule, 0.1);
    await press([x, y]);
    await move([x + 20, y + 20]);
    const { slide } = rule;
    rule.disabled = true;
    await shown(rule);
    await move([x + 40, y + 40]);
    await letGo();
    expect(rule.slide).to.equal(slide);
    expect(rule.shadowRoot!.querySelector('input')).to.equal(null);
  });
});
