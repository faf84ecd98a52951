// A piece of the rim that is shorter than this, in units of the drawing, is less than any screen shows.
const leastArc = 0.001;

// Finer than other drawings: an edge must lie where an angle that is computed finds it.
const fine = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;

const on = (radius: number, turn: number): string => {
  const angle = turn * 2 * Math.PI;
  return `${fine(radius * Math.cos(angle))},${fine(radius * Math.sin(angle))}`;
};

/** A sector of a disc around 0,0 that is not the whole, in turns clockwise from three o'clock. */
const sector = (radius: number, from: number, to: number): string =>
  `M0,0L${on(radius, from)}A${radius},${radius},0,${to - from > 0.5 ? 1 : 0},1,${on(radius, to)}Z`;

const wholeDisc = (radius: number): string =>
  `M${radius},0A${radius},${radius},0,1,1,${-radius},0A${radius},${radius},0,1,1,${radius},0Z`;

/**
 * The outline of the filled part of a disc around 0,0 that is divided into equal segments, each of them
 * filled to a fraction of itself, clockwise, the first from three o'clock. All or nothing has no seams.
 */
export const filledSegments = (radius: number, segments: number, fraction: number): string => {
  const arc = (2 * Math.PI * radius) / segments;
  if (fraction * arc < leastArc) return '';
  if ((1 - fraction) * arc < leastArc) return wholeDisc(radius);
  let outline = '';
  for (let i = 0; i < segments; i++)
    outline += sector(radius, i / segments, (i + fraction) / segments);
  return outline;
};

/** Short marks across a circle around 0,0, one where each segment starts. */
export const segmentMarks = (inner: number, outer: number, segments: number): string => {
  let marks = '';
  for (let i = 0; i < segments; i++)
    marks += `M${on(inner, i / segments)}L${on(outer, i / segments)}`;
  return marks;
};
