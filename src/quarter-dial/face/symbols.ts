import type { TemplateResult } from 'lit';
import { svg, unsafeStatic } from 'lit/static-html.js';
import type { Divisions } from '../../conversions/index.js';
import { fixed } from '../../engraving/point.js';
import { textWidth, withoutTouching, type Label } from '../../engraving/text-width.js';
import { ringTrack } from '../../engraving/track.js';
import { keptTemplate } from '../../instrument/drawing/kept-template.js';
import { sectorsOf, type Sector } from '../system.js';
import { tripi, tripiMiddle, tripiWidth } from './glyph.js';
import { largeAt, leastWidthOfNumerals, pixels, rim, tickLength } from './plate.js';

/** The settings that the symbols are drawn for. */
interface Setting {
  divisions: Divisions;
  /** The width on the screen in CSS px. */
  width: number;
  /** The weight of the font, from 1 to 1000. */
  weight: number;
  hasLegs: boolean;
}

// Large text needs a contrast of 3 (WCAG 1.4.3). These opacities keep it.
const faint = 0.49;
const undecided = 0.72;

const strength = (symbol: string, current: string | null): string =>
  symbol === current ? '' : ` opacity="${current === null ? undecided : faint}"`;

// A heavier font has thicker letters. The drawn letter gets an outline of the same effect.
const tripiLine = (weight: number): number => Math.max(0, (weight - 400) / 5);

// Half the height of the letter in em: Greek letters are lower than digits.
const middleOf = (symbol: string): number => (/\d/.test(symbol) ? 0.36 : tripiMiddle);

const letter = (
  { text, at: { x, y }, size }: Label,
  weight: number,
  current: string | null,
): string => {
  const [opacity, baseline] = [strength(text, current), fixed(y + middleOf(text) * size)];
  return text === 'τπ'
    ? `<path${opacity} stroke="currentColor" stroke-width="${tripiLine(weight)}" transform="translate(${fixed(x)} ${baseline}) scale(${fixed(size) / 1000})" d="${tripi}"></path>`
    : `<text${opacity} font-size="${fixed(size)}" x="${fixed(x)}" y="${baseline}">${text}</text>`;
};

const symbolWidth = (symbol: string): number =>
  symbol === 'τπ' ? tripiWidth : Math.max(0.6, textWidth(symbol));

// The largest font size that leaves room between symbols at this distance.
const symbolSize = (all: readonly Sector[], apart: number): number =>
  Math.min((0.72 * apart) / Math.max(...all.map(({ symbol }) => symbolWidth(symbol))), 0.8 * apart);

// If there is not room for all, whole decibels come before half ones, and small digits before large ones.
const byImportance = (placed: readonly Label[]): Label[] =>
  placed.length > 10
    ? [...placed.filter((_, i) => i % 2 === 0), ...placed.filter((_, i) => i % 2 === 1)]
    : [...placed];

/** The symbols that have room, each at its place in the sector. */
const placed = ({ divisions, width, hasLegs }: Setting): Label[] => {
  const all = sectorsOf(divisions);
  const isBare = width < leastWidthOfNumerals;
  const room = rim - tickLength - 14 - (isBare ? 0 : largeAt(width));
  // Up to four symbols are placed further in. So are more if legs need the room between symbols and numerals.
  const radius = (all.length > 4 && !hasLegs ? 0.8 : 0.62) * room;
  const narrowest = Math.min(...all.map(({ from, to }) => to - from));
  const fitting = symbolSize(all, ringTrack.length(radius) * narrowest);
  const size = Math.min(
    isBare ? 180 : 104,
    Math.max(fitting, isBare ? 0 : pixels(9.2, width)),
    0.8 * room,
  );
  const labels = all.map(({ symbol, at }) => ({
    text: symbol,
    at: ringTrack.at(at, radius),
    size,
  }));
  return size > fitting ? withoutTouching(byImportance(labels), size / 8) : labels;
};

/**
 * The symbols of the sectors: the current one opaque, the others faint.
 * @param current the symbol that the value is rounded to; null while the value is unset
 */
export const symbols = (setting: Setting, current: string | null): TemplateResult => {
  const { divisions, width, weight, hasLegs } = setting;
  return keptTemplate(`symbols ${divisions} ${width} ${weight} ${hasLegs} ${current}`, [], () => {
    const letters = placed(setting).map((label) => letter(label, weight, current));
    return svg`<g class="letters printed" part="symbols">${unsafeStatic(letters.join(''))}</g>`;
  });
};
