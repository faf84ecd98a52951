import { expect } from '@open-wc/testing';
import { partsOf } from '../support/all-four.js';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { keysOfThePage } from '../support/keys.js';
import { press } from '../support/rule.js';
import {
  controlOf,
  focusedIn,
  place,
  read,
  type AnyInstrument,
  type Attributes,
} from './subject.js';
import { subjectsInAllShapes } from './subjects.js';

for (const subject of subjectsInAllShapes) {
  const { name, given, controls, movable } = subject;
  const properties = Object.keys(controls);

  const put = (more: Attributes = {}) =>
    place(subject, { ...movable, ...given.attributes, ...more }, 320);

  async function focused(property: string, more: Attributes = {}): Promise<AnyInstrument> {
    const element = await put(more);
    controlOf(subject, element, property)!.focus();
    return element;
  }

  /** A key's event at a slider, to see whether the page still gets it. */
  function send(element: AnyInstrument, property: string, key: string, more = {}): KeyboardEvent {
    const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
    const event = new KeyboardEvent('keydown', init);
    controlOf(subject, element, property)!.dispatchEvent(event);
    return event;
  }

  const valueOf = (element: AnyInstrument, property: string): number =>
    Reflect.get(element, property) as number;

  for (const property of properties) {
    describe(`the keyboard on the ${property} of a ${name}`, () => {
      for (const [key, more] of keysOfThePage) {
        it(`leaves ${Object.keys(more).join('')} "${key}" to the page`, async () => {
          const element = await focused(property);
          const log = eventLog(element);
          expect(send(element, property, key, more).defaultPrevented).to.equal(false);
          expect(read(element, given.values)).to.deep.equal(given.values);
          expect(log).to.deep.equal([]);
        });
      }

      for (const key of ['ArrowRight', 'ArrowUp', 'PageDown', 'Home', 'End']) {
        it(`prevents the default of ${key}, so that the page does not scroll`, async () => {
          const element = await focused(property);
          expect(send(element, property, key).defaultPrevented).to.equal(true);
        });
      }

      it('does not reflect the value to the attribute', async () => {
        const element = await focused(property);
        await sendKeys({ press: 'PageUp' });
        expect(element.getAttribute(property)).to.equal(given.attributes[property]);
        expect(valueOf(element, property)).not.to.equal(given.values[property]);
      });

      it('increases with right and up, decreases with left and down, in LTR and RTL pages', async () => {
        const seen: unknown[] = [];
        for (const dir of ['ltr', 'rtl']) {
          const element = await focused(property, { dir });
          const start = valueOf(element, property);
          for (const [more, less] of [
            ['ArrowRight', 'ArrowLeft'],
            ['ArrowUp', 'ArrowDown'],
          ]) {
            Object.assign(element, given.values);
            await sendKeys({ press: more });
            expect(valueOf(element, property), `${more} ${dir}`).to.be.greaterThan(start);
            seen.push(valueOf(element, property));
            await sendKeys({ press: less });
            await sendKeys({ press: less });
            expect(valueOf(element, property), `${less} ${dir}`).to.be.lessThan(start);
            seen.push(valueOf(element, property));
          }
        }
        expect(new Set(seen).size).to.equal(2);
      });
    });
  }

  describe(`the keyboard on a ${name}`, () => {
    for (const [property, values, keys] of subject.ends) {
      it(`fires nothing at an end: ${JSON.stringify(values)}`, async () => {
        const element = await focused(property);
        Object.assign(element, values);
        const log = eventLog(element);
        await press(...keys);
        expect(log).to.deep.equal([]);
        expect(read(element, values)).to.deep.equal(values);
      });
    }

    it('stops Tab once at each slider', async () => {
      const element = await put();
      const after = document.createElement('button');
      element.after(after);
      const targets = [
        ...properties.map((property) => controlOf(subject, element, property)!),
        ...(subject.buttons ?? []).flatMap((name) => partsOf(element, name)),
      ];
      const stops = new Set<Element | null>();
      for (let i = 0; i < targets.length; i++) {
        await press('Tab');
        expect(document.activeElement === element).to.equal(true);
        stops.add(element.shadowRoot!.activeElement);
      }
      expect(targets.every((target) => stops.has(target))).to.equal(true);
      await press('Tab');
      expect(document.activeElement === after).to.equal(true);
    });

    if (!subject.sliderNames)
      it('shows where the focus is', async () => {
        const element = await put();
        const outline = () => getComputedStyle(controlOf(subject, element)!);
        const unfocused = outline().outlineStyle;
        const before = document.createElement('button');
        element.before(before);
        // WebKit begins where the focus was last, even if that is no longer on the page
        before.focus();
        await press('Tab');
        expect(unfocused).to.equal('none');
        expect(focusedIn(element)).to.equal(controlOf(subject, element));
        expect(outline().outlineStyle).not.to.equal('none');
        expect(parseFloat(outline().outlineWidth)).to.be.at.least(2);
      });

    for (const attributes of [
      subject.picture.attributes,
      { ...subject.everything, disabled: true },
    ] as Attributes[]) {
      it(`has no effect on an element that can't be moved: ${JSON.stringify(attributes)}`, async () => {
        const element = await place(subject, { ...given.attributes, ...attributes });
        element.focus();
        expect(focusedIn(element)?.localName).to.equal(undefined);
        await press('Tab', 'ArrowRight', 'End');
        expect(focusedIn(element)?.localName).to.equal(undefined);
        expect(read(element, given.values)).to.deep.equal(given.values);
      });
    }

    it('moves the element again once it is enabled', async () => {
      const element = await put({ disabled: true });
      element.disabled = false;
      await element.updateComplete;
      element.focus();
      await press('ArrowRight');
      expect(read(element, given.values)).not.to.deep.equal(given.values);
    });
  });

  describe(`a screen reader on a ${name}`, () => {
    for (const property of properties)
      it(`moves ${property} by setting its slider`, async () => {
        const element = await put();
        const log = eventLog(element);
        const slider = controlOf(subject, element, property)!;
        slider.stepUp();
        slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
        expect(valueOf(element, property)).to.be.greaterThan(given.values[property] as number);
        expect(log).to.deep.equal(['input', 'change']);
      });
  });
}
