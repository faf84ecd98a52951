import { expect, fixture, html } from '@open-wc/testing';
import { quarterDial as german } from '../../src/languages/german.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { internalsOf } from '../support/axe.js';
import { newDial, part, shown, textOf } from '../support/dial.js';

const readout = (dial: Element) => textOf(dial, 'readout');
const all = { expression: '42000 * 0.0723 / 40', table: true };

async function inPage(page: Element, more = {}): Promise<QuarterDial> {
  const dial = newDial({ value: '299 792 458', readout: true });
  Object.assign(dial, more);
  page.append(dial);
  await shown(dial);
  return dial;
}

async function inLanguage(lang: string, more = {}): Promise<QuarterDial> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang}><p></p></div>`);
  return inPage(page.firstElementChild!, more);
}

describe("the language of a dial's readout", () => {
  for (const [lang, text] of [
    ['en', /^299,792,458 ≈ π × 10⁸ \(\+5\.5%\)$/],
    ['de', /^299\.792\.458 ≈ π × 10⁸ \(\+5,5\s?%\)$/],
    ['de-CH', /^299[’']792[’']458 ≈ π × 10⁸ \(\+5\.5\s?%\)$/],
    ['fr', /^299\s792\s458 ≈ π × 10⁸ \(\+5,5\s?%\)$/],
    ['hi', /^29,97,92,458 ≈ π × 10⁸ \(\+5\.5%\)$/],
    ['ar-EG', /٢٩٩٬٧٩٢٬٤٥٨ ≈ π .*٥٫٥/],
    ['no such language!', /^299.792.458 ≈ π × 10⁸/],
  ] as const) {
    it(`comes from the nearest lang: ${lang}`, async () => {
      expect(readout(await inLanguage(lang))).to.match(text);
    });
  }

  it('uses the digits of one language only, except for the engraved symbol', async () => {
    const dial = await inLanguage('ar-EG', { value: 250, divisions: 3 });
    expect(readout(dial)).to.contain('2 × 10²');
    expect(readout(dial).replace('2 × 10²', '')).not.to.match(/[0-9]/);
  });

  it('is English if the page sets no language', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      expect(readout(await inLanguage(''))).to.contain('299,792,458');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('changes with lang on the element', async () => {
    const dial = await inLanguage('en');
    dial.lang = 'de';
    await shown(dial);
    expect(readout(dial)).to.contain('299.792.458');
  });

  it('is found outside of a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><span></span></div>`);
    const root = page.firstElementChild!.attachShadow({ mode: 'open' });
    const inside = document.createElement('div');
    root.append(inside);
    expect(readout(await inPage(inside))).to.contain('5,5');
  });

  it('applies to the factors and the result too', async () => {
    const dial = await inLanguage('de', all);
    expect(textOf(dial, 'factors')).to.contain('42.000 ≈ π').and.contain('0,0723 ≈ τπ');
    expect(textOf(dial, 'result'))
      .to.contain('75,915')
      .and.match(/26\s?% low/);
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

describe('a dial on a page from right to left', () => {
  for (const [name, words] of [
    ['readout', ['299,792,458', '≈', 'π', '×', '10', '5.5']],
    ['factors', ['42,000', '≈', 'π', '×', '10', '18']],
  ] as const) {
    it(`shows an English line from left to right: ${name}`, async () => {
      const page = await fixture<HTMLElement>(html`<div dir="rtl" lang="en"></div>`);
      page.style.fontSize = '10px';
      const line = part(await inPage(page, { expression: all.expression }), name);
      const only = name === 'factors' ? line.firstElementChild! : line;
      // the sentence of an expression is another one
      const dial = name === 'readout' ? await inPage(page) : undefined;
      const seen = dial ? part(dial, name) : only;
      const places = words.map((text) => placeOf(seen, text));
      for (const [i, { left }] of places.slice(1).entries())
        expect(left, words[i + 1]).to.be.at.least(places[i].right - 1);
    });
  }

  it('still turns clockwise', async () => {
    const page = await fixture<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
    const turn = (dial: Element) => part(dial, 'hand').getAttribute('transform');
    const [dial, other] = [await inPage(page), await inLanguage('en')];
    expect(turn(dial)).to.match(/rotate/);
    expect(turn(dial)).to.equal(turn(other));
  });
});

describe('the strings of a dial', () => {
  const replaced = Object.fromEntries(
    Object.entries<string | object>({ ...german }).map(([key, words]) => [
      key,
      typeof words === 'string'
        ? `xyz${key}`
        : Object.fromEntries(Object.keys(words).map((name) => [name, `xyz${key}`])),
    ]),
  );

  it('can all be replaced by the page', async () => {
    const dial = await inLanguage('en', { ...all, strings: replaced });
    const told = [dial.shadowRoot!.textContent, internalsOf(dial).ariaLabel].join(' ');
    expect(told).to.match(/xyz/);
    expect(told).not.to.match(
      /\b(exactly|steps?|products?|symbols?|error|times|too|dial|tripi)\b/i,
    );
    dial.strings = null;
    await shown(dial);
    expect(textOf(dial, 'factors')).to.match(/steps/);
  });

  it('can be replaced one by one', async () => {
    const dial = await inLanguage('en', { strings: { kind: 'Ring' } });
    expect(internalsOf(dial).ariaLabel).to.equal(
      'Ring: 299,792,458, about pi times ten to the eighth, 5.5 percent high',
    );
  });
});

describe('a dial in German', () => {
  const english =
    /\b(about|exactly|exact|steps?|products?|symbols?|error|times|too much|dial|quarter|estimate|sum)\b/i;

  /** All texts of a dial: visible ones, accessible names, value texts and titles. */
  const allOf = (dial: Element) =>
    [...dial.shadowRoot!.querySelectorAll('*')]
      .filter((element) => element.localName !== 'style')
      .flatMap((element) => [
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
        element.getAttributeNode('aria-label'),
        element.getAttributeNode('aria-valuetext'),
        element.getAttributeNode('title'),
        element.getAttributeNode('abbr'),
      ])
      .map((node) => node?.textContent?.trim() ?? '')
      .filter(Boolean);

  for (const divisions of [4, 10, 'digits']) {
    it(`has no English left once the page sets German strings, by ${divisions}`, async () => {
      const dial = await inLanguage('de', { ...all, divisions, strings: german });
      expect(allOf(dial).length).to.be.greaterThan(20);
      for (const text of allOf(dial)) expect(text).not.to.match(english);
      expect(internalsOf(dial).ariaLabel).not.to.match(english);
      Object.assign(dial, { expression: '', interactive: true });
      await shown(dial);
      for (const text of allOf(dial)) expect(text).not.to.match(english);
    });
  }

  it('names a picture in German', async () => {
    const { ariaLabel } = internalsOf(await inLanguage('de', { strings: german }));
    expect(ariaLabel)
      .to.match(/299\.792\.458, etwa pi mal zehn hoch acht, 5,5 Prozent zu hoch$/)
      .and.not.to.match(english);
  });

  it('has a singular and a plural of steps', async () => {
    const dial = await inLanguage('de', { expression: '2 * 3', strings: german });
    const [one, two] = [...part(dial, 'factors').children].map(
      ({ textContent }) =>
        /1\s(\p{L}+)\)|2\s(\p{L}+)\)/u.exec(textContent)?.slice(1).join('') ?? '',
    );
    expect(one).not.to.equal('');
    expect(one).not.to.equal(two);
  });
});
