import { expect } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import {
  needs,
  emulate,
  mouseDrag,
  resetMouse,
  sendKeys,
  sendMouse,
  type Point,
} from '../support/commands.js';
import { eventLog } from '../support/events.js';
import {
  meterWith,
  needleDegrees,
  part,
  placeOf,
  shown,
  type Attributes,
} from '../support/meter.js';

const rounded = ([x, y]: Point): [number, number] => [Math.round(x), Math.round(y)];

/** The angle from certain at which a point of the viewport lies on an arc's face. */
function degreesAt(meter: ProbabilityMeter, [clientX, clientY]: Point): number {
  const face = part(meter, 'face') as unknown as SVGSVGElement;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(face.getScreenCTM()!.inverse());
  return 45 - (Math.atan2(x - 400, 570 - y) * 180) / Math.PI;
}

const move = (point: Point) => sendMouse({ type: 'move', position: rounded(point) });
const press = async (point: Point) => {
  await move(point);
  await sendMouse({ type: 'down' });
};

/** Drags to a place and returns the distance of the needle from the pointer, in degrees. */
async function distanceAfter(meter: ProbabilityMeter, to: Point): Promise<number> {
  await move(to);
  await meter.updateComplete;
  return Math.abs(needleDegrees(meter) - degreesAt(meter, rounded(to)));
}

describe('the mouse on a meter', () => {
  afterEach(() => resetMouse());

  it('moves the range input for screen readers when a drag ends, not during it', async () => {
    const meter = await meterWith({ interactive: true });
    const control = part(meter, 'control') as Element as HTMLInputElement;
    await press(placeOf(meter, 20, 450));
    await move(placeOf(meter, 60, 450));
    await meter.updateComplete;
    expect(control.valueAsNumber).to.equal(45);
    await sendMouse({ type: 'up' });
    await meter.updateComplete;
    expect(control.valueAsNumber).to.be.closeTo(30, 1);
  });

  it('moves the needle from anywhere on the face, and keeps it under the pointer', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    await press(placeOf(meter, 20, 450));
    expect(needleDegrees(meter)).to.be.closeTo(20, 0.2);
    for (const [degrees, radius] of [
      [30, 500],
      [50, 400],
      [80, 500],
      [10, 480],
    ])
      expect(await distanceAfter(meter, placeOf(meter, degrees, radius))).to.be.lessThan(0.05);
    expect(log).to.deep.equal(['input', 'input', 'input', 'input', 'input']);
    await sendMouse({ type: 'up' });
    expect(log.at(-1)).to.equal('change');
    expect(log.filter((type) => type === 'change')).to.have.length(1);
    expect(meter.degrees).to.be.closeTo(10, 0.2);
  });

  it('sets the needle with a press', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    await sendMouse({ type: 'click', position: rounded(placeOf(meter, 70, 500)) });
    expect(meter.degrees).to.be.closeTo(70, 0.2);
    expect(log).to.deep.equal(['input', 'change']);
  });

  it('keeps its hold when it leaves the element, as far as the ends', async () => {
    const meter = await meterWith({ interactive: true });
    await press(placeOf(meter, 45, 500));
    await move([795, 580]);
    expect(meter.probability).to.equal(1);
    await move([2, 590]);
    expect(meter.probability).to.equal(0);
    await sendMouse({ type: 'up' });
    await move(placeOf(meter, 45, 500));
    expect(meter.probability).to.equal(0);
  });

  it('moves the focus to the meter', async () => {
    const meter = await meterWith({ interactive: true });
    await mouseDrag([placeOf(meter, 45, 500), placeOf(meter, 40, 500)]);
    expect(document.activeElement).to.equal(meter);
    await sendKeys({ press: 'ArrowRight' });
    expect(meter.degrees).to.be.closeTo(39, 0.2);
  });

  for (const button of ['right', 'middle'] as const) {
    it(`has no effect with the ${button} button`, async () => {
      const meter = await meterWith({ interactive: true });
      meter.addEventListener('contextmenu', (event) => event.preventDefault());
      await move(placeOf(meter, 20, 500));
      await sendMouse({ type: 'down', button });
      await move(placeOf(meter, 30, 500));
      await sendMouse({ type: 'up', button });
      expect(meter.probability).to.equal(0.5);
    });
  }

  it('has no effect on a static or a disabled meter', async () => {
    for (const attributes of [{}, { interactive: true, disabled: true }] as Attributes[]) {
      const meter = await meterWith(attributes);
      const log = eventLog(meter);
      await mouseDrag([placeOf(meter, 20, 500), placeOf(meter, 30, 500)]);
      expect(meter.probability).to.equal(0.5);
      expect(log).to.deep.equal([]);
    }
  });

  it('has no effect with its wheel', async () => {
    const meter = await meterWith({ interactive: true });
    await move(placeOf(meter, 20, 500));
    const face = part(meter, 'face');
    const wheel = new WheelEvent('wheel', { deltaY: 50, bubbles: true, cancelable: true });
    face.dispatchEvent(wheel);
    expect(wheel.defaultPrevented).to.equal(false);
    expect(meter.probability).to.equal(0.5);
  });

  it('restores the value from before on Escape, without a change event', async () => {
    const meter = await meterWith({ interactive: true, probability: '0.7' });
    const log = eventLog(meter);
    await press(placeOf(meter, 20, 500));
    await move(placeOf(meter, 60, 500));
    await sendKeys({ press: 'Escape' });
    expect(meter.probability).to.equal(0.7);
    await move(placeOf(meter, 10, 500));
    await sendMouse({ type: 'up' });
    await shown(meter);
    expect(meter.probability).to.equal(0.7);
    expect(log).not.to.include('change');
  });

  it('leaves the current value when the browser cancels the pointer', async () => {
    const meter = await meterWith({ interactive: true });
    const log = eventLog(meter);
    let pointer = 0;
    meter.addEventListener('pointerdown', ({ pointerId }) => (pointer = pointerId));
    await press(placeOf(meter, 20, 500));
    await move(placeOf(meter, 21, 500));
    part(meter, 'face').releasePointerCapture(pointer);
    await move(placeOf(meter, 22, 500));
    await move(placeOf(meter, 70, 500));
    await sendMouse({ type: 'up' });
    expect(meter.degrees).to.be.within(20, 22.5);
    expect(log.filter((type) => type === 'change')).to.have.length(1);
  });

  it('finds the needle in a page that is scrolled', async () => {
    const meter = await meterWith({ interactive: true });
    meter.parentElement!.style.padding = '700px 0 1500px';
    scrollTo(0, 500);
    await shown(meter);
    await press(placeOf(meter, 30, 500));
    expect(await distanceAfter(meter, placeOf(meter, 55, 500))).to.be.lessThan(0.05);
    await sendMouse({ type: 'up' });
    expect(scrollY).to.equal(500);
    scrollTo(0, 0);
  });

  for (const transform of ['scale(0.5)', 'rotate(20deg) scale(0.6)', 'translate(30px, 40px)']) {
    it(`finds the needle in a page that is transformed: ${transform}`, async () => {
      needs('true places');
      const meter = await meterWith({ interactive: true });
      meter.parentElement!.style.transform = transform;
      await shown(meter);
      await press(placeOf(meter, 30, 500));
      const before = meter.degrees;
      expect(before).to.be.closeTo(30, 0.3);
      await move(placeOf(meter, 60, 500));
      expect(meter.degrees).to.be.closeTo(60, 0.3);
      await sendMouse({ type: 'up' });
    });
  }

  it('finds the needle under every mapping', async () => {
    for (const mapping of ['log-odds', 'linear']) {
      const meter = await meterWith({ interactive: true, mapping });
      await press(placeOf(meter, 30, 500));
      expect(await distanceAfter(meter, placeOf(meter, 66, 500))).to.be.lessThan(0.05);
      await sendMouse({ type: 'up' });
    }
  });

  it('finds the needle while it glides', async () => {
    const meter = await meterWith({ interactive: true });
    meter.probability = 0;
    await meter.updateComplete;
    await press(placeOf(meter, 30, 500));
    await shown(meter);
    expect(needleDegrees(meter)).to.be.closeTo(30, 0.2);
    await sendMouse({ type: 'up' });
  });

  it('slides along a straight meter', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const meter = await meterWith({ interactive: true, shape: 'line' });
    const { left, top, height } = part(meter, 'face').getBoundingClientRect();
    const middle = () => {
      const { x, width } = part(meter, 'needle').getBoundingClientRect();
      return x + width / 2;
    };
    for (const x of [200, 410, 600]) {
      await mouseDrag([
        [left + 300, top + height / 2],
        [left + x, top + height / 2],
      ]);
      expect(middle()).to.be.closeTo(Math.round(left + x), 0.6);
    }
  });
});
