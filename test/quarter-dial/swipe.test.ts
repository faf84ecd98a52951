import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { allDivisions, control, dialWith, shown } from '../support/dial.js';
import { eventLog } from '../support/events.js';

/** What a screen reader does to the control: one place up or down, or to any place. */
function put(slider: HTMLInputElement, position: number): void {
  slider.valueAsNumber = position;
  slider.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  slider.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a screen reader on a dial', () => {
  for (const divisions of allDivisions) {
    it(`moves by one step of ${divisions}, up and down`, async () => {
      const dial = await dialWith({ interactive: true, value: '1000', divisions });
      const log = eventLog(dial);
      const slider = control(dial);
      const [up, down] =
        divisions === 'digits'
          ? [2, 0.9]
          : [10 ** (1 / Number(divisions)), 10 ** (-1 / Number(divisions))];
      put(slider, slider.valueAsNumber + 1);
      expect(dial.value / 1000).to.be.closeTo(up, 1e-9);
      expect(log).to.deep.equal(['input', 'change']);
      dial.value = 1000;
      await shown(dial);
      put(slider, slider.valueAsNumber - 1);
      expect(dial.value / 1000).to.be.closeTo(down, 1e-9);
      expect(log).to.deep.equal(['input', 'change', 'input', 'change']);
    });
  }

  it('has at most a hundred positions, and can continue from each end', async () => {
    for (const divisions of allDivisions) {
      const dial = await dialWith({ interactive: true, divisions });
      const slider = control(dial);
      for (let i = 0; i < 3; i++) {
        const before = dial.value;
        expect(Number(slider.max) - Number(slider.min)).to.be.at.most(100);
        put(slider, Number(slider.max));
        await shown(dial);
        expect(dial.value).to.be.greaterThan(before);
        expect(slider.valueAsNumber).to.be.lessThan(Number(slider.max));
      }
    }
  });

  it('never leaves the range from 1e-300 to 1e300', async () => {
    const dial = await dialWith({ interactive: true });
    const slider = control(dial);
    for (const [start, end] of [
      [1e300, 'max'],
      [8e299, 'max'],
      [1e-300, 'min'],
      [2e-300, 'min'],
      [Number.MAX_VALUE, 'max'],
      [Number.MIN_VALUE, 'min'],
    ] as const) {
      dial.value = start;
      await shown(dial);
      put(slider, Number(slider[end]));
      expect(dial.value).to.be.within(1e-300, 1e300);
    }
  });

  it('finds the slider at the position of the value, whatever that is', async () => {
    const dial = await dialWith({ interactive: true });
    const slider = control(dial);
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: -295, max: 295, noNaN: true }),
        fc.constantFrom(...allDivisions),
        async (log, divisions) => {
          Object.assign(dial, { value: 10 ** log });
          dial.setAttribute('divisions', divisions);
          await shown(dial);
          const [min, max, now] = [slider.min, slider.max, slider.value].map(Number);
          expect(now).to.be.greaterThan(min).and.lessThan(max);
          expect(max - min).to.be.at.most(100);
          const step = divisions === 'digits' ? 1 : 1 / Number(divisions);
          const before = Math.log10(dial.value);
          put(slider, now + 1);
          const moved = Math.log10(dial.value) - before;
          expect(moved)
            .to.be.greaterThan(0)
            .and.at.most(1.5 * step + 1e-9);
        },
      ),
      { numRuns: 25 },
    );
  });
});
