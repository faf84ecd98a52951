import type { Reader } from '../instrument/attributes/attribute.js';
import { labelled } from '../instrument/attributes/labelled.js';
import { magnitude, number, whole } from '../instrument/attributes/readers.js';
import { textOf } from '../instrument/attributes/warn.js';
import type { Validity } from '../instrument/controllers/validity.js';
import { mostExponent } from './reading/typed.js';
import { scales, type ScaleName } from './scales/catalogue.js';
import type { ExtraScales } from './scales/extra.js';
import { layoutExpected, parseLayout, type ParsedLayout } from './scales/layout.js';
import { isOneOfAll, scaleNamed } from './scales/names.js';

/** What is always so: a rule is a tool, with nothing to it but to be moved. */
export const always: Reader<boolean> = {
  initial: true,
  expected: '',
  read: () => ({ value: true }),
};

/** A rule that may have scales of a page's own. */
interface Bringing {
  layout: string;
  readonly validity: Validity;
  readonly _extraScales: ExtraScales;
}

// What each rule was last told, as a layout may name scales that come after it.
const said = new WeakMap<object, unknown>();

/** Reads a rule's layout anew: other scales of a page's own have come. */
export const readLayoutAnew = (rule: Bringing): void => {
  rule.layout = (rule.validity.refuses('layout') ? said.get(rule) : rule.layout) as string;
};

/** The scales of a rule's faces; the property returns the text. */
export const layout: Reader<ParsedLayout> = {
  initial: parseLayout('') as ParsedLayout,
  expected: layoutExpected,
  read: (input, rule) => {
    said.set(rule!, input);
    const { scales } = (rule as Bringing)._extraScales;
    const parsed = typeof input === 'string' ? parseLayout(input, scales) : undefined;
    return typeof parsed === 'object' ? { value: parsed } : parsed;
  },
  shown: ({ text }) => text,
};

/** One of the 35 scales, by any of its names. */
export const scaleName: Reader<ScaleName> = {
  initial: 'D',
  expected: `one of ${Object.keys(scales).join(', ')}`,
  read: (input) => {
    const scale = scaleNamed(textOf(input));
    return scale && isOneOfAll(scale) ? { value: scale.name as ScaleName } : undefined;
  },
};

/** Hairlines beside the one that moves. */
export const cursors = labelled('value', number(1, 1, 10), '{"value": 2.5, "label": "x"}');

/** A power of ten. */
export const exponent = whole(0, -mostExponent, mostExponent);

// The greatest number and the least that can be written with these exponents.
const [least, most] = [Number(`1e-${mostExponent}`), Number(`9.999999999999999e${mostExponent}`)];
const anyMagnitude = magnitude(1);

/** A positive number that hairline and power of ten can stand for. */
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
