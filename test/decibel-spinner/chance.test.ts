import { expect } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { emulate } from '../support/commands.js';
import { probabilityOf, seeded, spinnerWith } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

type Outcome = Awaited<ReturnType<DecibelSpinner['spin']>>;

async function spun(spinner: DecibelSpinner, times: number): Promise<Outcome[]> {
  return Promise.all(Array.from({ length: times }, () => spinner.spin()));
}

/** Pearson's χ² of values in [0, 1) that should fall into each of so many equal bins alike. */
function chiSquare(values: readonly number[], bins: number): number {
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) counts[Math.floor(value * bins)]++;
  const expected = values.length / bins;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

// A fair χ² of 36 bins, so 35 degrees of freedom, is less than 14.69 in one case of a thousand and more than
// 66.62 in another one. The seeds are fixed: these tests give the same result each time.
const tooEven = 14.69;
const tooUneven = 66.62;

const expectUniform = (values: readonly number[]) =>
  expect(chiSquare(values, 36)).to.be.within(tooEven, tooUneven);

describe('10,000 spins at 3 dB', function () {
  this.timeout(60_000);
  let told: Outcome[];
  let spinner: DecibelSpinner;

  before(async () => {
    await emulate({ reducedMotion: 'reduce' });
    spinner = await spinnerWith({ spinnable: true, decibels: '3' });
    spinner.random = seeded(20);
    told = await spun(spinner, 10_000);
  });

  it('land on the filled colour in 66.6% of the cases, within three standard errors', () => {
    const p = probabilityOf(3);
    const share = told.filter(({ outcome }) => outcome === 'blue').length / told.length;
    expect(p).to.be.closeTo(0.666, 2e-4);
    expect(share).to.be.closeTo(p, 3 * Math.sqrt((p * (1 - p)) / told.length));
  });

  it('stop at every angle alike, by the χ² test', () => {
    expectUniform(told.map(({ angle }) => angle / 360));
  });

  it('stop in every place of a sector alike, by the χ² test', () => {
    expectUniform(told.map(({ angle }) => ((angle * 5) / 360) % 1));
  });

  it('are independent of the spin before, by the χ² test', () => {
    // six bins for a spin by six for the next
    const sixth = ({ angle }: Outcome) => Math.floor(angle / 60);
    const pairs = told.slice(1).map((next, i) => (6 * sixth(told[i]) + sixth(next) + 0.5) / 36);
    expectUniform(pairs);
  });

  it('are each counted once', () => {
    const filled = told.filter(({ outcome }) => outcome === 'blue').length;
    expect(told.map(({ total }) => total)).to.deep.equal(told.map((_, i) => i + 1));
    expect(told.at(-1)).to.include({ filled, total: 10_000 });
    expect(spinner.tally).to.include({ filled, total: 10_000 });
  });
});

describe('chance without a random function of the page', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const { getRandomValues } = crypto;
  let asked = 0;

  /** Makes `crypto` return these bytes until the test ends. */
  function dictate(byte: () => number): void {
    asked = 0;
    crypto.getRandomValues = ((array: ArrayBufferView) => {
      asked++;
      const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
      for (const i of bytes.keys()) bytes[i] = byte();
      return array;
    }) as typeof crypto.getRandomValues;
  }

  afterEach(() => Reflect.set(crypto, 'getRandomValues', getRandomValues));

  const bytesOf = (random: () => number) => () => Math.floor(256 * random());

  for (const [byte, low, high] of [
    [0, 0, 0],
    [255, 359.999999999999, 359.99999999999994],
  ] as const) {
    it(`is drawn from crypto: ${byte ? 'less than a turn' : 'none'} for bytes of ${byte}`, async () => {
      dictate(() => byte);
      const spinner = await spinnerWith({ spinnable: true });
      expect((await spinner.spin()).angle).to.be.within(low, high);
      expect(asked).to.be.greaterThan(0);
    });
  }

  it('is uniform if crypto is', async () => {
    dictate(bytesOf(seeded(7)));
    const told = await spun(await spinnerWith({ spinnable: true }), 2000);
    expectUniform(told.map(({ angle }) => angle / 360));
  });

  it('has 53 bits', async () => {
    dictate(bytesOf(seeded(8)));
    const told = await spun(await spinnerWith({ spinnable: true }), 200);
    const sum = (of: (turn: number) => number) =>
      told.reduce((total, { angle }) => total + Number(of(angle / 360) % 1 !== 0), 0);
    // of 200 fair ones, some hundred have their 52nd bit set, and all some bit beyond the 32nd
    expect(sum((turn) => turn * 2 ** 32)).to.equal(200);
    expect(sum((turn) => turn * 2 ** 50)).to.be.greaterThan(100);
  });

  for (const bad of [NaN, Infinity, undefined, 'half', null, 0.5 as unknown]) {
    const isGood = bad === 0.5;
    it(`is ${isGood ? 'not ' : ''}drawn from crypto where \`random\` returns ${String(bad)}`, async () => {
      dictate(() => 64);
      const spinner = await spinnerWith({ spinnable: true });
      spinner.random = () => bad as number;
      expect((await spinner.spin()).angle).to.be.closeTo(isGood ? 180 : 90.35, 0.01);
      expect(asked > 0).to.equal(!isGood);
    });
  }

  it('is not drawn from crypto where the page sets a random function', async () => {
    dictate(() => 64);
    const spinner = await spinnerWith({ spinnable: true });
    spinner.random = () => 0.75;
    expect((await spinner.spin()).angle).to.equal(270);
    expect(asked).to.equal(0);
  });
});

describe('the random function of a spinner', () => {
  const said = warnings();
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const junk of ['dice', 4, {}]) {
    it(`set to a ${typeof junk} warns, and keeps the last good function`, async () => {
      const spinner = await spinnerWith({ spinnable: true });
      spinner.random = () => 0.25;
      Reflect.set(spinner, 'random', junk);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<decibel-spinner').and.contain('random');
      expect((await spinner.spin()).angle).to.equal(90);
    });
  }

  it('set to null falls back to crypto', async () => {
    const spinner = await spinnerWith({ spinnable: true });
    spinner.random = () => 0.25;
    (spinner as { random: unknown }).random = null;
    const angles = (await spun(spinner, 5)).map(({ angle }) => angle);
    expect(new Set(angles).size).to.equal(5);
    expect(said).to.deep.equal([]);
  });

  it('that throws once does not block later spins', async () => {
    const spinner = await spinnerWith({ spinnable: true });
    spinner.random = () => {
      throw new Error('no chance');
    };
    await spinner.spin().catch(() => undefined);
    spinner.random = () => 0.25;
    expect((await spinner.spin()).angle).to.equal(90);
  });
});
