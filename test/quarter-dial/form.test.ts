import { expect, fixture, html } from '@open-wc/testing';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { emulate, sendKeys, sendMouse } from '../support/commands.js';
import { apart, control, degreesOf, handDegrees, placeOf, shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

const dialOf = (page: Element) => page.querySelector('quarter-dial')!;

async function formWith(content: unknown): Promise<[HTMLFormElement, QuarterDial]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  await shown(dialOf(form));
  return [form, dialOf(form)];
}

const turned = html`<quarter-dial name="size" value="3×10⁸" interactive></quarter-dial>`;

describe('a form', () => {
  it('submits the value under the name', async () => {
    const [form, dial] = await formWith(turned);
    expect([...new FormData(form)]).to.deep.equal([['size', '300000000']]);
    for (const [value, text] of [
      [1e-7, '1e-7'],
      [0.1, '0.1'],
      [1e23, '1e+23'],
      [Number.MAX_VALUE, '1.7976931348623157e+308'],
    ] as const) {
      dial.value = value;
      expect(new FormData(form).get('size')).to.equal(text);
    }
  });

  it('has the new value at once, also for a listener', async () => {
    const [form, dial] = await formWith(turned);
    const heard: unknown[] = [];
    form.addEventListener('input', () => heard.push(new FormData(form).get('size')));
    control(dial).focus();
    await sendKeys({ press: 'End' });
    await sendKeys({ press: 'PageDown' });
    expect(heard).to.deep.equal(['1000000000', '100000000']);
  });

  it('resets to the attribute', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const [form, dial] = await formWith(turned);
    control(dial).focus();
    await sendKeys({ press: 'Home' });
    expect(dial.value).to.equal(1e8);
    form.reset();
    await shown(dial);
    expect(dial.value).to.equal(3e8);
    expect(new FormData(form).get('size')).to.equal('300000000');
    expect(apart(handDegrees(dial), degreesOf(3))).to.be.lessThan(0.01);
  });

  it('resets to 1 where there is no attribute', async () => {
    const [form, dial] = await formWith(html`<quarter-dial interactive></quarter-dial>`);
    dial.value = 9;
    form.reset();
    expect(dial.value).to.equal(1);
  });

  it('gets nothing from one without a name or that is disabled', async () => {
    const [form, dial] = await formWith(turned);
    dial.disabled = true;
    expect([...new FormData(form)]).to.deep.equal([]);
    dial.disabled = false;
    expect([...new FormData(form)]).to.deep.equal([['size', '300000000']]);
    dial.removeAttribute('name');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('gets nothing from a picture', async () => {
    const [form, dial] = await formWith(
      html`<quarter-dial name="size" value="3" readout table></quarter-dial>`,
    );
    expect([...new FormData(form)]).to.deep.equal([]);
    dial.interactive = true;
    expect(new FormData(form).get('size')).to.equal('3');
    dial.interactive = false;
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('gets nothing while an expression stands, which the hand shows', async () => {
    const [form, dial] = await formWith(turned);
    dial.expression = '2 * 3';
    expect([...new FormData(form)]).to.deep.equal([]);
    dial.value = 7;
    expect([...new FormData(form)]).to.deep.equal([]);
    dial.expression = '';
    expect(new FormData(form).get('size')).to.equal('7');
  });

  it('is known to the dial', async () => {
    const [form, dial] = await formWith(turned);
    expect(dial.form).to.equal(form);
    expect([...form.elements]).to.include(dial);
    expect(dial.name).to.equal('size');
    dial.name = 'other';
    expect(new FormData(form).get('other')).to.equal('300000000');
  });

  it('can be anywhere, by its id', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><form id="far"></form><quarter-dial form="far" name="b" interactive></quarter-dial></div>`,
    );
    await shown(dialOf(page));
    expect(new FormData(page.querySelector('form')!).get('b')).to.equal('1');
  });

  it('keeps the expression and the divisions when it resets', async () => {
    const [form, dial] = await formWith(html`<quarter-dial interactive></quarter-dial>`);
    Object.assign(dial, { expression: '2 * 3', divisions: 10, value: 5 });
    form.reset();
    expect([dial.expression, dial.divisions, dial.value]).to.deep.equal(['2 * 3', 10, 1]);
  });
});

describe('a fieldset', () => {
  it('disables the dial without writing its attribute', async () => {
    const [form, dial] = await formWith(html`<fieldset disabled>${turned}</fieldset>`);
    expect(control(dial).matches(':disabled')).to.equal(true);
    expect(dial.hasAttribute('disabled')).to.equal(false);
    expect(dial.disabled).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await shown(dial);
    expect(control(dial).matches(':disabled')).to.equal(false);
  });

  it('takes the hand away from the mouse', async () => {
    const [form, dial] = await formWith(html`<fieldset disabled>${turned}</fieldset>`);
    const [x, y] = placeOf(dial, 20).map(Math.round);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(dial.value).to.equal(3e8);
    form.querySelector('fieldset')!.disabled = false;
    await shown(dial);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(dial.value).not.to.equal(3e8);
  });
});

describe('disabled', () => {
  it('is the attribute and the property', async () => {
    const [, dial] = await formWith(turned);
    dial.disabled = true;
    expect(dial.hasAttribute('disabled')).to.equal(true);
    dial.removeAttribute('disabled');
    expect(dial.disabled).to.equal(false);
    expect(dial.matches(':disabled')).to.equal(false);
  });
});

describe('a restored session', () => {
  const said = warnings();

  it('brings the value back', async () => {
    const [form, dial] = await formWith(turned);
    for (const value of [42000, 1e-7, 1e23, Number.MAX_VALUE]) {
      dial.formStateRestoreCallback(String(value));
      expect(dial.value).to.equal(value);
      expect(new FormData(form).get('size')).to.equal(String(value));
    }
  });

  for (const state of ['0', '-3', 'NaN', 'Infinity', '<script>', '', '1e309', new FormData()]) {
    it(`is not trusted: ${String(state)}`, async () => {
      const [, dial] = await formWith(turned);
      dial.formStateRestoreCallback(state);
      expect(dial.value).to.equal(3e8);
      expect(said.length).to.be.at.most(1);
    });
  }
});

describe('a label', () => {
  for (const page of [
    html`<label for="d-1">Speed</label><quarter-dial id="d-1" interactive></quarter-dial>`,
    html`<label>Speed <quarter-dial interactive></quarter-dial></label>`,
  ]) {
    it('brings the focus to the dial when it is clicked', async () => {
      const [form, dial] = await formWith(page);
      const { left, top } = form.querySelector('label')!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 8), Math.round(top + 8)] });
      expect(document.activeElement).to.equal(dial);
      expect(dial.shadowRoot!.activeElement).to.equal(control(dial));
      expect(dial.value).to.equal(1);
    });
  }
});
