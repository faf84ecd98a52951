import type { Shown, Tag } from './shown.js';

/** The widest that each instrument grows by itself, in rem, and its width by its height. */
const rooms: Readonly<Record<Tag, { width: number; ratio: string }>> = {
  'probability-meter': { width: 50, ratio: '16 / 5' },
  'decibel-spinner': { width: 20, ratio: '1' },
  'quarter-dial': { width: 30, ratio: '1' },
  'slide-rule': { width: 36, ratio: '1' },
};

const straightRuleWidth = 75;

const widthOf = ({ tag, settings }: Shown): number =>
  tag === 'slide-rule' && settings.get('shape') === 'linear' ? straightRuleWidth : rooms[tag].width;

/** The width of a picture by its height. */
const ratioOf = (picture: string): string => {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(picture)!;
  return `${width} / ${height}`;
};

const line = (text: string): string => `  ${text}\n`;

const rule = (selector: string, ...declarations: string[]): string =>
  `${selector} {\n${declarations.map((text) => line(`${text};`)).join('')}}\n`;

/** The rules that keep an instrument's room free until its script has come; with the picture that stands in for it. */
export const roomRules = (shown: Shown, picture?: string): string => {
  const selector = `${shown.tag}:not(:defined)`;
  const isSaid = picture && shown.settings.has('readout');
  const room = [
    'display: block',
    `inline-size: min(100%, ${widthOf(shown)}rem)`,
    `aspect-ratio: ${picture ? ratioOf(picture) : rooms[shown.tag].ratio}`,
    ...(isSaid ? ['text-align: center'] : []),
  ];
  const gap = isSaid ? rule(`${selector} svg`, 'margin-block-end: 0.5em') : '';
  return rule(selector, ...room) + gap;
};
