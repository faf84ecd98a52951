import { expect } from '@open-wc/testing';
import { emulate, mouseClick, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { focusOf, seen, typeFrom } from '../support/typing.js';
import { hostOf, typedSubjects } from './typed.js';

for (const [subject, typed] of typedSubjects) {
  const { tag } = subject;
  const { put, valueOf, start } = hostOf(subject, typed);

  describe(`the keys of a <${tag} controls> and of its field`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    for (const key of ['7', '0', '.', ',', '-', '+'])
      it(`opens on ${key} at the pointer, containing that key`, async () => {
        const { element, pointer, field } = await put();
        pointer.focus();
        await sendKeys({ press: key });
        expect(focusOf(element)).to.equal('field');
        expect(field.value).to.equal(key);
        await sendKeys({ type: '1' });
        expect(field.value).to.equal(`${key}1`);
      });

    it('opens on Enter with its text selected', async () => {
      const { element, pointer, field } = await put();
      pointer.focus();
      await sendKeys({ press: 'Enter' });
      expect(focusOf(element)).to.equal('field');
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      const log = eventLog(element);
      await sendKeys({ press: 'Enter' });
      expect(focusOf(element)).to.equal(pointer.part.value);
      expect(log).to.deep.equal([]);
      expect(valueOf(element)).to.equal(start);
    });

    it('leaves letters, blanks and shortcuts at the pointer to the page', async () => {
      const { element, pointer } = await put();
      pointer.focus();
      for (const init of [{ key: 'a' }, { key: ' ' }, { key: '1', ctrlKey: true }] as const) {
        const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
        pointer.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
        expect(focusOf(element)).to.equal(pointer.part.value);
      }
    });

    it('steps up and down like the pointer, from the typed value', async () => {
      const { element, pointer } = await put();
      const [[text, value]] = typed.texts;
      await typeFrom(pointer, text);
      const log = eventLog(element);
      await sendKeys({ press: 'ArrowUp' });
      expect(valueOf(element)).to.be.greaterThan(value);
      expect(focusOf(element)).to.equal('field');
      const stepped = valueOf(element);
      Reflect.set(element, typed.main, value);
      pointer.focus();
      await sendKeys({ press: 'ArrowUp' });
      expect(stepped).to.be.closeTo(valueOf(element), 1e-9 * stepped);
      expect(log.filter((type) => type === 'change')).to.have.length(2);
    });

    it('leaves the keys of an input method alone', async () => {
      const { element, field } = await put();
      field.focus();
      for (const key of ['ArrowUp', 'PageDown', 'Enter', 'Escape']) {
        const init = { key, isComposing: true, bubbles: true, cancelable: true };
        const event = new KeyboardEvent('keydown', init);
        field.dispatchEvent(event);
        expect(event.defaultPrevented, key).to.equal(false);
        expect(focusOf(element), key).to.equal('field');
      }
      expect(valueOf(element)).to.equal(start);
    });

    it('cannot be opened while the element is disabled or inert', async () => {
      for (const name of ['disabled', 'inert']) {
        const { element, pointer, field } = await put({ [name]: true });
        expect(field.disabled).to.equal(name === 'disabled');
        for (const target of [element, field, pointer]) target.focus();
        await sendKeys({ type: '9' });
        await sendKeys({ press: 'Enter' });
        expect(element.matches(':focus-within'), name).to.equal(false);
        expect(seen(field.value)).to.equal(typed.given[1]);
        expect(valueOf(element)).to.equal(start);
      }
    });

    it('stops the propagation of its keys, and of the one that opened it', async () => {
      const { form, pointer } = await put();
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup'])
        form.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key));
      pointer.focus();
      await sendKeys({ press: '1' });
      await sendKeys({ press: 'Enter' });
      for (const press of ['Enter', '2', 'ArrowLeft', 'Escape']) await sendKeys({ press });
      expect(heard).to.deep.equal([]);
      // A key that goes up later is not mistaken for one of these.
      await sendKeys({ press: 'a' });
      expect(heard).to.include('a');
    });

    it('stops the propagation of what is typed, copied and pasted in it', async () => {
      const { form, pointer, field } = await put();
      const heard: string[] = [];
      const edits = ['copy', 'cut', 'paste'];
      for (const type of ['beforeinput', ...edits])
        form.addEventListener(type, () => heard.push(type));
      await typeFrom(pointer, '12');
      for (const type of edits)
        field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      expect(heard).to.deep.equal([]);
      pointer.dispatchEvent(new Event('paste', { bubbles: true, composed: true }));
      expect(heard).to.deep.equal(['paste']);
    });

    it('does not get the focus from a label', async () => {
      const { form, element, pointer } = await put({ id: 'labelled' });
      const label = Object.assign(document.createElement('label'), { htmlFor: 'labelled' });
      label.textContent = 'Rain';
      form.prepend(label);
      const { left, top } = label.getBoundingClientRect();
      await mouseClick([left + 4, top + 8]);
      expect(focusOf(element)).to.equal(pointer.part.value);
      element.blur();
      element.focus();
      expect(focusOf(element)).to.equal(pointer.part.value);
    });

    it('does not submit a form on Enter, and the form has the value when input fires', async () => {
      const { form, element, pointer } = await put({ name: 'amount' });
      form.append(document.createElement('button'));
      const heard: unknown[] = [];
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        heard.push('submit');
      });
      form.addEventListener('change', () => heard.push(new FormData(form).get('amount')));
      const [[text]] = typed.texts;
      await typeFrom(pointer, text);
      await sendKeys({ press: 'Enter' });
      expect(heard).to.deep.equal([String(valueOf(element))]);
    });
  });
}
