import { expect } from '@open-wc/testing';
import { mouseDrag, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { meterWith, placeOf } from '../support/meter.js';

// narrow enough that a key can't scroll the page, which would move the place under the pointer
const still = { interactive: true, probability: '0.5' } as const;

/** Drags from the right to the left over the face, and presses a key where the focus then is. */
async function handle(meter: Element): Promise<void> {
  await mouseDrag([placeOf(meter, 20, 500), placeOf(meter, 40, 500), placeOf(meter, 70, 500)]);
  await sendKeys({ press: 'ArrowRight' });
}

describe('an interactive meter that is', () => {
  it('free moves under the hand', async () => {
    const meter = await meterWith(still, 600);
    await handle(meter);
    expect(meter.degrees).to.be.closeTo(69, 0.3);
  });

  for (const name of ['inert', 'disabled']) {
    it(`${name} is a picture: no hand and no key moves it`, async () => {
      const meter = await meterWith({ ...still, [name]: true }, 600);
      const log = eventLog(meter);
      await handle(meter);
      meter.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(document.activeElement).not.to.equal(meter);
      expect(meter.probability).to.equal(0.5);
      expect(log).to.deep.equal([]);
    });

    it(`${name} still shows what a script sets`, async () => {
      const meter = await meterWith({ ...still, [name]: true }, 600);
      meter.probability = 0.75;
      await meter.updateComplete;
      expect(meter.probability).to.equal(0.75);
      expect(meter.toSVG()).to.contain('75%');
    });
  }

  it('inside of something inert is so too', async () => {
    const meter = await meterWith(still, 600);
    meter.parentElement!.inert = true;
    await handle(meter);
    expect(meter.probability).to.equal(0.5);
    meter.parentElement!.inert = false;
    await handle(meter);
    expect(meter.degrees).to.be.closeTo(69, 0.3);
  });
});
