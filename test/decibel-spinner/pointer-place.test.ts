import { expect } from '@open-wc/testing';
import { needs, resetMouse, type Point } from '../support/commands.js';
import { decibelsUnder, letGo, move, press } from '../support/disc-hand.js';
import { eventLog } from '../support/events.js';
import { isFilledAt, part, placeOf, shown, spinnerWith } from '../support/spinner.js';

describe('the position of the pointer on a spinner', () => {
  afterEach(() => resetMouse());

  it('is found in a page that is scrolled', async () => {
    const spinner = await spinnerWith({ interactive: true });
    spinner.parentElement!.style.padding = '700px 0 1500px';
    scrollTo(0, 500);
    await shown(spinner);
    await press(placeOf(spinner, 30));
    const place: Point = placeOf(spinner, 55);
    await move(place);
    expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    await letGo();
    expect(scrollY).to.equal(500);
    scrollTo(0, 0);
  });

  for (const transform of ['scale(0.6)', 'rotate(50deg) scale(0.8)', 'translate(60px, 40px)']) {
    it(`is found under ${transform}`, async () => {
      needs('true places');
      const spinner = await spinnerWith({ interactive: true }, 300);
      spinner.parentElement!.style.transform = transform;
      await shown(spinner);
      await press(placeOf(spinner, 72 + 20));
      const place = placeOf(spinner, 72 + 50);
      await move(place);
      expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
      expect(spinner.decibels).to.be.within(2.5, 4.5);
      await letGo();
    });
  }

  /** A place on the disc as it is seen, measured without its matrix. */
  const seenPlace = (spinner: Element, degrees: number, share: number): Point => {
    const { left, top, width } = part(spinner, 'paper').getBoundingClientRect();
    const [angle, radius] = [(degrees * Math.PI) / 180, (share * width) / 2];
    return [
      left + width / 2 + radius * Math.cos(angle),
      top + width / 2 + radius * Math.sin(angle),
    ];
  };

  for (const zoom of ['0.6', '1.4']) {
    it(`is found under a zoom of ${zoom}, all over the disc and not outside of it`, async () => {
      needs('true places');
      const spinner = await spinnerWith({ interactive: true }, 300);
      spinner.parentElement!.style.setProperty('zoom', zoom);
      await shown(spinner);
      for (const [share, degrees] of [
        [0.3, 90],
        [0.92, 100],
        [0.6, 124],
      ]) {
        await press(seenPlace(spinner, degrees, share));
        await letGo();
        expect(360 * ((1 + spinner.probability) / 5)).to.be.closeTo(degrees, 1);
      }
      const { decibels } = spinner;
      await press(seenPlace(spinner, 45, 1.25));
      await letGo();
      expect(spinner.decibels).to.equal(decibels);
    });
  }

  it('is found while the disc glides', async () => {
    const spinner = await spinnerWith({ interactive: true, segments: '1' });
    spinner.decibels = 20;
    await spinner.updateComplete;
    await press(placeOf(spinner, 90));
    await shown(spinner);
    expect(isFilledAt(spinner, 87)).to.equal(true);
    expect(isFilledAt(spinner, 93)).to.equal(false);
    await letGo();
  });

  it('is found on the disc of a spinner with its own field and slider', async () => {
    const spinner = await spinnerWith({ interactive: true, controls: true });
    const log = eventLog(spinner);
    await press(placeOf(spinner, 20));
    const place = placeOf(spinner, 50);
    await move(place);
    await letGo();
    expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    expect(log).to.deep.equal(['input', 'input', 'change']);
    expect(part(spinner, 'slider')).to.have.property('valueAsNumber', spinner.decibels);
  });

  it('is found on the disc of a spinner that can be spun, except on its hub', async () => {
    const spinner = await spinnerWith({ interactive: true, spinnable: true });
    let spins = 0;
    spinner.addEventListener('spin', () => (spins += 1));
    const place = placeOf(spinner, 50);
    await press(place);
    await letGo();
    expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
    expect(spins).to.equal(0);
  });
});
