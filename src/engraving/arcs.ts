import { pathRound, type Path } from 'd3-path';
import { arc } from 'd3-shape';
import { decimals, type Point } from './point.js';
import { origin, pointAt } from './polar.js';

/** A sector of a ring between two angles in radians; a sector of a disc if the inner radius is 0. */
export interface Sector {
  startRadians: number;
  /** Less than the start if the sector is drawn counterclockwise. */
  endRadians: number;
  innerRadius: number;
  outerRadius: number;
}

/** An arc of a circle, to be stroked. */
export interface OpenArc {
  startRadians: number;
  /** Less than the start if the arc runs counterclockwise. */
  endRadians: number;
  radius: number;
}

const sectorShape = arc<Sector>()
  .startAngle(({ startRadians }) => startRadians)
  .endAngle(({ endRadians }) => endRadians)
  .innerRadius(({ innerRadius }) => innerRadius)
  .outerRadius(({ outerRadius }) => outerRadius);

// d3-shape draws around 0,0. This context moves the drawing to a centre, so that the path needs no transform.
// The types require a whole canvas context, but `arc` calls only these four methods.
const contextAround = (path: Path, { x, y }: Point): CanvasRenderingContext2D => {
  const context: Pick<Path, 'moveTo' | 'lineTo' | 'arc' | 'closePath'> = {
    moveTo: (toX, toY) => path.moveTo(x + toX, y + toY),
    lineTo: (toX, toY) => path.lineTo(x + toX, y + toY),
    arc: (aroundX, aroundY, ...rest) => path.arc(x + aroundX, y + aroundY, ...rest),
    closePath: () => path.closePath(),
  };
  return context as CanvasRenderingContext2D;
};

/**
 * The outline of sectors around a centre, in the order given, as the `d` of a path.
 * @param digits the number of decimals in the path
 */
export const sectorsPath = (
  sectors: readonly Sector[],
  centre = origin,
  digits = decimals,
): string => {
  const path = pathRound(digits);
  sectorShape.context(contextAround(path, centre));
  for (const sector of sectors) sectorShape(sector);
  return path.toString();
};

// Canvas and d3-path count angles from three o'clock.
const quarterTurn = Math.PI / 2;

/** Arcs around a centre as the `d` of one open path: a straight line joins each to the next. */
export const arcsPath = (arcs: readonly OpenArc[], centre = origin): string => {
  const path = pathRound(decimals);
  arcs.forEach(({ startRadians, endRadians, radius }, i) => {
    // d3-path 3.1 sets no current point for an empty arc, so this moves to the start of each arc.
    const start = pointAt(startRadians, radius, centre);
    if (i === 0) path.moveTo(start.x, start.y);
    else path.lineTo(start.x, start.y);
    path.arc(
      centre.x,
      centre.y,
      radius,
      startRadians - quarterTurn,
      endRadians - quarterTurn,
      endRadians < startRadians,
    );
  });
  return path.toString();
};
