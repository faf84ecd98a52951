import { scaleNamed } from './names.js';
import { scales } from './catalogue.js';
import type { Scale } from './scale.js';

/** The scales of one face of a rule, from the rim inward or from the top down. */
export interface Side {
  /** On the body, outside of the slide or above it. */
  readonly upper: readonly Scale[];
  /** On the slide. */
  readonly slide: readonly Scale[];
  /** On the body, inside of the slide or below it. */
  readonly lower: readonly Scale[];
}

/** The faces of a rule: the front, then the back if it has one. */
export type Layout = readonly Side[];

const presets: Readonly<Record<string, string>> = {
  mannheim: 'A [ B C ] D | A [ S L T ] D',
  duplex: 'LL02 LL03 DF [ CF CIF CI C ] D LL3 LL2 | LL01 L K A [ B T ST S ] D DI LL1',
  pocket: 'LL1 A [ B ST T S C ] D DI K | LL2 DF [ CF Ln L CI C ] D LL3',
  novo: 'T T2 K A DF [ CF B CIF CI C ] D DI S ST P | LL03 LL02 LL01 LL00 R2 [ R2 CI L C R1 ] R1 D LL0 LL1 LL2 LL3',
  watch: '[ A C ] | [ C S ST T ]',
  disc: 'K A D [ C CI B L ] | LL3 LL2 D [ C S T T2 ST ]',
  flight: 'Miles [ Min Hours ]',
  bayes: 'Pr [ LR ] Pr',
};

const ring = 'ring';
const mostScales = 24;
const mostLetters = 1000;

/** The names of the built-in layouts. */
export const layoutNames: readonly string[] = [ring, ...Object.keys(presets)];

/** The accepted layouts, for the warning. */
export const layoutExpected = `a layout like "A [ B C ] D", or one of ${layoutNames.join(', ')}`;

/** The scales that the page has added. */
type Extras = readonly Scale[];

interface Word {
  text: string;
  /** The place of its first character in the layout, counted from 1. */
  letter: number;
}

const wordsOf = (layout: string): Word[] =>
  [...layout.matchAll(/[[\]|]|[^\s[\]|]+/g)].map(({ 0: text, index }) => ({
    text,
    letter: index + 1,
  }));

const scaleOf = ({ text }: Word, extras: Extras): Scale | undefined =>
  extras.find(({ name }) => name === text) ?? scaleNamed(text);

const isBracket = ({ text }: Word): boolean => text === '[' || text === ']';

const sidesOf = (words: readonly Word[]): Word[][] => {
  const bar = words.findIndex(({ text }) => text === '|');
  return bar < 0 ? [[...words]] : [words.slice(0, bar), words.slice(bar + 1)];
};

// A face has at most one pair of brackets: the first one without a partner.
const strayBracket = (words: readonly Word[]): Word | undefined => {
  const [open, close, more] = words.filter(isBracket);
  if (!open) return undefined;
  if (open.text === ']' || !close) return open;
  return close.text === '[' ? close : more;
};

const wrongIn = (words: readonly Word[], extras: Extras): string | undefined => {
  const stray = strayBracket(words);
  if (stray) return `the "${stray.text}" at letter ${stray.letter} has no partner`;
  const names = words.filter((word) => !isBracket(word));
  const unknown = names.find((word) => !scaleOf(word, extras));
  if (unknown) return `"${unknown.text}" at letter ${unknown.letter} is no scale`;
  if (names.length === 0) return 'there is a face without a scale';
  return names.length > mostScales ? `more than ${mostScales} scales are on a face` : undefined;
};

const sideOf = (words: readonly Word[], extras: Extras): Side => {
  const [open, close] = ['[', ']'].map((sign) => words.findIndex(({ text }) => text === sign));
  const scalesOf = (part: readonly Word[]) => part.map((word) => scaleOf(word, extras)!);
  if (open < 0) return { upper: scalesOf(words), slide: [], lower: [] };
  return {
    upper: scalesOf(words.slice(0, open)),
    slide: scalesOf(words.slice(open + 1, close)),
    lower: scalesOf(words.slice(close + 1)),
  };
};

const facesIn = (text: string, extras: Extras = []): Layout =>
  sidesOf(wordsOf(text)).map((words) => sideOf(words, extras));

/** A parsed layout. */
export interface ParsedLayout {
  /** The text that was parsed. */
  readonly text: string;
  /** Distinguishes layouts of the same text that were parsed with different scales of the page. */
  readonly edition: number;
  /** The faces in each shape; undefined for the ring, whose outer scale can be chosen. */
  readonly circular: Layout | undefined;
  readonly linear: Layout | undefined;
}

const inBothShapes = (text: string, faces: Layout | undefined, edition = 0): ParsedLayout => ({
  text,
  edition,
  circular: faces,
  linear: faces,
});

let editions = 0;

const complaint = (text: string, extras: Extras): string | undefined =>
  text.length > mostLetters
    ? `it is longer than ${mostLetters} letters`
    : sidesOf(wordsOf(text))
        .map((words) => wrongIn(words, extras))
        .find((wrong) => wrong !== undefined);

/**
 * Parses a layout: a name such as `duplex`, or scales such as `A [ B C ] D`.
 * @param extras scales of the page, which a layout may name
 * @returns the layout, or for other texts what is wrong with them, in words for a warning
 */
export const parseLayout = (text: string, extras: Extras = []): ParsedLayout | string => {
  const name = text.trim().toLowerCase();
  if (!name) return { ...inBothShapes(text, undefined), linear: facesIn(presets['mannheim']) };
  if (name === ring) return inBothShapes(text, undefined);
  if (Object.hasOwn(presets, name)) return inBothShapes(text, facesIn(presets[name]));
  const wrong = complaint(text, extras);
  if (wrong) return wrong;
  return inBothShapes(text, facesIn(text, extras), extras.length && ++editions);
};

/** The default layout of the circular rule: a chosen scale around a disc with C. */
export const ringOf = (chosen: Scale): Layout => [
  { upper: [chosen], slide: [scales.C], lower: [] },
];
