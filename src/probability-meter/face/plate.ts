import { svg, type TemplateResult } from 'lit';
import { html, svg as staticSvg, unsafeStatic } from 'lit/static-html.js';
import { engraved, type EngravedPath } from '../../instrument/drawing/engraved.js';
import { keptTemplate } from '../../instrument/drawing/kept-template.js';
import { ticks, wholes } from '../../engraving/ticks.js';
import type { Track } from '../../engraving/track.js';
import { forms, type Form, type Shape } from './geometry.js';
import { evenScale, gradation } from './units.js';
import type { Mapping } from './mapping.js';
import { markPaths } from './rings.js';

const bandCount = 6;
const baseLine = 'M0,248.5H800';

const sectors = ({ track, band }: Form, parity: number): string =>
  wholes(0, bandCount - 1)
    .filter((i) => i % 2 === parity)
    .map((i) => track.sector(i / bandCount, (i + 1) / bandCount, -band, band))
    .join('');

// The lines from the two ends of an arc down to its base line.
const feet = (track: Track): string => ticks(track, [0, 1], -120, 0);

const plate = (shape: Shape): EngravedPath[] => {
  const form = forms[shape];
  const bands: EngravedPath[] = [
    ['paper', 'paper', 2, sectors(form, 0)],
    ['band', 'band', 2, sectors(form, 1)],
  ];
  if (shape === 'line') return bands;
  return [...bands, ['foot', '', 2, feet(form.track)], ['base', '', 3, baseLine]];
};

// Only a face with numbers has a mirror: one more path would slow down a page with a thousand plain faces.
const mirrorOf = ({ track, mirror }: Form): EngravedPath[] =>
  mirror ? [['mirror', 'band', 0, track.sector(0, 1, ...mirror)]] : [];

const marks = (shape: Shape, mapping: Mapping): EngravedPath[] => {
  const [fine, long] = markPaths(gradation(evenScale[mapping], 'certain', 'en').marks, {
    ...forms[shape],
    mapping,
  });
  const look = forms[shape].isOnBand ? 'printed' : '';
  return [
    ['ticks', look, 1, fine],
    ['ticks', look, 1.5, long],
  ];
};

const mirroredPlate = (shape: Shape): string =>
  engraved([...mirrorOf(forms[shape]), ...plate(shape)]);

/** The bands, the mirror and the frame of a face, without marks. */
export const plateOf = (shape: Shape): TemplateResult =>
  keptTemplate(shape, [], () => staticSvg`${unsafeStatic(mirroredPlate(shape))}`);

/** The bands and the frame of a face without numbers, with the marks that are evenly spaced in its mapping. */
export const markedPlateOf = (shape: Shape, mapping: Mapping): TemplateResult =>
  keptTemplate(
    `${shape} ${mapping}`,
    [],
    () => staticSvg`${unsafeStatic(markedPlate(shape, mapping))}`,
  );

const markedPlate = (shape: Shape, mapping: Mapping): string =>
  engraved([...plate(shape), ...marks(shape, mapping)]);

/** An arc with only marks and a needle. It is one kept template, as a page may have thousands of them. */
export const bareFaceOf = (mapping: Mapping, points: string): TemplateResult =>
  keptTemplate(
    `bare ${mapping}`,
    [points],
    () =>
      html`<svg part="face" viewBox="0 0 800 250" aria-hidden="true">${unsafeStatic(markedPlate('arc', mapping))}<polyline class="needle current" part="needle" stroke-width="2" points="${points}"></polyline></svg>`,
  );

/** A line along a track in place of an arc's bands. Drawn there and back, it is dark on small faces, too. */
export const lineOf = (track: Track): TemplateResult =>
  svg`<path part="foot" stroke-width="2" d="${track.sector(0, 1, 0, 0)}${feet(track)}"/><path part="base" stroke-width="3" d="${baseLine}"/>`;
