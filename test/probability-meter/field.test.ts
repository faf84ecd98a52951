import { expect } from '@open-wc/testing';
import { settled } from '../support/all-four.js';
import { emulate, sendKeys } from '../support/commands.js';
import { seen, typeFrom, withField } from '../support/typing.js';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';

async function typed(text: string, lang = 'en') {
  const { element, field, pointer } = await withField({ tag: 'probability-meter', lang });
  await typeFrom(pointer, text);
  await sendKeys({ press: 'Enter' });
  await settled(element);
  return { meter: element as ProbabilityMeter, field, pointer };
}

describe('the field of a meter', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const [text, p] of [
    ['75', 0.75],
    ['1.5', 0.015],
    ['100', 1],
    ['150', 1],
    ['1', 1],
    ['0.5', 0.5],
    ['-5', 0],
  ] as const)
    it(`reads ${text}, without a unit, as ${p}: a probability up to 1, and percent above`, async () => {
      const { meter } = await typed(text);
      expect(meter.probability).to.be.closeTo(p, 1e-15);
    });

  for (const [text, lang, shown] of [
    ['3:1', 'en', '75%'],
    ['53.25%', 'en', '53.25%'],
    ['53.250 %', 'en', '53.250 %'],
    ['1/3', 'en', '33.3%'],
    ['3:1', 'de', '75 %'],
    ['53,25%', 'de', '53,25%'],
    ['3:1', 'tr', '%75'],
    ['%53,25', 'tr', '%53,25'],
    ['∞ dB', 'en', '100%'],
    ['1:99999', 'en', '0.001%'],
  ] as const)
    it(`shows ${shown} after ${text}: ${lang}`, async () => {
      const { field } = await typed(text, lang);
      expect(seen(field.value)).to.equal(shown);
    });

  it('keeps the exact value when its rounded text is typed again or left', async () => {
    const { meter, field, pointer } = await typed('2:1');
    expect(field.value).to.equal('66.7%');
    await typeFrom(pointer, '66.7%');
    await sendKeys({ press: 'Enter' });
    expect(meter.probability).to.equal(2 / 3);
    field.focus();
    await sendKeys({ press: 'Tab' });
    expect(meter.probability).to.equal(2 / 3);
  });

  it('turns the needle when the text is committed, and not with its first digit', async () => {
    const { element, pointer } = await withField({ tag: 'probability-meter' });
    await typeFrom(pointer, '3:1');
    expect((element as ProbabilityMeter).probability).to.equal(0.5);
  });

  it('does not overlap the readout, also on a straight meter', async () => {
    for (const shape of ['arc', 'line']) {
      const attributes = { shape, readout: true } as const;
      const { element, form } = await withField({ tag: 'probability-meter', attributes });
      const readout = element.shadowRoot!.querySelector('[part=readout]')!;
      const { bottom } = element.getBoundingClientRect();
      expect(readout.getBoundingClientRect().bottom).to.be.at.most(bottom + 0.5);
      expect(form.scrollHeight).to.be.at.most(Math.ceil(form.getBoundingClientRect().height));
    }
  });
});
