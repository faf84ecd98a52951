import { expectAccessible, internalsOf } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import { axTree, emulate, isChromium } from '../support/commands.js';
import {
  control,
  part,
  piece,
  shown,
  spinnerWith,
  spunWith,
  typeInto,
  type Attributes,
} from '../support/spinner.js';

const all: Attributes = { interactive: true, controls: true, spinnable: true, readout: true };
const sentence = '3 decibels, odds 2 to 1, 66.6 percent';

const states: ReadonlyArray<[what: string, attributes: Attributes]> = [
  ['a picture', { decibels: '3' }],
  ['a picture with a readout', { readout: true, segments: '1' }],
  ['a small picture', { style: 'width:30px' }],
  ['an interactive spinner', { interactive: true }],
  ['a spinner with controls', { controls: true }],
  ['a spinner that can be spun', { spinnable: true }],
  ['a spinner that can be turned and spun', { interactive: true, spinnable: true }],
  ['a spinner with all that there is', all],
  ['a spinner that offers a bet', { against: '3 dB' }],
  ['a spinner with a bet and every other feature', { ...all, against: '3 dB' }],
  ['a disabled one', { ...all, disabled: true }],
  ['an invalid one', { ...all, decibels: 'perhaps' }],
  ['a narrow one', { ...all, style: 'width:160px' }],
];

describe('axe on a spinner', () => {
  for (const [what, attributes] of states) {
    it(`finds nothing wrong with ${what}`, async () => {
      const spinner = await spinnerWith(attributes);
      await expectAccessible(spinner.parentElement!);
    });
  }

  it('finds nothing wrong after a spin, and with an unreadable field', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnerWith(all);
    await spinner.spin();
    typeInto(piece<HTMLInputElement>(spinner, 'field'), 'abc');
    typeInto(piece<HTMLInputElement>(spinner, 'field'), 'abc', 'change');
    await shown(spinner);
    await expectAccessible(spinner.parentElement!);
  });
});

describe('a static spinner in the accessibility tree', () => {
  for (const [decibels, p, text] of [
    ['-∞', 0, '0'],
    ['-90', 1e-9, '0.0000001'],
    ['3', 0.666139424583122, '66.6'],
    ['300', 1, '100'],
  ] as const) {
    it(`is a meter with its probability as value, at ${decibels} dB, inside its range`, async () => {
      const spinner = await spinnerWith({ decibels });
      const { role, ariaLabel, ariaValueMin, ariaValueMax, ariaValueNow, ariaValueText } =
        internalsOf(spinner);
      expect(role).to.equal('meter');
      expect([ariaValueMin, ariaValueMax]).to.deep.equal(['0', '1']);
      expect(Number(ariaValueNow)).to.be.closeTo(p, 1e-12);
      expect(ariaValueText).to.match(new RegExp(`, ${text} percent$`));
      expect(ariaLabel, 'the name carries the sentence too').to.contain(ariaValueText);
    });
  }

  it('updates its value text when the value changes', async () => {
    const spinner = await spinnerWith();
    spinner.decibels = 3;
    await shown(spinner);
    expect(internalsOf(spinner).ariaValueText).to.equal(sentence);
  });

  it('is not in the tab order', async () => {
    const spinner = await spinnerWith({ readout: true });
    expect(spinner.hasAttribute('tabindex')).to.equal(false);
    spinner.focus();
    expect(document.activeElement).not.to.equal(spinner);
  });

  it('hides its drawing, because the value text describes it', async () => {
    for (const attributes of [{}, all]) {
      const face = part(await spinnerWith(attributes), 'face');
      expect(face.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      await spinnerWith({ decibels: '3' });
      const [told] = await axTree({ role: 'meter' });
      expect(told.name).to.equal(`Decibel spinner: ${sentence}`);
      expect([told.valuemin, told.valuemax]).to.deep.equal([0, 1]);
      expect(told.value).to.be.closeTo(0.666, 1e-3);
      expect(told.focusable).not.to.equal(true);
    });
  }
});

describe('a spinner that can be moved', () => {
  it('is a native slider of few positions, with its value in words', async () => {
    const slider = control(await spinnerWith({ interactive: true, decibels: '3' }));
    expect(slider).to.equal(slider.closest('[part~=control]'));
    const [min, max, step] = [slider.min, slider.max, slider.step || '1'].map(Number);
    expect((max - min) / step).to.be.within(20, 100);
    expect(slider.step).not.to.equal('any');
    expect(slider.getAttribute('aria-valuetext')).to.equal(sentence);
    expect(slider.getAttribute('aria-orientation')).to.equal(null);
  });

  it('is one element to a screen reader, not two', async () => {
    for (const way of ['interactive', 'controls'] as const) {
      const spinner = await spinnerWith({ [way]: true });
      expect(internalsOf(spinner).role).not.to.equal('meter');
      spinner[way] = false;
      await shown(spinner);
      expect(internalsOf(spinner).role).to.equal('meter');
      spinner[way] = true;
      await shown(spinner);
      expect(internalsOf(spinner).role).not.to.equal('meter');
      expect(internalsOf(spinner).ariaValueNow ?? null).to.equal(null);
    }
  });

  it('is invalid while a text of its field is unreadable', async () => {
    for (const way of ['interactive', 'controls']) {
      const spinner = await spinnerWith({ [way]: true, decibels: 'perhaps' });
      expect(control(spinner).getAttribute('aria-invalid')).to.equal('true');
      spinner.setAttribute('decibels', '4');
      await shown(spinner);
      expect(control(spinner).getAttribute('aria-invalid') ?? 'false').to.equal('false');
    }
  });

  it('is focusable, except while it is disabled', async () => {
    for (const way of ['interactive', 'controls', 'spinnable'] as const) {
      const spinner = await spinnerWith({ [way]: true });
      spinner.focus();
      expect(document.activeElement, way).to.equal(spinner);
      spinner.blur();
      spinner.disabled = true;
      await shown(spinner);
      spinner.focus();
      expect(document.activeElement, way).not.to.equal(spinner);
    }
  });

  it('has no active button while it is disabled, also after a spin', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnerWith(all);
    await spinner.spin();
    spinner.disabled = true;
    await shown(spinner);
    const left = spinner.shadowRoot!.querySelectorAll(':is(input, button):not(:disabled)');
    expect([...left].map((target) => target.getAttribute('part'))).to.deep.equal([]);
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      for (const way of ['interactive', 'controls']) {
        const spinner = await spinnerWith({ [way]: true, decibels: '3', 'aria-label': 'Belief' });
        const [told, ...more] = await axTree({ role: 'slider' });
        expect(more).to.have.length(0);
        expect([told.name, told.focusable]).to.deep.equal(['Belief', true]);
        expect(Number(told.value)).to.be.within(Number(told.valuemin), Number(told.valuemax));
        expect(await axTree({ role: 'meter' })).to.have.length(0);
        spinner.remove();
      }
    });

    it('is exposed as disabled', async () => {
      await spinnerWith({ ...all, disabled: true });
      for (const role of ['slider', 'textbox', 'button'])
        for (const told of await axTree({ role })) expect(told.disabled, role).to.equal(true);
    });
  }

  it('names its field and its buttons by their function, and not by its label', async () => {
    const spinner = await spunWith({ controls: true, spinnable: true, 'aria-label': 'Rain' });
    expect(piece(spinner, 'field').getAttribute('aria-label')).to.equal('Decibels');
    expect(piece(spinner, 'spin').getAttribute('aria-label')).to.equal('Spin');
    if (isChromium) {
      expect(await axTree({ role: 'textbox', name: 'Decibels' })).to.have.length(1);
      expect(await axTree({ role: 'button', name: 'Spin' })).to.have.length(1);
      expect(await axTree({ role: 'button', name: 'Reset' })).to.have.length(1);
    }
  });
});

describe('a spinner that can only be spun', () => {
  it('is a group with its value as description, and a button inside', async () => {
    const spinner = await spinnerWith({ spinnable: true, decibels: '3' });
    const { role, ariaLabel, ariaValueNow } = internalsOf(spinner);
    expect([role, ariaLabel]).to.deep.equal(['group', `Decibel spinner: ${sentence}`]);
    expect(ariaValueNow ?? null).to.equal(null);
    expect(piece(spinner, 'spin').localName).to.equal('button');
  });

  if (isChromium) {
    it('is exposed to a screen reader', async () => {
      await spinnerWith({ spinnable: true, decibels: '3' });
      expect(await axTree({ role: 'group', name: `Decibel spinner: ${sentence}` })).to.have.length(
        1,
      );
      expect(await axTree({ role: 'button', name: 'Spin' })).to.have.length(1);
      expect(await axTree({ role: 'meter' })).to.have.length(0);
      expect(await axTree({ role: 'status' })).to.have.length(1);
    });
  }
});

describe('the targets of a spinner', () => {
  for (const width of [120, 320]) {
    for (const attributes of [all, { spinnable: true }, { interactive: true }] as Attributes[]) {
      it(`are at least 24 px high and wide at ${width} px: ${Object.keys(attributes).join()}`, async () => {
        const spinner = await spinnerWith(attributes, width);
        const targets = spinner.shadowRoot!.querySelectorAll('button, input');
        expect(targets.length).to.be.greaterThan(0);
        for (const target of targets) {
          const { width: wide, height } = target.getBoundingClientRect();
          expect(Math.min(wide, height), target.className).to.be.at.least(24);
        }
      });
    }
  }
});

describe('ARIA attributes of an author', () => {
  it('are never overwritten', async () => {
    for (const more of [{}, { interactive: true }, { controls: true }, all] as Attributes[]) {
      const own = { role: 'img', tabindex: '-1', 'aria-label': 'Belief', 'aria-valuetext': 'half' };
      const spinner = await spinnerWith({ ...own, ...more });
      spinner.decibels = 9;
      await shown(spinner);
      for (const [name, text] of Object.entries(own))
        expect(spinner.getAttribute(name)).to.equal(text);
      const added = spinner
        .getAttributeNames()
        .filter((name) => /^(aria-|role|tabindex)/.test(name));
      expect(added).to.have.members(Object.keys(own));
    }
  });

  if (isChromium) {
    it('take precedence over the built-in name', async () => {
      await spinnerWith({ 'aria-label': 'Belief in rain', role: 'img' });
      expect(await axTree({ role: 'image', name: 'Belief in rain' })).to.have.length(1);
    });
  }
});
