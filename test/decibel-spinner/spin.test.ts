import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import {
  arrowDegrees,
  isFilledAt,
  newSpinner,
  piece,
  probabilityOf,
  seeded,
  shown,
  spinnerWith,
} from '../support/spinner.js';

/** The detail of a spin event. */
type Outcome = Awaited<ReturnType<DecibelSpinner['spin']>>;

/** A random function that returns these numbers in turn, and then the last of them. */
const saying = (...numbers: readonly number[]) => {
  const left = [...numbers];
  return () => (left.length > 1 ? left.shift()! : left[0]);
};

const spinnable = async (random: () => number, attributes = {}): Promise<DecibelSpinner> => {
  const spinner = await spinnerWith({ spinnable: true, ...attributes });
  spinner.random = random;
  return spinner;
};

/** The `spin` events that reach the page. */
function heardFrom(spinner: Element): Outcome[] {
  const heard: Outcome[] = [];
  const hear = (event: Event) => {
    if (event.target === spinner) heard.push((event as CustomEvent<Outcome>).detail);
  };
  document.addEventListener('spin', hear, { signal: ending.signal });
  return heard;
}

let ending: AbortController;
beforeEach(() => (ending = new AbortController()));
afterEach(() => ending.abort());

describe('spin() of a spinner', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('resolves with the outcome, the angle and the counts', async () => {
    const spinner = await spinnable(saying(0.25, 0.99), { segments: '1', decibels: '3' });
    expect(await spinner.spin()).to.deep.equal({
      outcome: 'blue',
      angle: 90,
      filled: 1,
      total: 1,
    });
    const { angle, ...second } = await spinner.spin();
    expect(angle).to.be.closeTo(356.4, 1e-9);
    expect(second).to.deep.equal({ outcome: 'white', filled: 1, total: 2 });
  });

  it('fires an event with the same detail, which bubbles to the page', async () => {
    const spinner = await spinnable(saying(0.1));
    const heard = heardFrom(spinner);
    setTimeout(() => void spinner.spin());
    const event = await oneEvent<CustomEvent<Outcome>>(spinner, 'spin');
    expect(event).to.be.instanceOf(CustomEvent);
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    const told = await spinner.spin();
    expect(heard).to.have.length(2);
    expect(heard[1]).to.deep.equal(told);
  });

  it('returns the outcome name of the page', async () => {
    const attributes = { outcomes: ' rain , no rain ', decibels: '10', segments: '1' };
    const spinner = await spinnable(saying(0.1, 0.95), attributes);
    expect((await spinner.spin()).outcome).to.equal('rain');
    expect((await spinner.spin()).outcome).to.equal('no rain');
  });

  it('queues many calls', async () => {
    const spinner = await spinnable(saying(0.1, 0.5, 0.9), { segments: '1' });
    const heard = heardFrom(spinner);
    const told = await Promise.all([spinner.spin(), spinner.spin(), spinner.spin()]);
    expect(told.map(({ angle }) => angle)).to.deep.equal([36, 180, 324]);
    expect(told.map(({ total }) => total)).to.deep.equal([1, 2, 3]);
    expect(heard).to.deep.equal(told);
  });

  it('turns only the arrow: the value stays', async () => {
    const spinner = await spinnable(seeded(3), { decibels: '3', controls: true });
    const moved: Event[] = [];
    for (const type of ['input', 'change'])
      spinner.addEventListener(type, (event) => moved.push(event));
    await spinner.spin();
    expect(spinner.decibels).to.equal(3);
    expect(moved).to.deep.equal([]);
  });

  it('always lands on a full disc, and never on an empty one', async () => {
    const spinner = await spinnable(saying(0, 1 - 2 ** -53, 0.5), { segments: '12' });
    for (const [decibels, outcome] of [
      [Infinity, 'blue'],
      [-Infinity, 'white'],
      [300, 'blue'],
    ] as const) {
      spinner.decibels = decibels;
      spinner.random = saying(0, 1 - 2 ** -53, 0.5);
      for (let i = 0; i < 3; i++) expect((await spinner.spin()).outcome).to.equal(outcome);
    }
  });

  it('works without a page', async () => {
    const spinner = newSpinner({ spinnable: true });
    spinner.random = () => 0.25;
    expect((await spinner.spin()).angle).to.equal(90);
  });
});

describe('the outcome of a spin', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is filled where the angle lies in the filled part of its sector', async () => {
    const spinner = await spinnable(() => 0);
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (decibels, segments, chance) => {
          Object.assign(spinner, { decibels, segments, random: () => chance });
          const { angle, outcome } = await spinner.spin();
          expect(angle).to.equal(chance * 360);
          const share = ((angle * segments) / 360) % 1;
          expect(outcome).to.equal(share < probabilityOf(decibels) ? 'blue' : 'white');
        },
      ),
    );
  });

  for (const segments of [1, 2, 5, 12]) {
    for (const decibels of [-7, 0, 3, 10]) {
      it(`matches the colour under the arrow: ${segments} sectors, ${decibels} dB`, async () => {
        const spinner = await spinnable(() => 0, { segments, decibels });
        // 7.3° steps go round twice, and come no nearer to a boundary than 0.01°
        for (let step = 0; step < 100; step++) {
          spinner.random = () => ((0.11 + step * 7.3) % 360) / 360;
          const { angle, outcome } = await spinner.spin();
          await spinner.updateComplete;
          const seen = arrowDegrees(spinner);
          expect(Math.abs(((seen - angle + 540) % 360) - 180)).to.be.lessThan(0.005);
          expect(isFilledAt(spinner, seen), `${seen}°`).to.equal(outcome === 'blue');
        }
      });
    }
  }
});

describe('a spin of a spinner', () => {
  it('stops at the reported angle, and reads the disc as it is at that time', async () => {
    const spinner = await spinnable(saying(0.999), { segments: '1', decibels: '-∞' });
    const told = spinner.spin();
    await nextFrame();
    spinner.decibels = Infinity;
    expect((await told).outcome).to.equal('blue');
    await shown(spinner);
    expect(arrowDegrees(spinner)).to.be.closeTo(359.64, 0.05);
  });

  it('waits for the previous one', async () => {
    const spinner = await spinnable(saying(0.25, 0.75));
    const order: number[] = [];
    const note = ({ total }: Outcome) => order.push(total);
    const both = [spinner.spin().then(note), spinner.spin().then(note)];
    await both[0];
    expect(order).to.deep.equal([1]);
    expect(spinner.tally.total).to.equal(1);
    await both[1];
    expect(order).to.deep.equal([1, 2]);
  });

  it('lands when its spinner is removed, with all queued spins', async () => {
    const spinner = await spinnable(saying(0.25, 0.75));
    const told = Promise.all([spinner.spin(), spinner.spin()]);
    await nextFrame();
    await nextFrame();
    expect(spinner.tally.total).to.equal(0);
    spinner.remove();
    const late = nextFrame().then(nextFrame);
    expect(
      await Promise.race([told.then((all) => all.map(({ angle }) => angle)), late]),
    ).to.deep.equal([90, 270]);
    expect(spinner.tally.total).to.equal(2);
  });

  it('lands at once in a hidden page', async () => {
    const spinner = await spinnable(saying(0.25));
    const own = { hidden: true, visibilityState: 'hidden' };
    for (const [name, value] of Object.entries(own))
      Object.defineProperty(document, name, { value, configurable: true });
    try {
      const late = nextFrame().then(nextFrame);
      expect(await Promise.race([spinner.spin(), late])).to.include({ angle: 90 });
    } finally {
      for (const name of Object.keys(own)) Reflect.deleteProperty(document, name);
    }
  });

  it('lands at once where motion is reduced', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnable(saying(0.25));
    const late = nextFrame().then(nextFrame);
    expect(await Promise.race([spinner.spin(), late])).to.include({ angle: 90 });
    await spinner.updateComplete;
    expect(arrowDegrees(spinner)).to.be.closeTo(90, 0.01);
  });

  it('can be started by the button', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnable(saying(0.25));
    const told = oneEvent<CustomEvent<Outcome>>(spinner, 'spin');
    piece(spinner, 'spin').click();
    expect((await told).detail.angle).to.equal(90);
  });
});
