import { expect } from '@open-wc/testing';
import { emulate, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { piece, shown, spinnerWith } from '../support/spinner.js';

const withField = (decibels = '7') => spinnerWith({ controls: true, decibels });
const fieldOf = (spinner: Element) => piece<HTMLInputElement>(spinner, 'field');
const sliderOf = (spinner: Element) => piece<HTMLInputElement>(spinner, 'slider');

describe('up and down in the field of a spinner', () => {
  for (const [press, from, to] of [
    ['ArrowUp', '0.2', 0.3],
    ['ArrowDown', '-22.95', -23],
    ['PageUp', '2', 3],
  ] as const) {
    it(`step like the slider: ${press} moves ${from} to ${to}`, async () => {
      const spinner = await withField();
      const log = eventLog(spinner);
      fieldOf(spinner).focus();
      fieldOf(spinner).select();
      await sendKeys({ type: from });
      log.length = 0;
      await sendKeys({ press });
      await shown(spinner);
      expect(spinner.decibels).to.equal(to);
      expect(fieldOf(spinner).value).to.equal(String(to));
      expect(log).to.deep.equal(['input', 'change']);
    });
  }
});

describe('the keys of the slider of a spinner', () => {
  for (const [key, from, to] of [
    ['ArrowRight', 0.2, 0.3],
    ['ArrowUp', 0.2, 0.3],
    ['ArrowLeft', 0.3, 0.2],
    ['ArrowDown', 0.4, 0.3],
    ['PageUp', 0, 1],
    ['PageDown', 0, -1],
    ['Home', 5, -23],
    ['End', 5, 23],
    ['ArrowRight', 22.95, 23],
  ] as const) {
    it(`${key} moves ${from} to ${to}, without rounding errors, and updates the field`, async () => {
      const spinner = await withField(`${from}`);
      const log = eventLog(spinner);
      sliderOf(spinner).focus();
      await sendKeys({ press: key });
      await shown(spinner);
      expect(spinner.decibels).to.equal(to);
      expect(fieldOf(spinner).value).to.equal(String(to));
      expect(log).to.deep.equal(['input', 'change']);
    });
  }

  it('with Shift move a tenth of a step', async () => {
    const spinner = await withField('0.1');
    sliderOf(spinner).focus();
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ up: 'Shift' });
    expect(spinner.decibels).to.equal(0.12);
  });
});

describe('keys that open the field from the slider', () => {
  it('are digits, and Enter unless that spins', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnerWith({ controls: true, spinnable: true, decibels: '7' });
    sliderOf(spinner).focus();
    await sendKeys({ press: 'Enter' });
    await shown(spinner);
    expect(spinner.tally.total).to.equal(1);
    expect(spinner.shadowRoot!.activeElement).to.equal(sliderOf(spinner));
    await sendKeys({ type: '12' });
    expect(fieldOf(spinner).value).to.equal('12');
    expect(spinner.decibels).to.equal(12);
    await sendKeys({ press: 'Escape' });
    await shown(spinner);
    expect(spinner.decibels).to.equal(7);
    expect(fieldOf(spinner).value).to.equal('7');
    expect(spinner.shadowRoot!.activeElement).to.equal(sliderOf(spinner));
  });
});
