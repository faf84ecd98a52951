import { expect, fixtureSync, html } from '@open-wc/testing';
import fc from 'fast-check';
import { partsOf } from '../support/all-four.js';
import { emulate } from '../support/commands.js';
import { warnings } from '../support/warnings.js';
import { controlOf, laidOut, make, place, read } from './subject.js';
import { subjects } from './subjects.js';
import { anything, expectWhole, sturdies } from './wholes.js';

/** Cases of one attribute or property. `JUNK=22 npm test -- test/contract/junk` tries 200,000 in two engines. */
const numRuns = 24 * JUNK;

for (const subject of subjects) {
  const { tag } = subject;
  const sturdy = sturdies[tag];
  const { texts } = sturdy;

  describe(`junk on <${tag}>`, () => {
    warnings();

    for (const name of sturdy.attributes) {
      it(`in ${name} never throws, and never empties the face`, async () => {
        const element = await place(subject, { readout: true }, 200);
        await fc.assert(
          fc.asyncProperty(texts, async (text) => {
            element.setAttribute(name, text);
            await element.updateComplete;
            expectWhole(element, sturdy);
          }),
          { numRuns },
        );
      });
    }

    for (const name of sturdy.properties) {
      it(`in the property ${name} never throws, and never empties the face`, async () => {
        const element = await place(subject, sturdy.dressed, 200);
        await fc.assert(
          fc.asyncProperty(anything, async (value) => {
            Reflect.set(element, name, value);
            await element.updateComplete;
            expectWhole(element, sturdy);
          }),
          { numRuns },
        );
      });
    }

    it('in its strings never throws, and never empties the face', async () => {
      const element = await place(subject, sturdy.dressed);
      const strings = fc.dictionary(fc.constantFrom(...sturdy.strings), anything);
      await fc.assert(
        fc.asyncProperty(strings, async (given) => {
          Reflect.set(element, 'strings', given);
          await element.updateComplete;
          for (const name of [...sturdy.single, ...sturdy.dressedParts])
            expect(partsOf(element, name).length, name).not.to.equal(0);
          expect(element.toSVG()).to.contain('<svg');
        }),
        { numRuns },
      );
    });

    it('in many attributes at once never throws, and never empties the face', async () => {
      const many = fc.dictionary(fc.constantFrom(...sturdy.attributes), texts, { minKeys: 5 });
      await fc.assert(
        fc.asyncProperty(many, async (attributes) => {
          const element = await place(subject, attributes, 200);
          await laidOut(element);
          expectWhole(element, sturdy);
          element.parentElement!.remove();
        }),
        { numRuns },
      );
    });

    it('in its sliders never throws, and never empties the face', async () => {
      const element = await place(subject, subject.movable, 200);
      const { controls } = subject;
      const property = fc.constantFrom(...Object.keys(controls));
      const type = fc.constantFrom('input', 'change');
      await fc.assert(
        fc.asyncProperty(property, texts, type, async (property, text, type) => {
          const slider = controlOf(subject, element, property)!;
          slider.value = text;
          slider.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          await element.updateComplete;
          expectWhole(element, sturdy);
        }),
        { numRuns },
      );
    });

    it('stored by a session never throws, and never empties the face', async () => {
      const element = await place(subject, { readout: true }, 200);
      await fc.assert(
        fc.asyncProperty(fc.oneof(anything, texts), async (state) => {
          element.formStateRestoreCallback(state);
          await element.updateComplete;
          expectWhole(element, sturdy);
        }),
        { numRuns },
      );
    });

    it('in its child nodes leaves its own drawing intact', async () => {
      const element = make(subject);
      element.innerHTML = `<svg part="${subject.pointer}"></svg><${tag}></${tag}><p slot="x">`;
      fixtureSync(html`<div></div>`).append(element);
      await element.updateComplete;
      expectWhole(element, sturdy);
      expect(element.children).to.have.length(3);
    });

    it('does not include the values at the edge of the range, which are kept and drawn', async () => {
      await emulate({ reducedMotion: 'reduce' });
      const element = await place(subject, { ...subject.movable, ...sturdy.dressed });
      for (const edge of sturdy.edges) {
        Object.assign(element, edge);
        await element.updateComplete;
        expectWhole(element, sturdy);
        expect(read(element, edge)).to.deep.equal(edge);
      }
    });
  });
}
