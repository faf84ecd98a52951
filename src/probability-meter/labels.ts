import { svg, type TemplateResult } from 'lit';
import { readNumber } from '../conversions/index.js';
import { fixed, type Point } from '../engraving/point.js';
import { withoutTouching } from '../engraving/text-width.js';
import type { Reader } from '../instrument/attributes/attribute.js';
import { isObject, own, parsed } from '../instrument/attributes/json.js';
import { textOf, warn } from '../instrument/attributes/warn.js';
import { upright } from './face/rings.js';

/** Texts on the face, as the page gives them. */
export interface MeterLabels {
  /** The place of each text, in degrees from certain. */
  angles: number[];
  /** The texts; an angle without a text shows its degrees. */
  labels?: string[];
  /** The distance from the arc's centre in units of the face; 427.5 by default. */
  radius?: number;
  /** The older name of `radius`. */
  rad?: number;
  /** SVG presentation attributes for the texts. */
  props?: Record<string, string | number>;
}

const mostLabels = 200;
const defaultRadius = 427.5;
const leastSize = 16;

// Only names from this list become attributes: from the page, `onfocus` with `autofocus` would run a script.
const harmless = [
  'fill',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'opacity',
  'stroke',
  'stroke-width',
  'text-anchor',
  'text-decoration',
] as const;

type Harmless = (typeof harmless)[number];

const inherited = (name: Harmless): string => (name === 'opacity' ? '1' : 'inherit');

// A `url()` would make a network request.
const isHarmless = (name: string, value: string): boolean =>
  (harmless as readonly string[]).includes(name) &&
  /^[\w\s.,%#()'+-]{1,99}$/.test(value) &&
  !/url/i.test(value);

type Json = Readonly<Record<string, unknown>>;

const propsOf = (json: unknown): Record<string, string> => {
  const props: Record<string, string> = {};
  for (const [name, value] of isObject(json) ? Object.entries(json).slice(0, 40) : []) {
    const text = textOf(value);
    if (isHarmless(name, text)) props[name] = text;
    else warn('probability-meter', 'labels', `${name}: ${text}`, 'left out', harmless.join(', '));
  }
  return props;
};

const toNumber = (value: unknown): number => readNumber(textOf(value)) ?? NaN;

const labelsOf = (json: Json): MeterLabels | undefined => {
  const [angles, texts] = [own(json, 'angles'), own(json, 'labels')];
  if (!Array.isArray(angles)) return undefined;
  const numbers = angles.slice(0, mostLabels).map(toNumber);
  const radius = toNumber(own(json, 'radius') ?? own(json, 'rad') ?? defaultRadius);
  if (![radius, ...numbers].every(Number.isFinite)) return undefined;
  const textAt = (i: number): unknown => (Array.isArray(texts) ? texts[i] : undefined);
  return {
    angles: numbers,
    labels: numbers.map((angle, i) => textOf(textAt(i) ?? `${angle}°`)),
    radius,
    props: propsOf(own(json, 'props')),
  };
};

/** Parses labels from JSON or from an object. Unknown keys are ignored, bad `props` dropped with a warning. */
export const labelsReader: Reader<MeterLabels | null> = {
  initial: null,
  expected: `JSON like {"angles": [75, 15], "labels": ["no", "yes"]} with at most ${mostLabels} labels`,
  read: (input) => {
    const json = typeof input === 'string' ? parsed(input) : input;
    const value = isObject(json) ? labelsOf(json) : undefined;
    return value && { value, clamped: (json as MeterLabels).angles.length > mostLabels };
  },
};

/** The labels on the face, at the wanted size, or all at 16 units if they would touch. */
export const labelsDrawing = (
  { angles, labels, radius, props }: MeterLabels,
  wantedSize: number,
  placeOf: (angle: number, radius: number) => Point,
): TemplateResult => {
  const labelled = (size: number) =>
    angles.map((angle, i) => ({ text: labels![i], at: placeOf(angle, radius!), size }));
  const isRoomy = withoutTouching(labelled(wantedSize), 2).length === angles.length;
  const size = isRoomy ? wantedSize : leastSize;
  const texts = labelled(size).map(upright);
  return svg`<g class="letters" part="labels" font-size="${fixed(size)}">${withProps(props!, texts)}</g>`;
};

const withProps = (
  props: Readonly<Record<string, string | number>>,
  texts: TemplateResult[],
): TemplateResult => {
  const of = (name: Harmless) => props[name] ?? inherited(name);
  return svg`<g
    fill="${of('fill')}"
    font-family="${of('font-family')}"
    font-size="${of('font-size')}"
    font-style="${of('font-style')}"
    font-weight="${of('font-weight')}"
    letter-spacing="${of('letter-spacing')}"
    opacity="${of('opacity')}"
    stroke="${of('stroke')}"
    stroke-width="${of('stroke-width')}"
    text-anchor="${of('text-anchor')}"
    text-decoration="${of('text-decoration')}"
    >${texts}</g>`;
};
