import fc from 'fast-check';
import type { Release, Shown, Tag } from '../../src/snippets/index.js';

const tags: Tag[] = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

const names = ['probability', 'labels', 'layout', 'scale', 'value', 'readout', 'operand-exponent'];

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '',
    '53%',
    '{"a": "b\'c"}',
    'A [ B C ] D | L',
    '<b>&amp;</b>',
    'a\n\n\n b',
    'a\u2028b\u2029c',
    '</style></script><b>"\\',
    '*_`~\\[]{{x}}{%y%}',
  ),
);

/** Text that HTML parsers leave unchanged. */
const writable = text.map((it) => it.replaceAll(/[\p{Cs}\0\r]/gu, ''));

/** Any instrument in any state, with any text in it. */
export const anyShown: fc.Arbitrary<Shown> = fc.record({
  tag: fc.constantFrom(...tags),
  settings: fc
    .dictionary(fc.constantFrom(...names), writable)
    .map((it) => new Map(Object.entries(it))),
  looks: fc
    .dictionary(
      fc.constantFrom('--instrument-ink', '--instrument-font'),
      fc.constantFrom('#123456', '"A B"'),
    )
    .map((it) => new Map(Object.entries(it))),
  fallback: writable,
});

/** An invented release. */
export const release: Release = {
  version: '1.2.3',
  files: Object.fromEntries(
    [...tags, 'number-sense.iife'].map((name) => [`${name}.js`, `sha384-${name}`]),
  ),
};

/** The content of an element of the page, for comparison. */
export const contentOf = (element: Element): unknown[] => [
  element.localName,
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  element.textContent,
];

/** The content that the element should have. */
export const wanted = ({ tag, settings, looks, fallback }: Shown): unknown[] => [
  tag,
  {
    ...Object.fromEntries(settings),
    ...(looks?.size ? { style: [...looks].map((look) => look.join(': ')).join('; ') } : {}),
  },
  fallback,
];

/** Markup as a page would parse it. */
export const parsed = (markup: string): DocumentFragment => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
};
