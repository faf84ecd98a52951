import { expect, nextFrame } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import {
  parts,
  piece,
  probabilityOf,
  shown,
  spinnerWith,
  textOf,
  type Attributes,
} from '../support/spinner.js';

/** On a disc of one sector: filled for all p > 0, and not filled for all p < 1. */
const filled = () => 0;
const empty = () => 1 - 2 ** -53;

const spinnable = (attributes: Attributes = {}) =>
  spinnerWith({ spinnable: true, segments: '1', ...attributes });

async function spun(spinner: DecibelSpinner, ...chances: Array<() => number>): Promise<void> {
  for (const chance of chances) {
    spinner.random = chance;
    await spinner.spin();
  }
  await shown(spinner);
}

const tally = (spinner: Element) => textOf(spinner, 'tally').replace(/ ?Reset$/, '');
const weight = (probability: number) => 10 * Math.log10(2 * probability);
const status = (spinner: Element): HTMLElement => {
  const found = spinner.shadowRoot!.querySelectorAll<HTMLElement>('.heard[role=status]');
  expect(found).to.have.length(1);
  return found[0];
};

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

describe('the tally of a spinner', () => {
  it('appears with the first spin, and takes no space before', async () => {
    const spinner = await spinnerWith({ readout: true, controls: true });
    const { height } = spinner.getBoundingClientRect();
    spinner.spinnable = true;
    await shown(spinner);
    expect(parts(spinner, 'tally')).to.have.length(0);
    expect(parts(spinner, 'reset')).to.have.length(0);
    expect(spinner.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
    await spun(spinner, filled);
    expect(tally(spinner)).to.match(/^1 spin · /);
    expect(piece(spinner, 'reset').textContent.trim()).to.equal('Reset');
  });

  for (const [width, isShown] of [
    [30, false],
    [79, false],
    [80, true],
  ] as const) {
    it(`is ${isShown ? 'shown' : 'left out'} under a disc of ${width} px, and announced`, async () => {
      const block = (await spinnable()).parentElement!;
      block.style.width = `${width}px`;
      const spinner = block.querySelector('decibel-spinner')!;
      await spun(spinner, filled);
      const { height } = spinner.getBoundingClientRect();
      if (isShown) expect(height).to.be.greaterThan(width + 20);
      else expect(height).to.be.closeTo(width, 0.5);
      expect(status(spinner).textContent.trim()).to.equal('blue, spin 1');
    });
  }

  it('shows the count, the share and the evidence so far', async () => {
    const spinner = await spinnable({ decibels: '3' });
    await spun(spinner, filled, empty, filled);
    const text = /^3 spins · 66\.7% blue · \+(.+) dB of evidence$/.exec(tally(spinner));
    expect(text, tally(spinner)).not.to.equal(null);
    const p = probabilityOf(3);
    expect(Number(text![1])).to.be.closeTo(2 * weight(p) + weight(1 - p), 0.051);
  });

  it('has a singular and a plural', async () => {
    const spinner = await spinnable();
    await spun(spinner, filled);
    expect(tally(spinner)).to.match(/^1 spin · 100% blue · /);
    await spun(spinner, empty);
    expect(tally(spinner)).to.match(/^2 spins · 50% blue · /);
  });

  it('shows evidence against this spinner with a minus', async () => {
    const spinner = await spinnable({ decibels: '10' });
    await spun(spinner, empty);
    expect(tally(spinner)).to.match(/^1 spin · 0% blue · [-−]7\.4\d? dB of evidence$/);
  });

  it('uses the outcome names of the page', async () => {
    const spinner = await spinnable({ outcomes: 'rain, sun' });
    await spun(spinner, filled);
    expect(tally(spinner)).to.contain(' 100% rain · ');
  });

  it('is available as a property', async () => {
    const spinner = await spinnable({ decibels: '3' });
    expect(spinner.tally).to.deep.equal({ filled: 0, total: 0, decibels: 0 });
    await spun(spinner, filled, filled, empty);
    const p = probabilityOf(3);
    expect(spinner.tally).to.include({ filled: 2, total: 3 });
    expect(spinner.tally.decibels).to.be.closeTo(2 * weight(p) + weight(1 - p), 1e-9);
  });

  it('has 3.01 dB for each head of a double-headed coin, and passes 13 dB with the fifth', async () => {
    const spinner = await spinnable({ decibels: '∞' });
    await spun(spinner, filled, empty, filled, filled);
    expect(spinner.tally.decibels).to.be.closeTo(4 * 3.0103, 1e-3);
    await spun(spinner, filled);
    expect(spinner.tally).to.include({ filled: 5, total: 5 });
    expect(spinner.tally.decibels).to.be.greaterThan(13);
  });

  it('has no evidence in an even disc', async () => {
    const spinner = await spinnable();
    await spun(spinner, filled, empty, filled);
    expect(spinner.tally.decibels).to.be.closeTo(0, 1e-12);
    expect(tally(spinner)).to.match(/ · 0(\.0)? dB of evidence$/);
  });

  it('weighs each spin by the disc at the time of the spin', async () => {
    const spinner = await spinnable({ decibels: '3' });
    await spun(spinner, filled);
    spinner.decibels = -10;
    await spun(spinner, filled);
    const [first, second] = [3, -10].map((decibels) => weight(probabilityOf(decibels)));
    expect(spinner.tally.decibels).to.be.closeTo(first + second, 1e-9);
  });

  it('cannot be changed from outside', async () => {
    const spinner = await spinnable();
    Reflect.set(spinner.tally, 'total', 99);
    expect((await spinnable()).tally.total).to.equal(0);
    await spun(spinner, filled);
    Reflect.set(spinner.tally, 'total', 99);
    expect(spinner.tally.total).to.equal(1);
  });
});

describe('the tally of a spinner is reset', () => {
  const none = { filled: 0, total: 0, decibels: 0 };

  it('by resetTally()', async () => {
    const spinner = await spinnable({ decibels: '3' });
    await spun(spinner, filled, filled);
    spinner.resetTally();
    expect(spinner.tally).to.deep.equal(none);
    await shown(spinner);
    expect(parts(spinner, 'tally')).to.have.length(0);
    await spun(spinner, empty);
    expect(spinner.tally).to.include({ filled: 0, total: 1 });
  });

  it('by its button, which moves nothing else', async () => {
    const spinner = await spinnable({ decibels: '3' });
    await spun(spinner, filled, filled);
    piece(spinner, 'reset').click();
    await shown(spinner);
    expect(spinner.tally).to.deep.equal(none);
    expect(parts(spinner, 'tally')).to.have.length(0);
    expect(spinner.decibels).to.equal(3);
  });
});

describe('the status of a spinner', () => {
  it('is empty until there is an outcome', async () => {
    expect(status(await spinnable()).textContent.trim()).to.equal('');
    expect((await spinnerWith()).shadowRoot!.querySelector('[role=status]')).to.equal(null);
  });

  it('contains each outcome once', async () => {
    const spinner = await spinnable({ outcomes: 'rain,sun', readout: true });
    const said: string[] = [];
    const line = status(spinner);
    const watch = new MutationObserver(() => said.push(line.textContent.trim()));
    watch.observe(line, { childList: true, characterData: true, subtree: true });
    await spun(spinner, filled);
    await spun(spinner, empty);
    await spun(spinner, empty);
    await nextFrame();
    watch.disconnect();
    expect(said).to.deep.equal(['rain, spin 1', 'sun, spin 2', 'sun, spin 3']);
    expect(status(spinner)).to.equal(line);
  });

  it('is the only live region, except for complaints about typed text', async () => {
    const spinner = await spinnable({ readout: true, controls: true });
    await spun(spinner, filled);
    const live = spinner.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert]');
    const [complaint] = parts(spinner, 'complaint');
    expect([...live]).to.deep.equal([complaint, status(spinner)]);
    expect(complaint.textContent).to.equal('');
    expect(spinner.shadowRoot!.querySelector('output')).to.equal(null);
    expect(status(spinner).textContent).not.to.contain('evidence');
  });

  it('is exposed to screen readers but not visible', async () => {
    const spinner = await spinnable();
    await spun(spinner, filled);
    const { width, height } = status(spinner).getBoundingClientRect();
    const { display, visibility } = getComputedStyle(status(spinner));
    expect(Math.min(width, height)).to.be.at.most(1);
    expect([display === 'none', visibility]).to.deep.equal([false, 'visible']);
  });
});
