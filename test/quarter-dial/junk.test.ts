import { expect } from '@open-wc/testing';
import { expectWhole, sturdies } from '../contract/wholes.js';
import { allDivisions, dialWith } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

const sturdy = sturdies['quarter-dial'];

describe('an expression of a dial', () => {
  warnings();

  it('beyond the range of a number is drawn or rejected', async () => {
    const dial = await dialWith({ expression: '2 * 3', table: true });
    for (const expression of [
      '1e300 * 1e300',
      '1e300 * 1e300 / 1e300',
      '1e-300 * 1e-300',
      '1 / 1e-308 / 1e-308',
      '1.7e308 * 1',
      '5e-324 * 1',
      Array<string>(50).fill('9e99').join(' * '),
      Array<string>(50).fill('3').join(' / '),
    ])
      for (const divisions of allDivisions) {
        dial.setAttribute('divisions', divisions);
        dial.setAttribute('expression', expression);
        await dial.updateComplete;
        expectWhole(dial, sturdy);
        expect(dial.shadowRoot!.textContent).not.to.match(/NaN|undefined|Infinity|∞|\[object/);
      }
  });
});
