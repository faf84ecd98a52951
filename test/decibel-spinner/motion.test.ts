import { expect } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate, sendKeys } from '../support/commands.js';
import { shownFraction } from '../support/disc-pixels.js';
import { frames, type Frames } from '../support/frames.js';
import { newSpinner, parts, probabilityOf, type Attributes } from '../support/spinner.js';

/** A spinner whose frames are in the test's hand; it must not wait for any to stand in the page. */
async function standing(attributes: Attributes = {}): Promise<DecibelSpinner> {
  const spinner = newSpinner(attributes);
  document.body.append(spinner);
  await spinner.updateComplete;
  return spinner;
}

/** The drawing of the disc in each frame, until it requests no other frame. */
async function journey(spinner: DecibelSpinner, page: Frames): Promise<number[]> {
  const fractions = [shownFraction(spinner)];
  while (page.waiting > 0 && fractions.length < 1000) {
    await page.next();
    fractions.push(shownFraction(spinner));
  }
  return fractions;
}

const distinct = (places: readonly number[]) => [...new Set(places)];

describe('the moving disc of a spinner', () => {
  const page = frames();

  afterEach(() => {
    for (const spinner of document.querySelectorAll('decibel-spinner')) spinner.remove();
  });

  it('swings to a new value with little overshoot', async () => {
    const spinner = await standing({ decibels: '-10' });
    spinner.decibels = 10;
    await spinner.updateComplete;
    expect(shownFraction(spinner)).to.be.closeTo(probabilityOf(-10), 1e-3);
    const fractions = await journey(spinner, page);
    expect(distinct(fractions).length).to.be.within(6, 60);
    expect(Math.max(...fractions)).to.be.lessThan(probabilityOf(10) + 0.01);
    expect(fractions.at(-1)).to.be.closeTo(probabilityOf(10), 1e-3);
  });

  it('is in place when it is first shown', async () => {
    const spinner = await standing({ decibels: '10' });
    expect(distinct(await journey(spinner, page))).to.have.length(1);
    expect(shownFraction(spinner)).to.be.closeTo(probabilityOf(10), 1e-3);
  });

  for (const [from, to, fraction] of [
    ['-∞', '∞', 1],
    ['300', '-300', 0],
    ['∞', '0', 0.5],
    ['-300', '3', probabilityOf(3)],
  ] as const) {
    it(`swings from ${from} to ${to} dB without invalid numbers`, async () => {
      const spinner = await standing({ decibels: from });
      spinner.setAttribute('decibels', to);
      await spinner.updateComplete;
      let count = 0;
      for (; page.waiting > 0 && count < 1000; count++) {
        await page.next();
        expect(parts(spinner, 'fill')[0].getAttribute('d')).not.to.match(/NaN|Infinity|undefined/);
      }
      expect(count).to.be.within(6, 60);
      expect(shownFraction(spinner)).to.be.closeTo(fraction, 1e-3);
    });
  }

  it('continues from its position when the value changes during the motion', async () => {
    const spinner = await standing({ decibels: '-20' });
    spinner.decibels = 20;
    await spinner.updateComplete;
    for (let i = 0; i < 4; i++) await page.next();
    const onItsWay = shownFraction(spinner);
    expect(onItsWay).to.be.within(0.1, 0.9);
    spinner.decibels = -20;
    await spinner.updateComplete;
    expect(shownFraction(spinner)).to.be.closeTo(onItsWay, 1e-6);
    const fractions = await journey(spinner, page);
    // It has mass: it goes on for a moment before it turns back, and stops at empty.
    expect(fractions[1]).to.be.greaterThan(onItsWay);
    expect(Math.max(...fractions)).to.be.lessThan(1);
    expect(Math.min(...fractions)).to.be.at.least(0);
    expect(fractions.at(-1)).to.be.closeTo(probabilityOf(-20), 1e-3);
  });

  it('is at the new value at once under reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await standing({ decibels: '-10' });
    spinner.decibels = 10;
    await spinner.updateComplete;
    expect(shownFraction(spinner)).to.be.closeTo(probabilityOf(10), 1e-3);
    expect(page.waiting).to.equal(0);
  });

  it('is at the new value at once in a hidden page', async () => {
    const spinner = await standing({ decibels: '-10' });
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      spinner.decibels = 10;
      await spinner.updateComplete;
      expect(shownFraction(spinner)).to.be.closeTo(probabilityOf(10), 1e-3);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  for (const attributes of [{ interactive: true }, { controls: true }] as Attributes[]) {
    it(`is at the new value at once when the reader moves it: ${Object.keys(attributes)[0]}`, async () => {
      const spinner = await standing(attributes);
      const slider = spinner.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!;
      slider.focus();
      await sendKeys({ press: 'End' });
      await spinner.updateComplete;
      expect(shownFraction(spinner)).to.be.closeTo(probabilityOf(23), 1e-3);
      expect(page.waiting).to.equal(0);
    });
  }

  it('swings also when the rest is redrawn with it', async () => {
    const spinner = await standing({ decibels: '-10', readout: true, controls: true });
    spinner.decibels = 10;
    await spinner.updateComplete;
    const fractions = await journey(spinner, page);
    expect(distinct(fractions).length).to.be.at.least(6);
    expect(fractions.at(-1)).to.be.closeTo(probabilityOf(10), 1e-3);
  });

  it('swings with the new number of sectors when that changes', async () => {
    const spinner = await standing({ decibels: '-10' });
    Object.assign(spinner, { decibels: 10, segments: 2 });
    await spinner.updateComplete;
    await journey(spinner, page);
    expect(shownFraction(spinner, 2)).to.be.closeTo(probabilityOf(10), 1e-3);
  });

  it('requests no animation frame at rest', async () => {
    const states = [{}, { interactive: true, readout: true }, { controls: true, spinnable: true }];
    const spinners = [];
    for (const attributes of states as Attributes[]) spinners.push(await standing(attributes));
    expect(page.waiting).to.equal(0);
    spinners[0].decibels = 3;
    await spinners[0].updateComplete;
    expect(page.waiting).to.equal(1);
    await journey(spinners[0], page);
    await page.next();
    expect(page.waiting).to.equal(0);
  });
});
