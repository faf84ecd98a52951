import { wholes } from '../../engraving/ticks.js';
import type { GaugeMark } from './gauges.js';
import { powers } from './formulas.js';
import { scaleFrom, type Scale, type ScaleFacts } from './scale.js';

// The rings of a flight computer are decades too, which start at another number than one.
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

const indexes = [index('▲', '', 60), index('s', '3600 / 100', 36)];

const inHours = (minutes: number): string => {
  const whole = Math.round(minutes);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

const miles = decadeFrom(10, 'Miles', {});
const minutes = decadeFrom(10, 'Min', { side: 'slide', gauges: indexes });
const hours = decadeFrom(100, 'Hours', {
  side: 'slide',
  numbered: wholes(2, 16).map((count) => 60 * count),
  written: inHours,
});

/**
 * The rings of a flight computer: what goes by the minute against the minutes, with indexes at an hour (▲) and for
 * seconds (s), and the same minutes as hours.
 */
export const flightScales: readonly Scale[] = [miles, minutes, hours];
