import { tagsOf } from '../engraving/svg-text.js';
import type { SchemeColour } from './inline.js';
import type { Shown, Tag } from './shown.js';

/** The largest default width of each instrument in rem, and its aspect ratio: width by height. */
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
 * CSS declarations for the height of an instrument. A straight rule keeps its text legible at any width, so its
 * height hardly changes. It gets the height of its picture, which can be a tenth too large or too small.
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

/** The attributes that change the size of an element. They can differ among elements with the same tag on a page. */
const shaping = ['shape', 'layout', 'readout'];

/** Text as a CSS string, which is safe in a style element of a page. */
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

/**
 * The CSS rule that reserves the space of an instrument until its script has loaded. A picture determines the
 * height.
 */
export const roomRule = (shown: Shown, picture?: string): string =>
  rule(
    selectorOf(shown),
    'display: block',
    `inline-size: min(100%, ${widthOf(shown)}rem)`,
    ...height(shown, picture),
  );

/** The CSS rules for text under the placeholder picture of an instrument with a readout. */
export const readoutRules = (shown: Shown): string =>
  rule(selectorOf(shown), 'line-height: normal', 'text-align: center') +
  rule(`${selectorOf(shown)} svg`, 'margin-block-end: 0.5em');

/** The CSS rules by which the placeholder picture of an instrument follows the page's `color-scheme`. */
export const schemeRules = (shown: Shown, colours: readonly SchemeColour[]): string =>
  colours
    .map(([name, light, dark]) =>
      rule(`${selectorOf(shown)} [${name}="${light}"]`, `${name}: light-dark(${light}, ${dark})`),
    )
    .join('');
