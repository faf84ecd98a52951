import { scaleLinear } from 'd3-scale';
import { wholes } from '../../engraving/ticks.js';
import type { Reader } from '../../instrument/attributes/attribute.js';
import { scaleNamed } from './names.js';
import { endsOf, scaleFrom, type Scale } from './scale.js';

/** A continuous scale of d3-scale, or a function with the same methods. Its domain spans the whole rule. */
export interface ContinuousScale {
  (value: number): number | undefined;
  domain(): readonly (number | { valueOf(): number })[];
  invert(place: number): number | { valueOf(): number };
  /** The rule keeps the copy, as your script may change the original. */
  copy?(): this;
}

/** A scale that your script defines by its formula. */
export interface OwnScale {
  /** The values at both ends. */
  readonly domain: readonly [number, number];
  /** The position of a value: from 0 at the left index of D to 1 at the right one. */
  position(value: number): number;
  /** The value at a position. */
  value(position: number): number;
}

/** A scale that your script adds for its layouts. */
export type ExtraScale = ContinuousScale | OwnScale;

/** The scales that a page has added: as they were given, and as they are engraved. */
export interface ExtraScales {
  readonly given: Readonly<Record<string, ExtraScale>> | null;
  readonly scales: readonly Scale[];
}

const mostScales = 24;
const expected = `at most ${mostScales} scales that are monotone and finite, by names of 1 to 8 letters and digits that no other scale has`;
// Names are inserted into the markup of a face, so these characters alone are safe.
const fitName = /^\p{L}[\p{L}\p{N}]{0,7}$/u;

const samples = wholes(0, 64).map((i) => i / 64);
const between = ([from, to]: readonly [number, number]): number[] =>
  samples.map((part) => from + part * (to - from));

const isOneWay = (values: readonly number[]): boolean => {
  const way = Math.sign(values.at(-1)! - values[0]);
  return values.every(
    (value, i) => Number.isFinite(value) && (!i || (value - values[i - 1]) * way > 0),
  );
};

// Numbered values this far apart get others between them. On C, 1 and 2 are nearer (0.301).
const wide = 0.34;
const deepest = 32;

const withoutDust = (value: number): number => Number(value.toPrecision(12));
const isShort = (value: number): boolean => Number(value.toPrecision(3)) === value;

/** The numbered values: the ticks that d3 chooses, and again between two that are far apart, as on A and K. */
const numberedOn = ({ position }: OwnScale, [least, greatest]: readonly number[]): number[] => {
  const inside = (from: number, to: number, depth: number): number[] => {
    const ticks = scaleLinear([from, to], [0, 1]).ticks(10).map(withoutDust);
    const stops = [...new Set([from, ...ticks, to])];
    const finer = stops.slice(1).flatMap((stop, i) => {
      const isWide = Math.abs(position(stop) - position(stops[i])) > wide;
      return isWide && depth < deepest ? inside(stops[i], stop, depth + 1) : [];
    });
    return [...ticks, ...finer];
  };
  return [...new Set([...inside(least, greatest, 0), ...[least, greatest].filter(isShort)])].sort(
    (a, b) => a - b,
  );
};

const lineOf = (scale: ContinuousScale): OwnScale => {
  const values = scale.domain().map(Number);
  const domain = [values[0], values.at(-1)!] as const;
  const [from, to] = endsOf(domain.map((value) => Number(scale(value))));
  return {
    domain,
    position: (value) => (Number(scale(value)) - from) / (to - from),
    value: (position) => Number(scale.invert(from + position * (to - from))),
  };
};

const near = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

const isFit = ({ domain, position, value }: OwnScale): boolean => {
  const ends = domain.map(position) as [number, number];
  const places = between(ends);
  return (
    domain.length === 2 &&
    ends.every((end) => end > -1e-9 && end < 1 + 1e-9) &&
    isOneWay(between(domain as [number, number]).map(position)) &&
    isOneWay(places.map(value)) &&
    places.every((place) => near(position(value(place)), place))
  );
};

const onRule = (line: OwnScale, name: string): Scale => {
  const { position, value } = line;
  const domain = [...line.domain] as [number, number];
  const [left, right] = position(domain[0]) < position(domain[1]) ? domain : domain.toReversed();
  const ends = endsOf(domain);
  return scaleFrom({
    ...{ name, formula: '', side: 'body', unit: '', gauges: [], power: 0, added: 0 },
    ...{ span: [left, right], ends, numbered: numberedOn(line, ends) },
    position,
    value,
    over: (number) => value(Math.log10(number)),
  });
};

const ownLine = (given: OwnScale): OwnScale => ({
  domain: given.domain,
  position: (value) => given.position(value),
  value: (position) => given.value(position),
});

/** Makes a scale of a given one. Returns undefined if it is unfit, or if its functions throw. */
const scaleOf = (name: string, all: Readonly<Record<string, ExtraScale>>): Scale | undefined => {
  if (!fitName.test(name) || scaleNamed(name)) return undefined;
  try {
    const given = all[name];
    const line = typeof given === 'function' ? lineOf(given.copy?.() ?? given) : ownLine(given);
    return isFit(line) ? onRule(line, name) : undefined;
  } catch {
    return undefined;
  }
};

/** Reads an object with scales by their names. Unfit ones are left out, with a warning. */
export const extraScales: Reader<ExtraScales> = {
  initial: { given: null, scales: [] },
  isNullable: true,
  expected,
  read: (input) => {
    if (input === null) return { value: extraScales.initial };
    if (typeof input !== 'object' || Array.isArray(input)) return undefined;
    const given = input as Record<string, ExtraScale>;
    const all = Object.keys(given).map((name, i) => ({
      name,
      scale: i < mostScales ? scaleOf(name, given) : undefined,
    }));
    const refused = all.filter(({ scale }) => !scale).map(({ name }) => name);
    return {
      value: { given, scales: all.flatMap(({ scale }) => scale ?? []) },
      clamped: refused.length > 0,
      got: refused.join(),
    };
  },
  shown: ({ given }) => given,
};
