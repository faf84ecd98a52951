import { expect } from '@open-wc/testing';
import { partsOf, saidBy, settled } from '../support/all-four.js';
import { emulate, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { focusOf, seen, typeFrom } from '../support/typing.js';
import { warnings } from '../support/warnings.js';
import { hostOf, isInvalid, typedSubjects } from './typed.js';

const valid = { state: false, field: false };
const invalid = { state: true, field: true };

for (const [subject, typed] of typedSubjects) {
  const { tag } = subject;
  const { put, valueOf, start } = hostOf(subject, typed);

  describe(`the field of a <${tag} controls>`, () => {
    const said = warnings();
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('makes the pointer movable without interactive', async () => {
      const { element, pointer } = await put();
      pointer.focus();
      await sendKeys({ press: 'ArrowUp' });
      expect(valueOf(element)).to.be.greaterThan(start);
    });

    for (const [text, value] of typed.texts)
      it(`accepts ${text} on Enter, and returns the focus`, async () => {
        const { element, pointer, field } = await put();
        const log = eventLog(element);
        await typeFrom(pointer, text);
        expect(field.value).to.equal(text);
        if (!typed.isLive) {
          expect(valueOf(element)).to.equal(start);
          expect(log).to.deep.equal([]);
        }
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(valueOf(element) / value).to.be.closeTo(1, 1e-12);
        expect(log.filter((type) => type === 'change')).to.deep.equal(['change']);
        expect(log.at(-1)).to.equal('change');
        if (!typed.isLive) expect(log).to.deep.equal(['input', 'change']);
        expect(focusOf(element)).to.equal(pointer.part.value);
        expect(isInvalid(element)).to.deep.equal(valid);
        // What it has now, it can read again.
        const [written, before] = [field.value, valueOf(element)];
        await typeFrom(pointer, written);
        await sendKeys({ press: 'Enter' });
        if (typed.isLive) expect(valueOf(element)).to.be.closeTo(before, 0.005);
        else expect(valueOf(element), written).to.equal(before);
        expect(said).to.deep.equal([]);
      });

    for (const [text, value] of typed.german)
      it(`accepts ${text} on a German page`, async () => {
        const { element, pointer } = await put({}, 'de');
        await typeFrom(pointer, text);
        await sendKeys({ press: 'Enter' });
        expect(valueOf(element) / value).to.be.closeTo(1, 1e-12);
        expect(isInvalid(element)).to.deep.equal(valid);
      });

    it(`accepts ${typed.arabic[0]} on an Arabic page`, async () => {
      const { element, pointer } = await put({}, 'ar-EG');
      const [text, value] = typed.arabic;
      await typeFrom(pointer, text);
      await sendKeys({ press: 'Enter' });
      expect(valueOf(element)).to.be.closeTo(value, 1e-12);
    });

    it('discards its text on Escape, and returns the focus', async () => {
      const { element, pointer, field } = await put();
      const log = eventLog(element);
      await typeFrom(pointer, '3:1');
      await sendKeys({ press: 'Escape' });
      await settled(element);
      expect(valueOf(element)).to.equal(start);
      expect(seen(field.value)).to.equal(typed.given[1]);
      expect(focusOf(element)).to.equal(pointer.part.value);
      expect(log.filter((type) => type === 'change')).to.deep.equal([]);
      if (!typed.isLive) expect(log).to.deep.equal([]);
    });

    it('accepts an edited text when the focus leaves, and ignores an unedited one', async () => {
      const { form, element, pointer, field } = await put();
      // Out of the page, the focus would go later in Firefox.
      form.append(document.createElement('button'));
      const log = eventLog(element);
      const [[text, value]] = typed.texts;
      await typeFrom(pointer, text);
      await sendKeys({ press: 'Tab' });
      await settled(element);
      expect(valueOf(element)).to.be.closeTo(value, 1e-9 * value);
      expect(log.filter((type) => type === 'change')).to.deep.equal(['change']);
      log.length = 0;
      field.focus();
      pointer.focus();
      expect(log).to.deep.equal([]);
      expect(valueOf(element)).to.be.closeTo(value, 1e-9 * value);
    });

    for (const text of typed.junk)
      it(`keeps ${text} and the focus, so that the reader can correct it`, async () => {
        const { form, element, pointer, field } = await put();
        await typeFrom(pointer, text);
        expect(isInvalid(element)).to.deep.equal(valid);
        const before = valueOf(element);
        await sendKeys({ press: 'Enter' });
        await settled(element);
        expect(isInvalid(element)).to.deep.equal(invalid);
        expect(form.checkValidity()).to.equal(false);
        const described = element.shadowRoot!.getElementById(
          field.getAttribute('aria-describedby')!,
        );
        expect(saidBy(element, 'complaint')).to.include(text);
        expect(described).to.equal(partsOf(element, 'complaint')[0]);
        expect(described!.role).to.equal('status');
        expect([field.value, focusOf(element)]).to.deep.equal([text, 'field']);
        expect(valueOf(element)).to.equal(before);
        await sendKeys({ press: 'Escape' });
        await settled(element);
        expect(isInvalid(element)).to.deep.equal(valid);
        expect(saidBy(element, 'complaint')).to.equal('');
        expect(field.hasAttribute('aria-describedby')).to.equal(false);
        expect(form.checkValidity()).to.equal(true);
        expect(focusOf(element)).to.equal(pointer.part.value);
        expect(said).to.deep.equal([]);
      });

    it('clears an unreadable text when the form is reset or a script sets a value', async () => {
      const { form, element, pointer, field } = await put();
      for (const mend of [() => form.reset(), () => Object.assign(element, subject.initial)]) {
        await typeFrom(pointer, 'abc');
        await sendKeys({ press: 'Enter' });
        expect(isInvalid(element)).to.deep.equal(invalid);
        field.blur();
        mend();
        await settled(element);
        expect(isInvalid(element)).to.deep.equal(valid);
        expect(field.value).not.to.equal('abc');
      }
    });

    it('shows the value again once it is emptied', async () => {
      const { element, pointer, field } = await put();
      await typeFrom(pointer, '1');
      await sendKeys({ press: 'Backspace' });
      expect(field.value).to.equal('');
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(seen(field.value)).to.equal(typed.given[1]);
      expect(valueOf(element)).to.equal(start);
      expect(isInvalid(element)).to.deep.equal(valid);
    });

    it('is empty while no value is set, and shows the first value', async () => {
      const { form, element, pointer, field } = await put({ [typed.main]: '', required: true });
      expect(field.value).to.equal('');
      expect(form.checkValidity()).to.equal(false);
      await typeFrom(pointer, 'abc');
      await sendKeys({ press: 'Escape' });
      expect(field.value).to.equal('');
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      expect(element.matches(':state(unset)')).to.equal(true);
      const log = eventLog(element);
      const [[text, value]] = typed.texts;
      await typeFrom(pointer, text);
      await sendKeys({ press: 'Enter' });
      expect(valueOf(element)).to.be.closeTo(value, 1e-9 * value);
      expect(element.matches(':state(unset)')).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
      expect(log.at(-1)).to.equal('change');
    });
  });
}
