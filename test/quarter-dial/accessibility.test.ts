import { expectAccessible, internalsOf } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import { axTree, emulate, isChromium } from '../support/commands.js';
import { allDivisions, control, dialWith, part, shown, type Attributes } from '../support/dial.js';

const all: Attributes = { interactive: true, readout: true, table: true };
const example: Attributes = { expression: '42000 * 0.0723 / 40' };
const spoken = '299,792,458, about pi times ten to the eighth, 5.5 percent high';
const speed: Attributes = { value: '299 792 458' };

const states: ReadonlyArray<[what: string, attributes: Attributes]> = [
  ['a picture', speed],
  ['a picture with a readout', { readout: true, divisions: '1' }],
  ['a small picture', { style: 'width:60px' }],
  ['a picture with a table', { table: true }],
  ['a picture with an expression', { expression: '2 * 3' }],
  ['an interactive dial', { interactive: true }],
  ['a dial with all that there is', all],
  ['a dial with all that there is, and an expression', { ...all, ...example }],
  ['a disabled one', { ...all, disabled: true }],
  ['an invalid one', { ...all, value: 'perhaps' }],
  ['a narrow one', { ...all, style: 'width:160px' }],
];

describe('axe on a dial', () => {
  for (const [what, attributes] of states) {
    it(`finds nothing wrong with ${what}`, async () => {
      const dial = await dialWith(attributes);
      await expectAccessible(dial.parentElement!);
    });
  }

  for (const divisions of allDivisions) {
    it(`finds nothing wrong with a dial of ${divisions} divisions, in the dark`, async () => {
      await emulate({ colorScheme: 'dark' });
      const dial = await dialWith({ ...all, ...example, divisions });
      dial.parentElement!.style.cssText += 'color-scheme:dark;background:Canvas';
      await shown(dial);
      await expectAccessible(dial.parentElement!);
    });
  }
});

describe('a static dial in the accessibility tree', () => {
  it('is an image with its value in its name, because a magnitude has no range', async () => {
    const { role, ariaLabel, ariaValueNow, ariaValueMin, ariaValueMax } = internalsOf(
      await dialWith(speed),
    );
    expect([role, ariaLabel]).to.deep.equal(['img', `Quarter dial: ${spoken}`]);
    for (const value of [ariaValueNow, ariaValueMin, ariaValueMax])
      expect(value ?? null).to.equal(null);
  });

  it('updates its name when the value changes', async () => {
    const dial = await dialWith();
    dial.value = 299792458;
    await shown(dial);
    expect(internalsOf(dial).ariaLabel).to.equal(`Quarter dial: ${spoken}`);
    dial.divisions = 1;
    await shown(dial);
    expect(internalsOf(dial).ariaLabel).to.match(/, about ten to the eighth, 66\.6 percent low$/);
  });

  it('has the result of its expression in its name, and the factors only in their list', async () => {
    const dial = await dialWith({ value: '7', ...example, readout: true });
    const { ariaLabel } = internalsOf(dial);
    expect(ariaLabel).to.equal(
      'Quarter dial: about tripi times ten, or 56.2, 26 percent low, exactly 75.915',
    );
    for (const name of ['result', 'readout'])
      expect(part(dial, name).getAttribute('aria-hidden'), name).to.equal('true');
    const factors = part(dial, 'factors');
    expect(factors.getAttribute('aria-label')).to.equal('Factors');
    const names = [...factors.querySelectorAll('[role=img]')].map(({ ariaLabel }) => ariaLabel);
    expect(names).to.deep.equal([
      '42,000, about pi times ten to the fourth, plus 18 steps',
      'times 0.0723, about tripi times ten to the minus second, minus 5 steps',
      'divided by 40, about pi times ten, minus 6 steps',
    ]);
    dial.expression = '';
    await shown(dial);
    expect(internalsOf(dial).ariaLabel).to.match(/^Quarter dial: 7, about tripi, /);
  });

  it('is a group where it contains more text, which an image would hide', async () => {
    const dial = await dialWith(speed);
    for (const [name, on, off] of [
      ['table', true, false],
      ['expression', '2 * 3', ''],
    ] as const) {
      Reflect.set(dial, name, on);
      await shown(dial);
      expect(internalsOf(dial).role, name).to.equal('group');
      expect(internalsOf(dial).ariaLabel).to.match(/^Quarter dial: .*about/);
      Reflect.set(dial, name, off);
      await shown(dial);
      expect(internalsOf(dial).role).to.equal('img');
    }
  });

  it('is not in the tab order', async () => {
    const dial = await dialWith({ readout: true });
    expect(dial.hasAttribute('tabindex')).to.equal(false);
    dial.focus();
    expect(document.activeElement).not.to.equal(dial);
  });

  it('hides its drawing, because the name describes it', async () => {
    for (const attributes of [{}, all, example]) {
      const face = part(await dialWith(attributes), 'face');
      expect(face.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      await dialWith(speed);
      const [told, ...more] = await axTree({ role: 'image' });
      expect(told.name).to.equal(`Quarter dial: ${spoken}`);
      expect(more).to.have.length(0);
      expect(told.focusable).not.to.equal(true);
      expect(await axTree({ role: 'meter' })).to.have.length(0);
    });

    for (const [what, attributes] of [
      ['its table', { table: true }],
      ['its factors', { expression: '2 * 3' }],
    ] as Array<[string, Attributes]>) {
      it(`exposes ${what}`, async () => {
        await dialWith({ ...attributes, ...speed });
        const roles = (await axTree()).map(({ role }) => role);
        expect(roles).to.include(attributes.table ? 'table' : 'list');
        expect(roles).to.include(attributes.table ? 'cell' : 'listitem');
      });
    }
  }
});

describe('a dial that can be turned', () => {
  it('is a native slider of few positions, with its value in words', async () => {
    for (const divisions of allDivisions) {
      const slider = control(await dialWith({ ...speed, divisions, interactive: true }));
      expect(slider).to.equal(slider.closest('[part~=control]'));
      const [min, max, step] = [slider.min, slider.max, slider.step || '1'].map(Number);
      const count = divisions === 'digits' ? 9 : Number(divisions);
      expect((max - min) / step, divisions).to.be.within(Math.min(4 * count, 80), 100);
      expect(slider.step).not.to.equal('any');
      expect(slider.getAttribute('aria-valuetext')).to.match(
        /^299,792,458, about .*ten to the eighth, .* (high|low)$/,
      );
      expect(slider.valueAsNumber).to.be.within(min + step, max - step);
    }
  });

  it('has the spoken names of its symbols in its value text', async () => {
    const dial = await dialWith({ ...speed, interactive: true });
    const text = () => control(dial).getAttribute('aria-valuetext');
    expect(text()).to.equal(spoken);
    dial.value = 17;
    await shown(dial);
    expect(text()).to.contain('about tau times ten, ');
    dial.value = 57;
    await shown(dial);
    expect(text()).to.contain('about tripi times ten, ');
  });

  it('is one element to a screen reader, not two', async () => {
    const dial = await dialWith({ interactive: true });
    for (const isMovable of [true, false, true]) {
      dial.interactive = isMovable;
      await shown(dial);
      expect(internalsOf(dial).role === 'img').to.equal(!isMovable);
      expect((internalsOf(dial).ariaLabel ?? null) === null).to.equal(isMovable);
    }
  });

  for (const [name, bad, good] of [
    ['value', 'perhaps', '4'],
    ['divisions', 'some', '3'],
  ]) {
    it(`is invalid while its ${name} is unreadable`, async () => {
      const dial = await dialWith({ interactive: true, [name]: bad });
      expect(control(dial).getAttribute('aria-invalid')).to.equal('true');
      dial.setAttribute(name, good);
      await shown(dial);
      expect(control(dial).getAttribute('aria-invalid') ?? 'false').to.equal('false');
    });
  }

  it('is focusable, except while it is disabled', async () => {
    const dial = await dialWith({ interactive: true });
    dial.focus();
    expect(document.activeElement).to.equal(dial);
    dial.blur();
    dial.disabled = true;
    await shown(dial);
    dial.focus();
    expect(document.activeElement).not.to.equal(dial);
  });

  it('has a target of at least 24 px', async () => {
    for (const width of [60, 320]) {
      const { width: wide, height } = control(
        await dialWith({ interactive: true }, width),
      ).getBoundingClientRect();
      expect(Math.min(wide, height)).to.be.at.least(24);
    }
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      await dialWith({ ...speed, interactive: true, 'aria-label': 'Speed' });
      const [told, ...more] = await axTree({ role: 'slider' });
      expect(more).to.have.length(0);
      expect([told.name, told.focusable]).to.deep.equal(['Speed', true]);
      expect(Number(told.value)).to.be.within(Number(told.valuemin), Number(told.valuemax));
      expect(await axTree({ role: 'image' })).to.have.length(0);
    });

    it('is exposed as disabled', async () => {
      await dialWith({ ...all, disabled: true });
      const [told] = await axTree({ role: 'slider' });
      expect(told.disabled).to.equal(true);
    });
  }
});

describe('a dial with an expression', () => {
  it('is a group, even if it is interactive', async () => {
    const dial = await dialWith({ 'aria-label': 'Speed', interactive: true, expression: '2 * 3' });
    expect(control(dial)).to.equal(null);
    expect(internalsOf(dial).role).to.equal('group');
    if (isChromium) {
      expect(await axTree({ role: 'group', name: 'Speed' })).to.have.length(1);
      expect(await axTree({ role: 'slider' })).to.have.length(0);
    }
    dial.expression = '';
    await shown(dial);
    expect(control(dial).getAttribute('aria-label')).to.equal('Speed');
    if (isChromium) expect(await axTree({ role: 'slider', name: 'Speed' })).to.have.length(1);
  });
});

describe('ARIA attributes of an author', () => {
  it('are never overwritten', async () => {
    for (const more of [{}, { interactive: true }, all, example] as Attributes[]) {
      const own = { role: 'meter', tabindex: '-1', 'aria-label': 'Speed', 'aria-valuetext': 'c' };
      const dial = await dialWith({ ...own, ...more });
      dial.value = 9;
      await shown(dial);
      for (const [name, text] of Object.entries(own))
        expect(dial.getAttribute(name)).to.equal(text);
      const added = dial.getAttributeNames().filter((name) => /^(aria-|role|tabindex)/.test(name));
      expect(added).to.have.members(Object.keys(own));
    }
  });
});
