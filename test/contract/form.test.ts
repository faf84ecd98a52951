import { expect, fixtureSync, html } from '@open-wc/testing';
import { partsOf } from '../support/all-four.js';
import { emulate, mouseClick, sendKeys } from '../support/commands.js';
import { warnings } from '../support/warnings.js';
import {
  controlOf,
  isFree,
  laidOut,
  make,
  read,
  type AnyInstrument,
  type Attributes,
  type Subject,
} from './subject.js';
import { subjects } from './subjects.js';

const sentOf = (form: HTMLFormElement) => [...new FormData(form)];

/** A form of 480 px around an element, and around what stands before it. */
async function formAround(element: AnyInstrument, ...before: Element[]): Promise<HTMLFormElement> {
  const form = fixtureSync<HTMLFormElement>(html`<form></form>`);
  form.style.width = '480px';
  form.append(...before, element);
  await element.updateComplete;
  return form;
}

async function formWith(
  subject: Subject,
  attributes: Attributes,
): Promise<[form: HTMLFormElement, element: AnyInstrument]> {
  const element = make(subject, attributes);
  return [await formAround(element), element];
}

function labelWith(text: string, forId?: string): HTMLLabelElement {
  const label = document.createElement('label');
  label.textContent = text;
  if (forId) label.htmlFor = forId;
  return label;
}

for (const subject of subjects) {
  const { tag, given, initial } = subject;

  const [first] = Object.keys(subject.ways);

  for (const [way, how] of Object.entries(subject.ways)) {
    const attributes: Attributes = { name: 'amount', ...given.attributes, ...how };

    describe(`<${tag} ${way}> in a form`, () => {
      it('submits its value under its name', async () => {
        const [form, element] = await formWith(subject, attributes);
        expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
        for (const [properties, sent] of subject.sends) {
          Object.assign(element, properties);
          expect(sentOf(form)).to.deep.equal([['amount', sent]]);
        }
      });

      it('submits the new value from inside an input event', async () => {
        const [form, element] = await formWith(subject, attributes);
        const sent: unknown[] = [];
        form.addEventListener('input', () => sent.push(new FormData(form).get('amount')));
        for (const [property, press] of subject.keys) {
          controlOf(subject, element, property)!.focus();
          await sendKeys({ press });
        }
        expect(sent).to.deep.equal(subject.keys.map(([, , wanted]) => wanted));
      });

      it('resets to its attributes, and draws them', async () => {
        await emulate({ reducedMotion: 'reduce' });
        const [form, element] = await formWith(subject, attributes);
        for (const property of Object.keys(subject.controls)) {
          controlOf(subject, element, property)!.focus();
          await sendKeys({ press: 'Home' });
        }
        expect(read(element, given.values)).not.to.deep.equal(given.values);
        form.reset();
        await element.updateComplete;
        expect(read(element, given.values)).to.deep.equal(given.values);
        expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
        subject.expectDrawn(element, given.values);
      });

      it('resets values that a script has set', async () => {
        const [form, element] = await formWith(subject, attributes);
        Object.assign(element, initial);
        form.reset();
        expect(read(element, given.values)).to.deep.equal(given.values);
        expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
      });

      it('resets to its default where it has no attribute', async () => {
        const [form, element] = await formWith(subject, how);
        Object.assign(element, given.values);
        form.reset();
        expect(read(element, initial)).to.deep.equal(initial);
      });

      it('submits nothing while it is disabled or without a name', async () => {
        const [form, element] = await formWith(subject, attributes);
        element.disabled = true;
        expect(sentOf(form)).to.deep.equal([]);
        element.disabled = false;
        expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
        element.removeAttribute('name');
        expect(sentOf(form)).to.deep.equal([]);
      });

      if (!('disabled' in subject.picture.attributes))
        it('submits nothing as a picture', async () => {
          const [form, element] = await formWith(subject, { name: 'amount', ...given.attributes });
          expect(sentOf(form)).to.deep.equal([]);
          Object.assign(element, how);
          expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
          for (const property of Object.keys(how)) Reflect.set(element, property, false);
          expect(sentOf(form)).to.deep.equal([]);
        });

      it('is listed in the elements of its form', async () => {
        const [form, element] = await formWith(subject, attributes);
        expect(element.form === form).to.equal(true);
        expect([...form.elements].includes(element)).to.equal(true);
        expect(element.name).to.equal('amount');
        element.name = 'other';
        expect(sentOf(form)).to.deep.equal([['other', given.sent]]);
      });

      it('belongs to another form through the form attribute', async () => {
        const form = fixtureSync<HTMLFormElement>(html`<form id="far"></form>`);
        const element = make(subject, { ...attributes, form: 'far' });
        form.after(element);
        await element.updateComplete;
        expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
      });

      it('is disabled by a fieldset, without an attribute', async () => {
        const [form, element] = await formWith(subject, attributes);
        const group = document.createElement('fieldset');
        group.disabled = true;
        form.append(group);
        group.append(element);
        await element.updateComplete;
        expect(isFree(subject, element)).to.equal(false);
        expect(element.matches(':disabled')).to.equal(true);
        expect(element.hasAttribute('disabled')).to.equal(false);
        expect(element.disabled).to.equal(false);
        expect(sentOf(form)).to.deep.equal([]);
        group.disabled = false;
        await element.updateComplete;
        expect(isFree(subject, element)).to.equal(true);
        expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
      });

      it('is disabled by its attribute and its property', async () => {
        const [, element] = await formWith(subject, attributes);
        element.disabled = true;
        expect(element.hasAttribute('disabled')).to.equal(true);
        expect(element.matches(':disabled')).to.equal(true);
        element.removeAttribute('disabled');
        expect(element.disabled).to.equal(false);
        expect(element.matches(':disabled')).to.equal(false);
      });

      for (const isAround of [false, true]) {
        const whose = isAround ? 'a label around it' : 'a label for it';
        it(`gets the focus, and keeps its value, when ${whose} is clicked`, async () => {
          const element = make(subject, { ...how, id: 'labelled' });
          const label = labelWith('Amount ', isAround ? undefined : 'labelled');
          const form = await formAround(element, label);
          if (isAround) label.append(element);
          await laidOut(element);
          const { left, top } = form.querySelector('label')!.getBoundingClientRect();
          await mouseClick([left + 8, top + 8]);
          expect(document.activeElement === element).to.equal(true);
          expect(element.shadowRoot!.activeElement !== null).to.equal(true);
          expect(read(element, initial)).to.deep.equal(initial);
        });
      }
    });

    describe(`<${tag} ${way}> in a restored session`, () => {
      const said = warnings();

      it('restores its value', async () => {
        const [form, element] = await formWith(subject, attributes);
        for (const [state, values] of subject.restores) {
          element.formStateRestoreCallback(state);
          expect(read(element, values)).to.deep.equal(values);
          expect(sentOf(form)).to.deep.equal([['amount', state]]);
        }
        expect(said).to.deep.equal([]);
      });

      for (const [state, values] of subject.clampedStates)
        it(`clamps ${state}`, async () => {
          const [, element] = await formWith(subject, attributes);
          element.formStateRestoreCallback(state);
          expect(read(element, values)).to.deep.equal(values);
          // the same text warns once
          expect(said).to.have.length(way === first ? Object.keys(values).length : 0);
        });

      for (const state of subject.badStates)
        it(`keeps its value when the stored one is ${JSON.stringify(state)}`, async () => {
          const [, element] = await formWith(subject, attributes);
          element.formStateRestoreCallback(state);
          await element.updateComplete;
          expect(read(element, given.values)).to.deep.equal(given.values);
          expect(partsOf(element, subject.pointer).length).to.equal(1);
          expect(element.shadowRoot!.textContent).not.to.match(/NaN|undefined/);
          expect(said.length).to.be.at.most(Object.keys(given.values).length);
        });
    });
  }
}
