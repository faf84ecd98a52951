import { expect } from '@open-wc/testing';
import { control, newSpinner, shown, spinnerWith } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

describe('an attribute of a spinner', () => {
  const said = warnings();

  it('outcomes may have blanks around its names', async () => {
    const spinner = await spinnerWith({ outcomes: ' heavy rain , sun ', readout: true });
    spinner.decibels = 300;
    await shown(spinner);
    expect(spinner.shadowRoot!.textContent).to.contain('100% heavy rain');
    expect(said).to.deep.equal([]);
  });

  it('min greater than max swaps the two', async () => {
    const { min, max } = control(await spinnerWith({ min: '8', max: '-9', controls: true }));
    expect([Number(min), Number(max)]).to.deep.equal([-9, 8]);
  });

  it('min or max keeps its value while the two are crossed', () => {
    const spinner = newSpinner({ min: '50', max: '60' });
    expect([spinner.min, spinner.max]).to.have.members([50, 60]);
    const other = newSpinner({ max: '-60', min: '-70' });
    expect([other.min, other.max]).to.have.members([-70, -60]);
  });
});
