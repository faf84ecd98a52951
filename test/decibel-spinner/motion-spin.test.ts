import { expect } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import { frames, type Frames } from '../support/frames.js';
import { wayGone } from '../../src/decibel-spinner/turn.js';
import { arrowDegrees, newSpinner, part, type Attributes } from '../support/spinner.js';

/** A spinner whose arrow will stop at an angle, as long as it draws no other. */
async function drawing(angle: number, attributes: Attributes = {}): Promise<DecibelSpinner> {
  const spinner = newSpinner({ spinnable: true, ...attributes });
  spinner.random = () => angle / 360;
  document.body.append(spinner);
  await spinner.updateComplete;
  return spinner;
}

/** How far the arrow turns clockwise in each frame, until it stands. */
async function turns(spinner: DecibelSpinner, page: Frames): Promise<number[]> {
  const steps: number[] = [];
  let before = arrowDegrees(spinner);
  while (page.waiting > 0 && steps.length < 2000) {
    await page.next();
    const now = arrowDegrees(spinner);
    steps.push((now - before + 360) % 360);
    before = now;
  }
  return steps;
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** The angle between two directions, in degrees, whichever way round. */
const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

describe('the motion of a spun arrow', () => {
  it('begins at rest and ends exactly at its target', () => {
    expect(wayGone(0)).to.equal(0);
    expect(wayGone(1)).to.equal(1);
    expect(wayGone(0.001)).to.be.within(0, 1e-4);
  });

  it('slows as (1 − t)^1.4 after a short run-up', () => {
    const speedAt = (time: number) => (wayGone(time + 1e-6) - wayGone(time - 1e-6)) / 2e-6;
    for (const time of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      expect(speedAt(time) / speedAt(0.06)).to.be.closeTo(((1 - time) / 0.94) ** 1.4, 1e-5);
  });
});

describe('the arrow of a spinner', () => {
  const page = frames();

  afterEach(() => {
    for (const spinner of document.querySelectorAll('decibel-spinner')) spinner.remove();
  });

  for (const angle of [0, 47, 123, 271]) {
    it(`turns clockwise, gathers speed, slows and stops at the drawn angle: ${angle}°`, async () => {
      const spinner = await drawing(angle);
      const spin = spinner.spin();
      await settle();
      const steps = await turns(spinner, page);
      // a step back by a hair's breadth would come out as one of nearly a full turn
      const moves = steps.filter((step) => step < 359.99);
      expect(moves.length).to.be.greaterThan(40);
      expect(Math.max(...moves)).to.be.lessThan(180);
      expect(sum(moves)).to.be.greaterThan(360);
      const fastest = moves.indexOf(Math.max(...moves));
      expect(fastest).to.be.within(5, 15);
      for (const [i, step] of moves.slice(1).entries()) {
        if (i < fastest) expect(step, `frame ${i + 1}`).to.be.at.least(moves[i] - 0.05);
        else expect(step, `frame ${i + 1}`).to.be.at.most(moves[i] + 0.05);
      }
      expect(moves.at(-1)).to.be.lessThan(moves[fastest] / 100);
      expect(apart(arrowDegrees(spinner), angle)).to.be.lessThan(0.05);
      expect((await spin).angle).to.be.closeTo(angle, 1e-9);
    });
  }

  it('reports the outcome when it has stopped, and not before', async () => {
    const spinner = await drawing(47);
    const told: string[] = [];
    spinner.addEventListener('spin', () => told.push('event'));
    void spinner.spin().then(() => told.push('promise'));
    await settle();
    for (let i = 0; i < 30; i++) await page.next();
    expect(page.waiting).to.equal(1);
    expect(told).to.deep.equal([]);
    expect(spinner.tally.total).to.equal(0);
    await turns(spinner, page);
    expect(told).to.deep.equal(['event', 'promise']);
    expect(spinner.tally.total).to.equal(1);
  });

  it('does not move the disc, and requests no animation frame at rest', async () => {
    const spinner = await drawing(47, { decibels: '3' });
    const before = part(spinner, 'fill').getAttribute('d');
    const spin = spinner.spin();
    await settle();
    await turns(spinner, page);
    await spin;
    await page.next();
    expect(page.waiting).to.equal(0);
    expect(part(spinner, 'fill').getAttribute('d')).to.equal(before);
    expect(spinner.decibels).to.equal(3);
  });

  it('keeps turning while the disc glides to a new value', async () => {
    const spinner = await drawing(200, { decibels: '-10', segments: '1' });
    const spin = spinner.spin();
    await settle();
    for (let i = 0; i < 10; i++) await page.next();
    spinner.decibels = 10;
    await spinner.updateComplete;
    const steps = await turns(spinner, page);
    expect(steps.length).to.be.greaterThan(20);
    expect(apart(arrowDegrees(spinner), 200)).to.be.lessThan(0.05);
    // what it points at when it stops is the outcome: 200° of 360° is within 10 dB, not within −10 dB
    expect((await spin).outcome).to.equal('blue');
  });

  it('turns once more for each queued spin', async () => {
    const angles = [30, 200, 100];
    const spinner = await drawing(0);
    spinner.random = () => angles.shift()! / 360;
    const spins = [spinner.spin(), spinner.spin(), spinner.spin()];
    const stops: number[] = [];
    spinner.addEventListener('spin', () => stops.push(Math.round(arrowDegrees(spinner))));
    await settle();
    await turns(spinner, page);
    await Promise.all(spins);
    expect(stops).to.deep.equal([30, 200, 100]);
  });

  it('turns for three seconds', async () => {
    const spinner = await drawing(47);
    const spin = spinner.spin();
    await settle();
    const steps = await turns(spinner, page);
    await spin;
    expect(steps.length * 16).to.be.within(2950, 3050);
  });

  it('lands at once under reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await drawing(123);
    await spinner.spin();
    expect(page.waiting).to.equal(0);
    expect(apart(arrowDegrees(spinner), 123)).to.be.lessThan(0.05);
  });

  it('lands at once in a hidden page', async () => {
    const spinner = await drawing(123);
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      await spinner.spin();
      expect(page.waiting).to.equal(0);
      expect(apart(arrowDegrees(spinner), 123)).to.be.lessThan(0.05);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('lands at once when it is removed from the page, and keeps its angle when it is back', async () => {
    const spinner = await drawing(123);
    const spin = spinner.spin();
    await settle();
    for (let i = 0; i < 5; i++) await page.next();
    spinner.remove();
    await page.next();
    expect((await spin).angle).to.be.closeTo(123, 1e-9);
    expect(page.waiting).to.equal(0);
    document.body.append(spinner);
    await spinner.updateComplete;
    expect(apart(arrowDegrees(spinner), 123)).to.be.lessThan(0.05);
  });

  it('has the same angle in the picture as on the screen', async () => {
    const spinner = await drawing(123);
    await emulate({ reducedMotion: 'reduce' });
    await spinner.spin();
    await spinner.updateComplete;
    expect(spinner.toSVG()).to.contain(part(spinner, 'arrow').getAttribute('transform')!);
  });
});
