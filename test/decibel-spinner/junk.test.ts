import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anything, expectWhole, sturdies } from '../contract/wholes.js';
import { emulate } from '../support/commands.js';
import { piece, spinnerWith, typeInto } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const sturdy = sturdies['decibel-spinner'];

describe('junk on a spinner', () => {
  warnings();

  it('in its field never throws, and never moves the value out of its range', async () => {
    const spinner = await spinnerWith({ controls: true, readout: true });
    const type = fc.constantFrom('input', 'change');
    await fc.assert(
      fc.asyncProperty(sturdy.texts, type, async (text, event) => {
        typeInto(piece<HTMLInputElement>(spinner, 'field'), text, event);
        await spinner.updateComplete;
        expectWhole(spinner, sturdy);
        expect(spinner.decibels).to.be.within(-23, 23);
      }),
      { numRuns: 100 },
    );
  });

  it('from its random function never throws, and still gives an angle', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await spinnerWith({ spinnable: true });
    await fc.assert(
      fc.asyncProperty(fc.oneof(anything, fc.double()), async (value) => {
        spinner.random = (() => value) as unknown as () => number;
        const { angle, outcome } = await spinner.spin();
        expect(angle).to.be.within(0, 359.999999999999943);
        expect(outcome).to.be.oneOf(['blue', 'white']);
      }),
      { numRuns: 100 },
    );
    expectWhole(spinner, sturdy);
  });

  it('does not replace a random function that is set before the definition', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const { DecibelSpinner } = await import('../../src/decibel-spinner/element.js');
    const late = document.createElement('late-chance') as InstanceType<typeof DecibelSpinner>;
    const block = (await spinnerWith()).parentElement!;
    Object.assign(late, { spinnable: true, random: () => 0.25 });
    block.append(late);
    DecibelSpinner.define('late-chance');
    await late.updateComplete;
    expect((await late.spin()).angle).to.equal(90);
  });
});
