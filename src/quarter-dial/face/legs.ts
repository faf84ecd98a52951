import { arcsPath, type OpenArc } from '../../engraving/arcs.js';
import { turnsToRadians } from '../../engraving/polar.js';
import type { Leg } from '../expression.js';
import { turnsOf } from '../system.js';
import type { LegsPicture } from './face.js';

const outermost = 268;
const innermost = 222;
const usualStep = 12;

const fractionOf = (turns: number): number => turns - Math.floor(turns + 1e-9);

/** Where a leg starts and ends, in turns; whole turns are decades, and are not walked. */
const spanOf = (legs: readonly Leg[], i: number): readonly [from: number, to: number] => {
  const from = i ? turnsOf(legs[i - 1].soFar.rounded) : 0;
  const length = fractionOf(turnsOf(legs[i].rounded.rounded));
  return [from, from + (legs[i].isDivisor ? -length : length)];
};

const radiusOf = (legs: readonly Leg[], i: number): number =>
  outermost - i * Math.min(usualStep, (outermost - innermost) / legs.length);

/** The arcs of the legs, end to end and each further inside, so many of them as the progress says. */
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

/** From where to where a leg may lead by the ends of its range; nothing of a leg that is a number. */
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

/** The widths of the legs that are ranges, each around the end of its leg, as far as the legs are walked. */
export const widthsPath = (legs: readonly Leg[], progress: number): string =>
  legs
    .slice(0, Math.floor(progress))
    .flatMap((_, i) => widthsOf(legs, i))
    .map((width) => arcsPath([width]))
    .join('');

/** Where the hand stands when so many legs are walked, in turns. */
export const turnsAfter = (legs: readonly Leg[], progress: number): number => {
  const i = Math.min(legs.length, Math.ceil(progress)) - 1;
  if (i < 0) return 0;
  const [from, to] = spanOf(legs, i);
  return progress >= legs.length
    ? turnsOf(legs[legs.length - 1].soFar.rounded)
    : from + (to - from) * (progress - i);
};

/** The legs as a face shows them, as far as they are walked. */
export const legsPicture = (legs: readonly Leg[], progress: number): LegsPicture => ({
  outline: legsPath(legs, progress),
  widths: legs.some(({ range }) => range) ? widthsPath(legs, progress) : null,
});
