import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { fieldWith, make, type AnyInstrument } from '../contract/subject.js';
import { subjects } from '../contract/subjects.js';
import { warnings } from '../support/warnings.js';

/** What a user does to a field. */
function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

for (const subject of subjects) {
  const { tag, field } = subject;
  const [[text, value], [otherText, otherValue], [thirdText, thirdValue]] = field.meanings;

  const expectValue = (element: AnyInstrument, wanted: number) =>
    expect((Reflect.get(element, field.property) as number) / wanted).to.be.closeTo(1, 1e-12);

  /** Puts fields and an element that follows some of them on a page. */
  async function linked(ids: string, ...inputs: HTMLInputElement[]) {
    const element = make(subject, { for: ids });
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(...inputs, element);
    await element.updateComplete;
    await aTimeout(0);
    return element;
  }

  const fieldOf = (attributes: Readonly<Record<string, string>>) =>
    fieldWith({ ...field.attributes, ...attributes });

  describe(`a <${tag}> and the fields of a page that changes`, () => {
    const said = warnings();

    it('are linked and released when their ids change', async () => {
      const [one, two] = [
        fieldOf({ id: 'one', value: text }),
        fieldOf({ id: 'two', value: otherText }),
      ];
      const element = await linked('one', one, two);
      expectValue(element, value);
      one.id = 'former';
      two.id = 'one';
      await aTimeout(0);
      expectValue(element, otherValue);
      type(one, thirdText);
      expectValue(element, otherValue);
      type(two, text);
      expectValue(element, value);
      one.id = 'one';
      two.id = 'two';
      await aTimeout(0);
      expectValue(element, thirdValue);
      expect(said).to.deep.equal([]);
    });

    it('are linked when a field gets its type, its maximum or its unit after the fact', async () => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'date', id: 'partner', ariaLabel: 'a field' });
      const element = await linked('partner', input);
      const all = { ...field.attributes, type: 'number', step: 'any' };
      for (const [name, set] of Object.entries(all)) input.setAttribute(name, set);
      await aTimeout(0);
      type(input, text);
      expectValue(element, value);
    });

    it('are linked by ids with any white space between them', async () => {
      const inputs = ['one', 'two'].map((id) => fieldOf({ id, step: 'any' }));
      const element = await linked('\tone\n  two ', ...inputs);
      for (const [i, [there, meant]] of [field.meanings[0], field.meanings[1]].entries()) {
        type(inputs[i], there);
        expectValue(element, meant);
      }
    });

    it('keep their value and state when a field has a text that is no value', async () => {
      const input = fieldOf({ type: 'text', value: text });
      const element = await linked('partner', input);
      for (const strange of ['0x10', '0b1', '1e400', 'NaN', '1_0', '4,5', 'four']) {
        type(input, strange);
        expectValue(element, value);
        expect(element.matches(':state(invalid)'), strange).to.equal(false);
      }
      expect(said).to.deep.equal([]);
    });

    for (const kind of ['file', 'checkbox', 'radio', 'color', 'time', 'submit', 'password'])
      it(`are not linked, and nothing throws: ${kind}`, async () => {
        const input = fieldOf({ type: kind, value: '' });
        const element = await linked('partner', input);
        const before = input.value;
        Reflect.set(element, field.property, otherValue);
        expectValue(element, otherValue);
        expect(input.value).to.equal(before);
        await aTimeout(20);
        // the same text warns once
        expect(said.length).to.be.at.most(1);
      });
  });
}
