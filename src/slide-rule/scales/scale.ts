import { scaleLinear, tickFormat } from 'd3-scale';
import { gradations } from '../../engraving/gradations.js';
import { numberText } from './number-text.js';
import type { Formula } from './formulas.js';
import type { GaugeMark } from './gauges.js';

/** What is known of a scale of a slide rule: its values along one decade of D, and how they are engraved. */
export interface ScaleFacts extends Formula {
  /** Its letters, as they stand on the rule. */
  readonly name: string;
  /** What it shows of the number x on D (or on C, for a scale of the slide). */
  readonly formula: string;
  /** The values at its left end, or where it starts clockwise, and at its right; the first is greater where it falls. */
  readonly span: readonly [left: number, right: number];
  /** The values at both ends, the lesser first: in between it is engraved. */
  readonly ends: readonly [least: number, greatest: number];
  /** The values that have the longest marks and the first right to a number, from the least to the greatest. */
  readonly numbered: readonly number[];
  /** Degrees, probabilities, which are written in percent, or plain numbers. */
  readonly unit: '' | '°' | '%';
  /** Where it is by custom: on the body, or on the slide. */
  readonly side: 'body' | 'slide';
  /** The constants that are marked on it, the most used first. */
  readonly gauges: readonly GaugeMark[];
  /** What a second row of numbers says, which falls where the scale rises: the angles that these are the cosines of. */
  complement?(value: number): number;
  /** How a value is engraved, where that is not as a plain number. */
  written?(value: number): string;
  /** What is read out beside a value. */
  noted?(value: number, locale: string): string;
  /** How a value with its power of ten is read out, where that is not as a plain number. */
  told?(value: number, locale: string): string;
  /** The value that a typed text stands for, where that is not a plain number; undefined if it is none. */
  typed?(text: string): number | undefined;
}

/**
 * A scale of a slide rule, which is a continuous scale of d3 too: pass it to d3-axis, or anything else that takes one.
 * Unless it is given another domain or range, it maps its values to positions, from 0 at the left index of D to 1 at the
 * right one. Setters change the scale itself: change a `copy()`, as the catalogue is shared. Facts, `position`, `value`
 * and `over` do not depend on domain and range, so that a rule's drawing stays as it is.
 */
export interface Scale extends ScaleFacts {
  /** The place in the range of a value; NaN for what is not a number. */
  (value: number): number;
  /** The value at a place in the range. */
  invert(place: number): number;
  /** The values at both ends of the range, `span` unless set. */
  domain(): number[];
  domain(values: Iterable<number>): this;
  /** The places of both ends of the domain, their positions unless set. */
  range(): number[];
  range(places: Iterable<number>): this;
  /**
   * The values of the gradations of the domain, by the rule that engraves the slide rule: none is nearer to the next than
   * a `count`th of the range, but for numbered values, which are always there.
   * @param count 10 unless given
   */
  ticks(count?: number): number[];
  /**
   * How ticks are labelled: numbered values are written as on the rule, or as a specifier of d3-format has it; others have
   * no label.
   */
  tickFormat(count?: number, specifier?: string): (value: number) => string;
  /** A scale with the same domain and range, which can be changed by itself. */
  copy(): this;
}

const usualCount = 10;

/** Where it starts: below 0 where it goes both ways from the index. */
export const startOf = ({ position, span }: Pick<ScaleFacts, 'position' | 'span'>): number =>
  Math.min(0, position(span[0]));

/** Two values, the lesser first. */
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

// d3 has no public scale for functions of one's own, as its transformer is internal. A linear scale from positions to
// the range does the same, and interpolates whatever a range holds.
const continuous = (facts: ScaleFacts) => {
  const along = scaleLinear().unknown(NaN);
  let domain: number[] = [];
  // Where the range is the positions themselves, the line between them would only add errors of rounding.
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
      domain = Array.from(values, Number);
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

/** The scale that some facts describe. */
export const scaleFrom = (facts: ScaleFacts): Scale => {
  const scale = continuous(facts);
  // A function has a `name` of its own, which can be defined anew but not assigned.
  for (const [key, value] of Object.entries(facts))
    Object.defineProperty(scale, key, { value, enumerable: true });
  return scale as unknown as Scale;
};
