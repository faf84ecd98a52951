import { internalsOf } from '../support/axe.js';
import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { controlOf, isFree, laidOut, make, place } from './subject.js';
import { subjects } from './subjects.js';

// a new value must not swallow what else changes with it
for (const subject of subjects) {
  const { tag, given, picture, movable, field, words } = subject;

  describe(`a <${tag}> whose value changes in the same task`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('switches to another language', async () => {
      const element = await place(subject, picture.attributes);
      element.lang = 'de';
      Object.assign(element, given.values);
      await element.updateComplete;
      expect(internalsOf(element).ariaLabel).to.match(words.german);
    });

    it('switches to another accessible name', async () => {
      const element = await place(subject, picture.attributes);
      element.strings = { kind: 'Another kind' };
      Object.assign(element, given.values);
      await element.updateComplete;
      expect(internalsOf(element).ariaLabel).to.equal(`Another kind: ${words.spoken}`);
    });

    if (!subject.sliderNames)
      it('switches to another name for its slider', async () => {
        const element = await place(subject, movable);
        element.setAttribute('aria-label', 'Rain');
        Object.assign(element, given.values);
        await element.updateComplete;
        expect(controlOf(subject, element)!.getAttribute('aria-label')).to.equal('Rain');
      });

    it('is disabled and enabled by its fieldset', async () => {
      const fieldset = fixtureSync<HTMLFieldSetElement>(html`<fieldset></fieldset>`);
      const element = await place(subject, movable);
      fieldset.append(element);
      await element.updateComplete;
      for (const isDisabled of [true, false]) {
        fieldset.disabled = isDisabled;
        Object.assign(element, isDisabled ? given.values : subject.initial);
        await element.updateComplete;
        expect(isFree(subject, element)).to.equal(!isDisabled);
      }
    });

    it('finds its partner again when it is moved', async () => {
      const [[text, value], [, other]] = field.meanings;
      const input = fixtureSync<HTMLInputElement>(html`<input id="same" aria-label="p" />`);
      for (const [name, given] of Object.entries({ ...field.attributes, value: text }))
        input.setAttribute(name, given);
      const element = make(subject, { for: 'same' });
      input.after(element);
      await element.updateComplete;
      expect(Reflect.get(element, field.property)).to.be.closeTo(value, 1e-12);
      element.remove();
      Object.assign(element, { [field.property]: other });
      input.after(element);
      await laidOut(element);
      expect(Reflect.get(element, field.property)).to.be.closeTo(value, 1e-12);
    });
  });
}
