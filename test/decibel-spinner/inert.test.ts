import { expect } from '@open-wc/testing';
import { mouseDrag, resetMouse, sendKeys } from '../support/commands.js';
import { decibelsUnder } from '../support/disc-hand.js';
import { eventLog } from '../support/events.js';
import { parts, placeOf, spinnerWith } from '../support/spinner.js';

/** Drags the edge, and presses a key where the focus then is. */
async function handle(spinner: Element): Promise<void> {
  await mouseDrag([placeOf(spinner, 20), placeOf(spinner, 30), placeOf(spinner, 50)]);
  await sendKeys({ press: 'ArrowRight' });
}

const movable = { interactive: true, controls: true, spinnable: true } as const;

describe('an interactive spinner that is', () => {
  afterEach(() => resetMouse());

  it('free moves under the hand', async () => {
    const spinner = await spinnerWith({ interactive: true });
    await handle(spinner);
    const under = decibelsUnder(spinner, placeOf(spinner, 50));
    expect(spinner.decibels).to.be.closeTo(under + 0.1, 0.0501);
  });

  for (const name of ['inert', 'disabled']) {
    it(`${name} is a picture: no hand and no key moves it`, async () => {
      const spinner = await spinnerWith({ ...movable, [name]: true });
      const log = eventLog(spinner);
      spinner.addEventListener('spin', () => log.push('spin'));
      await handle(spinner);
      for (const part of ['spin', 'field', 'slider', 'reset'].flatMap((it) => parts(spinner, it))) {
        (part as unknown as HTMLElement).focus();
        await sendKeys({ press: 'ArrowUp' });
        await sendKeys({ press: 'Enter' });
      }
      spinner.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(document.activeElement).not.to.equal(spinner);
      expect(spinner.decibels).to.equal(0);
      expect(log).to.deep.equal([]);
    });

    it(`${name} still shows what a script sets`, async () => {
      const spinner = await spinnerWith({ ...movable, [name]: true });
      spinner.decibels = 3;
      await spinner.updateComplete;
      expect(spinner.decibels).to.equal(3);
      expect(spinner.toSVG()).to.contain('3 dB');
    });
  }

  it('inside of something inert is so too', async () => {
    const spinner = await spinnerWith({ interactive: true });
    spinner.parentElement!.inert = true;
    await handle(spinner);
    expect(spinner.decibels).to.equal(0);
    spinner.parentElement!.inert = false;
    await handle(spinner);
    expect(spinner.decibels).to.be.greaterThan(3);
  });

  it('inside of a disabled fieldset is disabled too', async () => {
    const spinner = await spinnerWith(movable);
    const fieldset = document.createElement('fieldset');
    fieldset.disabled = true;
    spinner.before(fieldset);
    fieldset.append(spinner);
    await handle(spinner);
    expect(spinner.decibels).to.equal(0);
    fieldset.disabled = false;
    await handle(spinner);
    expect(spinner.decibels).to.be.greaterThan(3);
  });
});
