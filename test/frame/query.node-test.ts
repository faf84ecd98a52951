import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestQuery, readQuery, type Wish } from '../../src/frame/query.js';

const known: Readonly<Record<string, readonly string[]>> = {
  'probability-meter': ['probability', 'words', 'labels', 'for', 'aria-label', 'aria-labelledby'],
  'quarter-dial': ['value', 'name', 'lang'],
};
const read = (query: string): Wish =>
  readQuery(query, (tag) => (Object.hasOwn(known, tag) ? known[tag] : undefined));
const attributesOf = (query: string) => Object.fromEntries(read(query).attributes);

describe('the query of the frame', () => {
  it('shows a meter without attributes if it is empty', () => {
    for (const nothing of ['', '?', '?element=', '?&&=&']) {
      const { attributes, looks, ...rest } = read(nothing);
      assert.deepEqual(rest, { tag: 'probability-meter', theme: '', lang: '', dir: '', title: '' });
      assert.deepEqual([attributes.size, looks.size], [0, 0], nothing);
    }
  });

  it('names an instrument', () => assert.equal(read('?element=quarter-dial').tag, 'quarter-dial'));

  for (const stranger of ['script', 'Quarter-Dial', '__proto__', 'constructor', 'x'.repeat(999)]) {
    it(`finds no instrument for ${stranger.slice(0, 20)}`, () => {
      const { tag, attributes } = read(`?element=${stranger}&probability=0.5&value=3`);
      assert.equal(tag, '');
      assert.equal(attributes.size, 0);
    });
  }

  for (const [query, expected] of [
    ['?probability=0.53&words', { probability: '0.53', words: '' }],
    ['?words=ipcc&probability=53%25', { probability: '53%', words: 'ipcc' }],
    ['?probability=9:8', { probability: '9:8' }],
    ['?probability=43.28%C2%B0', { probability: '43.28°' }],
    ['?labels=%7B%22angles%22%3A%5B45%5D%7D', { labels: '{"angles":[45]}' }],
    ['?element=quarter-dial&value=3+4', { value: '3 4' }],
    ['?element=quarter-dial&value=3%2B4', { value: '3+4' }],
    ['?probability=%', { probability: '%' }],
    ['?probability=0.1&probability=0.9', { probability: '0.1' }],
  ] as const) {
    it(`is decoded to the exact texts: ${query}`, () =>
      assert.deepEqual(attributesOf(query), expected));
  }

  for (const name of [
    ...['onclick', 'style', 'srcdoc', 'is', 'id', 'class', 'slot', 'part', 'href', 'tabindex'],
    ...['__proto__', 'constructor', 'toString', 'PROBABILITY', 'value', ' probability', ''],
    ...['for', 'aria-labelledby', 'theme', 'dir', 'title'],
  ]) {
    it(`ignores the attribute "${name}" of a meter`, () =>
      assert.deepEqual(attributesOf(`?${encodeURIComponent(name)}=x&words`), { words: '' }));
  }

  it('sets no name and no language on an instrument, because these belong to the page', () => {
    const wish = read('?element=quarter-dial&name=a&lang=de');
    assert.equal(wish.attributes.size, 0);
    assert.equal(wish.lang, 'de');
  });

  it('sets the custom properties of an instrument, and no others', () => {
    const query =
      '?--instrument-needle=red&--instrument-font=a%2C%20b&--instrument=x&color=x&--x=y';
    assert.deepEqual(Object.fromEntries(read(query).looks), {
      '--instrument-needle': 'red',
      '--instrument-font': 'a, b',
    });
  });

  it('accepts only existing colour schemes and directions', () => {
    for (const theme of ['light', 'dark']) assert.equal(read(`?theme=${theme}`).theme, theme);
    for (const theme of ['Dark', 'light dark', 'red', '']) {
      assert.equal(read(`?theme=${theme}`).theme, '');
    }
    for (const dir of ['ltr', 'rtl', 'auto']) assert.equal(read(`?dir=${dir}`).dir, dir);
    assert.equal(read('?dir=up').dir, '');
  });

  it('is ignored where it is too long', () => {
    const start = '?words&probability=';
    const longest = start + '1'.repeat(longestQuery - start.length);
    assert.equal(read(longest).attributes.size, 2);
    const { tag, attributes } = read(`${longest}1`);
    assert.equal(tag, '');
    assert.equal(attributes.size, 0);
    assert.equal(read(`?words=${'x'.repeat(70_000)}`).tag, '');
  });
});
