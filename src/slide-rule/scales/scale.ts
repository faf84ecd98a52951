import { scaleLinear, tickFormat } from 'd3-scale';
import { gradations } from '../../engraving/gradations.js';
import { numberText } from './number-text.js';
import type { Formula } from './formulas.js';
import type { GaugeMark } from './gauges.js';

/** The definition of a scale of a slide rule: its values along one decade of D, and how they are engraved. */
export interface ScaleFacts extends Formula {
  /** The name, as engraved on the rule. */
  readonly name: string;
  /** The formula of its values for the number x on D (on C, for a scale of the slide). */
  readonly formula: string;
  /**
   * The values at the left end and the right end, or clockwise around a ring. The first is greater on a scale
   * that falls.
   */
  readonly span: readonly [left: number, right: number];
  /** The least and the greatest value. The scale is engraved between them. */
  readonly ends: readonly [least: number, greatest: number];
  /** The values with the longest marks and the first claim to a numeral, from the least to the greatest. */
  readonly numbered: readonly number[];
  /** Degrees, percent (the values are probabilities from 0 to 1), or plain numbers. */
  readonly unit: '' | '°' | '%';
  /** The part where it usually is: the body or the slide. */
  readonly side: 'body' | 'slide';
  /** The gauge marks, the most used first. */
  readonly gauges: readonly GaugeMark[];
  /** The number in a second row, which falls where the scale rises: on S, the angle whose cosine is there. */
  complement?(value: number): number;
  /** Formats an engraved value, if it is not a plain number. */
  written?(value: number): string;
  /** A text that a readout adds to a value. */
  noted?(value: number, locale: string): string;
  /** Formats a value with its power of ten for a readout, if it is not a plain number. */
  told?(value: number, locale: string): string;
  /** Parses a typed text, if it is not a plain number. Returns undefined for other text. */
  typed?(text: string): number | undefined;
}

/**
 * A scale of a slide rule, which is also a continuous scale of d3: pass it to d3-axis, or to anything else that
 * takes one. Without another domain or range, it maps its values to positions, from 0 at the left index of D to
 * 1 at the right one. Setters change the scale itself: change a `copy()`, as the catalogue is shared. The
 * facts, `position`, `value` and `over` do not depend on domain and range, so that the drawing of a rule stays
 * the same.
 */
export interface Scale extends ScaleFacts {
  /** The place of a value in the range; NaN if the value is not a number. */
  (value: number): number;
  /** The value at a place in the range. */
  invert(place: number): number;
  /** The values at both ends of the range; `span` unless set. */
  domain(): number[];
  domain(values: Iterable<number>): this;
  /** The places of both ends of the domain; their positions unless set. */
  range(): number[];
  range(places: Iterable<number>): this;
  /**
   * The values of the gradations in the domain, by the same rule as the marks of the slide rule. Neighbours are
   * at least a `count`th of the range apart, but numbered values are always included.
   * @param count 10 unless given
   */
  ticks(count?: number): number[];
  /**
   * Returns a function that labels ticks. Numbered values are written as on the rule, or by a specifier of
   * d3-format; others get an empty text.
   */
  tickFormat(count?: number, specifier?: string): (value: number) => string;
  /** A scale with the same domain and range. Changes to it leave the original as it is. */
  copy(): this;
}

const usualCount = 10;

/** The position where a scale starts: below 0 if it extends to both sides of the index, else 0. */
export const startOf = ({ position, span }: Pick<ScaleFacts, 'position' | 'span'>): number =>
  Math.min(0, position(span[0]));

/** The first and the last of some values, the lesser first. */
export const endsOf = (values: readonly number[]): readonly [least: number, greatest: number] => {
  const [one, other] = [values[0], values.at(-1)!];
  return one < other ? [one, other] : [other, one];
};

const ticksOf = (facts: ScaleFacts, domain: readonly number[], count = usualCount): number[] => {
  const ends = endsOf(domain);
  const [from, to] = ends.map(facts.position);
  const numbered = facts.numbered.filter((value) => value >= ends[0] && value <= ends[1]);
  const graduated = { position: facts.position, numbered, ends };
  return gradations(graduated, Math.abs(to - from) / count).map(({ value }) => value);
};

const tickTexts = (
  facts: ScaleFacts,
  domain: readonly number[],
  count = usualCount,
  specifier?: string,
): ((value: number) => string) => {
  const write = specifier
    ? tickFormat(...endsOf(domain), count, specifier)
    : (value: number) => numberText(facts, value);
  return (value) => (facts.numbered.includes(value) ? write(value) : '');
};

// d3 has no public scale for custom functions, as its transformer is internal. A linear scale from positions to
// the range does the same, and interpolates all that a range can hold.
const continuous = (facts: ScaleFacts) => {
  const along = scaleLinear().unknown(NaN);
  let domain: number[] = [];
  // If the range is the positions themselves, the linear scale would only add rounding errors.
  let isDirect = false;
  const settle = () => {
    const [from, to] = [along.domain(), along.range()];
    isDirect = from.length === to.length && from.every((position, i) => position === to[i]);
    return scale;
  };
  const scale = (value: number): number => {
    const position = facts.position(value);
    return isDirect ? position : along(position);
  };
  const methods = {
    invert: (place: number) => facts.value(isDirect ? place : along.invert(place)),
    domain: (values?: Iterable<number>) => {
      if (!values) return [...domain];
      domain = [...values].map(Number);
      along.domain(domain.map(facts.position));
      return settle();
    },
    range: (places?: Iterable<number>) => {
      if (!places) return along.range();
      along.range(places);
      return settle();
    },
    ticks: (count?: number) => ticksOf(facts, domain, count),
    tickFormat: (count?: number, specifier?: string) => tickTexts(facts, domain, count, specifier),
    copy: () => scaleFrom(facts).domain(domain).range(along.range()),
  };
  methods.domain(facts.span);
  methods.range(facts.span.map(facts.position));
  return Object.assign(scale, methods);
};

/** Makes a scale from its definition. */
export const scaleFrom = (facts: ScaleFacts): Scale => {
  const scale = continuous(facts);
  // A function has its own `name`, which can be redefined but not assigned.
  for (const [key, value] of Object.entries(facts))
    Object.defineProperty(scale, key, { value, enumerable: true });
  return scale as unknown as Scale;
};
