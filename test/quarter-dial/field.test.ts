import { expect } from '@open-wc/testing';
import { partsOf, settled } from '../support/all-four.js';
import { emulate, sendKeys } from '../support/commands.js';
import { seen, typeFrom, withField } from '../support/typing.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';

const put = (attributes = {}, lang = 'en') => withField({ tag: 'quarter-dial', attributes, lang });

describe('the field of a dial', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const [value, lang, shown] of [
    ['299 792 458', 'en', '299792458'],
    ['0.0723', 'en', '0.0723'],
    ['0.0723', 'de', '0,0723'],
    ['123456789012345', 'de', '123456789012345'],
    ['9.4607304725808e15', 'en', '9.4607304725808 × 10^15'],
    ['1.5e-7', 'de', '1,5 × 10^-7'],
    ['1e23', 'en', '1 × 10^23'],
    ['1.7976931348623157e308', 'en', '1.79769313486232 × 10^308'],
  ] as const)
    it(`shows ${shown} for ${value}, without grouping: ${lang}`, async () => {
      const { field } = await put({ value }, lang);
      expect(seen(field.value)).to.equal(shown);
    });

  it('parses its own text again to the same value', async () => {
    for (const value of ['9.4607304725808e15', '1.5e-7', '1e-300', '5e-324']) {
      const { element, pointer, field } = await put({ value }, 'de');
      const shown = field.value;
      await typeFrom(pointer, '7');
      await sendKeys({ press: 'Enter' });
      expect((element as QuarterDial).value).to.equal(7);
      await typeFrom(pointer, shown);
      await sendKeys({ press: 'Enter' });
      expect((element as QuarterDial).value / Number(value)).to.be.closeTo(1, 1e-13);
    }
  });

  it('is hidden while the hand shows the result of an expression', async () => {
    const { element } = await put({ expression: '2 * 3', readout: true });
    for (const name of ['field', 'controls', 'control'])
      expect(partsOf(element, name), name).to.have.length(0);
    expect(partsOf(element, 'factors')).to.have.length(1);
    element.removeAttribute('expression');
    await settled(element);
    expect(partsOf(element, 'field')).to.have.length(1);
    element.setAttribute('expression', '2 * 3');
    await settled(element);
    expect(partsOf(element, 'field')).to.have.length(0);
  });

  it('is above the readout and the table, without overlap', async () => {
    const { element } = await put({ readout: true, table: true });
    const tops = ['face', 'field', 'readout', 'table'].map(
      (name) => partsOf(element, name)[0].getBoundingClientRect().top,
    );
    expect([...tops].sort((a, b) => a - b)).to.deep.equal(tops);
    const { bottom } = element.getBoundingClientRect();
    expect(partsOf(element, 'table')[0].getBoundingClientRect().bottom).to.be.at.most(bottom + 0.5);
  });
});
