import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { control, degreesOf, meterWith, type Attributes } from '../support/meter.js';
import { keysOfThePage } from '../support/keys.js';

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

describe('the keyboard', () => {
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

  it('moves by one degree wherever the needle stands', async () => {
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

  it('moves by the step that the page asks for', async () => {
    const meter = await focused(45, { step: '2.5' });
    await press('ArrowRight');
    expect(meter.degrees).to.be.closeTo(42.5, 1e-9);
    await press('Shift+ArrowRight');
    expect(meter.degrees).to.be.closeTo(42.25, 1e-9);
    await press('PageDown');
    expect(meter.degrees).to.be.closeTo(67.25, 1e-9);
  });

  it('says nothing at an end that it is at already', async () => {
    const meter = await focused(0);
    const log = eventLog(meter);
    await press('ArrowRight', 'PageUp', 'End');
    expect(log).to.deep.equal([]);
    expect(meter.probability).to.equal(1);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`turns the same way in ${dir} pages`, async () => {
      const meter = await focused(45, { dir });
      await press('ArrowRight');
      expect(meter.degrees).to.be.closeTo(44, 1e-9);
      await press('ArrowLeft', 'ArrowLeft');
      expect(meter.degrees).to.be.closeTo(46, 1e-9);
    });
  }

  it('is reached by Tab, in one stop', async () => {
    const meter = await atDegrees(45);
    const after = document.createElement('button');
    meter.after(after);
    await press('Tab');
    expect(document.activeElement).to.equal(meter);
    expect(meter.shadowRoot!.activeElement).to.equal(control(meter));
    await press('Tab');
    expect(document.activeElement).to.equal(after);
  });

  it('shows where the focus is', async () => {
    const meter = await atDegrees(45);
    const unfocused = getComputedStyle(control(meter)).outlineStyle;
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(control(meter));
    expect(unfocused).to.equal('none');
    expect(outlineStyle).not.to.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  it('does not write the value into the markup', async () => {
    const meter = await focused(45, { probability: '0.5' });
    await press('ArrowRight');
    expect(meter.getAttribute('probability')).to.equal('0.5');
    expect(meter.probability).to.be.closeTo(Math.cos((44 * Math.PI) / 180) ** 2, 1e-12);
  });

  for (const [key, more] of keysOfThePage) {
    it(`leaves ${Object.keys(more).join('')} "${key}" to the page`, async () => {
      const meter = await focused(45);
      const log = eventLog(meter);
      expect(send(meter, key, more).defaultPrevented).to.equal(false);
      expect(meter.probability).to.equal(0.5);
      expect(log).to.deep.equal([]);
    });
  }

  for (const key of ['ArrowRight', 'ArrowUp', 'PageDown', 'Home', 'End']) {
    it(`keeps ${key} to itself, so that the page does not scroll`, async () => {
      expect(send(await focused(45), key).defaultPrevented).to.equal(true);
    });
  }

  it('moves a meter whose mapping is another by degrees all the same', async () => {
    const meter = await focused(45, { mapping: 'log-odds' });
    await press('ArrowRight');
    expect(degreesOf(meter.probability)).to.be.closeTo(44, 1e-9);
  });
});

describe('what can not be moved', () => {
  for (const more of [{ interactive: true, disabled: true }, {}] as Attributes[]) {
    it(`takes no focus and no keys: ${JSON.stringify(more)}`, async () => {
      const meter = await meterWith({ probability: '45°', ...more });
      meter.focus();
      expect(document.activeElement).not.to.equal(meter);
      await press('Tab', 'ArrowRight');
      expect(document.activeElement).not.to.equal(meter);
      expect(meter.degrees).to.be.closeTo(45, 1e-12);
    });
  }

  it('has no control', async () => {
    expect(control(await meterWith())).to.equal(null);
  });

  it('can be moved again once it is enabled', async () => {
    const meter = await meterWith({ interactive: true, disabled: true, probability: '45°' });
    meter.disabled = false;
    await meter.updateComplete;
    meter.focus();
    await press('ArrowRight');
    expect(meter.degrees).to.be.closeTo(44, 1e-9);
  });
});

describe('a screen reader', () => {
  it('moves the needle by setting the slider', async () => {
    const meter = await atDegrees(45);
    const log = eventLog(meter);
    const slider = control(meter);
    slider.stepUp();
    slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    expect(meter.degrees).to.be.lessThan(45);
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('comes from one end to the other, both included', async () => {
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
