/** How the essays are written: `node --import=tsx --test test/pages/essay-words.node-test.js` prints their longest sentences. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { longest, sentencesIn, sentencesOf, wordsIn } from '../support/sentences.js';

const demo = new URL('../../demo/', import.meta.url);
const files = readdirSync(demo, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
const pages = files.filter((path) => /^(?:why-.*|scales)\.html$/.test(path));

/** Words that today’s readers stumble over, and claims of ideas that are others’. */
const unwanted = /\b(?:nought\w*|reckon\w*|whoever|of old|ours)\b/i;

const mostWords = 30;

describe('the splitting of sentences', () => {
  it('keeps initials together and ends at a full stop, a question mark or an exclamation mark', () => {
    const text = 'It is R. A. Fisher’s. Is it? The ruler is called D. Put C 1 over it (2.5).';
    assert.deepEqual(sentencesIn(text), [
      'It is R A Fisher’s.',
      'Is it?',
      'The ruler is called D.',
      'Put C 1 over it (2.5).',
    ]);
    assert.equal(wordsIn('2 × 3 = 6, or six.'), 5);
  });
});

it('there are four essays, and the page of all scales', () => assert.equal(pages.length, 5));

for (const path of pages) {
  describe(`the words of ${path}`, () => {
    it(`form sentences of at most ${mostWords} words`, (test) => {
      const five = longest(path, 5);
      assert.equal(five.length, 5);
      for (const [words, sentence] of five) {
        test.diagnostic(`${words}  ${sentence}`);
        assert.ok(words <= mostWords, `${words} words: ${sentence}`);
      }
    });

    it('are in modern English', () => {
      const found = sentencesOf(path).filter((sentence) => unwanted.test(sentence));
      assert.deepEqual(found, []);
    });
  });
}

describe('the words of the scripts and style sheets of the gallery', () => {
  it('are in modern English', () => {
    const sources = files.filter((path) => /\.(?:ts|css|js|htm)$/.test(path));
    assert.ok(sources.length > 40);
    const found = sources.filter((path) =>
      unwanted.test(readFileSync(new URL(path, demo), 'utf8')),
    );
    assert.deepEqual(found, []);
  });
});
