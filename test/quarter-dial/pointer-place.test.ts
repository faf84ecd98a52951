import { expect } from '@open-wc/testing';
import { needs, resetMouse, type Point } from '../support/commands.js';
import { apart, dialWith, handDegrees, part, placeOf, shown } from '../support/dial.js';
import { decadesOf, decadesUnder, letGo, move, press } from '../support/dial-hand.js';

const near = 1e-5;

describe('the position of the pointer on a dial', () => {
  afterEach(() => resetMouse());

  it('is found in a page that is scrolled', async () => {
    const dial = await dialWith({ interactive: true });
    dial.parentElement!.style.padding = '700px 0 1500px';
    scrollTo(0, 640);
    await shown(dial);
    await press(placeOf(dial, 30));
    const place = placeOf(dial, 155);
    await move(place);
    expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 155 / 360), near);
    await letGo();
    expect(scrollY).to.equal(640);
    scrollTo(0, 0);
  });

  for (const transform of ['scale(0.6)', 'rotate(50deg) scale(0.8)', 'translate(60px, 40px)']) {
    it(`is found under ${transform}`, async () => {
      needs('true places');
      const dial = await dialWith({ interactive: true }, 300);
      dial.parentElement!.style.transform = transform;
      await shown(dial);
      await press(placeOf(dial, 120));
      const place = placeOf(dial, 200);
      await move(place);
      expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 200 / 360), near);
      expect(360 * decadesOf(dial)).to.be.closeTo(200, 1.5);
      await letGo();
    });
  }

  /** A place on the dial as it is seen, measured without its matrix. */
  const seenPlace = (dial: Element, degrees: number, share: number): Point => {
    const { left, top, width } = part(dial, 'face').getBoundingClientRect();
    const [angle, radius] = [(degrees * Math.PI) / 180, (share * width) / 2];
    return [
      left + width / 2 + radius * Math.sin(angle),
      top + width / 2 - radius * Math.cos(angle),
    ];
  };

  for (const zoom of ['0.6', '1.4']) {
    it(`is found under a zoom of ${zoom}, all over the dial and not outside of it`, async () => {
      needs('true places');
      const dial = await dialWith({ interactive: true }, 300);
      dial.parentElement!.style.setProperty('zoom', zoom);
      await shown(dial);
      for (const [share, degrees] of [
        [0.4, 30],
        [0.85, 100],
        [0.6, 160],
      ]) {
        await press(seenPlace(dial, degrees, share));
        await letGo();
        expect(360 * decadesOf(dial)).to.be.closeTo(degrees, 1);
      }
      const { value } = dial;
      await press(seenPlace(dial, 45, 1.3));
      await letGo();
      expect(dial.value).to.equal(value);
    });
  }

  it('is found while the hand glides', async () => {
    const dial = await dialWith({ interactive: true });
    dial.value = 3;
    await dial.updateComplete;
    await press(placeOf(dial, 90));
    await shown(dial);
    expect(apart(handDegrees(dial), 90)).to.be.lessThan(0.5);
    expect(360 * decadesOf(dial)).to.be.closeTo(90, 0.5);
    await letGo();
  });

  it('is found on a dial that has a readout, a table and a linked field', async () => {
    const dial = await dialWith(
      { interactive: true, readout: true, table: true, for: 'count' },
      300,
    );
    const field = document.createElement('input');
    Object.assign(field, { id: 'count', type: 'number', step: 'any', defaultValue: '42000' });
    dial.after(field);
    await shown(dial);
    await press(placeOf(dial, 230));
    const place = placeOf(dial, 270);
    await move(place);
    expect(decadesOf(dial)).to.be.closeTo(decadesUnder(dial, place, 4.75), near);
    expect(Number(field.value)).to.be.closeTo(dial.value, dial.value / 1e6);
    await letGo();
  });
});
