import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '../support/commands.js';
import { dialWith, part, placeOf, type Attributes } from '../support/dial.js';
import { decadesOf, decadesUnder, isFreeOfDust, letGo, move, press } from '../support/dial-hand.js';
import { eventLog } from '../support/events.js';

const changes = (log: readonly string[]) => log.filter((type) => type === 'change').length;

/** What is lost in the digits of a screen's coordinates, in decades. */
const near = 1e-5;

describe('the mouse on a dial', () => {
  afterEach(() => resetMouse());

  it('takes hold of the hand where it presses, and the hand follows it at any radius', async () => {
    const dial = await dialWith({ interactive: true });
    const log = eventLog(dial);
    let place = placeOf(dial, 30);
    await press(place);
    expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 30 / 360), near);
    for (const [degrees, radius] of [
      [40, 120],
      [55, 360],
      [20, 90],
      [136, 430],
      [260, 300],
    ]) {
      place = placeOf(dial, degrees, radius);
      await move(place);
      expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, degrees / 360), near);
      expect(isFreeOfDust(dial.value), `${dial.value}`).to.equal(true);
    }
    expect(log).to.deep.equal(Array(6).fill('input'));
    await letGo();
    expect(log).to.deep.equal([...Array<string>(6).fill('input'), 'change']);
  });

  it('sets the hand with a press alone', async () => {
    const dial = await dialWith({ interactive: true, value: '3e8' });
    const log = eventLog(dial);
    const place = placeOf(dial, 100);
    await press(place);
    await letGo();
    expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 8 + 100 / 360), near);
    expect(log).to.deep.equal(['input', 'change']);
  });

  for (const [value, degrees, decades] of [
    ['9.5', 10, 1 + 10 / 360],
    ['1.02e5', 350, 5 - 10 / 360],
    ['0.0012', 300, -3 - 60 / 360],
    ['8e-7', 60, -6 + 60 / 360],
    ['1', 170, 170 / 360],
    ['1', 190, -170 / 360],
  ] as const) {
    it(`moves the hand the short way round on a press: ${value} to ${degrees}°`, async () => {
      const dial = await dialWith({ interactive: true, value });
      const place = placeOf(dial, degrees);
      await press(place);
      await letGo();
      expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, decades), near);
      expect(decadesOf(dial)).to.be.closeTo(decades, 0.003);
    });
  }

  it('starts each press from the current value', async () => {
    const dial = await dialWith({ interactive: true, value: '2' });
    await press(placeOf(dial, 300));
    await letGo();
    dial.value = 3e8;
    await dial.updateComplete;
    const place = placeOf(dial, 180);
    await press(place);
    await letGo();
    expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 8.5), near);
  });

  it('fires nothing when it presses on the current value', async () => {
    const dial = await dialWith({ interactive: true, value: '100' }, 300);
    const log = eventLog(dial);
    await press(placeOf(dial, 0));
    await letGo();
    expect(dial.value).to.equal(100);
    expect(log).to.deep.equal([]);
  });

  it('keeps its hold when it leaves the dial and the element', async () => {
    const dial = await dialWith({ interactive: true }, 300);
    await press(placeOf(dial, 60));
    const place = placeOf(dial, 120, 560);
    await move(place);
    expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 1 / 3), near);
    await letGo();
    const { value } = dial;
    await move(placeOf(dial, 200));
    expect(dial.value).to.equal(value);
  });

  it('has no effect when it presses in a corner, outside of the dial', async () => {
    const dial = await dialWith({ interactive: true, value: '42000' });
    const log = eventLog(dial);
    for (const degrees of [45, 135, 225, 315]) {
      await press(placeOf(dial, degrees, 520));
      await move(placeOf(dial, degrees, 200));
      await move(placeOf(dial, degrees + 20, 200));
      await letGo();
    }
    expect(dial.value).to.equal(42000);
    expect(log).to.deep.equal([]);
  });

  it('has no effect when it presses on the parts under the dial', async () => {
    const dial = await dialWith({ interactive: true, readout: true, table: true }, 300);
    const log = eventLog(dial);
    for (const name of ['readout', 'table']) {
      const { left, top } = part(dial, name).getBoundingClientRect();
      await press([left + 5, top + 5]);
      await move(placeOf(dial, 20));
      await letGo();
    }
    expect(dial.value).to.equal(1);
    expect(log).to.deep.equal([]);
  });

  it('moves the focus to the dial', async () => {
    const dial = await dialWith({ interactive: true });
    await press(placeOf(dial, 100));
    await letGo();
    expect(document.activeElement).to.equal(dial);
    const decades = decadesOf(dial);
    await sendKeys({ press: 'PageUp' });
    expect(decadesOf(dial)).to.be.closeTo(decades + 1, 1e-9);
  });

  for (const button of ['right', 'middle'] as const) {
    it(`has no effect with the ${button} button`, async () => {
      const dial = await dialWith({ interactive: true });
      dial.addEventListener('contextmenu', (event) => event.preventDefault());
      await move(placeOf(dial, 20));
      await sendMouse({ type: 'down', button });
      await move(placeOf(dial, 30));
      await sendMouse({ type: 'up', button });
      expect(dial.value).to.equal(1);
    });
  }

  for (const attributes of [{}, { interactive: true, disabled: true }] as Attributes[]) {
    it(`has no effect on a dial that is ${Object.keys(attributes).join(' ') || 'bare'}`, async () => {
      const dial = await dialWith(attributes);
      const log = eventLog(dial);
      await press(placeOf(dial, 20));
      await move(placeOf(dial, 30));
      await letGo();
      expect(dial.value).to.equal(1);
      expect(log).to.deep.equal([]);
    });
  }

  it('has no effect with its wheel', async () => {
    const dial = await dialWith({ interactive: true });
    const wheel = new WheelEvent('wheel', { deltaY: 50, bubbles: true, cancelable: true });
    part(dial, 'face').dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(dial.value).to.equal(1);
  });

  it('restores the value from before on Escape, turns and all, without a change event', async () => {
    const dial = await dialWith({ interactive: true, value: '299792458' });
    const log = eventLog(dial);
    await press(placeOf(dial, 200));
    for (const degrees of [300, 40, 140, 240, 340, 80]) await move(placeOf(dial, degrees));
    expect(dial.value).to.be.greaterThan(1e10);
    await sendKeys({ press: 'Escape' });
    expect(dial.value).to.equal(299792458);
    await move(placeOf(dial, 30));
    await letGo();
    expect(dial.value).to.equal(299792458);
    expect(changes(log)).to.equal(0);
  });

  it('leaves the current value when the browser cancels the pointer', async () => {
    const dial = await dialWith({ interactive: true });
    const log = eventLog(dial);
    let held: [Element, number] | undefined;
    // whatever it is that a finger lands on
    dial.shadowRoot!.addEventListener('gotpointercapture', (event) => {
      held = [event.target as Element, (event as PointerEvent).pointerId];
    });
    await press(placeOf(dial, 20));
    await move(placeOf(dial, 21));
    const [surface, pointer] = held!;
    surface.releasePointerCapture(pointer);
    await move(placeOf(dial, 22));
    await move(placeOf(dial, 160));
    await letGo();
    expect(360 * decadesOf(dial)).to.be.within(19, 24);
    expect(changes(log)).to.equal(1);
  });
});
