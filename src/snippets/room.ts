import { tagsOf } from '../engraving/svg-text.js';
import type { SchemeColour } from './inline.js';
import type { Shown, Tag } from './shown.js';

/** The widest that each instrument grows by itself, in rem, and its width by its height. */
export const rooms: Readonly<Record<Tag, { width: number; ratio: string }>> = {
  'probability-meter': { width: 50, ratio: '16 / 5' },
  'decibel-spinner': { width: 20, ratio: '1' },
  'quarter-dial': { width: 30, ratio: '1' },
  'slide-rule': { width: 36, ratio: '1' },
};

const straightRuleWidth = 75;

const isStraightRule = ({ tag, settings }: Shown): boolean =>
  tag === 'slide-rule' && settings.get('shape') === 'linear';

const sizeOf = (picture: string): [width: number, height: number] => {
  const [root] = tagsOf(picture);
  const [, , width, height] = root.attributes.get('viewBox')!.split(' ');
  return [Number(width), Number(height)];
};

/**
 * How high an instrument is. A straight rule keeps its letters legible at any width and so nearly its height: it is as
 * high as its picture, which may be a tenth more or less than it turns out to be.
 */
const height = (shown: Shown, picture?: string): string[] => {
  if (!picture) return [`aspect-ratio: ${rooms[shown.tag].ratio}`];
  const [wide, high] = sizeOf(picture);
  return isStraightRule(shown)
    ? ['aspect-ratio: auto', `min-block-size: ${Math.round(high)}px`]
    : [`aspect-ratio: ${wide} / ${high}`];
};

const widthOf = (shown: Shown): number =>
  isStraightRule(shown) ? straightRuleWidth : rooms[shown.tag].width;

/** What gives an element another room than others of its tag, which may stand on the same page. */
const shaping = ['shape', 'layout', 'readout'];

/** Text as a style sheet has it, which may stand in a page. */
const string = (text: string): string =>
  `"${text.replaceAll(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;

const selectorOf = ({ tag, settings }: Shown): string => {
  const attributes = shaping
    .filter((name) => settings.has(name))
    .map((name) => (settings.get(name) ? `[${name}=${string(settings.get(name)!)}]` : `[${name}]`));
  return `${tag}${attributes.join('')}:not(:defined)`;
};

const line = (text: string): string => `  ${text}\n`;

const rule = (selector: string, ...declarations: string[]): string =>
  `${selector} {\n${declarations.map((text) => line(`${text};`)).join('')}}\n`;

/** The rule that keeps an instrument's room free until its script has come. Its picture knows how high it is. */
export const roomRule = (shown: Shown, picture?: string): string =>
  rule(
    selectorOf(shown),
    'display: block',
    `inline-size: min(100%, ${widthOf(shown)}rem)`,
    ...height(shown, picture),
  );

/** The rules for words under the picture that stands in for an instrument with a readout. */
export const readoutRules = (shown: Shown): string =>
  rule(selectorOf(shown), 'line-height: normal', 'text-align: center') +
  rule(`${selectorOf(shown)} svg`, 'margin-block-end: 0.5em');

/** The rules by which the picture that stands in for an instrument follows the page's `color-scheme`. */
export const schemeRules = (shown: Shown, colours: readonly SchemeColour[]): string =>
  colours
    .map(([name, light, dark]) =>
      rule(`${selectorOf(shown)} [${name}="${light}"]`, `${name}: light-dark(${light}, ${dark})`),
    )
    .join('');
