import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate } from '../support/commands.js';
import { filledShare, newSpinner, probabilityOf, shown, spinnerWith } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const log = (odds: number) => 10 * Math.log10(odds);
const decibels = fc.double({ min: -300, max: 300, noNaN: true });

const readings: ReadonlyArray<[text: string, decibels: number]> = [
  ['3', 3],
  ['0.75', 0.75],
  ['-17', -17],
  ['−17', -17],
  [' 3 ', 3],
  ['1e-3', 0.001],
  ['3 dB', 3],
  ['-3dB', -3],
  ['75%', log(3)],
  ['25 %', log(1 / 3)],
  ['3:1', log(3)],
  ['1:4', log(1 / 4)],
  ['1/3', log(1 / 2)],
  ['60°', log(1 / 3)],
  ['45°', 0],
  ['0', 0],
  ['300', 300],
  ['-300', -300],
  ['∞', Infinity],
  ['∞ dB', Infinity],
  ['-∞', -Infinity],
  ['−∞ dB', -Infinity],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['100%', Infinity],
  ['0%', -Infinity],
  ['0°', Infinity],
  ['90°', -Infinity],
];

const unreadable = ['0,75', '0x1', '1e309', 'much', '3 dBm', '1/0', '0:0', 'NaN', '∞°'];

function expectDecibels(got: number, wanted: number, within = 1e-12): void {
  if (Number.isFinite(wanted)) expect(got).to.be.closeTo(wanted, within);
  else expect(got).to.equal(wanted);
}

describe('the decibels of a spinner', () => {
  const said = warnings();

  it('are 0 by default', () => {
    expect(newSpinner().decibels).to.equal(0);
    expect(newSpinner().probability).to.equal(0.5);
  });

  for (const [text, value] of readings) {
    it(`are ${value.toFixed(4)} for "${text}"`, () => {
      const spinner = newSpinner({ decibels: text });
      expectDecibels(spinner.decibels, value);
      expect(spinner.matches(':state(invalid)')).to.equal(false);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [text, value] of [
    ['301', 300],
    ['-300.5', -300],
    ['1e308', 300],
    ['999 dB', 300],
    ['1e-40:1', -300],
    ['1e40:1', 300],
    ['140%', Infinity],
    ['-20%', -Infinity],
    ['95°', -Infinity],
  ] as const) {
    it(`are clamped to ${value} from "${text}", with a warning`, () => {
      const spinner = newSpinner({ decibels: text });
      expect(spinner.decibels).to.equal(value);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<decibel-spinner').and.contain(`decibels="${text}"`);
      expect(spinner.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const text of unreadable) {
    it(`stay as they were for ${JSON.stringify(text)}, with a warning`, () => {
      const spinner = newSpinner({ decibels: '7' });
      spinner.setAttribute('decibels', text);
      expect(spinner.decibels).to.equal(7);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<decibel-spinner').and.contain('still 7');
      expect(spinner.matches(':state(invalid)')).to.equal(true);
      spinner.setAttribute('decibels', '8');
      expect(spinner.matches(':state(invalid)')).to.equal(false);
    });
  }

  it('are never negative zero', () => {
    expect(Object.is(newSpinner({ decibels: '-0' }).decibels, 0)).to.equal(true);
    const spinner = newSpinner();
    spinner.decibels = -0;
    expect(Object.is(spinner.decibels, 0)).to.equal(true);
  });

  it('are 0 again when the attribute is removed', () => {
    const spinner = newSpinner({ decibels: '9' });
    spinner.removeAttribute('decibels');
    expect(spinner.decibels).to.equal(0);
  });

  it('set by a script are not reflected to the attribute', async () => {
    const spinner = await spinnerWith({ decibels: '9' });
    spinner.decibels = 2;
    await shown(spinner);
    expect(spinner.getAttribute('decibels')).to.equal('9');
  });

  for (const junk of [NaN, {}, [], 'x', () => 1, Symbol('s'), true]) {
    it(`set to a ${typeof junk} ${String(junk)} by a script keep the last value`, () => {
      const spinner = newSpinner({ decibels: '7' });
      Reflect.set(spinner, 'decibels', junk);
      expect(spinner.decibels).to.equal(7);
      expect(spinner.matches(':state(invalid)')).to.equal(true);
    });
  }

  it('are any number from -300 to 300, to the last digit', () => {
    const spinner = newSpinner();
    fc.assert(
      fc.property(decibels, (value) => {
        spinner.decibels = value;
        expect(spinner.decibels).to.equal(value + 0);
        spinner.setAttribute('decibels', String(value));
        expect(spinner.decibels).to.equal(value + 0);
      }),
    );
    expect(said).to.deep.equal([]);
  });

  it('are not limited to the range of the controls when a script sets them', () => {
    const spinner = newSpinner({ min: '-5', max: '5', controls: true, interactive: true });
    spinner.decibels = 50;
    expect(spinner.decibels).to.equal(50);
    expect(said).to.deep.equal([]);
  });
});

describe('the accessors of a spinner', () => {
  const said = warnings();

  for (const [value, probability, degrees, odds] of [
    [0, 0.5, 45, 1],
    [log(3), 0.75, 30, 3],
    [-10, 1 / 11, 72.4515993862077, 0.1],
    [Infinity, 1, 0, Infinity],
    [-Infinity, 0, 90, 0],
  ] as const) {
    it(`are ${probability}, ${degrees}° and ${odds} : 1 at ${value} dB`, () => {
      const spinner = newSpinner({ decibels: `${value}` });
      expectDecibels(spinner.probability, probability);
      expectDecibels(spinner.degrees, degrees, 1e-9);
      expectDecibels(spinner.odds, odds);
    });
  }

  it('return the nearest double at the ends of the scale', () => {
    const spinner = newSpinner({ decibels: '300' });
    expect(spinner.probability).to.equal(1);
    expect(spinner.odds / 1e30).to.be.closeTo(1, 1e-14);
    spinner.decibels = -300;
    expect(spinner.probability / 1e-30).to.be.closeTo(1, 1e-14);
    expect(spinner.odds / 1e-30).to.be.closeTo(1, 1e-14);
  });

  it('return the same belief in every unit', () => {
    const spinner = newSpinner();
    fc.assert(
      fc.property(decibels, (value) => {
        spinner.decibels = value;
        expect(spinner.odds / 10 ** (value / 10)).to.be.closeTo(1, 1e-11);
        expect(spinner.probability / probabilityOf(value)).to.be.closeTo(1, 1e-11);
      }),
    );
  });

  it('can be set, each in its own unit', () => {
    const spinner = newSpinner();
    spinner.probability = 0.75;
    expectDecibels(spinner.decibels, log(3));
    spinner.odds = 1 / 4;
    expectDecibels(spinner.decibels, log(1 / 4));
    spinner.degrees = 30;
    expectDecibels(spinner.decibels, log(3));
    spinner.probability = 1;
    expect(spinner.decibels).to.equal(Infinity);
    spinner.odds = 0;
    expect(spinner.decibels).to.equal(-Infinity);
    spinner.degrees = 0;
    expect(spinner.decibels).to.equal(Infinity);
    expect(said).to.deep.equal([]);
  });

  it('clamp values out of range and reject text that is not a number, with a warning each', () => {
    const spinner = newSpinner();
    spinner.degrees = 91.25;
    expect(spinner.decibels).to.equal(-Infinity);
    spinner.odds = 1e35;
    expect(spinner.decibels).to.equal(300);
    Reflect.set(spinner, 'probability', 'no number');
    expect(spinner.decibels).to.equal(300);
    expect(said).to.have.length(3);
  });
});

describe('the disc of a spinner', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  it('is filled to the probability, whatever the decibels', async () => {
    const spinner = await spinnerWith({ segments: '3' });
    await fc.assert(
      fc.asyncProperty(fc.double({ min: -40, max: 40, noNaN: true }), async (value) => {
        spinner.decibels = value;
        await shown(spinner);
        expect(filledShare(spinner)).to.be.closeTo(probabilityOf(value), 0.002);
      }),
      { numRuns: 25 },
    );
  });

  for (const [text, share] of [
    ['300', 1],
    ['-300', 0],
    ['∞', 1],
    ['-∞', 0],
  ] as const) {
    it(`is ${share ? 'full' : 'empty'} at ${text}`, async () => {
      expect(filledShare(await spinnerWith({ decibels: text }))).to.equal(share);
    });
  }
});
