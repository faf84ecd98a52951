import { pie } from 'd3-shape';
import { sectorsPath, type Sector } from './arcs.js';
import { turnsToRadians } from './polar.js';
import { ticks, wholes } from './ticks.js';
import { ringTrack } from './track.js';

// A piece of the rim that is shorter than this, in units of the drawing, is less than any screen shows.
const leastArc = 0.001;

// Finer than other drawings: an edge must lie where an angle that is computed finds it.
const decimals = 4;

/** Where the first segment starts: at three o'clock. */
const startTurns = 0.25;

// Filled and empty pieces in turn, of which the filled ones are drawn.
const pieces = pie<number>()
  .sortValues(null)
  .startAngle(turnsToRadians(startTurns))
  .endAngle(turnsToRadians(startTurns + 1));

const filledOf = (radius: number, segments: number, fraction: number): Sector[] =>
  pieces(wholes(0, segments - 1).flatMap(() => [fraction, 1 - fraction]))
    .filter((_, i) => i % 2 === 0)
    .map(({ startAngle, endAngle }) => ({
      startRadians: startAngle,
      endRadians: endAngle,
      innerRadius: 0,
      outerRadius: radius,
    }));

/**
 * The outline of the filled part of a disc around 0,0 that is divided into equal segments, each of them
 * filled to a fraction of itself, clockwise, the first from three o'clock. All or nothing has no seams.
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

/** Short marks across a circle around 0,0, one where each segment starts. */
export const segmentMarks = (inner: number, outer: number, segments: number): string =>
  ticks(
    ringTrack,
    wholes(0, segments - 1).map((i) => startTurns + i / segments),
    inner,
    outer,
  );
