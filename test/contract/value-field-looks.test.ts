import { expectAccessible } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import { partsOf, settled } from '../support/all-four.js';
import { axTree, emulate, isChromium, sendKeys } from '../support/commands.js';
import { seen, typeFrom } from '../support/typing.js';
import { hostOf, typedSubjects } from './typed.js';

for (const [subject, typed] of typedSubjects) {
  const { tag } = subject;
  const { put } = hostOf(subject, typed);

  describe(`the appearance of the field of a <${tag} controls>`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('is shown only with the attribute, and shows the value', async () => {
      const { element, field } = await put();
      expect(seen(field.value)).to.equal(typed.given[1]);
      expect([field.type, field.getAttribute('enterkeyhint')]).to.deep.equal(['text', 'done']);
      // The keyboards for numbers have no keys for 75%, 3:1 and 3×10^8.
      expect(field.inputMode).to.equal('');
      const { bottom } = partsOf(element, 'face')[0].getBoundingClientRect();
      expect(field.getBoundingClientRect().top).to.be.at.least(bottom - 0.5);
      element.removeAttribute('controls');
      await settled(element);
      expect(partsOf(element, 'field')).to.have.length(0);
      expect(partsOf(element, 'controls')).to.have.length(0);
    });

    it('follows the pointer and scripts, but not while the reader types in it', async () => {
      const { element, pointer, field } = await put();
      pointer.focus();
      await sendKeys({ press: 'End' });
      await settled(element);
      const atEnd = field.value;
      expect(seen(atEnd)).not.to.equal(typed.given[1]);
      await typeFrom(pointer, '2');
      element.setAttribute(typed.main, typed.given[0]);
      await settled(element);
      expect(field.value).to.equal('2');
      await sendKeys({ press: 'Escape' });
      // What moves with each key goes back to where it was before the first.
      expect(seen(field.value)).to.equal(typed.isLive ? atEnd : typed.given[1]);
    });

    it('updates a linked field', async () => {
      const { form, element, pointer } = await put({ for: 'partner' });
      const partner = Object.assign(document.createElement('input'), { type: 'number' });
      for (const [name, text] of Object.entries(subject.field.attributes))
        partner.setAttribute(name, text);
      Object.assign(partner, { id: 'partner', step: 'any' });
      form.append(partner);
      await settled(element);
      const before = partner.value;
      await typeFrom(pointer, typed.texts[0][0]);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(partner.value).not.to.equal(before);
    });

    it('does not change the picture', async () => {
      const { element: bare } = await put({ interactive: true });
      const { element } = await put({ interactive: true });
      bare.removeAttribute('controls');
      expect(element.toSVG()).to.equal(bare.toSVG());
      expect(partsOf(element, subject.pointer)).to.have.length(1);
    });

    it('has an accessible name of its own, in the language of the page', async () => {
      const { element } = await put({ 'aria-label': 'Rain', readout: true });
      await expectAccessible(element.parentElement!);
      const nameOf = async () => {
        if (isChromium) return (await axTree({ role: 'textbox' })).map(({ name }) => name);
        const field = partsOf(element, 'field')[0] as HTMLInputElement;
        return [field.ariaLabel ?? field.labels![0].textContent.trim()];
      };
      const own = (await nameOf())[0]!;
      expect(own).to.contain(typed.name);
      element.strings = { field: typed.germanName };
      await settled(element);
      expect((await nameOf())[0]).to.contain(typed.germanName);
    });

    it('is exposed as invalid, and passes the checks then too', async () => {
      const { element, pointer } = await put();
      await typeFrom(pointer, 'abc');
      await sendKeys({ press: 'Enter' });
      await settled(element);
      await expectAccessible(element.parentElement!);
    });

    // A slider has no room beside the field of a smaller spinner.
    for (const width of typed.isLive ? [120, 320] : [60, 120, 320])
      it(`fits into ${width} px, with a target of at least 24 px`, async () => {
        const { form, element, field } = await put({}, 'de', width);
        element.strings = { field: typed.germanName };
        await settled(element);
        const { width: wide, height, left, right } = field.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(24);
        const room = form.getBoundingClientRect();
        expect(left).to.be.at.least(room.left - 0.5);
        expect(right).to.be.at.most(room.right + 0.5);
        expect(form.scrollWidth).to.be.at.most(width);
      });
  });
}
