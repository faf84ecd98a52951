import { internalsOf } from '../support/axe.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readReference } from '../conversions/reference.js';
import {
  allDivisions,
  control,
  dialWith,
  part,
  parts,
  shown,
  textOf,
  type Attributes,
} from '../support/dial.js';

const readout = (dial: Element) => textOf(dial, 'readout');

/** A whole number in raised figures: -12 is "⁻¹²". */
const raised = (power: number): string =>
  [...String(power)].map((sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)] ?? '⁻').join('');

/** How much too much a rounded value is, in per cent to one decimal, as Intl writes it: "+5.5". */
const percentOff = (rounded: number, value: number): string =>
  (100 * (rounded / value - 1))
    .toLocaleString('en', {
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    })
    .replace('-', '−');

describe('the readout of a dial', () => {
  for (const [value, divisions, line] of [
    ['299 792 458', '4', '299,792,458 ≈ π × 10⁸ (+5.5%)'],
    ['42000', '4', '42,000 ≈ π × 10⁴ (−24.7%)'],
    ['0.0723', '4', '0.0723 ≈ τπ × 10⁻² (−22.2%)'],
    ['42000', '1', '42,000 ≈ 1 × 10⁵ (+138.1%)'],
    ['151.23', '3', '151.23 ≈ 2 × 10² (+42.5%)'],
    ['42000', '3', '42,000 ≈ 5 × 10⁴ (+10.5%)'],
    ['42000', '2', '42,000 ≈ π × 10⁴ (−24.7%)'],
    ['42000', 'digits', '42,000 ≈ 4 × 10⁴ (−4.8%)'],
    ['0.0097', 'digits', '0.0097 ≈ 1 × 10⁻² (+3.1%)'],
  ]) {
    it(`is "${line}" by ${divisions}`, async () => {
      const dial = await dialWith({ value, divisions, readout: true });
      expect(readout(dial)).to.equal(line);
    });
  }

  it('rounds like the reference, for every value and division', async () => {
    const dial = await dialWith({ readout: true });
    for (const row of readReference('rounding.csv')) {
      const [value, rounded] = [Number(row['value']), Number(row['rounded'])];
      dial.value = value;
      dial.setAttribute('divisions', row['divisions']);
      await dial.updateComplete;
      const line = readout(dial);
      const exponent = Number(row['exponent']);
      if (value === rounded && row['symbol'] === String(value)) {
        expect(line).to.equal(row['symbol']);
        continue;
      }
      const told = `${row['value']} by ${row['divisions']}: ${line}`;
      if (Math.abs(exponent) > 1) expect(line, told).to.contain(`× 10${raised(exponent)} (`);
      // of huge errors the figures are grouped, and fewer may be shown
      if (Math.abs(rounded / value - 1) < 9)
        expect(line, told).to.contain(`(${percentOff(rounded, value)}%)`);
      if (Number(row['divisions']) < 10) expect(line, told).to.contain(`≈ ${row['symbol']}`);
    }
  });

  for (const [divisions, symbols] of [
    ['1', '1'],
    ['2', '1 π'],
    ['3', '1 2 5'],
    ['4', '1 τ π τπ'],
  ] as const) {
    it(`shows the symbols ${symbols} by ${divisions}`, async () => {
      const dial = await dialWith({ divisions, readout: true });
      for (const [index, symbol] of symbols.split(' ').entries()) {
        dial.value = 10 ** (5 + index / Number(divisions));
        await shown(dial);
        expect(readout(dial)).to.contain(`≈ ${symbol} × 10⁵ (0%)`);
      }
    });
  }

  it('shows a different symbol for each step of ten and twenty', async () => {
    for (const divisions of [10, 20]) {
      const dial = await dialWith({ divisions: `${divisions}`, readout: true });
      const said = new Set<string>();
      for (let index = 0; index < divisions; index++) {
        dial.value = 10 ** (index / divisions);
        await shown(dial);
        expect(readout(dial)).to.match(/\(0%\)$/);
        said.add(readout(dial).replace(/.*≈/, ''));
      }
      expect(said.size).to.equal(divisions);
    }
  });

  it('rounds up at a threshold, and not below it', async () => {
    const dial = await dialWith({ readout: true });
    for (const [index, [below, above]] of [
      ['1', 'τ'],
      ['τ', 'π'],
      ['π', 'τπ'],
      ['τπ', '1'],
    ].entries()) {
      const threshold = 10 ** (3 + (2 * index + 1) / 8);
      for (const [share, symbol] of [
        [1 - 1e-9, below],
        [1 + 1e-9, above],
      ] as const) {
        dial.value = threshold * share;
        await shown(dial);
        expect(readout(dial)).to.contain(`≈ ${symbol} × 10`);
      }
    }
  });

  it('rounds up at a half in every decade, by digits', async () => {
    const dial = await dialWith({ readout: true, divisions: 'digits' });
    for (const digit of [1, 2, 3, 4, 5, 6, 7, 8])
      for (let power = -12; power <= 12; power += 3) {
        dial.value = Number(`${digit}.5e${power}`);
        await dial.updateComplete;
        expect(readout(dial)).to.contain(`≈ ${digit + 1} `);
      }
  });

  for (const [value, divisions, line] of [
    ['1', '4', '1'],
    ['1', '1', '1'],
    ['3', 'digits', '3'],
    ['1', '10', '1 ≈ 0 dB (0%)'],
    ['10', '4', '10 ≈ 1 × 10 (0%)'],
    ['1.01', '4', '1.01 ≈ 1 (−1%)'],
  ]) {
    it(`is short for a number that equals its symbol: ${value} by ${divisions}`, async () => {
      expect(readout(await dialWith({ value, divisions, readout: true }))).to.equal(line);
    });
  }

  it('stands under the face', async () => {
    const dial = await dialWith({ readout: true }, 280);
    const [face, line] = ['face', 'readout'].map((name) =>
      part(dial, name).getBoundingClientRect(),
    );
    expect(line.top).to.be.at.least(face.bottom - 0.5);
    expect(line.height).to.be.greaterThan(10);
    expect(line.bottom).to.be.at.most(dial.getBoundingClientRect().bottom + 0.5);
    expect(line.width).to.be.at.most(280);
  });

  it('is shown only with the attribute', async () => {
    const dial = await dialWith();
    for (const wanted of [0, 1, 0]) {
      dial.readout = wanted === 1;
      await shown(dial);
      expect(parts(dial, 'readout')).to.have.length(wanted);
    }
  });

  it('follows the value', async () => {
    const dial = await dialWith({ readout: true });
    dial.value = 3e8;
    await shown(dial);
    expect(readout(dial)).to.equal('300,000,000 ≈ π × 10⁸ (+5.4%)');
  });

  it('is not a live region, because the slider announces the value', async () => {
    const line = part(await dialWith({ readout: true, interactive: true }), 'readout');
    expect(line.localName).not.to.equal('output');
    expect(line.closest('[aria-live], [role=status], output')).to.equal(null);
  });

  for (const [value, divisions, told] of [
    ['1', '4', '1'],
    ['10', '4', '10'],
    ['1000', '4', '1,000, ten to the third'],
    ['178', '4', '178, about tau times ten to the second, 0.1 percent low'],
    ['0.056', '4', '0.056, about tripi times ten to the minus second, 0.4 percent high'],
    ['3.2e5', '1', '320,000, about ten to the sixth, 212.5 percent high'],
    ['9.461e15', '4', '9.461 times ten to the 15th, about ten to the 16th, 5.7 percent high'],
    ['81', 'digits', '81, about 8 times ten, 1.2 percent low'],
    ['1', '10', '1, 0 decibels'],
    ['1.26e4', '10', '12,600, about 1 decibel times ten to the fourth, 0.1 percent low'],
  ] as const) {
    it(`is in words for a screen reader: ${told}`, async () => {
      for (const more of [{}, { interactive: true }] as Attributes[]) {
        const dial = await dialWith({ ...more, value, divisions, readout: true });
        const heard = control(dial)?.getAttribute('aria-valuetext') ?? internalsOf(dial).ariaLabel!;
        expect(heard.replace(/^Quarter dial: /, '')).to.equal(told);
      }
    });
  }

  it('has a number, a symbol and an error for any value', async () => {
    const dial = await dialWith({ readout: true });
    const magnitude = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(magnitude, fc.constantFrom(...allDivisions), async (value, divisions) => {
        dial.value = value;
        dial.setAttribute('divisions', divisions);
        await dial.updateComplete;
        expect(readout(dial)).to.match(/^\d.* ≈ .*[\dτπ].* \(.*%\)$|^\d$/);
        expect(readout(dial)).not.to.match(/NaN|undefined|∞|Infinity|^0 ≈/);
      }),
      {
        numRuns: 200,
        examples: [
          [Number.MAX_VALUE, '3'],
          [Number.MIN_VALUE, '1'],
        ],
      },
    );
  });
});
