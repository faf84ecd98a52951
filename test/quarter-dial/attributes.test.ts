import { expect } from '@open-wc/testing';
import { allDivisions, dialWith, newDial, parts, shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

describe('the divisions of a dial', () => {
  const said = warnings();

  it('can be set by a script as a number or as text', () => {
    const dial = newDial();
    for (const text of allDivisions) {
      const value = text === 'digits' ? text : Number(text);
      for (const given of [text, value]) {
        Reflect.set(dial, 'divisions', given);
        expect(dial.divisions).to.equal(value);
      }
    }
    expect(said).to.deep.equal([]);
  });

  it('give the number of symbols on the face', async () => {
    const dial = await dialWith();
    for (const divisions of allDivisions) {
      dial.setAttribute('divisions', divisions);
      await shown(dial);
      const count = divisions === 'digits' ? 9 : Number(divisions);
      const symbols = parts(dial, 'symbols').flatMap((group) => [...group.children]);
      expect(symbols, divisions).to.have.length(count);
    }
  });
});
