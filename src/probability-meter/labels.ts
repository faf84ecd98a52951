import { nothing, svg, type TemplateResult } from 'lit';
import { readNumber } from '../conversions/index.js';
import { fixed } from '../engraving/track.js';
import { areTouching, baseline, type Label } from '../engraving/type.js';
import type { Reader } from '../instrument/attribute.js';
import type { Point } from '../instrument/drag.js';
import { warn } from '../instrument/warn.js';

/** Texts on the face, as a page gives them. */
export interface MeterLabels {
  /** Where each text stands, in degrees from certain. */
  angles: number[];
  /** The texts; an angle without one shows itself. */
  labels?: string[];
  /** Distance from the arc's centre in units of the face; 427.5 unless given. */
  radius?: number;
  /** The same, under its older name. */
  rad?: number;
  /** SVG presentation attributes for the texts. */
  props?: Record<string, string | number>;
}

const mostLabels = 200;
const longestText = 65_536;
const longestLabel = 200;
const defaultRadius = 427.5;

// Names come from this list and never from the page: `onfocus` with `autofocus` would run its script.
const harmlessProps = [
  'fill',
  'fill-opacity',
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

// No parentheses but a colour's: `url()` would reach out to the network.
const harmlessValue = /^(?!.*url)[\w\s.,%#()'+-]{1,100}$/i;

type Json = Record<string, unknown>;

const own = (json: Json, key: string): unknown =>
  Object.hasOwn(json, key) ? json[key] : undefined;

const listAt = (json: Json, key: string): unknown[] => {
  const value = own(json, key);
  return Array.isArray(value) ? value : [];
};

const toNumber = (value: unknown): number =>
  typeof value === 'number' ? value : (readNumber(String(value)) ?? NaN);

const parsed = (text: string): unknown => {
  if (text.length > longestText) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const propsOf = (json: unknown): Record<string, string> => {
  if (typeof json !== 'object' || json === null) return {};
  const props: Record<string, string> = {};
  for (const [name, value] of Object.entries(json).slice(0, 40)) {
    const isHarmless = harmlessProps.some((it) => it === name) && harmlessValue.test(String(value));
    if (isHarmless) props[name] = String(value);
    else
      warn(
        'probability-meter',
        'labels',
        name,
        `props among ${harmlessProps.join(', ')}`,
        'the others',
      );
  }
  return props;
};

const textOf = (text: unknown, angle: number): string =>
  typeof text === 'string' || typeof text === 'number'
    ? String(text).slice(0, longestLabel)
    : `${angle}°`;

const labelsOf = (json: Json): MeterLabels | undefined => {
  const angles = listAt(json, 'angles').slice(0, mostLabels).map(toNumber);
  if (!Array.isArray(own(json, 'angles')) || !angles.every(Number.isFinite)) return undefined;
  const texts = listAt(json, 'labels');
  const radius = toNumber(own(json, 'radius') ?? own(json, 'rad') ?? defaultRadius);
  return {
    angles,
    labels: angles.map((angle, i) => textOf(texts[i], angle)),
    radius: Number.isFinite(radius) ? radius : defaultRadius,
    props: propsOf(own(json, 'props')),
  };
};

/** Reads labels from JSON or from an object; what is not known is left out, names and values are checked. */
export const labelsReader: Reader<MeterLabels | null> = {
  initial: null,
  expected: `JSON such as {"angles": [75, 15], "labels": ["no", "yes"]}, at most ${mostLabels} labels`,
  read: (input) => {
    const json = typeof input === 'string' ? parsed(input) : input;
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
    const value = labelsOf(json as Json);
    const isAll = listAt(json as Json, 'angles').length <= mostLabels;
    return value && { value, clamped: !isAll };
  },
};

const shrinking = [1, 0.85, 0.72, 0.6] as const;

/** Puts labels on the face: as large as is wanted, smaller where they would touch. */
export const labelsDrawing = (
  { angles, labels = [], radius = defaultRadius, props = {} }: MeterLabels,
  wantedSize: number,
  placeOf: (angle: number, radius: number) => Point,
): TemplateResult => {
  const labelled = (size: number): Label[] =>
    angles.map((angle, i) => ({ text: labels[i]!, at: placeOf(angle, radius), size }));
  const sizes = shrinking.map((share) => share * wantedSize);
  const size = sizes.find((it) => !areTouching(labelled(it), 2)) ?? sizes.at(-1)!;
  const prop = (name: (typeof harmlessProps)[number]) => props[name] ?? nothing;
  return svg`<g part="labels" font-size="${fixed(size)}" text-anchor="middle">${labelled(size).map(
    ({ text, at }) =>
      svg`<text x="${fixed(at.x)}" y="${fixed(baseline(at.y, size))}" fill="${prop('fill')}" fill-opacity="${prop('fill-opacity')}" font-family="${prop('font-family')}" font-size="${prop('font-size')}" font-style="${prop('font-style')}" font-weight="${prop('font-weight')}" letter-spacing="${prop('letter-spacing')}" opacity="${prop('opacity')}" stroke="${prop('stroke')}" stroke-width="${prop('stroke-width')}" text-anchor="${prop('text-anchor')}" text-decoration="${prop('text-decoration')}">${text}</text>`,
  )}</g>`;
};
