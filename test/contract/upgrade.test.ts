import { expect, fixtureSync, html } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { differenceOf } from '../support/dial.js';
import { partsOf } from '../support/all-four.js';
import { laidOut, make, place, read, type AnyInstrument, type Subject } from './subject.js';
import { subjects } from './subjects.js';

/** All that an element shows: its picture, and the texts around it. */
const textsOf = (element: AnyInstrument): string =>
  element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ');

function expectSame(subject: Subject, element: AnyInstrument, other: AnyInstrument): void {
  expect(differenceOf(element.toSVG(), other.toSVG())).to.equal('');
  expect(textsOf(element)).to.equal(textsOf(other));
  expect(partsOf(element, subject.pointer).length).to.equal(1);
}

let tags = 0;

/** An element of an unknown tag in a page, which becomes an instrument when `define` is called. */
function unknown({ Class }: Subject) {
  const tag = `late-instrument-${++tags}`;
  const element = make({ tag });
  const block = fixtureSync<HTMLElement>(html`<div style="width:480px"></div>`);
  block.append(element);
  const define = async () => {
    Class.define(tag);
    await laidOut(element);
  };
  return { element, define };
}

const write = (element: Element, attributes: Readonly<Record<string, string | true>>) => {
  for (const [name, text] of Object.entries(attributes))
    element.setAttribute(name, text === true ? '' : text);
};

async function expectClose(
  element: AnyInstrument,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  await element.updateComplete;
  for (const [name, value] of Object.entries(values))
    expect(Reflect.get(element, name), name).to.be.closeTo(value as number, 1e-12);
}

for (const subject of subjects) {
  const { tag, Class, whole, everything, early, given } = subject;

  describe(`a <${tag}> before its definition`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('applies its attributes when it is defined', async () => {
      const { element, define } = unknown(subject);
      write(element, whole);
      await define();
      const expected = await place(subject, whole);
      await laidOut(expected);
      expectSame(subject, element, expected);
    });

    it('keeps the properties that a script sets, which win over attributes', async () => {
      const { element, define } = unknown(subject);
      write(element, early.attributes);
      Object.assign(element, early.properties);
      await define();
      expect(read(element, early.properties)).to.deep.equal(early.properties);

      const expected = await place(subject, early.attributes);
      Object.assign(expected, early.properties);
      await laidOut(expected);
      expectSame(subject, element, expected);
      // and they don't stand in the way of what comes later
      const [attribute, text, value] = early.later;
      element.setAttribute(attribute, text);
      expect(Reflect.get(element, attribute)).to.equal(value);
    });

    for (const [property, value, values] of subject.aliases)
      it(`keeps ${property}, which wins over attributes too`, async () => {
        const { element, define } = unknown(subject);
        write(element, given.attributes);
        Object.assign(element, { [property]: value });
        await define();
        await expectClose(element, values);
        Object.assign(element, given.values);
        Object.assign(element, { [property]: value });
        await expectClose(element, values);
      });

    it('keeps its name, its link and its strings', async () => {
      const { element, define } = unknown(subject);
      Object.assign(element, { name: 'amount', htmlFor: '', strings: { kind: 'Another kind' } });
      await define();
      expect(element.getAttribute('name')).to.equal('amount');
      expect(element.htmlFor).to.equal('');
      expect(element.toSVG()).to.contain('Another kind');
    });
  });

  describe(`a <${tag}>`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('is created without attributes and children', () => {
      const element = new Class();
      expect(element.attributes).to.have.length(0);
      expect(element.childNodes).to.have.length(0);
    });

    it('shows its face in place of its children', async () => {
      const element = make(subject, given.attributes);
      element.textContent = 'a fallback';
      fixtureSync<HTMLElement>(html`<div></div>`).append(element);
      await element.updateComplete;
      expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(0);
      expect(element.textContent).to.equal('a fallback');
      expect(partsOf(element, subject.pointer).length).to.equal(1);
    });

    it('can be cloned, adopted, moved, removed and put back', async () => {
      const attributes = { ...whole, ...everything };
      const element = await place(subject, attributes);
      const expected = await place(subject, attributes);
      const clone = element.cloneNode(true) as AnyInstrument;
      element.after(clone);
      const frame = document.createElement('iframe');
      element.after(frame);
      frame.contentDocument!.body.append(element);
      frame.before(element);
      element.remove();
      frame.before(element);
      frame.remove();
      for (const each of [element, clone, expected]) await laidOut(each);
      for (const copy of [element, clone]) {
        expectSame(subject, copy, expected);
        for (const name of subject.extras)
          expect(partsOf(copy, name).length, name).to.equal(partsOf(expected, name).length);
      }
    });

    it('adapts to the width of another parent', async () => {
      const attributes = { ...whole, ...everything };
      const element = await place(subject, attributes, 640);
      await laidOut(element);
      const expected = await place(subject, attributes, 240);
      expected.after(element);
      await laidOut(element);
      await laidOut(expected);
      expectSame(subject, element, expected);
    });

    it('returns to its defaults when its attributes are removed', async () => {
      const attributes = { ...whole, ...everything };
      const element = await place(subject, attributes);
      for (const name of Object.keys(attributes)) element.removeAttribute(name);
      await laidOut(element);
      const bare = await place(subject);
      await laidOut(bare);
      expectSame(subject, element, bare);
      for (const name of subject.extras) expect(partsOf(element, name).length, name).to.equal(0);
    });

    it('has each optional part when an attribute enables it', async () => {
      const elements = [];
      for (const attributes of [whole, everything, subject.movable])
        elements.push(await place(subject, attributes));
      for (const name of subject.extras)
        expect(
          elements.some((element) => partsOf(element, name).length > 0),
          name,
        ).to.equal(true);
    });

    it('draws the same picture before it is in a page', async () => {
      const expected = (await place(subject, whole)).toSVG();
      expect(differenceOf(make(subject, whole).toSVG(), expected)).to.equal('');
    });

    it('is registered under its tag, however often define is called', () => {
      Class.define();
      Class.define();
      expect(customElements.get(tag) === Class).to.equal(true);
      expect(document.createElement(tag)).to.be.instanceOf(Class);
    });
  });
}
