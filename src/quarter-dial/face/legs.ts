import { arcsPath, type OpenArc } from '../../engraving/arcs.js';
import { turnsToRadians } from '../../engraving/polar.js';
import type { Leg } from '../expression.js';
import { turnsOf } from '../system.js';
import type { LegsPicture } from './face.js';

const outermost = 268;
const innermost = 222;
const usualStep = 12;

const fractionOf = (turns: number): number => turns - Math.floor(turns + 1e-9);

/** The start and the end of a leg, in turns. Whole turns are decades and are left out. */
const spanOf = (legs: readonly Leg[], i: number): readonly [from: number, to: number] => {
  const from = i ? turnsOf(legs[i - 1].soFar.rounded) : 0;
  const length = fractionOf(turnsOf(legs[i].rounded.rounded));
  return [from, from + (legs[i].isDivisor ? -length : length)];
};

const radiusOf = (legs: readonly Leg[], i: number): number =>
  outermost - i * Math.min(usualStep, (outermost - innermost) / legs.length);

/** The arcs of the first `progress` legs, end to end and each further inside, as the `d` of a path. */
export const legsPath = (legs: readonly Leg[], progress: number): string =>
  arcsPath(
    legs.slice(0, Math.ceil(progress)).map((_, i) => {
      const [from, to] = spanOf(legs, i);
      const reached = from + (to - from) * Math.min(1, progress - i);
      return {
        startRadians: turnsToRadians(from),
        endRadians: turnsToRadians(reached),
        radius: radiusOf(legs, i),
      };
    }),
  );

/** The arc between the ends of a leg that is a range; empty for a number. */
const widthsOf = (legs: readonly Leg[], i: number): OpenArc[] => {
  const { range, isDivisor } = legs[i];
  if (!range) return [];
  const [start] = spanOf(legs, i);
  const [from, to] = range.map((end) => start + (isDivisor ? -turnsOf(end) : turnsOf(end)));
  return [
    {
      startRadians: turnsToRadians(from),
      endRadians: turnsToRadians(to),
      radius: radiusOf(legs, i),
    },
  ];
};

/** The arcs of the ranges among the first `progress` legs, each around the end of its leg, as the `d` of a path. */
export const widthsPath = (legs: readonly Leg[], progress: number): string =>
  legs
    .slice(0, Math.floor(progress))
    .flatMap((_, i) => widthsOf(legs, i))
    .map((width) => arcsPath([width]))
    .join('');

/** The angle of the hand after `progress` legs, in turns. */
export const turnsAfter = (legs: readonly Leg[], progress: number): number => {
  const i = Math.min(legs.length, Math.ceil(progress)) - 1;
  if (i < 0) return 0;
  const [from, to] = spanOf(legs, i);
  return progress >= legs.length
    ? turnsOf(legs[legs.length - 1].soFar.rounded)
    : from + (to - from) * (progress - i);
};

/** The outlines of the first `progress` legs for the face. */
export const legsPicture = (legs: readonly Leg[], progress: number): LegsPicture => ({
  outline: legsPath(legs, progress),
  widths: legs.some(({ range }) => range) ? widthsPath(legs, progress) : null,
});
