import type { Reader } from '../instrument/attributes/attribute.js';
import { labelled } from '../instrument/attributes/labelled.js';
import { magnitude, number, whole } from '../instrument/attributes/readers.js';
import { textOf } from '../instrument/attributes/warn.js';
import type { Refusals } from '../instrument/controllers/refusals.js';
import { mostExponent } from './reading/typed.js';
import { scales, type ScaleName } from './scales/catalogue.js';
import type { ExtraScales } from './scales/extra.js';
import { layoutExpected, parseLayout, type ParsedLayout } from './scales/layout.js';
import { isOneOfAll, scaleNamed } from './scales/names.js';

/** Reads everything as `true`: a rule is always interactive. */
export const always: Reader<boolean> = {
  initial: true,
  expected: '',
  read: () => ({ value: true }),
};

/** A rule whose layout can be read again. */
interface Laid {
  layout: string;
  readonly refusals: Refusals;
}

// The last layout that was set on each rule, also if it was refused: it may name scales that are added later.
const said = new WeakMap<object, unknown>();

/** Reads a rule's layout again, after the page has added other scales. */
export const readLayoutAnew = (rule: Laid): void => {
  rule.layout = (rule.refusals.refuses('layout') ? said.get(rule) : rule.layout) as string;
};

/** Reads the scales of a rule's faces; the property returns the text. */
export const layout: Reader<ParsedLayout> = {
  initial: parseLayout('') as ParsedLayout,
  expected: layoutExpected,
  read: (input, rule) => {
    said.set(rule!, input);
    const { scales } = (rule as { readonly _extraScales: ExtraScales })._extraScales;
    const parsed = typeof input === 'string' ? parseLayout(input, scales) : undefined;
    return typeof parsed === 'object' ? { value: parsed } : parsed;
  },
  shown: ({ text }) => text,
};

/** Reads one of the 35 scales, by any of its names. */
export const scaleName: Reader<ScaleName> = {
  initial: 'D',
  expected: `one of ${Object.keys(scales).join(', ')}`,
  read: (input) => {
    const scale = scaleNamed(textOf(input));
    return scale && isOneOfAll(scale) ? { value: scale.name as ScaleName } : undefined;
  },
};

/** Reads the fixed hairlines. */
export const cursors = labelled('value', number(1, 1, 10), '{"value": 2.5, "label": "x"}');

/** Reads a power of ten: a whole number from −99 to 99. */
export const exponent = whole(0, -mostExponent, mostExponent);

// The least number and the greatest that can be written with these exponents.
const [least, most] = [Number(`1e-${mostExponent}`), Number(`9.999999999999999e${mostExponent}`)];
const anyMagnitude = magnitude(1);

/** Reads a positive number that the hairline and a power of ten can show. Others are clamped. */
export const reachable: Reader<number> = {
  initial: anyMagnitude.initial,
  expected: `a number from ${least} to ${most}`,
  read: (input) => {
    const reading = anyMagnitude.read(input);
    if (typeof reading !== 'object') return reading;
    const value = Math.min(most, Math.max(least, reading.value));
    return { value, clamped: value !== reading.value };
  },
};
