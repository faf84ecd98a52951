import { formatNumber } from '../../conversions/index.js';
import { readMagnitude } from '../../conversions/magnitude.js';
import { wholes } from '../../engraving/ticks.js';
import type { GaugeMark } from './gauges.js';
import { powers } from './formulas.js';
import { scaleFrom, type Scale, type ScaleFacts } from './scale.js';

// The rings of a flight computer are decades that do not start at 1.
const decadeFrom = (start: number, name: string, changes: Partial<ScaleFacts>): Scale =>
  scaleFrom({
    ...powers(1, start),
    name,
    formula: '',
    span: [start, 10 * start],
    ends: [start, 10 * start],
    numbered: wholes(1, 10).map((count) => count * start),
    unit: '',
    side: 'body',
    gauges: [],
    ...changes,
  });

const index = (sign: string, source: string, value: number): GaugeMark => ({
  sign,
  source,
  constant: value,
  value,
});

// The index ▲ sets a speed per hour, at 60 minutes.
const indexes = [{ ...index('▲', '', 60), isIndex: true }, index('s', '3600 / 100', 36)];

const minutesOfHour = 60;
// In minutes: shorter times are read out to the second.
const leastWithoutSeconds = 10;

/** Formats a time in whole units, the largest first: "2:30" for hours and minutes, "0:03:20" with seconds. */
const inHours = (minutes: number, write: (count: number, digits: number) => string): string => {
  const hasSeconds = Math.round(minutes) < leastWithoutSeconds;
  const smallest = Math.round(hasSeconds ? minutesOfHour * minutes : minutes);
  const seconds = hasSeconds ? [smallest % minutesOfHour] : [];
  const whole = hasSeconds ? Math.floor(smallest / minutesOfHour) : smallest;
  return [
    write(Math.floor(whole / minutesOfHour), 1),
    ...[whole % minutesOfHour, ...seconds].map((count) => write(count, 2)),
  ].join(':');
};

const engraved = (count: number, digits: number): string => String(count).padStart(digits, '0');

/** Parses a time such as `2:30`, or a plain number of hours, to minutes. Returns undefined for other text. */
const fromHours = (text: string): number | undefined => {
  const [, hours, minutes = '0', seconds = '0'] =
    /^(\d+)(?::([0-5]?\d)(?::([0-5]?\d))?)$/.exec(text) ?? [];
  if (hours === undefined) {
    const number = readMagnitude(text);
    return number && number * minutesOfHour;
  }
  return Number(hours) * minutesOfHour + Number(minutes) + Number(seconds) / minutesOfHour;
};

const miles = decadeFrom(10, 'Miles', {});
const minutes = decadeFrom(10, 'Min', { side: 'slide', gauges: indexes });
// The values are minutes. As on a flight computer, the ring is engraved once around from 1:00 at 60 to 9:50:
// values below 60 minutes are labelled as ten times as much.
const hours = decadeFrom(10, 'Hours', {
  side: 'slide',
  numbered: [...wholes(2, 10).map((count) => 6 * count), 75, 90],
  written: (value) => inHours(value < minutesOfHour ? 10 * value : value, engraved),
  told: (value, locale) =>
    inHours(value, (count, digits) =>
      formatNumber(count, locale, { minimumIntegerDigits: digits, useGrouping: false }),
    ),
  typed: fromHours,
});

/**
 * The rings of a flight computer: miles (or another amount per time) against minutes, and the same minutes as
 * hours. The minutes have indexes at an hour (▲) and for seconds (s).
 */
export const flightScales: readonly Scale[] = [miles, minutes, hours];
