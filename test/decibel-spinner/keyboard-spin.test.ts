import { expect } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { centreOf, emulate, mouseClick, resetMouse, sendKeys } from '../support/commands.js';
import {
  control,
  part,
  parts,
  piece,
  placeOf,
  spinnerWith,
  type Attributes,
} from '../support/spinner.js';

const press = (key: string) => sendKeys({ press: key });

/** Counts the spins that reach the page. */
function spinsOf(spinner: DecibelSpinner): () => number {
  let spins = 0;
  spinner.parentElement!.addEventListener('spin', () => (spins += 1));
  return () => spins;
}

async function spinnable(attributes: Attributes = {}): Promise<DecibelSpinner> {
  await emulate({ reducedMotion: 'reduce' });
  return spinnerWith({ spinnable: true, ...attributes });
}

async function nothingElse(spinner: DecibelSpinner): Promise<void> {
  await spinner.updateComplete;
  expect(spinner.decibels).to.equal(0);
}

describe('a spinner that can be spun', () => {
  afterEach(() => resetMouse());

  it('is reached by Tab, as a button', async () => {
    const spinner = await spinnable();
    await press('Tab');
    expect(document.activeElement).to.equal(spinner);
    expect(spinner.shadowRoot!.activeElement).to.equal(part(spinner, 'spin'));
    expect(part(spinner, 'spin').localName).to.equal('button');
  });

  it('can be focused by a script', async () => {
    const spinner = await spinnable();
    spinner.focus();
    expect(spinner.shadowRoot!.activeElement).to.equal(part(spinner, 'spin'));
  });

  for (const key of ['Enter', ' ']) {
    it(`spins on "${key}", once for each press`, async () => {
      const spinner = await spinnable();
      const spins = spinsOf(spinner);
      spinner.focus();
      await press(key);
      expect(spins()).to.equal(1);
      await press(key);
      expect(spins()).to.equal(2);
      await nothingElse(spinner);
    });
  }

  for (const degrees of [0, 100, 260]) {
    it(`spins on a press anywhere on its disc: ${degrees}°`, async () => {
      const spinner = await spinnable();
      const spins = spinsOf(spinner);
      const [x, y] = centreOf(part(spinner, 'face'));
      const angle = (degrees * Math.PI) / 180;
      await mouseClick([x + 90 * Math.cos(angle), y + 90 * Math.sin(angle)]);
      expect(spins()).to.equal(1);
    });
  }

  it('spins on a press on its hub where the edge is movable too', async () => {
    const spinner = await spinnable({ interactive: true });
    const spins = spinsOf(spinner);
    await mouseClick(centreOf(part(spinner, 'face')));
    expect(spins()).to.equal(1);
    await nothingElse(spinner);
  });

  it('does not spin on a press outside of its disc', async () => {
    const spinner = await spinnable();
    const spins = spinsOf(spinner);
    for (const degrees of [45, 135, 225, 315]) await mouseClick(placeOf(spinner, degrees, 1.3));
    expect(spins()).to.equal(0);
  });

  for (const width of [60, 100, 320]) {
    it(`has a hub in the middle that is large enough to press: ${width} px`, async () => {
      const spinner = await spinnable({ interactive: true, style: `width:${width}px` });
      const [hub, face] = ['spin', 'face'].map((name) => part(spinner, name));
      const [[x, y], [middleX, middleY]] = [centreOf(hub), centreOf(face)];
      expect(Math.hypot(x - middleX, y - middleY)).to.be.lessThan(1);
      const { width: wide, height } = hub.getBoundingClientRect();
      expect(Math.min(wide, height)).to.be.at.least(24);
      expect(Math.max(wide, height)).to.be.at.most(Math.max(24, width / 3));
    });
  }

  it('shows a focus ring', async () => {
    const spinner = await spinnable();
    await press('Tab');
    const { outlineStyle, outlineWidth } = getComputedStyle(piece(spinner, 'spin'));
    expect(outlineStyle).not.to.equal('none');
    expect(parseFloat(outlineWidth)).to.be.at.least(2);
  });

  for (const key of ['ArrowRight', 'ArrowUp', 'PageUp', 'Home', 'a']) {
    it(`ignores ${key}`, async () => {
      const spinner = await spinnable();
      const spins = spinsOf(spinner);
      spinner.focus();
      const events: KeyboardEvent[] = [];
      spinner.addEventListener('keydown', (event) => events.push(event));
      await press(key);
      expect(spins()).to.equal(0);
      expect(events.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([false]);
      await nothingElse(spinner);
    });
  }

  for (const more of [{ interactive: true }, { controls: true }] as Attributes[]) {
    it(`spins on Enter at its slider, which keeps its other keys: ${Object.keys(more)[0]}`, async () => {
      const spinner = await spinnable(more);
      const spins = spinsOf(spinner);
      control(spinner).focus();
      await press('Enter');
      expect(spins()).to.equal(1);
      await press('ArrowRight');
      expect(spinner.decibels).to.equal(0.1);
      expect(spins()).to.equal(1);
    });
  }

  for (const [more, stops] of [
    [{}, ['spin']],
    [{ interactive: true }, ['spin', 'control']],
    [{ controls: true }, ['spin', 'field', 'slider']],
    [{ controls: true, interactive: true }, ['spin', 'field', 'slider']],
  ] as const) {
    it(`stops Tab at each control once: ${stops.join()}`, async () => {
      const spinner = await spinnable(more);
      await spinner.spin();
      await spinner.updateComplete;
      // the browser's own buttons come after the last one of the page
      const after = document.createElement('button');
      spinner.after(after);
      const seen = [];
      for (let i = 0; i < 8 && document.activeElement !== after; i++) {
        await press('Tab');
        seen.push(spinner.shadowRoot!.activeElement?.getAttribute('part'));
      }
      expect(seen.slice(0, -1)).to.have.members([...stops, 'reset']);
    });
  }

  for (const more of [{}, { interactive: true }, { controls: true }] as Attributes[]) {
    it(`does not spin while it is ${Object.keys(more).join('')} disabled`, async () => {
      const spinner = await spinnable({ disabled: true, ...more });
      const spins = spinsOf(spinner);
      await mouseClick(centreOf(part(spinner, 'face')));
      spinner.focus();
      await press('Enter');
      await press(' ');
      expect(spins()).to.equal(0);
    });
  }
});

describe("a spinner that can't be moved", () => {
  for (const attributes of [{}, { interactive: true, disabled: true }] as Attributes[]) {
    it(`takes no focus and no keys: ${JSON.stringify(attributes)}`, async () => {
      const spinner = await spinnerWith(attributes);
      const after = document.createElement('button');
      spinner.after(after);
      spinner.focus();
      expect(document.activeElement).not.to.equal(spinner);
      await press('Tab');
      expect(document.activeElement).to.equal(after);
      await press('ArrowRight');
      expect(spinner.decibels).to.equal(0);
    });
  }

  it('has neither control nor button', async () => {
    const spinner = await spinnerWith();
    expect([...parts(spinner, 'control'), ...parts(spinner, 'spin')]).to.deep.equal([]);
    expect(spinner.shadowRoot!.querySelector('input, button')).to.equal(null);
  });

  it('can be moved again once it is enabled', async () => {
    const spinner = await spinnerWith({ interactive: true, disabled: true });
    spinner.disabled = false;
    await spinner.updateComplete;
    spinner.focus();
    await press('ArrowRight');
    expect(spinner.decibels).to.equal(0.1);
  });
});
