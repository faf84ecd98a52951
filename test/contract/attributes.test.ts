import { expect, fixtureSync, html } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { differenceOf } from '../support/dial.js';
import { warnings } from '../support/warnings.js';
import { laidOut, make, place, type AnyInstrument } from './subject.js';
import { subjects } from './subjects.js';

const isInvalid = (element: Element) => element.matches(':state(invalid)');

const valueOf = (element: AnyInstrument, property: string): unknown =>
  Reflect.get(element, property);

for (const subject of subjects) {
  const { tag } = subject;
  const { good, defaults, unreadable, clamped, junk, twoBad, anyOrder } = subject.table;

  describe(`an attribute of <${tag}>`, () => {
    const said = warnings();

    for (const [name, text, property, value] of good) {
      it(`${name}="${text}" sets the property ${property}`, () => {
        expect(valueOf(make(subject, { [name]: text }), property)).to.equal(value);
        expect(said).to.deep.equal([]);
      });
    }

    for (const [name, property, value] of defaults) {
      it(`${name} is ${JSON.stringify(value)} by default, and again when it is removed`, () => {
        const element = make(subject);
        expect(valueOf(element, property)).to.equal(value);
        const [, text] = [...good, ...unreadable].find(([other]) => other === name)!;
        element.setAttribute(name, text);
        expect(valueOf(element, property)).not.to.equal(value);
        element.removeAttribute(name);
        expect(valueOf(element, property)).to.equal(value);
        expect(said).to.deep.equal([]);
      });
    }

    for (const [name, goodText, property, bad] of unreadable) {
      it(`${name}="${bad}" warns, is invalid, and keeps the value`, async () => {
        const element = await place(subject, { [name]: goodText, readout: true });
        const [before, picture] = [valueOf(element, property), element.toSVG()];
        element.setAttribute(name, bad);
        await element.updateComplete;
        expect(valueOf(element, property)).to.equal(before);
        expect(differenceOf(element.toSVG(), picture)).to.equal('');
        const [warning, ...more] = said.filter((text) => text.includes(`<${tag} ${name}="${bad}"`));
        expect(more).to.have.length(0);
        expect(warning).to.contain(typeof before === 'object' ? '' : `${before as string}`);
        expect(isInvalid(element)).to.equal(true);
        element.setAttribute(name, goodText);
        expect(isInvalid(element)).to.equal(false);
      });
    }

    for (const [name, text, property, kept] of clamped) {
      it(`${name}="${text}" is clamped to ${kept}, with a warning`, () => {
        const element = make(subject, { [name]: text });
        expect(valueOf(element, property)).to.equal(kept);
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(`<${tag} ${name}="${text}"`).and.contain(`${kept}`);
        expect(isInvalid(element)).to.equal(false);
      });
    }

    for (const [property, value, values] of junk)
      for (const bad of values)
        it(`keeps ${property} when a script sets it to a ${typeof bad}: ${String(bad)}`, () => {
          const element = make(subject);
          Reflect.set(element, property, value);
          Reflect.set(element, property, bad);
          expect(valueOf(element, property)).to.equal(value);
          expect(isInvalid(element)).to.equal(true);
        });

    it('stays invalid while another attribute is invalid', () => {
      const element = make(subject, twoBad.attributes);
      const [first, second] = Object.keys(twoBad.attributes);
      expect(twoBad.good[0]).to.equal(first);
      element.setAttribute(...twoBad.good);
      expect(isInvalid(element)).to.equal(true);
      element.removeAttribute(second);
      expect(isInvalid(element)).to.equal(false);
    });

    it('is not reflected when a script sets its property', async () => {
      const element = await place(subject, subject.given.attributes);
      Object.assign(element, subject.initial);
      await element.updateComplete;
      for (const [name, text] of Object.entries(subject.given.attributes))
        expect(element.getAttribute(name)).to.equal(text);
    });
  });

  describe(`the attributes of <${tag}>, in any order`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    const entries = Object.entries(anyOrder);
    const textOf = (element: AnyInstrument) => element.shadowRoot!.textContent;
    const propertyOf = (name: string) => good.find(([other]) => other === name)?.[2] ?? name;

    async function expectSame(element: AnyInstrument): Promise<void> {
      const expected = await place(subject, anyOrder);
      await laidOut(expected);
      await laidOut(element);
      expect(differenceOf(element.toSVG(), expected.toSVG())).to.equal('');
      expect(textOf(element)).to.equal(textOf(expected));
    }

    it('draw the same picture and the same texts', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(entries, { minLength: entries.length }),
          async (shuffled) => {
            const element = await place(subject);
            for (const [name, text] of shuffled)
              element.setAttribute(name, text === true ? '' : text);
            await expectSame(element);
          },
        ),
        { numRuns: 10 },
      );
    });

    it('draw the same picture when set through innerHTML', async () => {
      const page = fixtureSync<HTMLElement>(html`<div style="width:480px"></div>`);
      page.innerHTML = make(subject, anyOrder).outerHTML;
      await expectSame(page.firstElementChild as AnyInstrument);
    });

    it('draw the same picture when set as properties', async () => {
      const [element, expected] = [await place(subject), make(subject, anyOrder)];
      for (const property of Object.keys(anyOrder).map(propertyOf).reverse())
        Reflect.set(element, property, valueOf(expected, property));
      await expectSame(element);
    });
  });
}
