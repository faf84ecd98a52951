import { expect, nextFrame } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { degreesOf, meterWith, needleDegrees, part, placeOf, shown } from '../support/meter.js';
import { resetMouse, sendMouse } from '../support/commands.js';

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await nextFrame();
}

async function placesOver(meter: ProbabilityMeter, count: number): Promise<number[]> {
  const places = [];
  for (let i = 0; i < count; i++) {
    await nextFrame();
    places.push(needleDegrees(meter));
  }
  return places;
}

const restless = (more = {}) =>
  meterWith({ low: '0.3', high: '0.6', probability: '0.45', jitter: true, ...more });
const isStill = (places: readonly number[]) => new Set(places).size === 1;

describe('the jitter of a meter', () => {
  it('moves the needle inside the interval', async () => {
    const meter = await restless();
    await frames(3);
    const places = await placesOver(meter, 60);
    expect(new Set(places).size).to.be.greaterThan(20);
    for (const place of places)
      expect(place).to.be.within(degreesOf(0.6) - 1e-3, degreesOf(0.3) + 1e-3);
  });

  it('reaches the whole interval, at random', async () => {
    const { random } = Math;
    let drawn = 0;
    // for each way first how long it takes, then where it leads: to one end, to the other, …
    Math.random = () => [0, 0, 0, 1][drawn++ % 4];
    try {
      const places = await placesOver(await restless(), 90);
      expect(Math.min(...places)).to.be.closeTo(degreesOf(0.6), 0.5);
      expect(Math.max(...places)).to.be.closeTo(degreesOf(0.3), 0.5);
    } finally {
      Math.random = random;
    }
  });

  it('moves inside the interval under another mapping', async () => {
    const meter = await restless({ mapping: 'linear' });
    await frames(3);
    const places = await placesOver(meter, 40);
    expect(isStill(places)).to.equal(false);
    for (const place of places) expect(place).to.be.within(36 - 1e-3, 63 + 1e-3);
  });

  it('leaves the value unchanged, and fires nothing', async () => {
    const meter = await restless();
    const log = eventLog(meter);
    await placesOver(meter, 20);
    expect(meter.probability).to.equal(0.45);
    expect(log).to.deep.equal([]);
  });

  it('is off under reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const meter = await restless();
    await frames(3);
    const places = await placesOver(meter, 20);
    expect(isStill(places)).to.equal(true);
    expect(places[0]).to.be.closeTo(degreesOf(0.45), 1e-3);
  });

  it('ends at the value when the reader turns on reduced motion', async () => {
    const meter = await restless();
    await frames(3);
    await emulate({ reducedMotion: 'reduce' });
    await frames(90);
    const places = await placesOver(meter, 20);
    expect(isStill(places)).to.equal(true);
    expect(places[0]).to.be.closeTo(degreesOf(0.45), 1e-3);
  });

  it('pauses off the screen, and continues when it is visible again', async () => {
    const meter = await restless();
    meter.parentElement!.style.marginTop = '3000px';
    await frames(8);
    expect(isStill(await placesOver(meter, 10))).to.equal(true);
    meter.parentElement!.style.marginTop = '0';
    await frames(8);
    expect(isStill(await placesOver(meter, 10))).to.equal(false);
  });

  for (const name of ['jitter', 'low']) {
    it(`ends at the value without ${name}`, async () => {
      await emulate({ reducedMotion: 'no-preference' });
      const meter = await restless();
      meter.removeAttribute(name);
      if (name === 'low') meter.removeAttribute('high');
      await shown(meter);
      await frames(40);
      const places = await placesOver(meter, 5);
      expect(isStill(places)).to.equal(true);
      expect(places[0]).to.be.closeTo(degreesOf(0.45), 1e-3);
    });
  }

  it('ends when the meter is removed, and begins again when it is put back', async () => {
    const meter = await restless();
    const block = meter.parentElement!;
    await frames(3);
    const needle = part(meter, 'needle');
    meter.remove();
    const left = needle.getAttribute('points');
    await frames(5);
    expect(needle.getAttribute('points')).to.equal(left);
    block.append(meter);
    await frames(8);
    expect(isStill(await placesOver(meter, 10))).to.equal(false);
  });

  it('pauses while a finger holds the needle', async () => {
    const meter = await restless({ interactive: true });
    const [x, y] = placeOf(meter, 20, 500).map(Math.round);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await frames(3);
    const places = await placesOver(meter, 10);
    await sendMouse({ type: 'up' });
    await resetMouse();
    expect(isStill(places)).to.equal(true);
    expect(places[0]).to.be.closeTo(20, 0.3);
  });
});
