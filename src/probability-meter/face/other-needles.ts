import { svg, type TemplateResult } from 'lit';
import { fixed } from '../../engraving/point.js';
import { degreesToRadians } from '../../engraving/polar.js';
import { halfBox, withoutTouching, type Label } from '../../engraving/text-width.js';
import type { OtherNeedle } from '../needles.js';
import { besideNeedles, isClearOf } from './beside.js';
import { centre, faceWidth, forms, type Shape } from './geometry.js';
import type { LabelledSetting } from './labelled.js';
import { toFraction } from './mapping.js';
import { upright } from './rings.js';

/** The needles behind the reader's own, and the layout of their labels. */
export interface OthersSetting extends LabelledSetting {
  needles: readonly OtherNeedle[];
  /** The places of needles that must not cross a label. */
  clearOf?: readonly number[];
}

/** The place of a needle on the face, and its label if there is room. */
export interface SetNeedle {
  fraction: number;
  label: Label | undefined;
}

/** The gap between two labels. A long text can be a few units wider than `textWidth` estimates. */
const air = 10;
const leading = 1.35;
const rows = [0, 1, 2, 3];
/** The y coordinate of the last row on an arc, above its base line. */
const lowest = 233;
/** The radii of the ends of an arc's needles: outside, within the reader's own, and inside, for one without a label. */
const [outerEnd, innerEnd] = [522, 428];
/** The radii of the inner edge of an arc's band and of its longest marks, each with a gap. */
const [bandEdge, marksEdge] = [485, 456];
// Dashes distinguish the needles from each other and from the reader's own without colour.
const dashes = ['9 4', '3 4', '12 4 3 4', '6 3 2 3 2 3'];

// Where a needle leaves the face, its label is beside it, on the side of the middle.
const besideNeedle = (fraction: number, label: Label, y: number): Label => {
  const slope = Math.tan(degreesToRadians(forms.arc.track.turnDegrees(fraction)));
  const side = Math.sign(slope);
  const x = centre.x + (centre.y - y) * slope - side * (halfBox(label)[0] + 10);
  return { ...label, at: { x, y } };
};

const arcRadius = (size: number, row: number): number => 450 - (2.3 + leading * row) * size;

const labelAt = (fraction: number, text: string, row: number, setting: OthersSetting): Label => {
  const { shape, size, stretch, under } = setting;
  const at = forms[shape].labelAt(fraction, arcRadius(size, row));
  const label = { text, at, size, stretch };
  if (shape === 'line') {
    at.x = forms.line.track.at(fraction, 0).x;
    at.y = under + row * leading * size;
    return label;
  }
  return at.y > lowest ? besideNeedle(fraction, label, lowest - row * leading * size) : label;
};

const moveInside = (label: Label): Label => {
  const [half] = halfBox(label);
  const x = Math.min(faceWidth - half - 2, Math.max(half + 2, label.at.x));
  return { ...label, at: { x, y: label.at.y } };
};

// At the ends of an arc, upper rows can reach its band: a label must stay below. One beside a needle is so far from its
// row's place that it must stay below the marks as well.
const isBelow = ({ at, ...text }: Label, edge: number): boolean => {
  const [halfWidth, halfHeight] = halfBox(text);
  const outward = Math.abs(at.x - centre.x) + halfWidth;
  return Math.hypot(outward, centre.y - at.y + halfHeight) < edge;
};

/** The places for a label, from the nearest to its needle: in each row, where it is or beside a needle to keep clear of. */
const placesFor = (fraction: number, text: string, setting: OthersSetting): Label[] => {
  const { size, clearOf = [], shape } = setting;
  const all = rows.flatMap((row) => {
    const label = labelAt(fraction, text, row, setting);
    return besideNeedles(label, clearOf, shape).map((beside) => ({
      beside,
      distance: Math.abs(beside.at.x - label.at.x) + row * leading * size,
    }));
  });
  return all.sort((a, b) => a.distance - b.distance).map(({ beside }) => moveInside(beside));
};

/** The needles with their labels, in the order given. Each label is at the nearest place where it touches no other text. */
export const setNeedles = (setting: OthersSetting): SetNeedle[] => {
  const { shape, clearOf = [] } = setting;
  const edge = clearOf.length > 0 ? marksEdge : bandEdge;
  const kept = [...setting.taken];
  const isFree = (label: Label): boolean =>
    setting.hasLabels &&
    2 * halfBox(label)[0] < faceWidth &&
    (shape === 'line' || isBelow(label, edge)) &&
    isClearOf(label, clearOf, shape) &&
    withoutTouching([...kept, label], air).includes(label);
  return setting.needles.map(({ probability, label: text }) => {
    const fraction = toFraction(probability, setting.mapping);
    const label = placesFor(fraction, text, setting).find(isFree);
    if (label) kept.push(label);
    return { fraction, label };
  });
};

/** The labels of needles, without those that have no room. */
export const labelsIn = (set: readonly SetNeedle[]): Label[] =>
  set.flatMap(({ label }) => label ?? []);

// The line runs from the outer end inward to the label.
const outlineOf = ({ label }: SetNeedle, shape: Shape): string => {
  if (shape === 'line') return 'M130,100V68';
  const reach = label ? Math.hypot(label.at.x - centre.x, label.at.y - centre.y) : innerEnd;
  const inner = Math.min(innerEnd, reach + 0.6 * (label?.size ?? 0));
  return `M400,${fixed(centre.y - inner)}V${centre.y - outerEnd}`;
};

/** The others' needles: dashed, and shorter than the reader's own. */
export const othersDrawing = (set: readonly SetNeedle[], shape: Shape): TemplateResult => {
  const lines = set.map(
    (needle, i) =>
      svg`<path class="accent" stroke-width="2" stroke-dasharray="${dashes[i % dashes.length]}" d="${outlineOf(needle, shape)}" transform="${forms[shape].needleTransform(needle.fraction)}"/>`,
  );
  const labels = labelsIn(set);
  return svg`<g part="needles">${lines}<g class="letters note" font-size="${fixed(labels[0]?.size ?? 0)}">${labels.map(upright)}</g></g>`;
};
