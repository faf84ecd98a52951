import { expect, nextFrame } from '@open-wc/testing';
import { onPage, partsOf, saidBy, settled } from '../support/all-four.js';

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

/** The digits of a percentage, which a readout has beside its sign, and a screen reader in words. */
const share = (lang: string, p: number): string =>
  percent(lang, p).replace(/[%٪\s\u061c\u200e\u200f]/g, '');

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
        expect(said).to.contain(share(lang, 0.534));
        expect(said).to.contain(written(lang, degrees));
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
        expect(said).to.contain(written(lang, 12.5));
        expect(said).to.contain(share(lang, 0.9467));
        expect(said).not.to.match(foreignDigits(lang));
      }
    });

    it('of a dial are those of Intl, except for the engraved powers of ten', async () => {
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
    it(`is parsed: <${tag}>`, async () => {
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
  const fieldOf = (element: Element, name: string) => partsOf(element, name)[0] as HTMLInputElement;

  function enter(field: HTMLInputElement, text: string): void {
    field.value = text;
    for (const type of ['input', 'change'])
      field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  for (const [lang, texts] of [
    ['ar-EG', ['٤٫٥', '4.5']],
    ['de', ['4,5', '4.5', '４，５', ' 4,50 ']],
    ['de-CH', ['4.5']],
    ['fr', ['4,5', '4.5']],
    ['hi', ['4.5', '४.५']],
    ['th', ['4.5', '๔.๕']],
    ['ar-AE', ['4.5', '٤٫٥', '۴٫۵']],
    ['en', ['4.5']],
  ] as const) {
    it(`are displayed and parsed in the language of the page: ${lang}`, async () => {
      const spinner = await onPage('decibel-spinner', { decibels: 7, controls: true }, { lang });
      const rule = await onPage('slide-rule', { cursor: 7, controls: true }, { lang });
      const [field, place] = [fieldOf(spinner, 'field'), fieldOf(rule, 'cursor-field')];
      expect(getComputedStyle(field).direction).to.equal('ltr');
      for (const text of texts) {
        spinner.decibels = rule.cursor = 7;
        enter(field, text);
        enter(place, text);
        expect([spinner.decibels, rule.cursor], text).to.deep.equal([4.5, 4.5]);
        expect(spinner.matches(':state(invalid)')).to.equal(false);
        enter(place, `D ${text}`);
        expect(rule.cursor).to.equal(4.5);
      }
      spinner.decibels = -12.5;
      Object.assign(rule, { cursor: 4.25, resultExponent: 3 });
      await Promise.all([spinner.updateComplete, rule.updateComplete]);
      const written = new Intl.NumberFormat(lang);
      expect(field.value).to.equal(written.format(-12.5));
      expect(place.value).to.equal(`${written.format(4.25)} × 10^3`);
      // What a field shows is read as what it stands for.
      for (const input of [field, place]) enter(input, input.value);
      expect([spinner.decibels, rule.value]).to.deep.equal([-12.5, 4250]);
    });
  }

  it('accept the grouping of the page, or commas that cannot be decimal ones', async () => {
    for (const [lang, text, value] of [
      ['de', '1.234,5', 1234.5],
      ['de', '299.792.458', 299792458],
      ['de', '299,792,458', 299792458],
      ['de', '1,234', 1.234],
      ['de', '1.234', 1234],
      ['fr', '1\u202f234,5', 1234.5],
      ['de-CH', '1’234.5', 1234.5],
      ['en', '1,234', 1234],
      ['en', '1.234', 1.234],
    ] as const) {
      const rule = await onPage('slide-rule', { controls: true }, { lang });
      enter(fieldOf(rule, 'cursor-field'), text);
      expect(rule.value / value, `${text} in ${lang}`).to.be.closeTo(1, 1e-12);
    }
  });

  it('are in the notation of the page in the message about an impossible value', async () => {
    const rule = await onPage(
      'slide-rule',
      { layout: 'S [ C ] D', controls: true },
      { lang: 'de' },
    );
    enter(fieldOf(rule, 'cursor-field'), 'S 2,5');
    await rule.updateComplete;
    expect(saidBy(rule, 'complaint')).to.match(/5,7\d*.*90/);
  });

  it('need a point in attributes, whatever the language', async () => {
    const spinner = await onPage('decibel-spinner', { decibels: 7 }, { lang: 'de' });
    spinner.setAttribute('decibels', '4,5');
    expect(spinner.decibels).to.equal(7);
    spinner.setAttribute('decibels', '4.5');
    expect(spinner.decibels).to.equal(4.5);
  });
});

describe('a language tag as POSIX writes it', () => {
  for (const lang of ['de_DE', ' de ', 'DE_de.x'])
    it(`is ${lang.includes('.') ? 'English' : 'German'}: "${lang}"`, async () => {
      const meter = await onPage(
        'probability-meter',
        { probability: 0.534, readout: true },
        { lang },
      );
      expect(saidBy(meter, 'readout')).to.contain(lang.includes('.') ? '53.4' : '53,4');
    });
});

describe('a language that changes at run time', () => {
  const shown = [
    ['probability-meter', { probability: 0.534, readout: true, scale: 'degrees' }, '53,4'],
    ['decibel-spinner', { decibels: 12.5, readout: true, controls: true }, '12,5 dB'],
    ['quarter-dial', { value: 1234.5, readout: true }, '1.234,5'],
    ['slide-rule', { cursor: 4.25, readout: true, controls: true }, 'D 4,25'],
  ] as const;

  const before = document.documentElement.lang;
  afterEach(() => (document.documentElement.lang = before));

  const readoutOf = (element: Element) => saidBy(element, 'readout').replace(/\u00a0/g, ' ');

  for (const [tag, state, german] of shown) {
    for (const where of ['html', 'an ancestor', 'a host around the shadow root'] as const)
      it(`is followed at once by <${tag}>: on ${where}`, async () => {
        document.documentElement.lang = 'en';
        const element = await onPage(tag, state as object);
        const page = element.parentElement!;
        page.removeAttribute('lang');
        const host = document.createElement('div');
        page.append(host);
        const inner = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(inner);
        if (where !== 'an ancestor') inner.append(element);
        await settled(element);
        const english = readoutOf(element);
        expect(english).not.to.contain(german);
        const around = where === 'an ancestor' ? page : host;
        const turn = where === 'html' ? document.documentElement : around;
        turn.lang = 'de';
        await nextFrame();
        expect(readoutOf(element)).to.contain(german);
        for (const field of partsOf(element, 'field').concat(partsOf(element, 'cursor-field')))
          expect((field as HTMLInputElement).value).to.match(/^\d+,\d+$/);
        // Nearer to the instrument, a language wins.
        inner.lang = element.parentElement!.lang = 'en';
        await nextFrame();
        expect(readoutOf(element)).to.equal(english);
        // While it is away it is not updated, and when it is back it speaks the language of its new place.
        element.remove();
        inner.lang = page.lang = 'de';
        page.append(element);
        await settled(element);
        expect(readoutOf(element)).to.contain(german);
      });
  }

  it('is observed by one MutationObserver for all instruments of a page', async () => {
    await onPage('quarter-dial', {});
    const { observe } = MutationObserver.prototype;
    let observers = 0;
    MutationObserver.prototype.observe = function (...input) {
      observers++;
      observe.apply(this, input);
    };
    try {
      for (const [tag] of shown) await onPage(tag, {});
      expect(observers).to.equal(0);
    } finally {
      MutationObserver.prototype.observe = observe;
    }
  });
});
