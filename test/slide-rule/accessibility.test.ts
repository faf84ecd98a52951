import { expectAccessible, internalsOf } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import { axTree, emulate, isChromium } from '../support/commands.js';
import {
  controlOf,
  part,
  parts,
  piece,
  presets,
  ruleWith,
  shapes,
  shown,
  type Attributes,
  type Movable,
} from '../support/rule.js';

const all: Attributes = { controls: true, readout: true };

const states: ReadonlyArray<[what: string, attributes: Attributes]> = [
  ['a ring', {}],
  ['a linear rule', { shape: 'linear' }],
  ['a ring with all that there is', all],
  ['a linear rule with all that there is', { ...all, shape: 'linear', layout: 'duplex' }],
  ['a disabled one', { ...all, layout: 'duplex', disabled: true }],
  ['a disabled linear one', { ...all, shape: 'linear', disabled: true }],
  ['an invalid one', { ...all, slide: 'perhaps' }],
  ['a small one', { style: 'width:60px' }],
  ['a narrow one with all that there is', { ...all, style: 'width:240px' }],
];

const movables: readonly Movable[] = ['cursor', 'slide'];

describe('axe on a rule', () => {
  for (const [what, attributes] of states) {
    it(`finds nothing wrong with ${what}`, async () => {
      const rule = await ruleWith(attributes);
      await expectAccessible(rule.parentElement!);
    });
  }

  for (const layout of presets) {
    for (const shape of shapes) {
      it(`finds nothing wrong with ${layout}, ${shape}, in the dark`, async () => {
        await emulate({ colorScheme: 'dark' });
        const rule = await ruleWith({ ...all, layout, shape }, 560);
        rule.parentElement!.style.cssText += 'color-scheme:dark;background:Canvas';
        await shown(rule);
        await expectAccessible(rule.parentElement!);
      });
    }
  }

  it('finds nothing wrong after an impossible value was typed', async () => {
    const rule = await ruleWith(all);
    const field = piece<HTMLInputElement>(rule, 'cursor-field');
    field.value = 'Q 5';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await shown(rule);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(rule.parentElement!);
  });
});

describe('the two sliders of a rule', () => {
  for (const movable of movables) {
    it(`are native sliders of few positions: ${movable}`, async () => {
      for (const attributes of [{}, { shape: 'linear' }] as Attributes[]) {
        const rule = await ruleWith({ ...attributes, [movable]: '3' });
        const slider = controlOf(rule, movable);
        expect([slider.type, slider.max]).to.deep.equal(['range', '100']);
        // a linear slide can stand out to the left
        expect([0, -100]).to.include(Number(slider.min));
        expect(slider.valueAsNumber).to.be.within(1, 99);
        const before = slider.valueAsNumber;
        rule[movable] = 7;
        await shown(rule);
        expect(slider.valueAsNumber).to.be.greaterThan(before);
      }
    });

    it(`are moved by a screen reader: ${movable}`, async () => {
      for (const attributes of [{}, { shape: 'linear' }] as Attributes[]) {
        const rule = await ruleWith({ ...attributes, slide: '3', cursor: '3' });
        const slider = controlOf(rule, movable);
        for (const [position, isMore] of [
          [slider.valueAsNumber + 1, true],
          [slider.valueAsNumber - 1, false],
        ] as const) {
          rule[movable] = 3;
          await shown(rule);
          slider.value = String(position);
          slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          slider.dispatchEvent(new Event('change', { bubbles: true }));
          await shown(rule);
          expect(rule[movable] !== 3).to.equal(true);
          expect(rule[movable] > 3).to.equal(isMore);
          expect(rule[movable]).to.be.within(2, 4.5);
        }
      }
    });
  }

  it('are invalid while an attribute is unreadable', async () => {
    const rule = await ruleWith({ cursor: 'perhaps' });
    const isInvalid = (each: Movable) =>
      controlOf(rule, each).getAttribute('aria-invalid') === 'true';
    expect(movables.some(isInvalid)).to.equal(true);
    rule.setAttribute('cursor', '3');
    await shown(rule);
    expect(movables.some(isInvalid)).to.equal(false);
  });

  it('are focusable, except while the rule is disabled', async () => {
    const rule = await ruleWith();
    rule.focus();
    expect(document.activeElement).to.equal(rule);
    rule.blur();
    rule.disabled = true;
    await shown(rule);
    for (const each of movables) expect(parts(rule, `${each}-control`)).to.have.length(0);
    rule.focus();
    expect(document.activeElement).not.to.equal(rule);
  });
});

describe('a rule in the accessibility tree', () => {
  it('hides its drawing, because the sliders describe it', async () => {
    for (const [, attributes] of states.slice(0, 4)) {
      const face = part(await ruleWith(attributes), 'face');
      expect(face.closest('[aria-hidden=true]')).not.to.equal(null);
    }
  });

  it('has a title for each gauge mark with its value', async () => {
    const rule = await ruleWith();
    const titles = parts(rule, 'gauge').map((mark) => mark.querySelector('title')!.textContent);
    expect(titles.length).to.be.greaterThan(1);
    for (const title of titles) expect(title).to.match(/= [\d.,]+/);
    expect(titles.join(' ')).to.match(/π = 3\.1416/);
  });

  it('names its buttons and fields', async () => {
    if (!isChromium) return;
    const rule = await ruleWith({ ...all, layout: 'duplex' });
    const roles = ['button', 'textbox', 'spinbutton', 'slider'];
    const told = (await axTree()).filter(({ role }) => roles.includes(role));
    expect(told.length).to.be.at.least(11);
    for (const { name } of told) expect(name?.trim()).to.match(/\p{L}{3}/u);
    // the field of a part has the name of its slider
    const names = told.map(({ role, name }) => `${role} ${name}`);
    expect(new Set(names).size).to.equal(names.length);
    expect(rule.shadowRoot!.querySelectorAll('[tabindex]:not([tabindex="0"])')).to.have.length(0);
  });

  it('is an image while it is disabled, and a group otherwise', async () => {
    const rule = await ruleWith(all);
    for (const isDisabled of [true, false]) {
      rule.disabled = isDisabled;
      await shown(rule);
      expect(internalsOf(rule).role).to.equal(isDisabled ? 'img' : 'group');
      for (const button of rule.shadowRoot!.querySelectorAll('button, input, select'))
        expect(button.matches(':disabled'), button.outerHTML).to.equal(isDisabled);
    }
  });
});

describe('a disabled rule', () => {
  it('has its kind and its readings in its name', async () => {
    const rule = await ruleWith({
      ...{ disabled: true, layout: 'A [ C ] D', cursor: '6', slide: '2' },
    });
    expect(internalsOf(rule).role).to.equal('img');
    expect(internalsOf(rule).ariaLabel).to.equal('Slide rule: A 36, C 3, D 6');
    rule.cursor = 4;
    await shown(rule);
    expect(internalsOf(rule).ariaLabel).to.equal('Slide rule: A 16, C 2, D 4');
  });
});

describe('ARIA attributes of an author', () => {
  it('are never overwritten', async () => {
    for (const more of [{}, all, { disabled: true }] as Attributes[]) {
      const own = { role: 'application', tabindex: '-1', 'aria-label': 'Sum' };
      const rule = await ruleWith({ ...own, ...more });
      rule.cursor = 9;
      await shown(rule);
      for (const [name, text] of Object.entries(own))
        expect(rule.getAttribute(name)).to.equal(text);
      const added = rule.getAttributeNames().filter((name) => /^(aria-|role|tabindex)/.test(name));
      expect(added).to.have.members(Object.keys(own));
    }
  });
});
