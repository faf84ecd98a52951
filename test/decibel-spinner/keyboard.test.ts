import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { control, spinnerWith, type Attributes } from '../support/spinner.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [main, modifier] = key.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: main });
    if (modifier) await sendKeys({ up: modifier });
  }
}

const at = (decibels: number, more: Attributes = {}) =>
  spinnerWith({ interactive: true, decibels: String(decibels), ...more });

async function focused(decibels: number, more: Attributes = {}): Promise<DecibelSpinner> {
  const spinner = await at(decibels, more);
  spinner.focus();
  return spinner;
}

/** A key's event at the control, to see whether the page still gets it. */
function send(spinner: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  const event = new KeyboardEvent('keydown', init);
  control(spinner).dispatchEvent(event);
  return event;
}

describe('the keyboard on a spinner', () => {
  for (const [key, from, to] of [
    ['ArrowRight', 0, 0.1],
    ['ArrowUp', 0, 0.1],
    ['ArrowLeft', 0, -0.1],
    ['ArrowDown', 0, -0.1],
    ['ArrowRight', 0.2, 0.3],
    ['ArrowUp', 0.7, 0.8],
    ['ArrowLeft', 0.3, 0.2],
    ['ArrowDown', -0.2, -0.3],
    ['ArrowLeft', 0.1, 0],
    ['PageUp', 0, 1],
    ['PageDown', 0, -1],
    ['PageUp', 1.1, 2.1],
    ['PageDown', 0.3, -0.7],
    ['Home', 0, -23],
    ['End', 0, 23],
    ['Shift+ArrowRight', 0, 0.01],
    ['Shift+ArrowUp', 0.3, 0.31],
    ['Shift+ArrowLeft', 0.3, 0.29],
    ['Shift+ArrowDown', 0, -0.01],
    ['ArrowRight', 22.95, 23],
    ['PageUp', 22.5, 23],
    ['ArrowLeft', -22.95, -23],
    ['PageDown', -22.5, -23],
  ] as const) {
    it(`${key} moves ${from} dB to ${to} dB, to the last digit`, async () => {
      const spinner = await focused(from);
      const log = eventLog(spinner);
      await press(key);
      expect(spinner.decibels).to.equal(to);
      expect(log).to.deep.equal(['input', 'change']);
    });
  }

  it('moves by the step and between the ends that the page sets', async () => {
    const spinner = await focused(0, { step: '2.5', min: '-30', max: '40' });
    for (const [key, to] of [
      ['ArrowRight', 2.5],
      ['Shift+ArrowRight', 2.75],
      ['PageUp', 27.75],
      ['PageUp', 40],
      ['Home', -30],
      ['ArrowLeft', -30],
    ] as const) {
      await press(key);
      expect(spinner.decibels, key).to.equal(to);
    }
  });

  it('collects no floating-point errors over many steps', async () => {
    const spinner = await at(-23);
    for (let i = 1; i <= 460; i++) {
      send(spinner, 'ArrowRight');
      expect(spinner.decibels).to.equal(Number((-23 + i / 10).toFixed(1)));
    }
  });

  it('moves by one step from any value', async () => {
    const spinner = await at(0);
    fc.assert(
      fc.property(fc.double({ min: -22, max: 22, noNaN: true }), (decibels) => {
        spinner.decibels = decibels;
        send(spinner, 'ArrowRight');
        expect(spinner.decibels).to.be.closeTo(decibels + 0.1, 1e-6);
        send(spinner, 'ArrowLeft');
        expect(spinner.decibels).to.be.closeTo(decibels, 1e-6);
      }),
    );
  });

  for (const [beyond, key, to] of [
    ['300', 'ArrowLeft', 23],
    ['Infinity', 'ArrowLeft', 23],
    ['Infinity', 'Home', -23],
    ['-300', 'ArrowRight', -23],
    ['-Infinity', 'PageUp', -23],
    ['-Infinity', 'End', 23],
  ] as const) {
    it(`${key} comes back from ${beyond} dB into the range`, async () => {
      const spinner = await spinnerWith({ interactive: true, decibels: beyond });
      spinner.focus();
      await press(key);
      expect(spinner.decibels).to.equal(to);
    });
  }
});

describe('a screen reader on a spinner', () => {
  it('sets the value through the slider, with at most a hundred positions', async () => {
    const spinner = await at(0);
    const log = eventLog(spinner);
    const slider = control(spinner);
    expect(Number(slider.max) - Number(slider.min)).to.be.within(10, 100);
    expect(slider.step).to.be.oneOf(['', '1']);
    slider.stepUp();
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect(spinner.decibels).to.be.greaterThan(0);
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('moves from one end to the other, both included', async () => {
    const spinner = await at(0, { min: '-7', max: '11' });
    const slider = control(spinner);
    for (const [end, decibels] of [
      ['0', -7],
      [slider.max, 11],
    ] as const) {
      slider.value = end;
      slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      expect(spinner.decibels).to.equal(decibels);
    }
  });
});
