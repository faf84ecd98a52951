import { expect, fixture, html } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, sendKeys, sendMouse } from '../support/commands.js';
import { control, needleDegrees, placeOf, shown } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

const meterOf = (page: Element) => page.querySelector('probability-meter')!;

async function formWith(content: unknown): Promise<[HTMLFormElement, ProbabilityMeter]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  await shown(meterOf(form));
  return [form, meterOf(form)];
}

const named = html`<probability-meter name="belief" probability="53%" interactive></probability-meter>`;

describe('a form', () => {
  it('submits the probability under the name', async () => {
    const [form] = await formWith(named);
    expect([...new FormData(form)]).to.deep.equal([['belief', '0.53']]);
  });

  it('has the new value at once, also for a listener', async () => {
    const [form, meter] = await formWith(named);
    meter.probability = 0.25;
    expect(new FormData(form).get('belief')).to.equal('0.25');
    let heard: unknown;
    form.addEventListener('input', () => (heard = new FormData(form).get('belief')));
    meter.focus();
    await sendKeys({ press: 'End' });
    expect(heard).to.equal('1');
  });

  it('resets to the attribute', async () => {
    const [form, meter] = await formWith(named);
    meter.probability = 0.9;
    form.reset();
    await shown(meter);
    expect(meter.probability).to.equal(0.53);
    expect(new FormData(form).get('belief')).to.equal('0.53');
  });

  it('resets to even where there is no attribute', async () => {
    const [form, meter] = await formWith(html`<probability-meter interactive></probability-meter>`);
    meter.probability = 0.9;
    form.reset();
    expect(meter.probability).to.equal(0.5);
  });

  it('resets what the user moved, and the needle with it', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const [form, meter] = await formWith(named);
    meter.focus();
    await sendKeys({ press: 'Home' });
    form.reset();
    await shown(meter);
    expect(needleDegrees(meter)).to.be.closeTo(43.28, 0.01);
  });

  it('gets nothing from a picture', async () => {
    const [form, meter] = await formWith(
      html`<probability-meter name="belief" probability="0.3"></probability-meter>`,
    );
    expect([...new FormData(form)]).to.deep.equal([]);
    meter.interactive = true;
    await shown(meter);
    expect(new FormData(form).get('belief')).to.equal('0.3');
    meter.interactive = false;
    await shown(meter);
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('gets nothing from a meter without a name or that is disabled', async () => {
    const [form, meter] = await formWith(named);
    meter.disabled = true;
    expect([...new FormData(form)]).to.deep.equal([]);
    meter.disabled = false;
    meter.removeAttribute('name');
    expect([...new FormData(form)]).to.deep.equal([]);
  });

  it('is known to the meter', async () => {
    const [form, meter] = await formWith(named);
    expect(meter.form).to.equal(form);
    expect([...form.elements]).to.include(meter);
    expect(meter.name).to.equal('belief');
    meter.name = 'other';
    expect(new FormData(form).get('other')).to.equal('0.53');
  });

  it('can be anywhere, by its id', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><form id="far"></form><probability-meter form="far" name="b" interactive></probability-meter></div>`,
    );
    await shown(meterOf(page));
    expect(new FormData(page.querySelector('form')!).get('b')).to.equal('0.5');
  });
});

describe('a fieldset', () => {
  it('disables the meter without writing its attribute', async () => {
    const [form, meter] = await formWith(html`<fieldset disabled>${named}</fieldset>`);
    expect(control(meter).disabled).to.equal(true);
    expect(meter.hasAttribute('disabled')).to.equal(false);
    expect(meter.disabled).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await shown(meter);
    expect(control(meter).disabled).to.equal(false);
  });

  it('takes the needle away from the mouse', async () => {
    const [form, meter] = await formWith(named);
    form.insertAdjacentHTML('afterbegin', '<fieldset disabled></fieldset>');
    form.querySelector('fieldset')!.append(meter);
    await shown(meter);
    const [x, y] = placeOf(meter, 20, 500).map(Math.round);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(meter.probability).to.equal(0.53);
  });
});

describe('disabled', () => {
  it('is the attribute and the property', async () => {
    const [, meter] = await formWith(named);
    meter.disabled = true;
    expect(meter.hasAttribute('disabled')).to.equal(true);
    meter.removeAttribute('disabled');
    expect(meter.disabled).to.equal(false);
    expect(meter.matches(':disabled')).to.equal(false);
  });
});

describe('a restored session', () => {
  const said = warnings();

  it('brings the value back', async () => {
    const [form, meter] = await formWith(named);
    meter.formStateRestoreCallback('0.25');
    expect(meter.probability).to.equal(0.25);
    expect(new FormData(form).get('belief')).to.equal('0.25');
  });

  for (const state of ['99', 'NaN', '<script>', '', '1e309', new FormData()]) {
    it(`is not trusted: ${String(state)}`, async () => {
      const [, meter] = await formWith(named);
      meter.formStateRestoreCallback(state);
      expect(meter.probability).to.be.within(0, 1);
      if (state !== '99') expect(meter.probability).to.equal(0.53);
      expect(said.length).to.be.at.most(1);
    });
  }
});

describe('a label', () => {
  for (const page of [
    html`<label for="m-1">Belief</label><probability-meter id="m-1" interactive></probability-meter>`,
    html`<label>Belief <probability-meter interactive></probability-meter></label>`,
  ]) {
    it('brings the focus to the needle when it is clicked', async () => {
      const [form, meter] = await formWith(page);
      const { left, top } = form.querySelector('label')!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 8), Math.round(top + 8)] });
      expect(document.activeElement).to.equal(meter);
      expect(meter.probability).to.equal(0.5);
    });
  }
});
