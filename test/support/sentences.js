/** The sentences of a page of the gallery, read from its source. */
import { readFileSync } from 'node:fs';
import { parse } from 'parse5';

const page = (path) => readFileSync(new URL(`../../demo/${path}`, import.meta.url), 'utf8');

const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
const classes = (node) => (attribute(node, 'class') ?? '').split(' ');

/**
 * Elements without prose: code, drawings, formulas, the texts inside of instruments, titles of books, other
 * languages.
 */
const notProse = new Set(
  'head script style pre svg math probability-meter decibel-spinner quarter-dial slide-rule template'.split(
    ' ',
  ),
);
const isSkipped = (node) =>
  notProse.has(node.tagName) ||
  ['note-mark', 'references'].some((name) => classes(node).includes(name)) ||
  !['en', undefined].includes(attribute(node, 'lang'));

/** Elements with sentences of their own. */
const blocks = new Set(
  'p li figcaption h1 h2 h3 td th summary legend label button caption dt dd'.split(' '),
);
const isBlock = (node) => blocks.has(node.tagName) || classes(node).includes('note');

/** Collects the texts of the blocks; code counts as one word. */
function collect(node, block, found) {
  if (isSkipped(node)) return;
  if (node.nodeName === '#text') {
    block.push(node.value);
  } else if (node.tagName === 'code') {
    block.push('code');
  } else {
    const own = isBlock(node) ? [] : block;
    for (const child of node.childNodes ?? []) collect(child, own, found);
    if (own !== block) found.push(own.join(''));
  }
}

const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

// An initial, “R. A. Fisher” or “John D. Cook”, does not end a sentence; the letter of a scale, “is called D.”, does.
const withoutInitials = (text) =>
  text
    .replaceAll(/\b([A-Z])\. (?=[A-Z]\.)/g, '$1 ')
    .replaceAll(/(?<=\b[A-Z]\w* )([A-Z])\. (?=[A-Z][a-z])/g, '$1 ');

/** The sentences of a text. */
export const sentencesIn = (text) =>
  withoutInitials(oneLine(text))
    .split(/(?<=[.!?][”")]?)\s+/)
    .filter(Boolean);

/** The sentences of a page. */
export function sentencesOf(path) {
  const found = [];
  collect(parse(page(path)), [], found);
  return found.flatMap(sentencesIn);
}

/** The number of words in a sentence. */
export const wordsIn = (sentence) => sentence.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** The longest sentences of a page, with their numbers of words, longest first. */
export const longest = (path, count) =>
  sentencesOf(path)
    .map((sentence) => [wordsIn(sentence), sentence])
    .sort(([a], [b]) => b - a)
    .slice(0, count);
