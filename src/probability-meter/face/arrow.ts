import { coordinates } from '../../engraving/point.js';
import type { Track } from '../../engraving/track.js';

/** The head of an arrow: its length, and half its width, in units of the face. */
export interface Head {
  length: number;
  half: number;
}

/** The open head of an arrow along a track, as the `d` of a path. */
export const headPath = (
  track: Track,
  from: number,
  to: number,
  outward: number,
  head: Head,
): string => {
  const back = to - (Math.sign(to - from) * head.length) / track.length(outward);
  const sides = [head.half, -head.half].map((half) => track.at(back, outward + half));
  return `M${[sides[0], track.at(to, outward), sides[1]].map(coordinates).join('L')}`;
};
