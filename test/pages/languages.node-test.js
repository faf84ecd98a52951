import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open } from '../support/gallery.js';
import { near } from '../support/reading.js';

const onPage = (read, options) => open('languages.html', read, options);

// Browsers put marks of direction among Arabic digits, and spaces that do not break: neither is seen.
const seen = (text) => text.replaceAll(/[\u061c\u200e\u200f]/g, '').replaceAll(/\s/g, ' ');

/** The readouts of the six instruments of a kind, by their language. */
const readouts = async (page, kind) => {
  const said = await page.$$eval(`.tongues ${kind}`, (all) =>
    all.map((it) => [
      it.closest('[lang]').lang,
      it.shadowRoot.querySelector('[part=readout]').textContent,
    ]),
  );
  return Object.fromEntries(said.map(([lang, text]) => [lang, seen(text)]));
};

/** The readout of each kind in each language: digits, separators, the place of the sign, and the words. */
const wanted = {
  'probability-meter': {
    'ar-EG': '٧٢٫٥٪ · ٣١٫٦٣° · مرجَّح',
    de: '72,5 % · 31,63° · wahrscheinlich',
    en: '72.5% · 31.63° · probable',
    fr: '72,5 % · 31,63° · probable',
    hi: '72.5% · 31.63° · संभावित',
    ja: '72.5% · 31.63° · ありそう',
  },
  'quarter-dial': {
    'ar-EG': '٢٩٩٬٧٩٢٬٤٥٨ ≈ π × 10⁸ (+٥٫٥٪)',
    de: '299.792.458 ≈ π × 10⁸ (+5,5 %)',
    en: '299,792,458 ≈ π × 10⁸ (+5.5%)',
    fr: '299 792 458 ≈ π × 10⁸ (+5,5 %)',
    hi: '29,97,92,458 ≈ π × 10⁸ (+5.5%)',
    ja: '299,792,458 ≈ π × 10⁸ (+5.5%)',
  },
  'decibel-spinner': {
    'ar-EG': '٤٫٢ dB · ٢٫٦٣ : ١ (نحو ٥ : ٢) · ٧٢٫٥٪',
    de: '4,2 dB · 2,63 : 1 (etwa 5 : 2) · 72,5 %',
    en: '4.2 dB · 2.63 : 1 (about 5 : 2) · 72.5%',
    fr: '4,2 dB · 2,63 : 1 (environ 5 : 2) · 72,5 %',
    hi: '4.2 dB · 2.63 : 1 (लगभग 5 : 2) · 72.5%',
    ja: '4.2 dB · 2.63 : 1 (約 5 : 2) · 72.5%',
  },
};

/** The left and the right of what is drawn of a piece, in parts of the whole face. */
const placeOf = (page, instrument, part) =>
  page.$eval(
    instrument,
    (it, part) => {
      const face = it.shadowRoot.querySelector('[part=face]').getBoundingClientRect();
      const piece = it.shadowRoot.querySelector(`[part=${part}]`).getBoundingClientRect();
      return [piece.left, piece.right].map((x) => (x - face.left) / face.width);
    },
    part,
  );

describe('the instruments in six languages', () => {
  it('have the digits, the separators and the words of each', () =>
    onPage(async (page) => {
      for (const [kind, texts] of Object.entries(wanted))
        assert.deepEqual(await readouts(page, kind), texts);
      const rules = await readouts(page, 'slide-rule');
      assert.match(rules['ar-EG'], /D ٤٫٢٥/);
      for (const lang of ['de', 'fr']) assert.match(rules[lang], /D 4,25/);
      for (const lang of ['en', 'hi', 'ja']) assert.match(rules[lang], /D 4\.25/);
    }));

  it('follow one another', () =>
    onPage(async (page) => {
      await page.focus('#meter-fr');
      await page.keyboard.press('End');
      assert.deepEqual(await readouts(page, 'probability-meter'), {
        'ar-EG': '١٠٠٪ · ٠° · مؤكَّد',
        de: '100 % · 0° · sicher',
        en: '100% · 0° · certain',
        fr: '100 % · 0° · certain',
        hi: '100% · 0° · निश्चित',
        ja: '100% · 0° · 確実',
      });
      for (const [kind, values] of [
        ['dial', 'value'],
        ['disc', 'decibels'],
        ['rule', 'value'],
      ]) {
        await page.focus(`#${kind}-ja`);
        await page.keyboard.press('ArrowUp');
        const all = await page.$$eval(
          `.tongues > div > [id^=${kind}-]:not(h3)`,
          (all, name) => all.map((it) => it[name]),
          values,
        );
        assert.equal(all.length, 6);
        assert.equal(new Set(all).size, 1, kind);
      }
    }));

  it('are not mirrored from right to left', () =>
    onPage(async (page) => {
      const direction = await page.$eval('#belief-ar', (it) => {
        const { direction } = it.ownerDocument.defaultView.getComputedStyle(it);
        return direction;
      });
      assert.equal(direction, 'rtl');
      const needle = () => placeOf(page, '#belief-ar', 'needle');
      const [, before] = await needle();
      await page.focus('#belief-ar');
      for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
      assert.ok((await needle())[1] > before + 0.02, 'the needle goes where the arrow points');
      await page.keyboard.press('End');
      assert.ok((await needle())[1] > 0.9, 'certain is at the right');
      const [arabic, english] = await Promise.all(
        ['#meter-ar', '#meter-en'].map((meter) => placeOf(page, meter, 'needle')),
      );
      near(arabic[1], english[1], 1e-3);
    }));

  it('can have digits that differ from the default of the language', () =>
    onPage(async (page) => {
      const picture = await page.$eval('[lang=hi-u-nu-deva]', (it) => it.toSVG());
      assert.match(picture, /<desc>७२\.५%/);
    }));
});
