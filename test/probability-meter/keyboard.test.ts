import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { control, degreesOf, meterWith } from '../support/meter.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [main, modifier] = key.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: main });
    if (modifier) await sendKeys({ up: modifier });
  }
}

const atDegrees = (degrees: number, more = {}) =>
  meterWith({ interactive: true, probability: `${degrees}°`, ...more });

async function focused(degrees: number, more = {}): Promise<ProbabilityMeter> {
  const meter = await atDegrees(degrees, more);
  meter.focus();
  return meter;
}

/** A key's event at the slider, to see whether the page still gets it. */
function send(meter: ProbabilityMeter, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  const event = new KeyboardEvent('keydown', init);
  control(meter).dispatchEvent(event);
  return event;
}

describe('the keyboard on a meter', () => {
  for (const [key, from, to] of [
    ['ArrowRight', 45, 44],
    ['ArrowUp', 45, 44],
    ['ArrowLeft', 45, 46],
    ['ArrowDown', 45, 46],
    ['PageUp', 45, 35],
    ['PageDown', 45, 55],
    ['Home', 45, 90],
    ['End', 45, 0],
    ['Shift+ArrowRight', 45, 44.9],
    ['Shift+ArrowUp', 45, 44.9],
    ['Shift+ArrowLeft', 45, 45.1],
    ['Shift+ArrowDown', 45, 45.1],
    ['ArrowRight', 0.4, 0],
    ['PageUp', 3, 0],
    ['ArrowLeft', 89.7, 90],
    ['PageDown', 85, 90],
  ] as const) {
    it(`${key} moves the needle from ${from}° to ${to}°`, async () => {
      const meter = await focused(from);
      const log = eventLog(meter);
      await press(key);
      expect(meter.degrees).to.be.closeTo(to, 1e-9);
      expect(log).to.deep.equal(['input', 'change']);
    });
  }

  it('moves by one degree from any value', async () => {
    const meter = await focused(45);
    fc.assert(
      fc.property(fc.double({ min: 1, max: 89, noNaN: true }), (degrees) => {
        meter.degrees = degrees;
        send(meter, 'ArrowRight');
        expect(meter.degrees).to.be.closeTo(degrees - 1, 1e-7);
        send(meter, 'ArrowLeft');
        expect(meter.degrees).to.be.closeTo(degrees, 1e-7);
      }),
    );
  });

  it('moves by the step that the page sets', async () => {
    const meter = await focused(45, { step: '2.5' });
    await press('ArrowRight');
    expect(meter.degrees).to.be.closeTo(42.5, 1e-9);
    await press('Shift+ArrowRight');
    expect(meter.degrees).to.be.closeTo(42.25, 1e-9);
    await press('PageDown');
    expect(meter.degrees).to.be.closeTo(67.25, 1e-9);
  });

  it('moves by degrees under another mapping as well', async () => {
    const meter = await focused(45, { mapping: 'log-odds' });
    await press('ArrowRight');
    expect(degreesOf(meter.probability)).to.be.closeTo(44, 1e-9);
  });
});

describe('a screen reader on a meter', () => {
  it('moves from one end to the other, both included', async () => {
    const meter = await atDegrees(45);
    for (const [end, p] of [
      ['0', 0],
      [control(meter).max, 1],
    ] as const) {
      control(meter).value = end;
      control(meter).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      expect(meter.probability).to.be.closeTo(p, 1e-15);
    }
  });
});
