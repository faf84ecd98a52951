import { expect, nextFrame } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { emulate, sendKeys } from '../support/commands.js';
import { frames } from '../support/frames.js';
import {
  degreesOf,
  meterWith,
  needleDegrees,
  newMeter,
  shown,
  type Attributes,
} from '../support/meter.js';

/** Where the needle stands at each frame, until it stays. */
async function journey(meter: ProbabilityMeter): Promise<number[]> {
  const places = [needleDegrees(meter)];
  for (let still = 0; still < 4;) {
    await nextFrame();
    const place = needleDegrees(meter);
    still = place === places.at(-1) ? still + 1 : 0;
    places.push(place);
  }
  return places;
}

const distinct = (places: readonly number[]) => [...new Set(places)];
const isMonotone = (places: readonly number[]) =>
  places.every((place, i) => i === 0 || place <= places[i - 1] + 1e-9);

describe('the needle of a meter', () => {
  it('swings to an end of the scale and not beyond it', async () => {
    const meter = await meterWith({ probability: '0' });
    meter.probability = 1;
    await meter.updateComplete;
    const places = await journey(meter);
    expect(distinct(places).length).to.be.at.least(4);
    expect(isMonotone(places)).to.equal(true);
    expect(places.at(-1)).to.equal(0);
  });

  it('is in place when it is first shown', async () => {
    const meter = await meterWith({ probability: '0.9' });
    expect(distinct(await journey(meter))).to.have.length(1);
    expect(needleDegrees(meter)).to.be.closeTo(degreesOf(0.9), 1e-3);
  });

  it('is at its new value at once in a hidden page', async () => {
    const meter = await meterWith({ probability: '0' });
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      meter.probability = 1;
      await meter.updateComplete;
      expect(needleDegrees(meter)).to.be.closeTo(0, 1e-6);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('continues from its position when the value changes during the motion', async () => {
    const meter = await meterWith({ probability: '0' });
    meter.probability = 1;
    await shown(meter);
    const onItsWay = needleDegrees(meter);
    meter.probability = 0.25;
    await meter.updateComplete;
    expect(Math.abs(needleDegrees(meter) - onItsWay)).to.be.lessThan(45);
    const places = await journey(meter);
    expect(places.at(-1)).to.be.closeTo(60, 1e-3);
  });

  it('is at the new value at once under reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const meter = await meterWith({ probability: '0' });
    meter.probability = 1;
    await meter.updateComplete;
    expect(needleDegrees(meter)).to.be.closeTo(0, 1e-6);
  });

  it('is at the new value at once when the reader moves it', async () => {
    const meter = await meterWith({ interactive: true });
    meter.focus();
    await sendKeys({ press: 'Home' });
    await meter.updateComplete;
    expect(needleDegrees(meter)).to.be.closeTo(90, 1e-6);
  });

  it('swings also when the face is redrawn with it', async () => {
    const meter = await meterWith({ probability: '0', words: true, readout: true, prior: '0.5' });
    meter.probability = 1;
    await meter.updateComplete;
    const places = await journey(meter);
    expect(distinct(places).length).to.be.at.least(4);
    expect(isMonotone(places)).to.equal(true);
  });
});

describe('a moving needle', () => {
  const page = frames();
  const meters: ProbabilityMeter[] = [];

  afterEach(() => meters.splice(0).forEach((meter) => meter.remove()));

  async function standing(probability: string): Promise<ProbabilityMeter> {
    const meter = newMeter({ probability });
    document.body.append(meter);
    meters.push(meter);
    await meter.updateComplete;
    return meter;
  }

  async function places(meter: ProbabilityMeter, milliseconds = 16): Promise<number[]> {
    const all = [needleDegrees(meter)];
    while (page.waiting > 0 && all.length < 1000) {
      await page.next(milliseconds);
      all.push(needleDegrees(meter));
    }
    return all;
  }

  it('swings more slowly and further with the ballistics of a volume unit meter', async () => {
    const journeys = [];
    for (const ballistics of ['light', 'vu'] as const) {
      const meter = await standing('0.95');
      meter.ballistics = ballistics;
      await meter.updateComplete;
      meter.probability = 0.05;
      await meter.updateComplete;
      journeys.push(await places(meter));
    }
    const [light, vu] = journeys;
    expect(vu.length).to.be.greaterThan(light.length);
    const [beyond, most] = [light, vu].map((all) => Math.max(...all) - degreesOf(0.05));
    const way = degreesOf(0.05) - degreesOf(0.95);
    expect(beyond).to.be.below(0.01 * way);
    expect(most).to.be.within(0.01 * way, 0.015 * way);
    for (const end of [light.at(-1), vu.at(-1)]) expect(end).to.be.closeTo(degreesOf(0.05), 1e-3);
  });

  it('ignores the name of ballistics that it does not know', async () => {
    const meter = await standing('0.5');
    Reflect.set(meter, 'ballistics', 'lead');
    expect(meter.ballistics).to.equal('light');
  });

  it('starts gently, overshoots by less than 1 % and rests within half a second', async () => {
    const meter = await standing('0.95');
    const from = degreesOf(0.95);
    meter.probability = 0.05;
    await meter.updateComplete;
    const way = degreesOf(0.05) - from;
    const all = await places(meter);
    expect((all[1] - from) / way).to.be.within(0.001, 0.06);
    expect((Math.max(...all) - from) / way).to.be.within(1.003, 1.01);
    expect(all.length).to.be.within(20, 31);
    expect(all.at(-1)).to.be.closeTo(degreesOf(0.05), 1e-3);
  });

  it('keeps its speed when it gets another value', async () => {
    const meter = await standing('0.95');
    meter.probability = 0.05;
    await meter.updateComplete;
    for (let i = 0; i < 5; i++) await page.next();
    const before = needleDegrees(meter);
    await page.next();
    const speed = needleDegrees(meter) - before;
    meter.probability = 0.06;
    await meter.updateComplete;
    await page.next();
    expect(needleDegrees(meter) - before - speed).to.be.closeTo(speed, speed / 5);
  });

  it('requests no more frames once the meter is removed', async () => {
    const meter = await standing('0.95');
    meter.probability = 0.05;
    await meter.updateComplete;
    await page.next();
    expect(page.waiting).to.equal(1);
    meter.remove();
    await page.next();
    expect(page.waiting).to.equal(0);
  });

  it('ends at the same place after long frames and after short ones', async () => {
    const after = async (milliseconds: number, count: number) => {
      const meter = await standing('0.95');
      meter.probability = 0.05;
      await meter.updateComplete;
      // The first frame moves by its own 16 ms, however late it comes.
      await page.next();
      for (let i = 0; i < count; i++) await page.next(milliseconds);
      const place = needleDegrees(meter);
      await places(meter, 1000);
      return place;
    };
    expect(await after(10, 12)).to.be.closeTo(await after(60, 2), 1e-3);
  });
});

describe('a meter at rest', () => {
  it('requests no animation frame', async () => {
    const meters = await Promise.all(
      ([{}, { interactive: true }, { jitter: true }] as Attributes[]).map((it) => meterWith(it)),
    );
    meters[0].probability = 0.9;
    await journey(meters[0]);
    const { requestAnimationFrame } = window;
    let asked = 0;
    window.requestAnimationFrame = (callback) => {
      asked += 1;
      return requestAnimationFrame(callback);
    };
    try {
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(asked).to.equal(0);
      // and the count is not blind
      meters[0].probability = 0.1;
      await meters[0].updateComplete;
      expect(asked).to.equal(1);
    } finally {
      window.requestAnimationFrame = requestAnimationFrame;
    }
    await journey(meters[0]);
  });

  it('does not change its nodes', async () => {
    const meter = await meterWith({ words: true, scale: 'both', readout: true });
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(meter.shadowRoot!, { subtree: true, childList: true, attributes: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(records).to.deep.equal([]);
  });
});

describe('a new value of a meter', () => {
  it('turns the needle and changes nothing else of the drawing', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const meter = await meterWith();
    const touched = new Set<Node>();
    const observer = new MutationObserver((records) =>
      records.forEach(({ target }) => touched.add(target)),
    );
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(meter.shadowRoot!, everything);
    meter.probability = 0.8;
    await shown(meter);
    observer.disconnect();
    expect([...touched]).to.deep.equal([meter.shadowRoot!.querySelector('[part=needle]')]);
  });
});
