import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '../support/commands.js';
import { decibelsUnder, letGo, move, press } from '../support/disc-hand.js';
import { eventLog } from '../support/events.js';
import { part, placeOf, spinnerWith, type Attributes } from '../support/spinner.js';

const changes = (log: readonly string[]) => log.filter((type) => type === 'change').length;

describe('the mouse on a spinner', () => {
  afterEach(() => resetMouse());

  it('takes hold of the edge of the fill, and the edge follows it', async () => {
    const spinner = await spinnerWith({ interactive: true });
    const log = eventLog(spinner);
    let place = placeOf(spinner, 30);
    await press(place);
    expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    for (const [degrees, share] of [
      [40, 0.5],
      [50, 0.9],
      [20, 0.3],
      [36, 1.1],
      [60, 0.7],
    ]) {
      place = placeOf(spinner, degrees, share);
      await move(place);
      expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    }
    expect(log).to.deep.equal(Array(6).fill('input'));
    await letGo();
    expect(log).to.deep.equal([...Array<string>(6).fill('input'), 'change']);
  });

  it('sets the edge with a press alone', async () => {
    const spinner = await spinnerWith({ interactive: true });
    const log = eventLog(spinner);
    const place = placeOf(spinner, 72 + 54);
    await press(place);
    await letGo();
    expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('fires nothing when it presses on the current value', async () => {
    const spinner = await spinnerWith({ interactive: true, segments: '2', step: '1' });
    const log = eventLog(spinner);
    await press(placeOf(spinner, 90));
    await letGo();
    expect(spinner.decibels).to.equal(0);
    expect(log).to.deep.equal([]);
  });

  it('keeps its hold when it leaves the disc and the element', async () => {
    const spinner = await spinnerWith({ interactive: true });
    await press(placeOf(spinner, 72 + 20));
    const place = placeOf(spinner, 72 + 45, 1.5);
    await move(place);
    expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    await letGo();
    const { decibels } = spinner;
    await move(placeOf(spinner, 72 + 10));
    expect(spinner.decibels).to.equal(decibels);
  });

  for (const share of [1.03, 1.25]) {
    it(`has no effect when it presses at ${share} of the radius`, async () => {
      const spinner = await spinnerWith({ interactive: true });
      const log = eventLog(spinner);
      for (const degrees of [45, 135, 225, 315]) {
        await press(placeOf(spinner, degrees, share));
        await move(placeOf(spinner, degrees, 0.5));
        await move(placeOf(spinner, degrees + 10, 0.5));
        await letGo();
      }
      expect(spinner.decibels).to.equal(0);
      expect(log).to.deep.equal([]);
    });
  }

  it('has no effect when it presses on the line under the disc', async () => {
    const spinner = await spinnerWith({ interactive: true, readout: true });
    const log = eventLog(spinner);
    const { left, top } = part(spinner, 'readout').getBoundingClientRect();
    await press([left + 20, top + 5]);
    await move(placeOf(spinner, 20));
    await letGo();
    expect(spinner.decibels).to.equal(0);
    expect(log).to.deep.equal([]);
  });

  it('moves the focus to the spinner', async () => {
    const spinner = await spinnerWith({ interactive: true });
    const place = placeOf(spinner, 20);
    await press(place);
    await letGo();
    expect(document.activeElement).to.equal(spinner);
    const { decibels } = spinner;
    await sendKeys({ press: 'ArrowRight' });
    expect(spinner.decibels).to.be.closeTo(decibels + 0.1, 1e-9);
  });

  for (const button of ['right', 'middle'] as const) {
    it(`has no effect with the ${button} button`, async () => {
      const spinner = await spinnerWith({ interactive: true });
      spinner.addEventListener('contextmenu', (event) => event.preventDefault());
      await move(placeOf(spinner, 20));
      await sendMouse({ type: 'down', button });
      await move(placeOf(spinner, 30));
      await sendMouse({ type: 'up', button });
      expect(spinner.decibels).to.equal(0);
    });
  }

  for (const attributes of [
    {},
    { spinnable: true },
    { interactive: true, disabled: true },
  ] as Attributes[]) {
    it(`has no effect on a spinner that is ${Object.keys(attributes).join(' ') || 'bare'}`, async () => {
      const spinner = await spinnerWith(attributes);
      const log = eventLog(spinner);
      await press(placeOf(spinner, 20));
      await move(placeOf(spinner, 30));
      await letGo();
      expect(spinner.decibels).to.equal(0);
      expect(log).to.deep.equal([]);
    });
  }

  it('has no effect with its wheel', async () => {
    const spinner = await spinnerWith({ interactive: true });
    const wheel = new WheelEvent('wheel', { deltaY: 50, bubbles: true, cancelable: true });
    part(spinner, 'face').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(spinner.decibels).to.equal(0);
  });

  it('restores the value from before on Escape, without a change event', async () => {
    const spinner = await spinnerWith({ interactive: true, decibels: '75%' });
    const before = spinner.decibels;
    const log = eventLog(spinner);
    await press(placeOf(spinner, 20));
    await move(placeOf(spinner, 60));
    expect(spinner.decibels).not.to.equal(before);
    await sendKeys({ press: 'Escape' });
    expect(spinner.decibels).to.equal(before);
    await move(placeOf(spinner, 30));
    await letGo();
    expect(spinner.decibels).to.equal(before);
    expect(changes(log)).to.equal(0);
  });

  it('leaves the current value when the browser cancels the pointer', async () => {
    const spinner = await spinnerWith({ interactive: true });
    const log = eventLog(spinner);
    let held: [Element, number] | undefined;
    // whatever it is that a finger lands on
    spinner.shadowRoot!.addEventListener('gotpointercapture', (event) => {
      held = [event.target as Element, (event as PointerEvent).pointerId];
    });
    const place = placeOf(spinner, 20);
    await press(place);
    await move(placeOf(spinner, 21));
    const [surface, pointer] = held!;
    surface.releasePointerCapture(pointer);
    await move(placeOf(spinner, 22));
    await move(placeOf(spinner, 60));
    await letGo();
    const [low, high] = [19, 23].map((degrees) =>
      decibelsUnder(spinner, placeOf(spinner, degrees)),
    );
    expect(spinner.decibels).to.be.within(low, high);
    expect(changes(log)).to.equal(1);
  });
});
