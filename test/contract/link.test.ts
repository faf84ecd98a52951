import { aTimeout, expect, fixtureSync, html } from '@open-wc/testing';
import { sendKeys } from '../support/commands.js';
import { warnings } from '../support/warnings.js';
import { fieldWith, make, type AnyInstrument, type Attributes } from './subject.js';
import { subjects } from './subjects.js';

/** A page with these elements on it. */
async function page(...content: Element[]): Promise<HTMLElement> {
  const root = fixtureSync<HTMLElement>(html`<div></div>`);
  root.append(...content);
  await drawn(...content);
  return root;
}

/** Waits until elements are drawn and their observers have run. */
async function drawn(...elements: Element[]): Promise<void> {
  for (const element of elements) if ('updateComplete' in element) await element.updateComplete;
  await aTimeout(0);
}

/** What a user does to a field: its new text, and the event. */
function type(field: HTMLInputElement, text: string, event = 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

const isInvalid = (element: Element) => element.matches(':state(invalid)');

for (const subject of subjects) {
  const { tag, field, given, initial } = subject;
  const { property, meanings } = field;
  const [[text, value], [otherText, otherValue], [thirdText, thirdValue]] = meanings;

  const valueOf = (element: AnyInstrument) => Reflect.get(element, property) as number;
  const set = (element: AnyInstrument, to: number) => Reflect.set(element, property, to);
  const expectValue = (element: AnyInstrument, wanted: number) =>
    expect(valueOf(element) / wanted).to.be.closeTo(1, 1e-12);
  const follower = (attributes: Attributes = {}) =>
    make(subject, { for: 'partner', ...attributes });

  async function linked(attributes: Readonly<Record<string, string>> = {}) {
    const [input, element] = [fieldWith({ ...field.attributes, ...attributes }), follower()];
    return { root: await page(input, element), input, element };
  }

  describe(`a field that a <${tag}> follows`, () => {
    const said = warnings();

    for (const [attributes, from, meant, back, shown] of subject.fields) {
      for (const kind of subject.fieldTypes)
        it(`updates the element and is updated by it: ${kind} ${JSON.stringify(attributes)}`, async () => {
          const [input, element] = [fieldWith({ ...attributes, type: kind }), follower()];
          await page(input, element);
          type(input, from);
          expectValue(element, meant);
          set(element, back);
          expect(input.value).to.equal(shown);
          await aTimeout(20);
          expect(said).to.deep.equal([]);
        });
    }

    it('takes precedence over the attribute at first', async () => {
      const [input, element] = [
        fieldWith({ ...field.attributes, value: text }),
        follower(given.attributes),
      ];
      await page(input, element);
      expectValue(element, value);
      expect(input.value).to.equal(text);
    });

    it('is filled in where it is empty', async () => {
      const { input, element } = await linked();
      set(element, value);
      expect(input.value).to.equal(text);
      const empty = fieldWith(field.attributes);
      const another = follower();
      set(another, otherValue);
      input.replaceWith(empty);
      await page(another);
      expect(empty.value).not.to.equal('');
    });

    it('is not rewritten while its text is incomplete', async () => {
      const { input, element } = await linked({ step: 'any', value: text });
      for (const half of ['', '-', '1e']) type(input, half);
      expectValue(element, value);
      expect(isInvalid(element)).to.equal(false);
      input.focus();
      input.select();
      await sendKeys({ type: otherText });
      expectValue(element, otherValue);
      expect(input.value).to.equal(otherText);
      expect(isInvalid(element)).to.equal(false);
    });

    it('causes neither an invalid state nor a warning with an incomplete text', async () => {
      const { input, element } = await linked({ value: text });
      input.type = 'text';
      for (const half of ['', ' ', '-', '1e', '.']) {
        type(input, half);
        expect(isInvalid(element)).to.equal(false);
      }
      expectValue(element, value);
      expect(said).to.deep.equal([]);
    });

    it('updates the element on change as well as on input', async () => {
      const { input, element } = await linked();
      type(input, text, 'change');
      expectValue(element, value);
    });

    it('is found when it is added later, and when another replaces it', async () => {
      const element = follower();
      const root = await page(element);
      for (const [there, meant] of [meanings[0], meanings[1]]) {
        root.querySelector('input')?.remove();
        const input = fieldWith({ ...field.attributes, value: there });
        root.append(input);
        await aTimeout(0);
        expectValue(element, meant);
        type(input, thirdText);
        expectValue(element, thirdValue);
      }
    });

    it('is replaced when the attribute changes, and released when it is removed', async () => {
      const { root, input, element } = await linked({ value: text });
      const second = fieldWith({ ...field.attributes, id: 'second', value: otherText });
      root.append(second);
      element.htmlFor = 'second';
      await drawn(element);
      expectValue(element, otherValue);
      type(input, thirdText);
      expectValue(element, otherValue);
      element.removeAttribute('for');
      await drawn(element);
      type(second, thirdText);
      expectValue(element, otherValue);
    });

    it('is released when the element is removed, and linked again when it is back', async () => {
      const { root, input, element } = await linked({ value: text });
      element.remove();
      type(input, otherText);
      expectValue(element, value);
      root.append(element);
      await drawn(element);
      type(input, thirdText);
      expectValue(element, thirdValue);
    });

    it('is released while it is removed, and linked again when it is back', async () => {
      const { root, input, element } = await linked({ value: text });
      input.remove();
      await drawn(element);
      set(element, otherValue);
      expect(input.value).to.equal(text);
      root.prepend(input);
      await drawn(element);
      type(input, thirdText);
      expectValue(element, thirdValue);
      set(element, value);
      expect(input.value).to.equal(text);
    });

    it('resets the element with its own form', async () => {
      const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
      const [input, element] = [fieldWith({ ...field.attributes, value: text }), follower()];
      form.append(input, element);
      await drawn(element);
      type(input, otherText);
      expectValue(element, otherValue);
      set(element, thirdValue);
      expect(input.value).to.equal(thirdText);
      form.reset();
      await aTimeout(20);
      expect(input.value).to.equal(text);
      expectValue(element, value);
    });

    it('fires its own events only, and the element fires none', async () => {
      const { root, input, element } = await linked({ value: text });
      const targets: unknown[] = [];
      for (const name of ['input', 'change'])
        root.addEventListener(name, ({ target }) => targets.push(target));
      set(element, otherValue);
      type(input, thirdText);
      expect(targets).to.deep.equal([input]);
    });
  });

  describe(`a <${tag}> that follows another`, () => {
    const said = warnings();

    /** Two that follow each other. */
    async function pair() {
      const [one, two] = [make(subject, { id: 'partner', ...given.attributes }), follower()];
      return { root: await page(one, two), one, two };
    }

    it('updates the other and is updated by it', async () => {
      const { one, two } = await pair();
      expect(valueOf(two)).to.equal(valueOf(one));
      for (const [, next] of meanings) {
        set(one, next);
        expect(valueOf(two)).to.equal(valueOf(one));
        expectValue(two, next);
        Object.assign(one, initial);
        set(two, next);
        expect(valueOf(one)).to.equal(valueOf(two));
        expectValue(one, next);
      }
      expect(said).to.deep.equal([]);
    });

    it('settles when the links form a ring', async () => {
      const ring = ['x', 'y', 'z'].map((id, i) =>
        make(subject, { id, for: ['y', 'z', 'x'][i], ...(i === 0 ? given.attributes : {}) }),
      );
      await page(...ring);
      for (const [i, element] of ring.entries()) {
        set(element, meanings[i][1]);
        for (const other of ring) expectValue(other, meanings[i][1]);
      }
    });

    it('is linked again when it comes back, also for values from a script', async () => {
      const { root, one, two } = await pair();
      const before = valueOf(two);
      one.remove();
      await drawn(two);
      set(one, otherValue);
      expect(valueOf(two)).to.equal(before);
      root.prepend(one);
      await drawn(one, two);
      set(one, thirdValue);
      expectValue(two, thirdValue);
      set(two, value);
      expectValue(one, value);
    });

    it('neither updates nor is updated while it is removed', async () => {
      const { root, one, two } = await pair();
      const before = valueOf(two);
      two.remove();
      set(one, otherValue);
      expect(valueOf(two)).to.equal(before);
      set(two, thirdValue);
      expectValue(one, otherValue);
      root.append(two);
      await drawn(two);
      expectValue(two, otherValue);
    });
  });

  describe(`a <${tag}> without a suitable partner`, () => {
    const said = warnings();

    const unfit: Readonly<Record<string, () => Element | undefined>> = {
      nothing: () => undefined,
      'a checkbox': () => fieldWith({ type: 'checkbox' }),
      'a date': () => fieldWith({ type: 'date' }),
      'an unknown data-unit': () => fieldWith({ 'data-unit': 'ells' }),
      'a data-unit that every object has': () => fieldWith({ 'data-unit': 'constructor' }),
      'a paragraph': () => document.createElement('p'),
      ...subject.unfit,
    };

    async function expectWarning(id: string, partner: Element | undefined, isItself = false) {
      if (partner) partner.id = id;
      const element = follower({ ...given.attributes, for: id, ...(isItself ? { id } : {}) });
      await page(...(partner ? [partner] : []), element);
      await aTimeout(20);
      expect(said).to.have.length(1);
      const reason = partner || isItself ? 'cannot be linked' : 'no element has this id';
      expect(said[0]).to.contain(`<${tag}`).and.contain(id).and.contain(reason);
      for (const [name, wanted] of Object.entries(given.values))
        expect(Reflect.get(element, name)).to.equal(wanted);
    }

    for (const [what, partner] of Object.entries(unfit)) {
      it(`warns and keeps its value: ${what}`, async () => {
        await expectWarning(`${tag}-${what.replaceAll(' ', '-')}`, partner());
      });
    }

    it('warns and keeps its value when it names itself', async () => {
      await expectWarning(`${tag}-itself`, undefined, true);
    });
  });
}
