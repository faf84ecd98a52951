/**
 * Fingers and pens on each instrument. All of it stands in one file: once two fingers were down at the same time,
 * Chromium hands no finger on to the next page in that tab.
 */
import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import {
  hasPen,
  isChromium,
  penDrag,
  touchDrag,
  touchEnd,
  touchMove,
  touchPaths,
  touchStart,
  type Point,
} from '../support/commands.js';
import { dialWith, placeOf as placeOnDial } from '../support/dial.js';
import { decadesOf } from '../support/dial-hand.js';
import { eventLog } from '../support/events.js';
import { part } from '../support/meter.js';
import { movables, type Instrument } from '../support/movables.js';
import {
  fingersOnRule,
  pinchOnLens,
  scrollingOverRule,
  tapsInExercise,
  tapsOnRule,
} from '../support/rule-fingers.js';
import { placeOf as placeOnSpinner, shown, spinnerWith } from '../support/spinner.js';

/** As near as whole pixels and a step of 0.1 dB come to a value. */
const near = 0.006;

const changes = (log: readonly string[]) => log.filter((type) => type === 'change').length;

// first of all: Chromium makes no click of a tap that comes soon after a drag
describe('a finger on a disc that can be spun', () => {
  it('spins it with a tap', async () => {
    const spinner = await spinnerWith({ spinnable: true });
    const [button] = [part(spinner, 'spin')];
    let presses = 0;
    button.addEventListener('click', () => (presses += 1));
    const pressed = oneEvent(button, 'click');
    await touchDrag([placeOnSpinner(spinner, 100, 0.5)]);
    // a browser needs time to distinguish a tap from other gestures
    await pressed;
    expect(presses).to.equal(1);
  });
});

tapsInExercise();
tapsOnRule();
fingersOnRule();
pinchOnLens();

for (const [name, { make, put, place, valueOf }] of Object.entries(movables)) {
  const places = (instrument: Instrument, ...values: number[]) =>
    values.map((value) => place(instrument, value));

  describe(`a finger on the ${name}`, () => {
    it('moves it', async () => {
      const instrument = await put({ interactive: true });
      const log = eventLog(instrument);
      await touchDrag(places(instrument, 0.3, 0.4, 0.6, 0.8));
      expect(valueOf(instrument)).to.be.closeTo(0.8, near);
      expect(log.at(-1)).to.equal('change');
      expect(changes(log)).to.equal(1);
      expect(log.length).to.be.at.least(3);
    });

    it('sets it with a tap', async () => {
      const instrument = await put({ interactive: true });
      await touchDrag(places(instrument, 0.2));
      expect(valueOf(instrument)).to.be.closeTo(0.2, near);
    });

    it('does not move a picture', async () => {
      const instrument = await put({});
      await touchDrag(places(instrument, 0.3, 0.4, 0.7));
      expect(valueOf(instrument)).to.equal(0.5);
    });

    it('and a second finger move two instruments at once', async () => {
      const page = await fixture<HTMLElement>(html`<div style="width:240px"></div>`);
      const [upper, lower] = [make({ interactive: true }), make({ interactive: true })];
      page.append(upper, lower);
      await shown(lower as DecibelSpinner);
      await touchPaths(places(upper, 0.2, 0.25, 0.3), places(lower, 0.8, 0.7, 0.6));
      expect(valueOf(upper)).to.be.closeTo(0.3, 3 * near);
      expect(valueOf(lower)).to.be.closeTo(0.6, 3 * near);
    });

    it('that comes second does not take the part from the first', async () => {
      const instrument = await put({ interactive: true });
      await touchStart(...places(instrument, 0.2, 0.7));
      expect(valueOf(instrument)).to.be.closeTo(0.2, near);
      await touchMove(...places(instrument, 0.3, 0.8));
      expect(valueOf(instrument)).to.be.closeTo(0.3, near);
      await touchEnd();
      expect(valueOf(instrument)).to.be.closeTo(0.3, near);
    });

    it('leaves the current value when the browser cancels its pointer', async () => {
      const instrument = await put({ interactive: true });
      const log = eventLog(instrument);
      let pointerId = 0;
      const element: HTMLElement = instrument;
      element.addEventListener('pointerdown', (event) => (pointerId = event.pointerId));
      await touchStart(place(instrument, 0.2));
      const cancel = new PointerEvent('pointercancel', { pointerId, bubbles: true });
      part(instrument, 'face').dispatchEvent(cancel);
      await touchMove(place(instrument, 0.6));
      await touchEnd();
      expect(valueOf(instrument)).to.be.closeTo(0.2, near);
      expect(log).to.deep.equal(['input', 'change']);
    });

    if (hasPen) {
      it('can also be a pen', async () => {
        const instrument = await put({ interactive: true });
        const log = eventLog(instrument);
        const kindsOfPointer = new Set<string>();
        const element: HTMLElement = instrument;
        element.addEventListener('pointermove', (event) => kindsOfPointer.add(event.pointerType));
        await penDrag(places(instrument, 0.3, 0.5, 0.7));
        expect([...kindsOfPointer]).to.deep.equal(['pen']);
        expect(valueOf(instrument)).to.be.closeTo(0.7, near);
        expect(changes(log)).to.equal(1);
      });
    }
  });
}

describe('a finger on a dial', () => {
  it('turns the hand on into the next decades and back', async () => {
    const dial = await dialWith({ interactive: true }, 320);
    const angles = [20, 140, 260, 380, 500, 620, 740, 600, 450, 300, 150];
    await touchStart(placeOnDial(dial, angles[0]));
    for (const degrees of angles.slice(1)) {
      await touchMove(placeOnDial(dial, degrees));
      // a browser hands moves on with its frames
      await nextFrame();
      expect(decadesOf(dial), `${degrees}°`).to.be.closeTo(degrees / 360, near);
    }
    await touchEnd();
    expect(decadesOf(dial)).to.be.closeTo(150 / 360, near);
  });
});

const hostOf = (element: Element) => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

function touchActions(start: Element): string[] {
  const actions = [];
  for (let at: Element | null = start; at; at = at.parentElement ?? hostOf(at))
    actions.push(getComputedStyle(at).touchAction);
  return actions;
}

for (const [name, { put }] of Object.entries(movables)) {
  describe(`the page under a finger, beside a ${name}`, () => {
    it('can be scrolled from a picture and a readout, and not from a movable part', async () => {
      const picture = await put({ readout: true });
      const moved = await put({ readout: true, interactive: true });
      const disabled = await put({ interactive: true, disabled: true });
      expect(touchActions(part(picture, 'face'))).not.to.include('none');
      expect(touchActions(part(disabled, 'face'))).not.to.include('none');
      expect(touchActions(part(moved, 'readout'))).not.to.include('none');
      expect(touchActions(part(moved, 'face'))).to.include('none');
    });
  });
}

if (isChromium) {
  /** How far the page scrolls with a finger that goes up from a place. */
  async function scrolledFrom(
    instrument: Instrument,
    place: (instrument: Instrument) => Point,
  ): Promise<number> {
    instrument.parentElement!.style.padding = '200px 0 2000px';
    scrollTo(0, 0);
    await shown(instrument as DecibelSpinner);
    const [x, y] = place(instrument);
    await touchDrag([0, 40, 80, 120].map((up) => [x, y - up]));
    await nextFrame();
    await nextFrame();
    const by = scrollY;
    scrollTo(0, 0);
    return by;
  }

  const middleOf = (name: string) => (instrument: Instrument) => {
    const { left, top, width, height } = part(instrument, name).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };

  for (const [name, { put, place }] of Object.entries(movables)) {
    const onFace = (instrument: Instrument) => place(instrument, 0.4);

    describe(`the page under a finger beside a ${name}, as it scrolls`, () => {
      it('scrolls from a picture', async () => {
        expect(await scrolledFrom(await put({}), onFace)).to.be.greaterThan(50);
      });

      it('scrolls from the line under it', async () => {
        const instrument = await put({ interactive: true, readout: true });
        expect(await scrolledFrom(instrument, middleOf('readout'))).to.be.greaterThan(50);
      });

      it('does not scroll while the finger holds a movable part', async () => {
        expect(await scrolledFrom(await put({ interactive: true }), onFace)).to.equal(0);
      });
    });
  }

  scrollingOverRule();

  describe('the page under a finger beside a dial', () => {
    for (const degrees of [45, 135, 225, 315]) {
      it(`scrolls from the corner outside of the dial at ${degrees}°`, async () => {
        const dial = await dialWith({ interactive: true }, 320);
        const corner = () => placeOnDial(dial, degrees, 530);
        expect(await scrolledFrom(dial, corner)).to.be.greaterThan(50);
        expect(dial.value).to.equal(1);
      });
    }

    it('scrolls from the table under it', async () => {
      const dial = await dialWith({ interactive: true, table: true }, 320);
      expect(await scrolledFrom(dial, middleOf('table'))).to.be.greaterThan(50);
      expect(dial.value).to.equal(1);
    });
  });

  describe('the page under a finger beside a disc', () => {
    for (const degrees of [45, 135, 225, 315]) {
      it(`scrolls from the corner outside of the disc at ${degrees}°`, async () => {
        const spinner = await spinnerWith({ interactive: true });
        const corner = () => placeOnSpinner(spinner, degrees, 1.4);
        expect(await scrolledFrom(spinner, corner)).to.be.greaterThan(50);
        expect(spinner.decibels).to.equal(0);
      });
    }

    it('scrolls from the words under it', async () => {
      const spinner = await spinnerWith({ interactive: true, spinnable: true, readout: true });
      expect(await scrolledFrom(spinner, middleOf('readout'))).to.be.greaterThan(50);
    });

    it('scrolls from a disc that a tap would spin, and does not spin it', async () => {
      const spinner = await spinnerWith({ spinnable: true });
      let presses = 0;
      part(spinner, 'spin').addEventListener('click', () => (presses += 1));
      expect(await scrolledFrom(spinner, middleOf('face'))).to.be.greaterThan(50);
      expect(presses).to.equal(0);
    });
  });
}
