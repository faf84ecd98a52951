import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { sendKeys } from '../support/commands.js';
import { control, dialWith, type Attributes } from '../support/dial.js';
import { eventLog } from '../support/events.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [main, modifier] = key.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: main });
    if (modifier) await sendKeys({ up: modifier });
  }
}

const at = (value: number, more: Attributes = {}) =>
  dialWith({ interactive: true, value: String(value), ...more }, 200);

async function focused(value: number, more: Attributes = {}): Promise<QuarterDial> {
  const dial = await at(value, more);
  dial.focus();
  return dial;
}

/** A key's event at the control, to see whether the page still gets it. */
function send(dial: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const init = { key, bubbles: true, composed: true, cancelable: true, ...more };
  const event = new KeyboardEvent('keydown', init);
  control(dial).dispatchEvent(event);
  return event;
}

/** A number as a hand means it: twelve digits. */
const clean = (value: number) => Number(value.toPrecision(12));

/** A round number must be met to the last digit, any other to the twelfth. */
function expectMoved(got: number, wanted: number): void {
  if (String(clean(wanted)).length < 12) expect(got).to.equal(clean(wanted));
  else expect(got / wanted).to.be.closeTo(1, 6e-12);
}

describe('the keyboard on a dial', () => {
  for (const [key, from, divisions, to] of [
    ['ArrowRight', 1, '4', 10 ** 0.25],
    ['ArrowUp', 1, '4', 10 ** 0.25],
    ['ArrowLeft', 10, '4', 10 ** 0.75],
    ['ArrowDown', 10, '4', 10 ** 0.75],
    ['ArrowRight', 42, '4', 42 * 10 ** 0.25],
    ['ArrowLeft', 42, '4', 42 / 10 ** 0.25],
    ['ArrowRight', 42, '1', 420],
    ['ArrowLeft', 42, '1', 4.2],
    ['ArrowRight', 42, '2', 42 * Math.sqrt(10)],
    ['ArrowRight', 1, '3', 10 ** (1 / 3)],
    ['ArrowRight', 1, '10', 10 ** 0.1],
    ['ArrowLeft', 1, '20', 10 ** -0.05],
    ['Shift+ArrowRight', 1, '4', 10 ** 0.025],
    ['Shift+ArrowUp', 42, '1', 42 * 10 ** 0.1],
    ['Shift+ArrowLeft', 1, '10', 10 ** -0.01],
    ['Shift+ArrowDown', 42, '4', 42 / 10 ** 0.025],
    ['PageUp', 42, '4', 420],
    ['PageDown', 42, '4', 4.2],
    ['PageUp', 299792458, '20', 2997924580],
    ['PageDown', 0.5, 'digits', 0.05],
    ['Home', 42, '4', 10],
    ['End', 42, '4', 100],
    ['Home', 0.05, '4', 0.01],
    ['End', 0.05, '4', 0.1],
    ['End', 100, '4', 1000],
    ['End', 1000, '10', 10000],
    ['Home', 9.999, 'digits', 1],
    ['ArrowRight', 1, 'digits', 2],
    ['ArrowLeft', 2, 'digits', 1],
    ['ArrowRight', 9, 'digits', 10],
    ['ArrowRight', 10, 'digits', 20],
    ['ArrowLeft', 10, 'digits', 9],
    ['ArrowLeft', 1, 'digits', 0.9],
    ['ArrowUp', 0.007, 'digits', 0.008],
    ['Shift+ArrowRight', 2, 'digits', 2.1],
    ['Shift+ArrowLeft', 2, 'digits', 1.9],
    ['Shift+ArrowRight', 9, 'digits', 9.1],
    ['ArrowRight', 9.99e299, '4', 1e300],
    ['PageUp', 5e299, '4', 1e300],
    ['ArrowLeft', 1.1e-300, '4', 1e-300],
    ['PageDown', 5e-300, '4', 1e-300],
  ] as const) {
    it(`${key} moves ${from} to ${clean(to)} by ${divisions}`, async () => {
      const dial = await focused(from, { divisions });
      const log = eventLog(dial);
      await press(key);
      expectMoved(dial.value, to);
      expect(log).to.deep.equal(['input', 'change']);
    });
  }

  for (const divisions of ['1', '2', '3', '4', '10', '20', 'digits']) {
    it(`comes to a decade, to the last digit, in the steps of ${divisions}`, async () => {
      const dial = await at(1, { divisions });
      const count = divisions === 'digits' ? 9 : Number(divisions);
      for (const [key, decades] of [
        ['ArrowRight', [10, 100, 1000]],
        ['ArrowLeft', [100, 10, 1, 0.1, 0.01]],
        ['ArrowRight', [0.1, 1]],
      ] as const)
        for (const decade of decades) {
          for (let i = 0; i < count; i++) send(dial, key);
          expect(dial.value).to.equal(decade);
        }
    });
  }

  it('collects no floating-point errors over many tenths of a step', async () => {
    const dial = await at(1);
    for (let i = 1; i <= 200; i++) {
      send(dial, 'ArrowRight', { shiftKey: true });
      expect(dial.value / 10 ** (i / 40)).to.be.closeTo(1, 1e-11);
      if (i % 40 === 0) expect(dial.value).to.equal(10 ** (i / 40));
    }
  });

  it('moves by one step from any value, and back', async () => {
    const dial = await at(1);
    fc.assert(
      fc.property(fc.double({ min: -290, max: 290, noNaN: true }), (log) => {
        dial.value = 10 ** log;
        const before = dial.value;
        send(dial, 'ArrowRight');
        // what is nearly on a step is taken for the step itself
        expect(dial.value / before / 10 ** 0.25).to.be.closeTo(1, 1e-8);
        send(dial, 'ArrowLeft');
        expect(dial.value / before).to.be.closeTo(1, 1e-8);
      }),
    );
  });

  it('finds the ends of every decade, and stays at them', async () => {
    const dial = await at(1);
    for (let power = -299; power < 300; power += 13) {
      dial.value = Number(`3e${power}`);
      send(dial, 'Home');
      expect(dial.value).to.equal(Number(`1e${power}`));
      send(dial, 'Home');
      expect(dial.value).to.equal(Number(`1e${power}`));
      send(dial, 'End');
      expect(dial.value).to.equal(Number(`1e${power + 1}`));
    }
  });

  for (const [beyond, key, to] of [
    ['1e305', 'ArrowLeft', 1e300],
    ['1e305', 'End', 1e300],
    ['5e-324', 'ArrowRight', 1e-300],
    ['5e-324', 'Home', 1e-300],
  ] as const) {
    it(`${key} comes back from ${beyond} into the range`, async () => {
      const dial = await dialWith({ interactive: true, value: beyond });
      dial.focus();
      await press(key);
      expect(dial.value).to.equal(to);
    });
  }
});
