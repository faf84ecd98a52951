import { svg, type TemplateResult } from 'lit';
import { ringTrack } from '../../engraving/track.js';
import { decadesIn, type Range } from '../spread.js';
import { turnsOf } from '../system.js';
import { rim } from './plate.js';

const wedge = (from: number, turns: number): TemplateResult =>
  svg`<path d="${ringTrack.sector(from, from + turns, 0, rim)}"></path>`;

/** The wedge from one magnitude to another. Beyond a decade it covers the dial, and is darker where it overlaps itself. */
export const intervalWedge = (interval: Range): TemplateResult => {
  const [from, turns] = [turnsOf(interval[0]) % 1, decadesIn(interval)];
  const wedges = [wedge(from, turns % 1)];
  if (turns >= 1) wedges.push(wedge(0, 1));
  return svg`<g class="fill" part="interval" fill-opacity="0.22">${wedges}</g>`;
};
