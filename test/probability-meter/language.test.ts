import { expect } from '@open-wc/testing';
import { kent } from '../../src/conversions/index.js';
import { icd203, ipcc } from '../../src/conversions/schemes.js';
import { probabilityMeter as german } from '../../src/languages/german.js';
import { internalsOf } from '../support/axe.js';
import { meterWith, part, shown } from '../support/meter.js';

const english = [
  ...[kent, icd203, ipcc].flatMap(({ words }) => words.map(({ word }) => word)),
  kent.impossible!,
  kent.certain!,
];

describe('the German strings of a meter', () => {
  it('have every word of the English ones', () => {
    expect(Object.keys(german.words)).to.have.members([...new Set(english)]);
    for (const word of Object.values(german.words)) expect(word).to.match(/\p{L}{3}/u);
  });

  it('have the same places for numbers', () => {
    expect(german.interval).to.contain('{low}').and.contain('{high}');
    expect(german.prior).to.contain('{prior}').and.contain('{move}');
  });

  it('are shown and spoken once the page sets them', async () => {
    const meter = await meterWith({
      lang: 'de',
      readout: true,
      words: true,
      low: '.4',
      high: '.6',
    });
    meter.strings = german;
    await shown(meter);
    expect(part(meter, 'readout').textContent).to.match(/etwa 50 : 50 · 40\s% bis 60\s%$/);
    expect(internalsOf(meter).ariaLabel).to.contain('Wahrscheinlichkeitsmesser');
    expect(part(meter, 'words').textContent).to.contain('wahrscheinlich');
    expect(part(meter, 'words').textContent).not.to.contain('probable');
    // the word itself is that of the scheme, for scripts
    expect(meter.word).to.equal('chances about even');
  });
});
