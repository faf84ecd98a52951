import { expect } from '@open-wc/testing';
import { resetMouse } from '../support/commands.js';
import { decibelsUnder, isMultiple, letGo, move, moveRound, press } from '../support/disc-hand.js';
import { isFilledAt, placeOf, shown, spinnerWith } from '../support/spinner.js';

describe('the edge of the fill under the pointer', () => {
  afterEach(() => resetMouse());

  for (const sector of [0, 1, 2, 3, 4]) {
    it(`moves when sector ${sector} is dragged, and all others with it`, async () => {
      const spinner = await spinnerWith({ interactive: true });
      const start = 72 * sector;
      await press(placeOf(spinner, start + 20));
      const place = placeOf(spinner, start + 50);
      await move(place);
      expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
      await letGo();
      await shown(spinner);
      for (const other of [0, 72, 144, 216, 288]) {
        expect(isFilledAt(spinner, other + 48)).to.equal(true);
        expect(isFilledAt(spinner, other + 52)).to.equal(false);
      }
    });
  }

  it('shows the value under the pointer in the same frame', async () => {
    const spinner = await spinnerWith({ interactive: true, segments: '1', decibels: '-20' });
    await press(placeOf(spinner, 300));
    await spinner.updateComplete;
    expect(isFilledAt(spinner, 297)).to.equal(true);
    expect(isFilledAt(spinner, 303)).to.equal(false);
    await letGo();
  });

  for (const step of ['0.1', '0.5', '1', '3']) {
    it(`rests on whole multiples of ${step} dB`, async () => {
      const spinner = await spinnerWith({ interactive: true, step, segments: '1' });
      await press(placeOf(spinner, 100));
      for (const degrees of [117, 133, 171, 211, 243]) {
        const place = placeOf(spinner, degrees);
        await move(place);
        const { decibels } = spinner;
        expect(decibels).to.be.closeTo(decibelsUnder(spinner, place), Number(step) / 2 + 1e-4);
        expect(isMultiple(decibels, Number(step)), `${decibels}`).to.equal(true);
        expect(String(decibels).length, 'no floating dust').to.be.lessThan(6);
      }
      await letGo();
    });
  }

  it('goes as far as min and max', async () => {
    const attributes = { interactive: true, min: '-5', max: '7', segments: '1' } as const;
    const spinner = await spinnerWith(attributes);
    await press(placeOf(spinner, 180));
    await moveRound(spinner, 180, 355);
    expect(spinner.decibels).to.equal(7);
    await moveRound(spinner, 355, 5);
    expect(spinner.decibels).to.equal(-5);
    await letGo();
    await press(placeOf(spinner, 350));
    expect(spinner.decibels).to.equal(7);
    await letGo();
  });

  it('does not go beyond max by a step that does not divide it', async () => {
    const attributes = {
      interactive: true,
      min: '-5',
      max: '7',
      step: '4',
      segments: '1',
    } as const;
    const spinner = await spinnerWith(attributes);
    await press(placeOf(spinner, 180));
    await moveRound(spinner, 180, 355);
    expect(spinner.decibels).to.equal(7);
    await moveRound(spinner, 355, 5);
    expect(spinner.decibels).to.equal(-4);
    await letGo();
  });

  for (const [segments, from, beyond] of [
    ['1', 300, [100, 340]],
    ['5', 60, [20, 60, 200, 330]],
  ] as const) {
    for (const way of [1, -1]) {
      const side = way > 0 ? 'end' : 'start';
      const sector = 360 / Number(segments);
      const pressed = way > 0 ? from : sector - from;
      const edge = way > 0 ? sector : 0;

      it(`stays at the ${side} of its sector until the pointer comes back: ${segments} segments`, async () => {
        const spinner = await spinnerWith({ interactive: true, segments });
        await press(placeOf(spinner, pressed));
        let at = pressed;
        for (const past of beyond) {
          const next = edge + way * past;
          await moveRound(spinner, at, next);
          expect(spinner.decibels, `${past}° past it`).to.equal(way * 23);
          at = next;
        }
        await moveRound(spinner, at, edge + way * 2);
        expect(spinner.decibels).to.equal(way * 23);
        await moveRound(spinner, edge + way * 2, pressed);
        const place = placeOf(spinner, pressed);
        expect(spinner.decibels).to.be.closeTo(decibelsUnder(spinner, place), 0.0501);
        await letGo();
      });
    }
  }
});
