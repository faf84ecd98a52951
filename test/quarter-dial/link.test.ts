import { expect, fixture, html } from '@open-wc/testing';
import '../../src/probability-meter/index.js';
import { sendKeys } from '../support/commands.js';
import { shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const dials = [...root.querySelectorAll('quarter-dial')];
  for (const dial of dials) await shown(dial);
  return { root, dials, dial: dials[0], input: root.querySelector('input')! };
}

/** Sets the text of a field and fires its event, as typing does. */
function typeInto(field: HTMLInputElement, text: string, event = 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

describe('two linked dials', () => {
  warnings();

  it('are moved by dragging the hand of one of them', async () => {
    const { dials } = await page(
      html`<quarter-dial id="h" value="42000" interactive></quarter-dial>
        <quarter-dial for="h" interactive></quarter-dial>`,
    );
    const [one, two] = dials;
    one.focus();
    await sendKeys({ press: 'PageUp' });
    expect(two.value).to.equal(420000);
    two.focus();
    await sendKeys({ press: 'Home' });
    expect(one.value).to.equal(100000);
  });

  it('keep their own divisions and expressions', async () => {
    const { dials } = await page(
      html`<quarter-dial id="e" expression="2 * 3"></quarter-dial>
        <quarter-dial for="e" divisions="10"></quarter-dial>`,
    );
    const [one, two] = dials;
    two.value = 9;
    expect([one.value, one.expression, one.product, one.divisions]).to.deep.equal([
      9,
      '2 * 3',
      6,
      4,
    ]);
    expect([two.expression ?? '', two.divisions]).to.deep.equal(['', 10]);
  });
});

describe('for on a dial', () => {
  warnings();

  it('keeps any magnitude in a field with step="any"', async () => {
    const { input, dial } = await page(
      html`<input type="number" step="any" data-unit="value" id="t" aria-label="t" />
        <quarter-dial for="t"></quarter-dial>`,
    );
    for (const value of [0.000723, 6.626e-34, 5e-9, 6.022e23, 1e300, 1e-300]) {
      dial.value = value;
      expect(Number(input.value) / value).to.be.closeTo(1, 1e-3);
      typeInto(input, String(value));
      expect(dial.value).to.equal(value);
    }
  });

  it('keeps the last value where the field has no positive number', async () => {
    const { input, dial } = await page(
      html`<input type="number" id="k" data-unit="value" value="4" aria-label="k" />
        <quarter-dial for="k"></quarter-dial>`,
    );
    typeInto(input, '-7.125');
    expect(dial.value).to.equal(4);
    expect(input.value).to.equal('-7.125');
    typeInto(input, '8');
    expect(dial.value).to.equal(8);
    expect(dial.matches(':state(invalid)')).to.equal(false);
  });
});
