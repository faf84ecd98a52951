import { nothing, svg, type TemplateResult } from 'lit';
import { decibelsToProbability } from '../../conversions/index.js';
import { coordinates, fixed } from '../../engraving/point.js';
import { halfBox, type Label } from '../../engraving/text-width.js';
import type { Track } from '../../engraving/track.js';
import type { Evidence } from '../evidence.js';
import { headPath } from './arrow.js';
import { faceWidth, forms } from './geometry.js';
import type { LabelledSetting } from './labelled.js';
import { toFraction, toProbability } from './mapping.js';
import { labelsIn, setNeedles } from './other-needles.js';
import { upright } from './rings.js';

/** The chain to draw, and its layout. */
export interface ChainSetting extends LabelledSetting {
  evidence: readonly Evidence[];
  /** The start of the chain, in decibels. */
  start: number;
  /** The places of the meter's own needles, which must not cross the labels of an arc. */
  places: readonly number[];
  /** The track of an arc's chain, and its distance outward. */
  track: Track;
  outward: number;
  /** The text of an item. */
  wordsOf(item: Evidence): string;
}

/** The place of an arrow: the fractions of its ends, and its distance outward. */
interface Arrow {
  from: number;
  to: number;
  outward: number;
  isOff: boolean;
}

/** A chain of arrows, with the labels that have room. */
export interface Chain {
  arrows: readonly Arrow[];
  labels: readonly Label[];
  /** The labels of items that are off. */
  asides: readonly Label[];
  /** The distance from one row to the next. */
  spacing: number;
}

// The distance from one row to the next in em, with labels and without.
const [leading, tightLeading] = [1.4, 0.6];
/** The least width of a line, in em: 0.75 px on a small face. */
const leastWidth = 0.07;
const air = 10;
/** The most between the outermost and the innermost lane of an arc's chain, and between two neighbouring lanes. */
const [room, widest] = [18, 9];

/** The ends of each item's arrow: each starts at the end of the one before. */
const movesOf = ({ evidence, start, mapping }: ChainSetting): Omit<Arrow, 'outward'>[] => {
  const place = (decibels: number) => toFraction(decibelsToProbability(decibels), mapping);
  let decibels = start;
  return evidence.map((item) => {
    const from = place(decibels);
    if (!item.off) decibels += item.decibels;
    return { from, to: place(decibels), isOff: item.off === true };
  });
};

// A straight meter has a row for each item, also for one that is off: switching it causes no layout shift.
const straightChain = (setting: ChainSetting): Chain => {
  const { evidence, size, stretch, under, wordsOf, hasLabels } = setting;
  const { track } = forms.line;
  const spacing = (hasLabels ? leading : tightLeading) * size;
  const middle = track.at(0, 0).y;
  const arrows = movesOf(setting).map((move, i) => ({
    ...move,
    outward: middle - under - (i + 0.5) * spacing,
  }));
  const set = arrows.map(({ from, to, outward }, i) => {
    const [half] = halfBox({ text: wordsOf(evidence[i]), size, stretch });
    const [left, right] = [Math.min(from, to), Math.max(from, to)].map((end) => track.at(end, 0).x);
    const places = [right + air + half, left - air - half];
    const x = places.find((at) => at - half >= 2 && at + half <= faceWidth - 2);
    return x === undefined || !hasLabels
      ? undefined
      : { text: wordsOf(evidence[i]), at: { x, y: middle - outward }, size, stretch };
  });
  const labelled = (isOff: boolean) =>
    set.flatMap((label, i) => (label && arrows[i].isOff === isOff ? label : []));
  return { arrows, labels: labelled(false), asides: labelled(true), spacing };
};

// At each change of direction the chain of an arc moves to its next lane inward.
const bentChain = (setting: ChainSetting): Chain => {
  const { evidence, outward, mapping, places, wordsOf } = setting;
  const moves = movesOf(setting);
  const counted = moves.filter(({ isOff }) => !isOff);
  let [lane, way] = [0, 0];
  const lanes = counted.map(({ from, to }) => {
    const next = Math.sign(to - from);
    if (next * way < 0) lane++;
    way = next || way;
    return lane;
  });
  const spacing = lane === 0 ? widest : Math.min(widest, room / lane);
  const arrows = counted.map((move, i) => ({
    ...move,
    outward: outward + (lane / 2 - lanes[i]) * spacing,
  }));
  const needles = moves.flatMap(({ from, to, isOff }, i) =>
    isOff
      ? []
      : { probability: toProbability((from + to) / 2, mapping), label: wordsOf(evidence[i]) },
  );
  const labels = labelsIn(setNeedles({ ...setting, needles, clearOf: places }));
  return { arrows, labels, asides: [], spacing };
};

/** The arrows of the evidence, head to tail, and the labels that have room. */
export const setChain = (setting: ChainSetting): Chain =>
  (setting.shape === 'line' ? straightChain : bentChain)(setting);

/** The height of a straight chain, from the top of its first row. */
export const heightOf = ({ arrows, spacing }: Chain): number => arrows.length * spacing;

const arrowPath = (track: Track, { from, to, outward }: Arrow, spacing: number): string => {
  const length = Math.abs(to - from) * track.length(outward);
  const half = Math.min(spacing * 0.4, 7, length / 2);
  const head = headPath(track, from, to, outward, { length: 1.5 * half, half });
  return track.along(from, to, outward) + head;
};

// Lines from the head of one arrow to the tail of the next, if that is in another lane.
const joints = (track: Track, arrows: readonly Arrow[]): string =>
  arrows
    .slice(1)
    .map(({ from, outward }, i) => {
      const ends = [arrows[i].outward, outward].map((end) => coordinates(track.at(from, end)));
      return ends[0] === ends[1] ? '' : `M${ends.join('L')}`;
    })
    .join('');

const texts = (labels: readonly Label[], look: string): TemplateResult | typeof nothing =>
  labels.length === 0
    ? nothing
    : svg`<g class="letters ${look}" font-size="${fixed(labels[0].size)}">${labels.map(upright)}</g>`;

/** The drawing of a chain: its arrows, the lines between lanes, and the labels. */
export const chainDrawing = (
  chain: Chain,
  { shape, track, size }: ChainSetting,
): TemplateResult => {
  const { arrows, labels, asides, spacing } = chain;
  const along = shape === 'line' ? forms.line.track : track;
  const width = fixed(Math.max(Math.min(3, spacing * 0.4), leastWidth * size));
  const lines = arrows
    .filter(({ isOff }) => !isOff)
    .map(
      (arrow) =>
        svg`<path class="accent" stroke-width="${width}" d="${arrowPath(along, arrow, spacing)}"/>`,
    );
  const note = shape === 'line' ? '' : 'note';
  return svg`<g part="evidence"><path class="accent" d="${joints(along, arrows)}"/>${lines}${texts(labels, note)}${texts(asides, 'aside')}</g>`;
};
