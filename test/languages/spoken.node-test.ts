import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayIn, spokenEnglish } from '../../src/instrument/language/spoken.js';
import * as german from '../../src/languages/german.js';

const english = sayIn({ strings: spokenEnglish, locale: 'en' });
const inGerman = sayIn({ strings: german.quarterDial, locale: 'de' });

const readsAll = (say: (text: string) => string, texts: Record<string, string>) => {
  for (const [shown, heard] of Object.entries(texts)) assert.equal(say(shown), heard);
};

describe('a value in spoken words', () => {
  it('has names of units in place of %, ° and dB', () => {
    readsAll(english, {
      '66.6%': '66.6 percent',
      '43.28°': '43.28 degrees',
      '3 dB': '3 decibels',
      '0 dB': '0 decibels',
    });
  });

  it('has the singular of a unit for one alone', () => {
    readsAll(english, {
      '1 dB': '1 decibel',
      '−1 dB': 'minus 1 decibel',
      '1.5 dB': '1.5 decibels',
      '1°': '1 degree',
      '21°': '21 degrees',
    });
  });

  it('has words in place of signs', () => {
    readsAll(english, {
      '+24.2°, +7.78 dB': 'plus 24.2 degrees, plus 7.78 decibels',
      '−∞ dB': 'minus infinity decibels',
      '∞ : 1': 'infinity to 1',
      '2π : 1': '2 pi to 1',
      '30…50': '30 to 50',
      '× 40': 'times 40',
      '1 ÷ 40': '1 divided by 40',
      'LR > 1,000': 'LR above 1,000',
      'Pr 1%': 'Pr 1 percent',
      'D 3.14 (π = 3.1416)': 'D 3.14 (pi equals 3.1416)',
    });
  });

  it('has powers of ten in words, small and large, above and below one', () => {
    readsAll(english, {
      'π × 10⁸': 'pi times ten to the eighth',
      'τπ × 10⁻²': 'tripi times ten to the minus second',
      'τ × 10': 'tau times ten',
      '10³': 'ten to the third',
      '5 × 10⁻³': '5 times ten to the minus third',
      '9.461 × 10¹⁵': '9.461 times ten to the 15th',
      '10²⁷': 'ten to the 27th',
      '10⁻²¹': 'ten to the minus 21st',
      '10²²': 'ten to the 22nd',
      '10³³': 'ten to the 33rd',
      '10¹¹¹': 'ten to the 111th',
      '3 dB × 10⁴': '3 decibels times ten to the fourth',
    });
  });

  it('has the powers that Intl writes with an E in words', () => {
    readsAll(english, {
      '1.6E7 : 1': '1.6 times ten to the seventh to 1',
      '1E22 : 1': 'ten to the 22nd to 1',
      '1E−20%': 'ten to the minus 20th percent',
    });
  });

  it('has the words of a calculation', () => {
    readsAll(english, {
      '√2': 'the square root of 2',
      '2.5³': '2.5 to the third',
      '2.5 ^ 1.7': '2.5 to the power of 1.7',
      'Roughly 3 × 2 ≈ 6, so it is 4.25.': 'Roughly 3 times 2 is about 6, so it is 4.25.',
      '6 × 7 = 42': '6 times 7 equals 42',
    });
  });

  it('keeps grouped digits, letters and times of day', () => {
    readsAll(english, {
      '299,792,458': '299,792,458',
      'LL01 0.9584': 'LL01 0.9584',
      'Hours 1:30': 'Hours 1:30',
    });
  });

  it('is German in German', () => {
    readsAll(inGerman, {
      '66,6 %': '66,6 Prozent',
      '−1 dB': 'minus 1 Dezibel',
      '2,5 : 1': '2,5 zu 1',
      'π × 10⁸': 'pi mal zehn hoch acht',
      '9,461 × 10¹⁵': '9,461 mal zehn hoch 15',
      '10⁻³': 'zehn hoch minus drei',
    });
  });

  it('has the digits of the reader and English words in other languages', () => {
    readsAll(sayIn({ strings: spokenEnglish, locale: 'fr' }), {
      '66,6 %': '66,6 percent',
      '299 792 458': '299 792 458',
    });
    assert.equal(sayIn({ strings: spokenEnglish, locale: 'tr' })('%53'), '53 percent');
    assert.equal(sayIn({ strings: spokenEnglish, locale: 'ar-EG' })('٥٣٪؜'), '٥٣ percent');
  });

  it('has all plural forms that a page gives', () => {
    const decibels = { one: '{number} decybel', few: '{number} decybele', other: '{number} dB' };
    const polish = sayIn({ strings: { ...spokenEnglish, decibels }, locale: 'pl' });
    readsAll(polish, { '1 dB': '1 decybel', '3 dB': '3 decybele', '3,5 dB': '3,5 dB' });
  });

  it('keeps a sign that the page gives no word for, and survives strings that are none', () => {
    const none = { spoken: {}, percent: {}, exponents: '' };
    assert.equal(sayIn({ strings: { ...spokenEnglish, ...none }, locale: 'en' })('−3'), '− 3');
    const broken = { spoken: null, percent: null, exponents: null, exponent: null, power: 7 };
    const say = sayIn({ strings: { ...spokenEnglish, ...broken } as never, locale: 'en' });
    assert.equal(typeof say('−3% × 10⁸'), 'string');
  });
});
