import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { warnings } from '../support/warnings.js';
import { controlOf, make, read, type AnyInstrument, type Attributes } from './subject.js';
import { subjects } from './subjects.js';

/** A button of the page, as markup has it; in a form it needs the type. */
function buttonFor(id: string, command: string, value = '', type = 'button'): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = command;
  for (const [name, text] of Object.entries({ commandfor: id, command, value, type }))
    if (text) button.setAttribute(name, text);
  return button;
}

for (const subject of subjects) {
  const { tag, given, movable } = subject;
  const [property] = Object.keys(subject.controls);

  /** An instrument in a form, with the buttons that name it. */
  async function withButtons(attributes: Attributes, ...commands: Array<[string, string?]>) {
    const form = fixtureSync<HTMLFormElement>(html`<form style="width:480px"></form>`);
    const element = make(subject, { id: 'commanded', ...attributes });
    const buttons = commands.map(([name, value]) => buttonFor('commanded', name, value));
    form.append(element, ...buttons);
    await element.updateComplete;
    const submitted: Event[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted.push(event);
    });
    return { form, element, buttons, submitted };
  }

  const after = async (element: AnyInstrument, key: string): Promise<unknown> => {
    controlOf(subject, element)!.focus();
    await sendKeys({ press: key });
    return Reflect.get(element, property);
  };

  describe(`the buttons that command a <${tag}>`, () => {
    const said = warnings();

    for (const [command, key] of [
      ['--step-up', 'ArrowUp'],
      ['--step-down', 'ArrowDown'],
    ]) {
      it(`${command} changes the value like ${key}, and submits no form`, async () => {
        const all = { ...movable, ...given.attributes };
        const { element, buttons, submitted } = await withButtons(all, [command]);
        const log = eventLog(element);
        buttons[0].click();
        const moved: unknown = Reflect.get(element, property);
        expect(moved).not.to.equal(given.values[property]);
        expect(log).to.deep.equal(['input', 'change']);
        Object.assign(element, given.values);
        expect(await after(element, key)).to.equal(moved);
        expect(submitted).to.deep.equal([]);
      });
    }

    it('have no effect in a form without a type, and submit as type="submit"', async () => {
      const { form, element, submitted } = await withButtons(given.attributes);
      const [bare, submit] = ['', 'submit'].map((type) =>
        buttonFor('commanded', '--step-up', '', type),
      );
      form.append(bare, submit);
      bare.click();
      expect(submitted.length).to.equal(0);
      submit.click();
      expect(submitted.length).to.equal(1);
      expect(read(element, given.values)).to.deep.equal(given.values);
    });

    it('change a static picture too', async () => {
      const { element, buttons } = await withButtons(given.attributes, ['--step-up']);
      buttons[0].click();
      expect(Reflect.get(element, property)).not.to.equal(given.values[property]);
    });

    it('--reset restores the value from the markup', async () => {
      const { element, buttons } = await withButtons(given.attributes, ['--step-up'], ['--reset']);
      buttons[0].click();
      const log = eventLog(element);
      buttons[1].click();
      expect(read(element, given.values)).to.deep.equal(given.values);
      expect(log).to.deep.equal(['input', 'change']);
      buttons[1].click();
      expect(log).to.deep.equal(['input', 'change']);
    });

    it('--reset fires events for whichever of the values has moved', async () => {
      for (const [moved, value] of Object.entries(given.values)) {
        const { form, element, buttons } = await withButtons({}, ['--reset']);
        const initial: unknown = Reflect.get(element, moved);
        Reflect.set(element, moved, value);
        const log = eventLog(element);
        buttons[0].click();
        expect(Reflect.get(element, moved)).to.equal(initial);
        expect(log, moved).to.deep.equal(['input', 'change']);
        form.remove();
      }
    });

    it('leave a disabled, renamed or removed element unchanged', async () => {
      const { element, buttons } = await withButtons(given.attributes, ['--step-up'], ['--reset']);
      element.disabled = true;
      buttons[0].click();
      element.disabled = false;
      element.id = 'another';
      buttons[0].click();
      element.id = 'commanded';
      element.remove();
      for (const button of buttons) button.click();
      expect(read(element, given.values)).to.deep.equal(given.values);
    });

    it('ignore commands of the page, and do nothing after preventDefault', async () => {
      const names = ['--open', 'toString', 'show-modal', '--step-up'];
      const { element, buttons } = await withButtons(
        given.attributes,
        ...names.map((name): [string] => [name]),
      );
      buttons[3].addEventListener('click', (event) => event.preventDefault());
      for (const button of buttons) button.click();
      expect(read(element, given.values)).to.deep.equal(given.values);
      expect(said).to.deep.equal([]);
    });

    it('work inside a shadow root that holds both', async () => {
      const host = fixtureSync(html`<div></div>`);
      const element = make(subject, { id: 'inner', ...given.attributes });
      const button = buttonFor('inner', '--step-up');
      host.attachShadow({ mode: 'open' }).append(element, button);
      await element.updateComplete;
      button.click();
      expect(Reflect.get(element, property)).not.to.equal(given.values[property]);
    });

    if (tag === 'probability-meter' || tag === 'decibel-spinner') {
      it('--add-evidence adds the decibels of the button', async () => {
        const { element, buttons } = await withButtons(
          {},
          ['--add-evidence', '3'],
          ['--add-evidence', '-1.5'],
          ['--add-evidence', `three of a ${tag}`],
        );
        buttons[0].click();
        buttons[1].click();
        expect(Reflect.get(element, 'decibels')).to.be.closeTo(1.5, 1e-12);
        expect(said).to.deep.equal([]);
        buttons[2].click();
        expect(Reflect.get(element, 'decibels')).to.be.closeTo(1.5, 1e-12);
        expect(said.length).to.equal(1);
      });
    }

    if (tag === 'decibel-spinner') {
      it('--spin turns the arrow', async () => {
        const { element, buttons } = await withButtons({ spinnable: true }, ['--spin']);
        setTimeout(() => buttons[0].click());
        const { detail }: CustomEvent<{ angle: number }> = await oneEvent(element, 'spin');
        expect(detail.angle).to.be.within(0, 360);
      });
    }

    if (tag === 'quarter-dial') {
      it('keep the result of an expression as the value', async () => {
        const { element, buttons } = await withButtons({ expression: '2 * 3' }, ['--step-up']);
        const log = eventLog(element);
        buttons[0].click();
        expect(Reflect.get(element, 'value')).to.equal(1);
        expect(log).to.deep.equal([]);
      });
    }

    if (tag === 'slide-rule') {
      it('--turn-over shows the other side of the rule', async () => {
        const { element, buttons } = await withButtons({ layout: 'duplex' }, ['--turn-over']);
        const log = eventLog(element);
        buttons[0].click();
        expect(Reflect.get(element, 'side')).to.equal('back');
        expect(log).to.deep.equal(['input', 'change']);
        buttons[0].click();
        expect(Reflect.get(element, 'side')).to.equal('front');
      });
    }
  });
}
