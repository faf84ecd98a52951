import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { internalsOf } from '../support/axe.js';
import {
  control,
  part,
  parts,
  probabilityOf,
  shown,
  spinnerWith,
  textOf,
  type Attributes,
} from '../support/spinner.js';

const readout = (spinner: Element) => textOf(spinner, 'readout');

/** The rounded odds of whole decibels, as the contract lists them. */
const roundedOdds = [
  '1 : 1',
  '5 : 4',
  'π : 2',
  '2 : 1',
  '5 : 2',
  'π : 1',
  '4 : 1',
  '5 : 1',
  '2π : 1',
  '8 : 1',
  '10 : 1',
  '4π : 1',
  '16 : 1',
  '20 : 1',
];

const turned = (odds: string) => odds.split(' : ').reverse().join(' : ');

describe('the readout of a spinner', () => {
  for (const [decibels, line] of [
    ['0', '0 dB · 1.00 : 1 (about 1 : 1) · 50%'],
    ['3', '3 dB · 2.00 : 1 (about 2 : 1) · 66.6%'],
    ['-3', '−3 dB · 1 : 2.00 (about 1 : 2) · 33.4%'],
    ['2', '2 dB · 1.58 : 1 (about π : 2) · 61.3%'],
    ['0.75', '0.75 dB · 1.19 : 1 (about 5 : 4) · 54.3%'],
    ['12', '12 dB · 15.85 : 1 (about 16 : 1) · 94.1%'],
    ['-10', '−10 dB · 1 : 10.00 (about 1 : 10) · 9.1%'],
    ['∞', '∞ dB · ∞ : 1 · 100%'],
    ['-∞', '−∞ dB · 1 : ∞ · 0%'],
  ]) {
    it(`is "${line}"`, async () => {
      const spinner = await spinnerWith({ decibels, readout: true });
      expect(readout(spinner)).to.equal(line);
    });
  }

  for (const [decibels, odds] of roundedOdds.entries()) {
    it(`shows ${decibels} dB as about ${odds}, and -${decibels} dB as about ${turned(odds)}`, async () => {
      const spinner = await spinnerWith({ decibels: `${decibels}`, readout: true });
      expect(readout(spinner)).to.contain(`(about ${odds})`);
      spinner.decibels = -decibels;
      await shown(spinner);
      expect(readout(spinner)).to.contain(`(about ${turned(odds)})`);
    });
  }

  it('rounds odds to the nearest whole decibel, and by tens beyond 20', async () => {
    const spinner = await spinnerWith({ readout: true });
    for (const [decibels, odds] of [
      [2.4, 'π : 2'],
      [2.6, '2 : 1'],
      [23, '200 : 1'],
      [22, '160 : 1'],
      [-31, '1 : 400π'],
      [59, '800,000 : 1'],
      [60, '1E6 : 1'],
      [-73, '1 : 2E7'],
    ] as const) {
      spinner.decibels = decibels;
      await shown(spinner);
      expect(readout(spinner)).to.contain(`(about ${odds})`);
    }
  });

  it('stands under the disc', async () => {
    const spinner = await spinnerWith({ readout: true }, 280);
    const [face, line] = ['face', 'readout'].map((name) =>
      part(spinner, name).getBoundingClientRect(),
    );
    expect(line.top).to.be.at.least(face.bottom - 0.5);
    expect(line.height).to.be.greaterThan(10);
    expect(line.bottom).to.be.at.most(spinner.getBoundingClientRect().bottom + 0.5);
    expect(line.width).to.be.at.most(280);
  });

  it('is shown only with the attribute', async () => {
    const spinner = await spinnerWith();
    expect(parts(spinner, 'readout')).to.have.length(0);
    spinner.readout = true;
    await shown(spinner);
    expect(parts(spinner, 'readout')).to.have.length(1);
    spinner.readout = false;
    await shown(spinner);
    expect(parts(spinner, 'readout')).to.have.length(0);
  });

  it('follows the value', async () => {
    const spinner = await spinnerWith({ readout: true });
    spinner.probability = 0.75;
    await shown(spinner);
    expect(readout(spinner)).to.equal('4.77 dB · 3.00 : 1 (about π : 1) · 75%');
  });

  it('uses the outcome names of the page', async () => {
    const spinner = await spinnerWith({ readout: true, decibels: '3', outcomes: 'rain,sun' });
    expect(readout(spinner)).to.equal('3 dB · 2.00 : 1 (about 2 : 1) · 66.6% rain');
    spinner.removeAttribute('outcomes');
    await shown(spinner);
    expect(readout(spinner)).to.equal('3 dB · 2.00 : 1 (about 2 : 1) · 66.6%');
  });

  it('is not a live region, because the slider announces the value', async () => {
    const spinner = await spinnerWith({ readout: true, interactive: true, controls: true });
    const line = part(spinner, 'readout');
    expect(line.localName).not.to.equal('output');
    expect(line.closest('[aria-live], [role=status], output')).to.equal(null);
  });

  for (const attributes of [{}, { interactive: true }, { controls: true }] as Attributes[]) {
    it(`is in words for a screen reader (${Object.keys(attributes).join()})`, async () => {
      const more: Attributes = { readout: true, decibels: '75%', outcomes: 'rain,sun' };
      const spinner = await spinnerWith({ ...attributes, ...more });
      const told =
        control(spinner)?.getAttribute('aria-valuetext') ?? internalsOf(spinner).ariaValueText;
      expect(told).to.equal('4.77 decibels, odds 3 to 1, about pi to 1, 75 percent rain');
    });
  }

  it('reads certain or impossible only for exactly those', async () => {
    const spinner = await spinnerWith({ readout: true });
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 30, max: 140, noNaN: true }), async (decibels) => {
        for (const value of [decibels, -decibels]) {
          spinner.decibels = value;
          await spinner.updateComplete;
          expect(probabilityOf(value)).to.be.within(1e-15, 1 - 1e-15);
          expect(readout(spinner)).not.to.match(/· (0|100)%$|∞/);
        }
      }),
      { numRuns: 50 },
    );
  });

  for (const decibels of ['300', '-300', '157.3']) {
    it(`has odds for ${decibels} dB`, async () => {
      const line = readout(await spinnerWith({ readout: true, decibels }));
      expect(line).to.match(
        new RegExp(`^${decibels.replace('-', '−')} dB · .*\\d.* : .*\\d.* · .*%$`),
      );
      expect(line).not.to.match(/NaN|undefined|∞/);
    });
  }
});
