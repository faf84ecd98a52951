import { expect, fixture, html } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate, sendKeys, sendMouse } from '../support/commands.js';
import { control, filledShare, placeOf, probabilityOf, shown } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const spinnerOf = (page: Element) => page.querySelector('decibel-spinner')!;

async function formWith(content: unknown): Promise<[HTMLFormElement, DecibelSpinner]> {
  const form = await fixture<HTMLFormElement>(html`<form>${content}</form>`);
  await shown(spinnerOf(form));
  return [form, spinnerOf(form)];
}

const turned = html`<decibel-spinner name="belief" decibels="3" interactive></decibel-spinner>`;
const controlled = html`<decibel-spinner name="belief" decibels="3" controls></decibel-spinner>`;
const ways = [
  ['interactive', turned],
  ['controls', controlled],
] as const;

describe('a form', () => {
  for (const [way, content] of ways) {
    it(`submits decibels under the name: ${way}`, async () => {
      const [form, spinner] = await formWith(content);
      expect([...new FormData(form)]).to.deep.equal([['belief', '3']]);
      spinner.probability = 1;
      expect(new FormData(form).get('belief')).to.equal('Infinity');
      spinner.decibels = -0.1;
      expect(new FormData(form).get('belief')).to.equal('-0.1');
    });

    it(`has the new value at once, also for a listener: ${way}`, async () => {
      const [form, spinner] = await formWith(content);
      const heard: unknown[] = [];
      form.addEventListener('input', () => heard.push(new FormData(form).get('belief')));
      control(spinner).focus();
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'ArrowLeft' });
      expect(heard).to.deep.equal(['23', '22.9']);
    });

    it(`resets to the attribute: ${way}`, async () => {
      await emulate({ reducedMotion: 'reduce' });
      const [form, spinner] = await formWith(content);
      control(spinner).focus();
      await sendKeys({ press: 'Home' });
      form.reset();
      await shown(spinner);
      expect(spinner.decibels).to.equal(3);
      expect(new FormData(form).get('belief')).to.equal('3');
      expect(filledShare(spinner)).to.be.closeTo(probabilityOf(3), 0.002);
    });

    it(`gets nothing from one without a name or that is disabled: ${way}`, async () => {
      const [form, spinner] = await formWith(content);
      spinner.disabled = true;
      expect([...new FormData(form)]).to.deep.equal([]);
      spinner.disabled = false;
      expect([...new FormData(form)]).to.deep.equal([['belief', '3']]);
      spinner.removeAttribute('name');
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  }

  it('resets to even where there is no attribute', async () => {
    const [form, spinner] = await formWith(html`<decibel-spinner controls></decibel-spinner>`);
    spinner.decibels = 9;
    form.reset();
    expect(spinner.decibels).to.equal(0);
  });

  it('gets nothing from a picture, also from one that spins', async () => {
    const [form, spinner] = await formWith(
      html`<decibel-spinner name="belief" decibels="3" spinnable></decibel-spinner>`,
    );
    expect([...new FormData(form)]).to.deep.equal([]);
    for (const property of ['interactive', 'controls'] as const) {
      spinner[property] = true;
      expect(new FormData(form).get('belief'), property).to.equal('3');
      spinner[property] = false;
      expect([...new FormData(form)]).to.deep.equal([]);
    }
  });

  it('is known to the spinner', async () => {
    const [form, spinner] = await formWith(turned);
    expect(spinner.form).to.equal(form);
    expect([...form.elements]).to.include(spinner);
    expect(spinner.name).to.equal('belief');
    spinner.name = 'other';
    expect(new FormData(form).get('other')).to.equal('3');
  });

  it('can be anywhere, by its id', async () => {
    const page = await fixture<HTMLElement>(
      html`<div><form id="far"></form><decibel-spinner form="far" name="b" controls></decibel-spinner></div>`,
    );
    await shown(spinnerOf(page));
    expect(new FormData(page.querySelector('form')!).get('b')).to.equal('0');
  });

  it('resets no tally, and keeps the sectors', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const [form, spinner] = await formWith(
      html`<decibel-spinner segments="3" spinnable controls></decibel-spinner>`,
    );
    spinner.segments = 4;
    await spinner.spin();
    form.reset();
    expect(spinner.tally.total).to.equal(1);
    expect(spinner.segments).to.equal(4);
  });
});

describe('a fieldset', () => {
  it('disables the spinner without writing its attribute', async () => {
    const [form, spinner] = await formWith(html`<fieldset disabled>${turned}</fieldset>`);
    expect(control(spinner).matches(':disabled')).to.equal(true);
    expect(spinner.hasAttribute('disabled')).to.equal(false);
    expect(spinner.disabled).to.equal(false);
    expect([...new FormData(form)]).to.deep.equal([]);
    form.querySelector('fieldset')!.disabled = false;
    await shown(spinner);
    expect(control(spinner).matches(':disabled')).to.equal(false);
  });

  it('takes the disc away from the mouse', async () => {
    const [form, spinner] = await formWith(turned);
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    form.append(fieldset);
    fieldset.append(spinner);
    await shown(spinner);
    const [x, y] = placeOf(spinner, 20).map(Math.round);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(spinner.decibels).to.equal(3);
    fieldset.disabled = false;
    await shown(spinner);
    await sendMouse({ type: 'click', position: [x, y] });
    expect(spinner.decibels).not.to.equal(3);
  });
});

describe('disabled', () => {
  it('is the attribute and the property', async () => {
    const [, spinner] = await formWith(controlled);
    spinner.disabled = true;
    expect(spinner.hasAttribute('disabled')).to.equal(true);
    spinner.removeAttribute('disabled');
    expect(spinner.disabled).to.equal(false);
    expect(spinner.matches(':disabled')).to.equal(false);
  });
});

describe('a restored session', () => {
  const said = warnings();

  it('brings the value back', async () => {
    for (const [, content] of ways) {
      const [form, spinner] = await formWith(content);
      spinner.formStateRestoreCallback('-4.5');
      expect(spinner.decibels).to.equal(-4.5);
      expect(new FormData(form).get('belief')).to.equal('-4.5');
      spinner.formStateRestoreCallback('Infinity');
      expect(spinner.decibels).to.equal(Infinity);
    }
  });

  for (const state of ['9999', 'NaN', '<script>', '', '1e309', new FormData()]) {
    it(`is not trusted: ${String(state)}`, async () => {
      const [, spinner] = await formWith(controlled);
      spinner.formStateRestoreCallback(state);
      expect(spinner.decibels).to.equal(state === '9999' ? 300 : 3);
      expect(said.length).to.be.at.most(1);
    });
  }
});

describe('a label', () => {
  for (const page of [
    html`<label for="s-1">Rain</label><decibel-spinner id="s-1" interactive></decibel-spinner>`,
    html`<label for="s-2">Rain</label><decibel-spinner id="s-2" controls></decibel-spinner>`,
    html`<label>Rain <decibel-spinner interactive></decibel-spinner></label>`,
  ]) {
    it('brings the focus to the spinner when it is clicked', async () => {
      const [form, spinner] = await formWith(page);
      const { left, top } = form.querySelector('label')!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 8), Math.round(top + 8)] });
      expect(document.activeElement).to.equal(spinner);
      expect(spinner.shadowRoot!.activeElement).not.to.equal(null);
      expect(spinner.decibels).to.equal(0);
    });
  }
});
