import { svg, type TemplateResult } from 'lit';
import { engraved, type EngravedPath } from '../engraving/engraved.js';
import { multiples } from '../engraving/marks.js';
import { fixed, type Track } from '../engraving/track.js';
import { bandCount, forms, type Form, type Shape } from './geometry.js';
import { plainMarks } from './gradations.js';
import type { Mapping } from './mapping.js';
import { markPaths, type Seat } from './rings.js';

const sectors = ({ track, band: [inner, outer] }: Form, parity: number): string =>
  multiples(bandCount - 1)
    .filter((i) => i % 2 === parity)
    .map((i) => track.sector(i / bandCount, (i + 1) / bandCount, inner, outer))
    .join('');

const bands = (form: Form): EngravedPath[] => {
  const shared = { width: 2, transform: form.sectorTransform };
  return [
    { ...shared, part: 'paper', look: 'paper', d: sectors(form, 0) },
    { ...shared, part: 'band', look: 'band', d: sectors(form, 1) },
  ];
};

/** The lines that lead the two ends of an arc down to its base line. */
export const feet = (track: Track): string =>
  [0, 1]
    .map((fraction) => {
      const [from, to] = [track.at(fraction, 0), track.at(fraction, -120)];
      return `M${fixed(from.x)},${fixed(from.y)}L${fixed(to.x)},${fixed(to.y)}`;
    })
    .join('');

const frame = ({ track }: Form): EngravedPath[] => [
  { part: 'foot', look: 'ink', width: 2, d: feet(track) },
  { part: 'base', look: 'ink', width: 3, d: 'M0,248.5H800' },
];

const plate = (shape: Shape): EngravedPath[] => [
  ...bands(forms[shape]),
  ...(shape === 'arc' ? frame(forms.arc) : []),
];

/** Where the marks of a face with one ring stand. */
export const seatOf = (shape: Shape, mapping: Mapping): Seat => {
  const { track, ring, height } = forms[shape];
  return { track, ring, mapping, height };
};

const marks = (shape: Shape, mapping: Mapping): EngravedPath[] => {
  const [fine, long] = markPaths(plainMarks(mapping), seatOf(shape, mapping));
  return [
    { part: 'ticks', look: 'ink', width: 1, d: fine },
    { part: 'ticks', look: 'ink', width: 1.5, d: long },
  ];
};

const kept = new Map<string, TemplateResult>();

const once = (key: string, paths: () => EngravedPath[]): TemplateResult => {
  if (!kept.has(key)) kept.set(key, engraved(paths()));
  return kept.get(key)!;
};

/** Bands and frame, engraved once for every meter of the page. */
export const plateOf = (shape: Shape): TemplateResult => once(shape, () => plate(shape));

/** The same with plain marks: the whole face of a meter that asks for nothing more. */
export const bareFaceOf = (shape: Shape, mapping: Mapping): TemplateResult =>
  once(`${shape} ${mapping}`, () => [...plate(shape), ...marks(shape, mapping)]);

/** A line along a track in the place of bands, with what an arc stands on. */
export const lineOf = (shape: Shape, track: Track): TemplateResult => {
  if (shape === 'line') return plateOf(shape);
  return svg`<path class="ink" part="scale" stroke-width="2" transform="${forms.arc.sectorTransform}" d="${track.sector(0, 1, 0, 0)}"/><path class="ink" part="foot" stroke-width="2" d="${feet(track)}"/><path class="ink" part="base" stroke-width="3" d="M0,248.5H800"/>`;
};
