import { expect, fixture, html } from '@open-wc/testing';
import { onPage, partsOf, settled, type AnyInstrument } from '../support/all-four.js';
import { sendKeys } from '../support/commands.js';
import { hands } from '../support/hands.js';

/** Puts an instrument in a form of its own. */
async function inForm(element: AnyInstrument): Promise<HTMLFormElement> {
  const form = await fixture<HTMLFormElement>(html`<form></form>`);
  form.append(element);
  await settled(element);
  return form;
}

/** Whether the browser treats an element as invalid: `:invalid`, of the form too, and the element's own answers agree. */
function isInvalid(element: AnyInstrument, form: HTMLFormElement): boolean {
  const answers = [
    ...[element.matches(':invalid'), form.matches(':invalid')],
    ...[!form.checkValidity(), !element.checkValidity(), !element.reportValidity()],
    ...[!element.validity.valid, element.validationMessage !== ''],
  ];
  expect(new Set(answers).size).to.equal(1);
  return answers[0];
}

const mainAttributes = {
  'probability-meter': 'probability',
  'decibel-spinner': 'decibels',
  'quarter-dial': 'value',
  'slide-rule': 'cursor',
} as const;

for (const { tag, state, property, after } of hands) {
  describe(`the form of a ${tag}`, () => {
    it('is invalid with an unreadable attribute until a good value is set', async () => {
      const element = await onPage(tag, { ...state });
      const form = await inForm(element);
      expect(isInvalid(element, form)).to.equal(false);
      element.setAttribute(mainAttributes[tag], 'much');
      expect(isInvalid(element, form)).to.equal(true);
      expect(element.validity.badInput).to.equal(true);
      expect(element.willValidate).to.equal(true);
      Reflect.set(element, property, after);
      expect(isInvalid(element, form)).to.equal(false);
    });

    it('is valid while the element is disabled, and with other bad attributes', async () => {
      const element = await onPage(tag, { ...state });
      const form = await inForm(element);
      for (const name of ['step', 'layout', 'divisions']) element.setAttribute(name, 'much');
      expect(isInvalid(element, form)).to.equal(false);
      element.setAttribute(mainAttributes[tag], 'little');
      element.disabled = true;
      await settled(element);
      expect(form.checkValidity()).to.equal(true);
      expect(element.willValidate).to.equal(false);
    });
  });
}

/** Fills the memory until the browser has collected garbage. Not all browsers do so within these rounds. */
async function collectGarbage(): Promise<void> {
  const garbage = new WeakRef({});
  for (let round = 0; round < 50 && garbage.deref(); round++) {
    for (let i = 0; i < 50; i++) new Array(20_000).fill({ round });
    // a browser keeps what a WeakRef has returned until the task ends
    await new Promise((resolve) => setTimeout(resolve));
  }
}

it('a state of an element ends after the browser has collected garbage', async () => {
  const element = await onPage('quarter-dial', { interactive: true });
  element.setAttribute('value', 'much');
  expect(element.matches(':state(invalid)')).to.equal(true);
  await collectGarbage();
  element.setAttribute('value', '3');
  expect(element.matches(':state(invalid)')).to.equal(false);
});

it('a picture with an unreadable value does not stop a form from being sent', async () => {
  const meter = await onPage('probability-meter', {});
  const form = await inForm(meter);
  meter.setAttribute('probability', 'unreadable');
  await settled(meter);
  expect(isInvalid(meter, form)).to.equal(false);
});

for (const [tag, part, good] of [
  ['decibel-spinner', 'field', '3:1'],
  ['slide-rule', 'cursor-field', 'D 2.5'],
  ['slide-rule', 'slide-field', '2.5'],
  ['slide-rule', 'result-exponent', '7'],
] as const) {
  describe(`the ${part} of a ${tag}`, () => {
    const bad = part === 'result-exponent' ? '2000' : 'nonsense';

    const typed = async (element: AnyInstrument, text: string) => {
      const [field] = partsOf(element, part) as HTMLInputElement[];
      field.focus();
      field.select();
      await sendKeys({ type: text });
      await sendKeys({ press: 'Enter' });
      await settled(element);
      return field;
    };

    const made = async () => {
      const element = await onPage(tag, { controls: true });
      return { element, form: await inForm(element) };
    };

    it('makes the form invalid with an unreadable text, and valid with a good one', async () => {
      const { element, form } = await made();
      const field = await typed(element, bad);
      expect(isInvalid(element, form)).to.equal(true);
      expect(element.matches(':state(invalid)')).to.equal(true);
      expect(form.reportValidity()).to.equal(false);
      await typed(element, good);
      expect(isInvalid(element, form)).to.equal(false);
      expect(element.matches(':state(invalid)')).to.equal(false);
      expect(field.hasAttribute('aria-invalid')).to.equal(false);
    });

    it('is valid again after a reset, and once controls are removed', async () => {
      const { element, form } = await made();
      const field = await typed(element, bad);
      form.reset();
      expect(isInvalid(element, form)).to.equal(false);
      await settled(element);
      expect(isInvalid(element, form)).to.equal(false);
      expect(field.value).not.to.equal(bad);
      await typed(element, bad);
      element.controls = false;
      await settled(element);
      expect(element.matches(':state(invalid)')).to.equal(false);
      expect(form.checkValidity()).to.equal(true);
    });
  });
}
