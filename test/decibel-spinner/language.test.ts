import { expect, fixture, html } from '@open-wc/testing';
import { decibelSpinner as german } from '../../src/languages/german.js';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { internalsOf } from '../support/axe.js';
import { emulate } from '../support/commands.js';
import { newSpinner, part, shown, spinnerWith, textOf } from '../support/spinner.js';

const readout = (spinner: Element) => textOf(spinner, 'readout');

async function inPage(page: Element, more = {}): Promise<DecibelSpinner> {
  const spinner = newSpinner({ decibels: '3', readout: true });
  Object.assign(spinner, more);
  page.append(spinner);
  await shown(spinner);
  return spinner;
}

async function inLanguage(lang: string, more = {}): Promise<DecibelSpinner> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}><p></p></div>`);
  return inPage(page.firstElementChild!, more);
}

describe("the language of a spinner's readout", () => {
  for (const [lang, text] of [
    ['en', /^3 dB · 2\.00 : 1 \(about 2 : 1\) · 66\.6%$/],
    ['de', /^3 dB · 2,00 : 1 .*· 66,6\s%$/],
    ['de-AT', /66,6\s%$/],
    ['fr', /2,00 : 1 .*66,6\s%$/],
    ['ar-EG', /^\D*٣ dB · .*٢٫٠٠.*٦٦٫٦/],
    ['hi', /66\.6%$/],
    ['no such language!', /^3 dB .*66/],
  ] as const) {
    it(`comes from the nearest lang: ${lang}`, async () => {
      expect(readout(await inLanguage(lang))).to.match(text);
    });
  }

  it('has working plurals also for an unknown language', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const spinner = await inLanguage('0', { spinnable: true });
    await spinner.spin();
    await shown(spinner);
    expect(textOf(spinner, 'tally')).to.match(/^1 spin /);
  });

  it('uses the digits of one language only', async () => {
    const spinner = await inLanguage('ar-EG', { decibels: 12 });
    expect(readout(spinner)).to.contain('١٦').and.not.to.match(/[0-9]/);
    expect(await inLanguage('en', { decibels: 12 }).then(readout)).to.match(/about 16 : 1/);
  });

  it('is English if the page sets no language', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      expect(readout(await inLanguage(''))).to.contain('66.6%');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('changes with lang on the element', async () => {
    const spinner = await inLanguage('en');
    spinner.lang = 'de';
    await shown(spinner);
    expect(readout(spinner)).to.contain('66,6');
  });

  it('is found outside of a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><span></span></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const inside = document.createElement('div');
    root.append(inside);
    expect(readout(await inPage(inside))).to.contain('66,6');
  });
});

/** Where a piece of a line's text stands on the screen. */
function placeOf(line: Element, text: string): DOMRect {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const start = walker.currentNode.textContent!.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, start);
    range.setEnd(walker.currentNode, start + text.length);
    return range.getBoundingClientRect();
  }
  throw new Error(`"${text}" is not in "${line.textContent}"`);
}

describe('a spinner on a page from right to left', () => {
  async function lineIn(lang: string, more = {}): Promise<SVGGraphicsElement> {
    const page = await fixture<HTMLElement>(html`<div dir="rtl" lang=${lang}></div>`);
    // small enough for one line
    page.style.fontSize = '10px';
    return part(await inPage(page, more), 'readout');
  }

  it('shows an English line from left to right, odds and all', async () => {
    const line = await lineIn('en', { outcomes: 'rain,sun' });
    const places = ['3 ', 'dB', '2.00', ': 1 ', 'about', '66.6', 'rain'].map((text) =>
      placeOf(line, text),
    );
    for (const [i, { left }] of places.slice(1).entries())
      expect(left, `word ${i + 1}`).to.be.at.least(places[i].right - 1);
  });

  for (const lang of ['en', 'he', 'ar-EG']) {
    it(`keeps the parts of the line together: ${lang}`, async () => {
      const line = await lineIn(lang);
      const pieces = line.textContent.trim().split(' · ');
      expect(pieces).to.have.length(3);
      const places = pieces.map((text) => placeOf(line, text));
      const sorted = [...places].sort((a, b) => a.left - b.left);
      for (const [i, { left }] of sorted.slice(1).entries())
        expect(left, line.textContent).to.be.at.least(sorted[i].right - 1);
      expect(sorted[1], 'the odds stand in the middle').to.equal(places[1]);
    });
  }

  it('still turns its disc clockwise', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
    const spinner = await inPage(page, { segments: 1, decibels: 0 });
    const left = await spinnerWith({ segments: '1' });
    expect(part(spinner, 'fill').getAttribute('d')).to.equal(part(left, 'fill').getAttribute('d'));
  });
});

describe('the strings of a spinner', () => {
  it('can all be replaced by the page', async () => {
    const strings = { ...german, spins: { one: 'xyz', other: 'xyz' } };
    for (const [key, words] of Object.entries(strings))
      if (typeof words === 'string') Reflect.set(strings, key, 'xyz');
    const spinner = await inLanguage('en', { controls: true, spinnable: true, strings });
    const said = spinner.shadowRoot!.textContent;
    expect(said)
      .to.contain('xyz')
      .and.not.to.match(/about|spins|reset|evidence/i);
    spinner.strings = null;
    await shown(spinner);
    expect(readout(spinner)).to.contain('about');
  });

  it('can be replaced one by one', async () => {
    const spinner = await inLanguage('en', { strings: { kind: 'Wheel' } });
    expect(internalsOf(spinner).ariaLabel).to.match(/^Wheel: 3 decibels, odds 2 to 1, /);
  });
});

describe('a spinner in German', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const english = /\b(about|spins?|reset|evidence|decibels?|no)\b/i;

  /** All texts of a spinner: visible ones, accessible names, value texts and titles. */
  const allOf = (spinner: Element) =>
    [...spinner.shadowRoot!.querySelectorAll('*')]
      .filter((element) => element.localName !== 'style')
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
        element.getAttributeNode('aria-label'),
        element.getAttributeNode('aria-valuetext'),
        element.getAttributeNode('title'),
      ])
      .map((node) => node?.textContent?.trim() ?? '')
      .filter(Boolean);

  it('has no English left once the page sets German strings', async () => {
    const more = { controls: true, spinnable: true, random: () => 0, strings: german };
    const spinner = await inLanguage('de', more);
    for (const text of allOf(spinner)) expect(text).not.to.match(english);
    await spinner.spin();
    await shown(spinner);
    expect(allOf(spinner).length).to.be.greaterThan(5);
    for (const text of allOf(spinner)) expect(text).not.to.match(english);
  });

  it('names a picture in German', async () => {
    const { ariaLabel } = internalsOf(await inLanguage('de', { strings: german }));
    expect(ariaLabel)
      .to.match(/3 Dezibel, Quote 2 zu 1, 66,6 Prozent$/)
      .and.not.to.match(english);
  });

  it('has a singular and a plural', async () => {
    const more = { spinnable: true, random: () => 0, strings: german };
    const spinner = await inLanguage('de', more);
    const tallies: string[] = [];
    for (let i = 0; i < 2; i++) {
      await spinner.spin();
      await shown(spinner);
      tallies.push(textOf(spinner, 'tally'));
    }
    const words = tallies.map((tally) => /\p{L}+/u.exec(tally)![0]);
    expect(words[0]).not.to.equal(words[1]);
  });

  it('has names for the default outcomes', async () => {
    const more = { spinnable: true, random: () => 0, strings: german };
    const spinner = await inLanguage('de', more);
    await spinner.spin();
    await shown(spinner);
    for (const text of allOf(spinner)) expect(text).not.to.match(/blue|white/);
  });

  it('returns the same outcome name to scripts that it shows', async () => {
    const more = { spinnable: true, random: () => 0, strings: german };
    const spinner = await inLanguage('de', more);
    const { outcome } = await spinner.spin();
    await shown(spinner);
    expect(textOf(spinner, 'tally')).to.contain(` ${outcome} · `);
    spinner.outcomes = 'rain,sun';
    expect((await spinner.spin()).outcome).to.equal('rain');
  });
});
