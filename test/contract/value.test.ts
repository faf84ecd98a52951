import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulate, sendKeys } from '../support/commands.js';
import { controlOf, place } from './subject.js';
import { subjects } from './subjects.js';

const units = {
  'probability-meter': 'probability',
  'decibel-spinner': 'decibels',
  'quarter-dial': 'number',
  'slide-rule': 'reading',
};

/** A number that is a value of all four. */
const good = 1;

/** What frameworks make of `v-model` and `bind:value`: a model that is written to `value`, and read at `input`. */
function bind(element: HTMLElement, model: { value: unknown }): void {
  Reflect.set(element, 'value', model.value);
  element.addEventListener('input', () => {
    model.value = Reflect.get(element, 'value') as unknown;
  });
}

for (const subject of subjects) {
  const { tag, movable, given } = subject;

  describe(`the value of a <${tag}>`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('has a read-only unit', async () => {
      const element = await place(subject);
      expect(element.unit).to.equal(units[tag]);
      expect(() => Reflect.set(element, 'unit', 'metres')).not.to.throw();
      expect(element.unit).to.equal(units[tag]);
    });

    it('binds to a model both ways through value and input', async () => {
      const element = await place(subject, movable);
      const model = { value: good as unknown };
      bind(element, model);
      expect(element.value).to.equal(good);
      controlOf(subject, element)!.focus();
      await sendKeys({ press: tag === 'slide-rule' ? 'End' : 'ArrowLeft' });
      expect(model.value).to.equal(element.value);
      expect(model.value).not.to.equal(good);
    });

    it('rejects unreadable text, like the main property', async () => {
      const element = await place(subject, given.attributes);
      const before = element.value;
      for (const junk of ['much', NaN, {}, [], Symbol('s'), true])
        Reflect.set(element, 'value', junk);
      expect(element.value).to.equal(before);
      expect(element.matches(':state(invalid)')).to.equal(true);
      Reflect.set(element, 'value', good);
      expect(element.value).to.equal(good);
      expect(element.matches(':state(invalid)')).to.equal(false);
    });

    it('parses text like an attribute', async () => {
      const element = await place(subject);
      Reflect.set(element, 'value', String(good));
      expect(element.value).to.equal(good);
    });

    it('keeps a value that a script set before the definition', async () => {
      const late = `late-value-${tag}`;
      const block = fixtureSync<HTMLElement>(html`<div></div>`);
      const element = document.createElement(late);
      Object.assign(element, { value: good });
      block.append(element);
      subject.Class.define(late);
      await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      expect(Reflect.get(element, 'value')).to.equal(good);
    });
  });
}
