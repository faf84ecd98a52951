import { expect } from '@open-wc/testing';
import { mouseDrag, resetMouse, sendKeys } from '../support/commands.js';
import { dialWith, placeOf } from '../support/dial.js';
import { decadesOf } from '../support/dial-hand.js';
import { eventLog } from '../support/events.js';

/** Drags the hand to 120°, and presses a key where the focus then is. */
async function handle(dial: Element): Promise<void> {
  await mouseDrag([placeOf(dial, 20), placeOf(dial, 70), placeOf(dial, 120)]);
  await sendKeys({ press: 'PageUp' });
}

const afterwards = 120 / 360 + 1;

describe('an interactive dial that is', () => {
  afterEach(() => resetMouse());

  it('free moves under the hand', async () => {
    const dial = await dialWith({ interactive: true });
    await handle(dial);
    expect(decadesOf(dial)).to.be.closeTo(afterwards, 0.003);
  });

  for (const name of ['inert', 'disabled']) {
    it(`${name} is a picture: no hand and no key moves it`, async () => {
      const dial = await dialWith({ interactive: true, [name]: true });
      const log = eventLog(dial);
      await handle(dial);
      dial.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(document.activeElement).not.to.equal(dial);
      expect(dial.value).to.equal(1);
      expect(log).to.deep.equal([]);
    });

    it(`${name} still shows what a script sets`, async () => {
      const dial = await dialWith({ interactive: true, [name]: true });
      dial.value = 42000;
      await dial.updateComplete;
      expect(dial.value).to.equal(42000);
      expect(dial.toSVG()).to.contain('42,000');
    });
  }

  it('inside of something inert is so too', async () => {
    const dial = await dialWith({ interactive: true });
    dial.parentElement!.inert = true;
    await handle(dial);
    expect(dial.value).to.equal(1);
    dial.parentElement!.inert = false;
    await handle(dial);
    expect(decadesOf(dial)).to.be.closeTo(afterwards, 0.003);
  });

  it('inside of a disabled fieldset is disabled too', async () => {
    const dial = await dialWith({ interactive: true });
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    dial.before(fieldset);
    fieldset.append(dial);
    await handle(dial);
    expect(dial.value).to.equal(1);
    fieldset.disabled = false;
    await handle(dial);
    expect(decadesOf(dial)).to.be.closeTo(afterwards, 0.003);
  });
});
