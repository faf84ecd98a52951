import { levelLengths } from '../engraving/gradations.js';
import { gap } from '../engraving/staged.js';
import { fixed } from '../engraving/track.js';
import type { Band } from './plan.js';
import { engrave, falls, nameOf, type Engraving } from './marks.js';

/** How a shape draws what stands along a band. */
export interface Drafting {
  /** Strokes at positions, from the base so far. */
  strokes(band: Band, positions: readonly number[], length: number): string;
  /** Where a text stands whose middle is so far from the base: the attributes of its place. */
  placing(band: Band, text: Engraving, distance: number): string;
  /** The name, where it is not among the numbers. */
  margin?(band: Band): string;
}

/** How much room a band takes, in em. */
export const bandEms = 2.3;
// Of a band: the longest marks, and what is left free between them and the numbers, and behind those.
const [marks, free] = [0.42, 0.1];
const capitals = 0.72;

/** How long the longest marks are in a band, and how far from their start the middle of the numbers is. */
const measures = ({ breadth, line }: Band): readonly [tick: number, middle: number] => {
  const height = capitals * line.em;
  const tick = Math.min(marks * breadth, (1 - 2 * free) * breadth - height);
  return [tick, tick + free * breadth + height / 2];
};

/** How wide a line of so many px is on a face of such a width: a little wider on a large one. */
export const lineWidth = (pixels: number, width: number): number =>
  fixed(pixels * Math.max(1, Math.sqrt(width / 1000)));

const path = (part: string, look: string, width: number, d: string): string =>
  d ? `<path part="${part}" class="${look}" stroke-width="${width}" d="${d}"></path>` : '';

const textMarkup = (text: Engraving, placing: string): string =>
  `<text font-size="${fixed(text.size)}" ${placing}>${text.text}</text>`;

const significant = (value: number): string => String(Number(value.toPrecision(5)));

/** A gauge mark in words: "c = √(4/π) = 1.1284". */
export const gaugeText = ({ gauge }: Required<Pick<Engraving, 'gauge'>>): string =>
  [gauge.sign, gauge.source, significant(gauge.constant)].filter(Boolean).join(' = ');

/** A scale as it is engraved in a band. */
export const bandMarkup = (band: Band, drafting: Drafting, width: number): string => {
  const { scale, line } = band;
  const engraved = engrave(scale, line);
  const { texts } = engraved;
  const [tick, middle] = measures(band);
  const look = falls(scale) ? 'needle' : '';
  const ticks = levelLengths.map((length, level) => {
    const positions = engraved.marks
      .filter((mark) => mark.level === level)
      .map(({ position }) => position);
    const strokes = drafting.strokes(band, positions, length * tick);
    return path('ticks', look, lineWidth(level < 2 ? 0.7 : 1, width), strokes);
  });
  const set = (text: Engraving) => textMarkup(text, drafting.placing(band, text, middle));
  const numbers = texts.filter(({ kind }) => kind === 'number').map(set);
  const gauges = texts
    .filter((text) => text.kind === 'gauge')
    .map((text) => {
      const stroke = drafting.strokes(band, [text.position], tick);
      const mark = path('ticks', '', lineWidth(1, width), stroke);
      return `<g part="gauge"><title>${gaugeText(text as Required<Engraving>)}</title>${mark}<g class="letters">${set(text)}</g></g>`;
    });
  const name = texts.find(({ kind }) => kind === 'name');
  return [
    `<g part="scale" data-scale="${scale.name}"${falls(scale) ? ' font-style="italic"' : ''}>`,
    ...ticks,
    `<g part="numbers" class="letters${look && ' current'}">${numbers.join('')}</g>`,
    ...gauges,
    `<g class="letters${look ? ' current' : ' quiet'}" font-weight="bold">`,
    name
      ? textMarkup(name, `part="name" ${drafting.placing(band, name, middle)}`)
      : (drafting.margin?.(band) ?? nameOf(scale)),
    '</g></g>',
  ].join('');
};

/** What of a face moves, with its way in a gap. */
export const moving = (part: 'slide' | 'cursor', content: string): string =>
  `<g part="${part}" transform="${gap}">${content}</g>`;

/** The mark of a remembered place, with its outline in a gap. */
export const chevronMarkup = (width: number): string =>
  `<path part="chevron" class="accent" stroke-width="${lineWidth(1.5, width)}" stroke-linejoin="round" d="${gap}"></path>`;
