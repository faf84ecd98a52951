import { expect, fixture, html } from '@open-wc/testing';
import { emulate } from '../support/commands.js';
import { choose, EITHER, EVENT, firedBy, question } from '../support/bet.js';
import {
  filledShare,
  newSpinner,
  piece,
  probabilityOf,
  shown,
  spinnerWith,
  textOf,
} from '../support/spinner.js';

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

describe('the choices start over', () => {
  it('at the first bet, by the button', async () => {
    const spinner = await spinnerWith({ against: '3 dB' });
    expect(piece<HTMLButtonElement>(spinner, 'again').disabled).to.equal(true);
    await choose(spinner, EVENT, EITHER);
    const fired = firedBy(spinner);
    piece(spinner, 'again').click();
    await shown(spinner);
    expect(spinner.decibels).to.equal(3);
    expect(fired.map((text) => text.split(' ')[0])).to.deep.equal(['input', 'change']);
    expect(textOf(spinner, 'question')).to.equal(question);
    expect(piece(spinner, 'bet').textContent).to.contain('Choice 1 of at most 7');
  });

  it('at a value from a script or a drag', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    await choose(spinner, EVENT, EITHER);
    spinner.probability = 0.25;
    await shown(spinner);
    expect(textOf(spinner, 'question')).to.equal(question);
    await choose(spinner, EVENT);
    expect(spinner.degrees).to.be.closeTo(30, 1e-9);
  });

  it('when the form is reset', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const spinner = newSpinner({ against: '3 dB', name: 'rain' });
    form.append(spinner);
    await shown(spinner);
    expect(new FormData(form).get('rain')).to.equal('3');
    await choose(spinner, EVENT, EITHER);
    expect(new FormData(form).get('rain')).to.equal(String(spinner.decibels));
    form.reset();
    await shown(spinner);
    expect(spinner.decibels).to.equal(3);
    expect(textOf(spinner, 'question')).to.equal(question);
  });

  it('when another belief is set, and not with the same text', async () => {
    const spinner = await spinnerWith({ against: '3 dB' });
    await choose(spinner, EVENT);
    const chosen = spinner.decibels;
    spinner.setAttribute('against', '3 dB');
    await shown(spinner);
    expect(spinner.decibels).to.equal(chosen);
    spinner.setAttribute('against', '4 dB');
    await shown(spinner);
    expect(spinner.decibels).to.equal(4);
  });
});

describe('a spinner without a value', () => {
  it('shows the first bet, and gets a value with the first choice', async () => {
    const spinner = await spinnerWith({ decibels: '', against: '3 dB' });
    expect(spinner.value).to.equal(null);
    expect(filledShare(spinner)).to.be.closeTo(probabilityOf(3), 0.002);
    expect(spinner.matches(':state(unset)')).to.equal(true);
    const fired = firedBy(spinner);
    await choose(spinner, EITHER);
    expect(spinner.decibels).to.equal(3);
    expect(fired.map((text) => text.split(' ')[0])).to.deep.equal(['input', 'change', 'elicit']);
    expect(spinner.matches(':state(unset)')).to.equal(false);
    piece(spinner, 'again').click();
    await shown(spinner);
    expect(spinner.value).to.equal(null);
  });

  it('keeps a form invalid until the first choice where it is required', async () => {
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    const spinner = newSpinner({ decibels: '', against: '3 dB', name: 'rain', required: true });
    form.append(spinner);
    await shown(spinner);
    expect([form.checkValidity(), new FormData(form).get('rain')]).to.deep.equal([false, null]);
    await choose(spinner, EITHER);
    expect([form.checkValidity(), new FormData(form).get('rain')]).to.deep.equal([true, '3']);
  });
});
