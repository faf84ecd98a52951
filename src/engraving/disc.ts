import { pie } from 'd3-shape';
import { sectorsPath, type Sector } from './arcs.js';
import { turnsToRadians } from './polar.js';
import { ticks, wholes } from './ticks.js';
import { ringTrack } from './track.js';

// In units of the drawing: an arc of the rim shorter than this is invisible on any screen.
const leastArc = 0.001;

// More decimals than in other drawings, so that a drawn edge agrees with an angle computed from the same fraction.
const decimals = 4;

/** The start of the first segment, in turns from twelve o'clock: three o'clock. */
const startTurns = 0.25;

// Filled and empty sectors alternate. Only the filled ones are drawn.
const pieces = pie<number>()
  .sortValues(null)
  .startAngle(turnsToRadians(startTurns))
  .endAngle(turnsToRadians(startTurns + 1));

const sectorsOf = (
  innerRadius: number,
  outerRadius: number,
  segments: number,
  fraction: number,
): Sector[] =>
  pieces(wholes(0, segments - 1).flatMap(() => [fraction, 1 - fraction]))
    .filter((_, i) => i % 2 === 0)
    .map(({ startAngle, endAngle }) => ({
      startRadians: startAngle,
      endRadians: endAngle,
      innerRadius,
      outerRadius,
    }));

// In units of the drawing: points of more segments than this meet in a moiré pattern, unless they end where each
// segment has this width.
const [mostPointed, leastWidth] = [20, 1.2];
const overlap = 0.3;

// The middle of many segments is a ring around an empty disc, whose area is filled to the same fraction.
const filledOf = (radius: number, segments: number, fraction: number): Sector[] => {
  if (segments <= mostPointed) return sectorsOf(0, radius, segments, fraction);
  const outside = (leastWidth * segments) / ringTrack.length(1);
  const inside = outside * Math.sqrt(1 - fraction);
  const from = Math.max(inside, outside - overlap);
  return [...sectorsOf(inside, outside, 1, 1), ...sectorsOf(from, radius, segments, fraction)];
};

/**
 * The outline of the filled part of a disc around 0,0, as the `d` of a path. The disc has equal segments, clockwise from
 * three o'clock, and each is filled to the fraction. An empty disc is `''`, and a full one is a single circle.
 */
export const filledSegments = (radius: number, segments: number, fraction: number): string => {
  const arcLength = ringTrack.length(radius) / segments;
  if (fraction * arcLength < leastArc) return '';
  const isWhole = (1 - fraction) * arcLength < leastArc;
  return sectorsPath(
    isWhole ? filledOf(radius, 1, 1) : filledOf(radius, segments, fraction),
    undefined,
    decimals,
  );
};

/** Ticks across a circle around 0,0, one at the start of each segment, as the `d` of a path. */
export const segmentMarks = (inner: number, outer: number, segments: number): string =>
  ticks(
    ringTrack,
    wholes(0, segments - 1).map((i) => startTurns + i / segments),
    inner,
    outer,
  );
