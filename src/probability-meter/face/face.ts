import { html, nothing, svg, type TemplateResult } from 'lit';
import { degreesToProbability, type WordScheme } from '../../conversions/index.js';
import { fixed } from '../../engraving/point.js';
import type { Medium } from '../../instrument/drawing/picture.js';
import type { Track } from '../../engraving/track.js';
import type { Label } from '../../engraving/text-width.js';
import {
  faceWidth,
  forms,
  haloPoints,
  leastWidths,
  lineStepAt,
  type Known,
  type Shape,
} from './geometry.js';
import { groundOf, hasTexts, needleLength, textSize, type Ground } from './ground.js';
import { gradation, type Origin, type Scale } from './units.js';
import { startOf, type Evidence } from '../evidence.js';
import { labelsDrawing, type MeterLabels } from '../labels.js';
import { chainDrawing, heightOf, setChain, type ChainSetting } from './evidence.js';
import { toFraction, type Mapping } from './mapping.js';
import type { OtherNeedle } from '../needles.js';
import { labelsIn, othersDrawing, setNeedles, type SetNeedle } from './other-needles.js';
import { inCorner, isUnderArc, noteLabel, wideStretch } from './note.js';
import { bareFaceOf, lineOf, markedPlateOf, plateOf } from './plate.js';
import { moveArrow, priorNeedle } from './prior.js';
import { ringsDrawing, upright } from './rings.js';
import { wordsDrawing } from './words-ring.js';

/** The state that a meter's face shows. */
export interface MeterPicture {
  shape: Shape;
  mapping: Mapping;
  scale: Scale;
  from: Origin;
  /** The place of the needle: the fraction of the face from impossible (0) to certain (1). */
  place: number;
  probability: number;
  prior: number | null;
  interval: readonly [low: number, high: number] | null;
  labels: MeterLabels | null;
  /** The others' beliefs; empty while they are hidden. */
  needles: readonly OtherNeedle[];
  /** Weights of evidence, from the prior on. */
  evidence: readonly Evidence[] | null;
  /** The text of an item of evidence. */
  itemInWords(item: Evidence): string;
  /** Whether the event happened; null while that is unknown. */
  outcome: Known | null;
  scheme: WordScheme | null;
  /** The word for the probability, as in the scheme. */
  word: string;
  translate(word: string): string;
  /** The text of the move from the prior, or of the move by the evidence. */
  move: string;
  locale: string;
  /** The width on the screen in CSS px, from which the least font size follows. */
  width: number;
  /** The measured width of the font relative to `textWidth`. */
  stretch: number;
  medium: Medium;
}

/** A drawing, or nothing. */
export type Drawing = TemplateResult | typeof nothing;

const hasNumbers = ({ width, shape }: MeterPicture): boolean =>
  width >= (shape === 'line' ? leastWidths.straightNumbers : leastWidths.texts);
const hasNote = ({ width }: MeterPicture): boolean => width >= leastWidths.note;
const hasMarks = ({ width }: MeterPicture): boolean => width >= leastWidths.marks;

const engravings = (
  picture: MeterPicture,
  track: Track,
  taken: readonly Label[],
): TemplateResult => {
  const { shape, mapping, scale, from, locale } = picture;
  const { height, isOnBand, ring, twoSided } = forms[shape];
  if (scale === 'none') return markedPlateOf(shape, mapping);
  if (!hasMarks(picture)) return plateOf(shape);
  const rings =
    scale === 'both'
      ? ([
          ['percent', twoSided[0]],
          ['degrees', twoSided[1]],
        ] as const)
      : ([[scale, ring]] as const);
  const plate = scale === 'both' && shape === 'arc' ? lineOf(track) : plateOf(shape);
  const engraved = rings.map(([unit, ring]) => {
    const { marks, numerals } = gradation(unit, from, locale);
    const shown = { marks, numerals: hasNumbers(picture) ? numerals : [] };
    return [shown, { track, mapping, isOnBand, height, ring }] as const;
  });
  return svg`${plate}${ringsDrawing(engraved, noteOf(picture), taken)}`;
};

// Between two rings of numbers, the wedge ends at the arc, below the outer ones.
const wedgeOf = ({ shape, scale, mapping, interval }: MeterPicture, ground: Track): Drawing => {
  if (!interval) return nothing;
  const { track, wedge } = forms[shape];
  const [inner, edge] = wedge;
  const isBetween = scale === 'both' && shape === 'arc';
  const outer = isBetween ? track.at(0.5, 0).y - ground.at(0.5, 0).y : edge;
  const [from, to] = interval.map((p) => toFraction(p, mapping)) as [number, number];
  return svg`<path class="fill" part="interval" fill-opacity="0.22" d="${track.sector(from, to, inner, outer)}"/>`;
};

/** The places of the needle and of the prior's needle. */
const placesOf = ({ probability, prior, mapping }: MeterPicture): number[] =>
  [prior ?? [], probability].flat().map((p) => toFraction(p, mapping));

// The line about the move. Numbers that would touch it are left out. Between two rings of numbers a small arc is lower:
// the line goes to a corner above, or is left out beside words.
const noteOf = (picture: MeterPicture): Label => {
  const { shape, move, stretch } = picture;
  const [, ring] = forms[shape].twoSided;
  const text = hasNote(picture) ? move : '';
  const setting = { text, size: textSize(picture), stretch, shape, places: placesOf(picture) };
  const label = noteLabel(setting);
  const { track, words } = groundOf(picture);
  if (picture.scale !== 'both' || shape === 'line' || isUnderArc(label, track, ring)) return label;
  return picture.scheme && words !== null
    ? { ...label, text: '' }
    : inCorner(label, setting.places);
};

// The distance outward of the arrow from the prior; on a two-sided scale the arrow is on the line itself.
const outwardOfMove = ({ shape, scale }: MeterPicture): number =>
  scale === 'both' ? 0 : forms[shape].move;

const noteDrawing = (picture: MeterPicture): Drawing =>
  hasNote(picture)
    ? svg`<g class="letters note" font-size="${fixed(textSize(picture))}">${upright(noteOf(picture))}</g>`
    : nothing;

const moveOf = (picture: MeterPicture, track: Track): Drawing => {
  const { mapping, prior, probability, evidence } = picture;
  if (prior === null) return evidence ? noteDrawing(picture) : nothing;
  const [from, to] = [prior, probability].map((p) => toFraction(p, mapping)) as [number, number];
  // With evidence, the arrows of its chain show the move.
  const arrow = evidence ? nothing : moveArrow(track, from, to, outwardOfMove(picture));
  return svg`<g part="prior">${priorNeedle(picture, track, from)}${arrow}${noteDrawing(picture)}</g>`;
};

const wordsOf = (picture: MeterPicture, { track, words }: Ground): Drawing => {
  const { scheme, word, translate, mapping, medium } = picture;
  // A picture may be shown in any font: in a wide one the pieces of a line would touch.
  const stretch = medium === 'picture' ? wideStretch : picture.stretch;
  if (!scheme || words === null) return nothing;
  const size = textSize(picture);
  return wordsDrawing({
    scheme,
    current: word,
    translate,
    mapping,
    track,
    outward: words,
    room: track.at(0.5, 0).y - topOf(picture),
    size,
    stretch,
  });
};

const labelFraction = (angle: number, mapping: Mapping): number =>
  mapping === 'degrees' || angle < 0 || angle > 90
    ? 1 - angle / 90
    : toFraction(degreesToProbability(angle), mapping);

const labelsOf = (picture: MeterPicture): Drawing => {
  const { labels, shape, mapping } = picture;
  if (!labels || !hasMarks(picture)) return nothing;
  return labelsDrawing(labels, textSize(picture), (angle, radius) =>
    forms[shape].labelAt(labelFraction(angle, mapping), radius),
  );
};

const othersOf = (picture: MeterPicture): SetNeedle[] => {
  const { needles, shape, mapping, stretch } = picture;
  const size = textSize(picture);
  const texts = { size, stretch, taken: notesOf(picture), under: baseOf(picture) + 0.7 * size };
  return setNeedles({ needles, shape, mapping, ...texts, hasLabels: hasTexts(picture) });
};

const notesOf = (picture: MeterPicture): Label[] =>
  picture.prior === null && !picture.evidence ? [] : [noteOf(picture)];

/** The lower end of a straight meter with the labels of other needles, as a y coordinate. */
const bottomOf = (picture: MeterPicture, others: readonly Label[]): number =>
  Math.max(baseOf(picture), ...others.map(({ at, size }) => at.y + 0.6 * size));

const chainSetting = (
  picture: MeterPicture,
  track: Track,
  others: readonly Label[],
): ChainSetting => {
  const { evidence, prior, itemInWords: wordsOf, shape, mapping, stretch } = picture;
  const [size, outward] = [textSize(picture), outwardOfMove(picture)];
  const under = bottomOf(picture, others);
  const taken = [...notesOf(picture), ...others];
  const texts = { size, stretch, taken, under, wordsOf, hasLabels: hasTexts(picture) };
  const places = placesOf(picture);
  const start = startOf(prior);
  return { evidence: evidence!, start, places, shape, mapping, track, outward, ...texts };
};

/** The lowest place of the middle of a disc: the ends of a small arc lie under the base line. */
const lowestDisc = 238;

// A disc at the end that turned out to be true.
const outcomeOf = ({ outcome }: MeterPicture, track: Track): Drawing => {
  if (!outcome) return nothing;
  const { x, y } = track.at(outcome === 'yes' ? 1 : 0, 0);
  return svg`<circle class="letters" part="outcome" cx="${fixed(x)}" cy="${fixed(Math.min(y, lowestDisc))}" r="9"/>`;
};

/** The optional parts of a face, besides the needle and plain marks. */
export type Dress = Pick<
  MeterPicture,
  'scale' | 'prior' | 'interval' | 'labels' | 'scheme' | 'outcome' | 'needles' | 'evidence'
>;

/** Whether a face has more than its needle and plain marks. */
export const isDressed = ({
  scale,
  prior,
  interval,
  labels,
  scheme,
  outcome,
  needles,
  evidence,
}: Dress): boolean =>
  scale !== 'none' ||
  prior !== null ||
  needles.length > 0 ||
  Boolean(interval ?? labels ?? scheme ?? outcome ?? evidence);

/** The face without its own needle, and the lower end of a straight meter as a y coordinate. */
const dressing = (picture: MeterPicture): { drawing: TemplateResult; bottom: number } => {
  const { shape, evidence } = picture;
  const ground = groundOf(picture);
  const { track } = ground;
  const others = othersOf(picture);
  const labels = labelsIn(others);
  const setting = evidence && chainSetting(picture, track, labels);
  const chain = setting && setChain(setting);
  const taken = [...labels, ...(chain?.labels ?? [])];
  const [wedge, plate] = [wedgeOf(picture, track), engravings(picture, track, taken)];
  const needles = others.length > 0 ? othersDrawing(others, shape) : nothing;
  const arrows = chain && setting ? chainDrawing(chain, setting) : nothing;
  const bottom = bottomOf(picture, labels) + (chain ? heightOf(chain) : 0);
  const drawing = svg`${plate}${wedge}${wordsOf(picture, ground)}${labelsOf(picture)}${needles}${moveOf(picture, track)}${arrows}${outcomeOf(picture, track)}`;
  return { drawing, bottom };
};

/** The lower end of a straight meter without the labels of other needles, as a y coordinate. */
const baseOf = ({ scale, labels, prior, evidence }: MeterPicture): number =>
  prior !== null || evidence ? 156 : scale !== 'none' || labels ? 134 : 112;

const topOf = ({ shape, scale, scheme }: MeterPicture): number => {
  if (shape === 'arc') return 0;
  return scheme ? -16 : scale === 'both' ? 36 : 56;
};

// The height of a straight meter follows from the content above and below its bar.
const lineBox = (picture: MeterPicture, bottom: number): string => {
  const top = topOf(picture);
  return `0 ${fixed(top)} ${faceWidth} ${fixed(bottom - top)}`;
};

// In CSS px: it shows 0.75 to 1 px on either side of the needle, or less where digits are small and would be lost in it.
const haloWidth = (width: number): number => (width < leastWidths.strokes ? 2.5 : 3.5);

// Where a needle crosses numbers or labels, a halo of paper keeps both readable. The stroke is as wide on a small face.
const haloOf = (picture: MeterPicture): Drawing => {
  const { scale, labels, place } = picture;
  if (!(scale === 'none' ? labels && hasMarks(picture) : hasNumbers(picture))) return nothing;
  return svg`<g class="note"><polyline class="halo" stroke-width="${haloWidth(picture.width)}" vector-effect="non-scaling-stroke" points="${haloPoints(place, needleLength(picture))}"></polyline></g>`;
};

/** The face with its needle, as an `<svg>`. */
export const face = (picture: MeterPicture): TemplateResult => {
  const { shape, mapping, place } = picture;
  const points = forms[shape].needlePoints(place, needleLength(picture));
  if (shape === 'arc' && !isDressed(picture)) return bareFaceOf(mapping, points);
  const { drawing, bottom } = dressing(picture);
  if (shape === 'line') {
    return html`<svg part="face" viewBox="${lineBox(picture, bottom)}" data-step="${lineStepAt(picture.width)}" aria-hidden="true">${drawing}<polyline class="needle" part="needle" stroke-width="2" points="${points}"></polyline></svg>`;
  }
  return html`<svg part="face" viewBox="0 0 800 250" aria-hidden="true">${drawing}${haloOf(picture)}<polyline class="needle current" part="needle" stroke-width="2" points="${points}"></polyline></svg>`;
};
