import { expect } from '@open-wc/testing';
import { onPage, partsOf, saidBy } from '../support/all-four.js';

const languages = ['ar', 'ar-EG', 'de', 'en', 'fr', 'hi', 'ja'];

const written = (lang: string, value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 2, ...options }).format(value);

const percent = (lang: string, value: number): string =>
  written(lang, value, { style: 'percent', maximumFractionDigits: 1 });

/** The digits of other languages than this one. */
const foreignDigits = (lang: string): RegExp => {
  const own = written(lang, 1234567890, { useGrouping: false });
  const others = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '०१२३४५६७८९'].filter(
    (digits) => !digits.includes(own[0]),
  );
  return new RegExp(`[${others.join('')}]`);
};

const valueText = (element: Element, part: string): string =>
  partsOf(element, part)[0].getAttribute('aria-valuetext')!;

for (const lang of languages) {
  describe(`numbers in ${lang}`, () => {
    it('of a meter are those of Intl: readout, value text and rings', async () => {
      const state = {
        probability: 0.534,
        interactive: true,
        readout: true,
        scale: 'both',
      } as const;
      const meter = await onPage('probability-meter', state, { lang });
      const degrees = (Math.acos(Math.sqrt(0.534)) * 180) / Math.PI;
      for (const said of [saidBy(meter, 'readout'), valueText(meter, 'control')]) {
        expect(said).to.contain(percent(lang, 0.534));
        expect(said).to.contain(`${written(lang, degrees)}°`);
        expect(said).not.to.match(foreignDigits(lang));
      }
      const ring = saidBy(meter, 'scale').replace(/\s/g, '');
      for (const mark of [0.1, 0.5, 0.9])
        expect(ring).to.contain(percent(lang, mark).replace(/\s/g, ''));
      for (const mark of [10, 80]) expect(ring).to.contain(`${written(lang, mark)}°`);
      expect(ring).not.to.match(foreignDigits(lang));
    });

    it('of a spinner are those of Intl: readout, value text and tally', async () => {
      const state = { decibels: 12.5, interactive: true, readout: true, spinnable: true };
      const spinner = await onPage('decibel-spinner', state, { lang });
      for (const said of [saidBy(spinner, 'readout'), valueText(spinner, 'control')]) {
        expect(said).to.contain(`${written(lang, 12.5)} dB`);
        expect(said).to.contain(percent(lang, 0.9467));
        expect(said).not.to.match(foreignDigits(lang));
      }
    });

    it('of a dial are those of Intl, but for the powers of ten that are engraved', async () => {
      const state = { value: 1234567.5, interactive: true, readout: true };
      const dial = await onPage('quarter-dial', state, { lang });
      for (const said of [saidBy(dial, 'readout'), valueText(dial, 'control')]) {
        expect(said).to.contain(written(lang, 1234567.5));
        expect(said.replace(/\d* × 10/, '')).not.to.match(foreignDigits(lang));
      }
    });

    it('of a rule are those of Intl: readout and value texts', async () => {
      const state = { cursor: 4.25, slide: 2.5, resultExponent: 4, readout: true };
      const rule = await onPage('slide-rule', state, { lang, width: 576 });
      for (const said of [saidBy(rule, 'readout'), valueText(rule, 'cursor-control')]) {
        expect(said.replace(/\u00a0/g, ' ')).to.contain(
          `D ${written(lang, 42500)}`.replace(/\u00a0/g, ' '),
        );
        expect(said).not.to.match(foreignDigits(lang));
      }
      expect(valueText(rule, 'slide-control')).to.contain(`D ${written(lang, 2.5)}`);
    });
  });
}

describe('a readout that is pasted back', () => {
  for (const [tag, property, values] of [
    ['probability-meter', 'probability', [0.534, 0.0002, 1]],
    ['decibel-spinner', 'decibels', [-12.5, 3, 40, Infinity]],
    ['quarter-dial', 'value', [42_000, 299_792_458, 9.461e15, 1.616e-35]],
    ['slide-rule', 'value', [4.25, 42_500, 3e8, 3e-9]],
  ] as const) {
    it(`is read: <${tag}>`, async () => {
      const element = await onPage(tag, { readout: true }, { width: 576 });
      for (const value of values) {
        Reflect.set(element, property, value);
        await element.updateComplete;
        const pasted = saidBy(element, 'readout').replace(/^(D\u00a0.*?)\u00a0· .*/, '$1');
        Reflect.set(element, property, 1);
        Reflect.set(element, property, pasted.replace(/^D\u00a0/, ''));
        const got = Reflect.get(element, property) as number;
        if (got !== value) expect(got / value, pasted).to.be.closeTo(1, 0.004);
      }
    });
  }
});

describe('numbers that are typed', () => {
  for (const lang of ['ar-EG', 'de', 'hi']) {
    it(`stand in fields as attributes have them, and are read so: ${lang}`, async () => {
      const spinner = await onPage(
        'decibel-spinner',
        { decibels: -12.5, controls: true },
        { lang },
      );
      const [field] = partsOf(spinner, 'field') as HTMLInputElement[];
      expect(field.value).to.equal('-12.5');
      expect(getComputedStyle(field).direction).to.equal('ltr');
      field.value = '3.5';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      expect(spinner.decibels).to.equal(3.5);
    });
  }
});
