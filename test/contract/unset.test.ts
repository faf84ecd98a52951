import { expect, fixtureSync, html } from '@open-wc/testing';
import { partsOf, saidBy } from '../support/all-four.js';
import { emulate, mouseClick, sendKeys } from '../support/commands.js';
import { hands } from '../support/hands.js';
import { warnings } from '../support/warnings.js';
import { controlOf, laidOut, make, read, type Attributes, type Subject } from './subject.js';
import { subjects } from './subjects.js';

/** Those with one main attribute, which can be empty. */
const mains = {
  'probability-meter': 'probability',
  'decibel-spinner': 'decibels',
  'quarter-dial': 'value',
} as const;

const sentOf = (form: HTMLFormElement) => [...new FormData(form)];

for (const subject of subjects) {
  const { tag, movable, pointer, given } = subject;
  if (tag === 'slide-rule') continue;
  const main = mains[tag];
  const everything = { [main]: '', name: 'amount', readout: true, ...movable } as Attributes;

  const inForm = async (attributes: Attributes, { tag: name }: Pick<Subject, 'tag'> = subject) => {
    const form = fixtureSync<HTMLFormElement>(html`<form style="width:480px"></form>`);
    const element = make({ tag: name }, attributes);
    form.append(element);
    await laidOut(element);
    return { form, element };
  };

  const isUnset = (element: Element) => {
    const answers = [element.matches(':state(unset)'), Reflect.get(element, main) === null];
    expect(new Set(answers).size).to.equal(1);
    return answers[0];
  };

  describe(`a <${tag}> without a value`, () => {
    const said = warnings();
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    it('is unset by an empty attribute or null without a warning, and not by a missing attribute', async () => {
      const { element } = await inForm(movable);
      expect(isUnset(element)).to.equal(false);
      for (const text of ['', ' ']) {
        element.setAttribute(main, text);
        expect(isUnset(element), `"${text}"`).to.equal(true);
        expect(element.value).to.equal(null);
        element.removeAttribute(main);
        expect(isUnset(element)).to.equal(false);
      }
      for (const property of [main, 'value']) {
        Reflect.set(element, property, null);
        expect(isUnset(element), property).to.equal(true);
        Object.assign(element, given.values);
        expect(isUnset(element), property).to.equal(false);
      }
      expect(said).to.deep.equal([]);
    });

    it('draws a faint pointer at the default and a text that invites to drag', async () => {
      const { element } = await inForm(everything);
      const { element: bare } = await inForm({ readout: true, ...movable });
      const [part] = partsOf(element, pointer === 'needle' ? 'needle' : pointer);
      const [other] = partsOf(bare, pointer);
      for (const name of ['transform', 'd'])
        expect(part.getAttribute(name)).to.equal(other.getAttribute(name));
      expect(Number(getComputedStyle(part).opacity)).to.be.within(0.1, 0.5);
      expect(getComputedStyle(other).opacity).to.equal('1');
      expect(saidBy(element, 'readout')).to.match(/^(Drag|Turn) the/);
      expect(controlOf(subject, element)!.getAttribute('aria-valuetext')).to.match(/^(Drag|Turn)/);
      const svg = element.toSVG();
      expect(svg).to.contain(' opacity="0.3"');
      expect(svg).not.to.match(/NaN|null|undefined/);
      expect(bare.toSVG()).not.to.contain(' opacity="0.3"');
    });

    it('reads "No value yet" as a picture', async () => {
      const { element } = await inForm({ [main]: '', readout: true });
      expect(saidBy(element, 'readout')).to.equal('No value yet');
      expect(element.toSVG()).to.contain('No value yet');
    });

    it('submits nothing, and is invalid where it is required', async () => {
      const { form, element } = await inForm(everything);
      expect(sentOf(form)).to.deep.equal([]);
      expect(form.checkValidity()).to.equal(true);
      element.setAttribute('required', '');
      expect(form.checkValidity()).to.equal(false);
      expect(element.matches(':invalid')).to.equal(true);
      element.disabled = true;
      expect(form.checkValidity()).to.equal(true);
      element.disabled = false;
      Object.assign(element, given.values);
      expect(form.checkValidity()).to.equal(true);
      expect(sentOf(form)).to.deep.equal([['amount', given.sent]]);
      form.reset();
      expect(isUnset(element)).to.equal(true);
      expect(form.checkValidity()).to.equal(false);
      element.required = false;
      expect(form.checkValidity()).to.equal(true);
      expect(sentOf(form)).to.deep.equal([]);
    });

    it('gets its value with the first key', async () => {
      const { form, element } = await inForm(everything);
      const fired: string[] = [];
      for (const type of ['input', 'change']) form.addEventListener(type, () => fired.push(type));
      controlOf(subject, element)!.focus();
      expect(isUnset(element)).to.equal(true);
      await sendKeys({ press: 'ArrowUp' });
      await laidOut(element);
      expect(isUnset(element)).to.equal(false);
      expect(fired).to.deep.equal(['input', 'change']);
      expect(sentOf(form)).to.deep.equal([['amount', String(element.value)]]);
      expect(saidBy(element, 'readout')).to.match(/\d/);
    });

    it('gets its value with the first press, also on the resting pointer', async () => {
      const { element } = await inForm(everything);
      const hand = hands.find((each) => each.tag === tag)!;
      await mouseClick(await hand.place(element, hand.before));
      await laidOut(element);
      expect(isUnset(element)).to.equal(false);
      expect(Reflect.get(element, hand.property)).to.be.closeTo(hand.before, 3 * hand.near);
    });

    it('leaves an instrument that follows it unchanged, until it has a value', async () => {
      const { form, element } = await inForm({ ...everything, id: 'partner' });
      const follower = make(subject, { for: 'partner', ...given.attributes });
      form.append(follower);
      await laidOut(follower);
      expect(read(follower, given.values)).to.deep.equal(given.values);
      Object.assign(element, { [main]: subject.field.meanings[0][1] });
      expect(follower.value).to.equal(element.value);
      Object.assign(element, { [main]: null });
      expect(follower.value).not.to.equal(null);
    });

    it('leaves a linked field unchanged, and follows it', async () => {
      const { form, element } = await inForm({ ...everything, for: 'partner' });
      const field = document.createElement('input');
      Object.assign(field, { type: 'number', id: 'partner' });
      for (const [name, text] of Object.entries(subject.field.attributes))
        field.setAttribute(name, text);
      form.append(field);
      await laidOut(element);
      expect(field.value).to.equal('');
      const [[text, value]] = subject.field.meanings;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      expect(Reflect.get(element, subject.field.property)).to.be.closeTo(value, 1e-9);
    });
  });
}
