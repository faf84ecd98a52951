import type { KeyMove } from '../../instrument/controllers/keys.js';
import type { Band, MovedPart, Plan, Stand } from '../face/plan.js';
import { engrave } from '../face/numbering.js';

/** The move of a part by a key: to a mark, by a factor, or to an end. */
export type RuleMove =
  { toMark: 1 | -1; isNumbered: boolean } | { factor: number } | { end: 'low' | 'high' };

const thousandth = 0.001;
// In positions: far less than the distance of two marks.
const same = 1e-9;

const isTenth = (steps: number): boolean => Math.abs(steps) < 1;

/**
 * Translates a key: a step goes to the next mark, a page to the next numbered mark, and a fraction of a step
 * changes the value by a thousandth. In fine mode, each move is about a tenth of that.
 */
export const ruleMove = (move: KeyMove, isFine: boolean): RuleMove => {
  if ('end' in move) return move;
  const way = move.steps < 0 ? -1 : 1;
  const isPage = Math.abs(move.steps) > 1;
  if (isTenth(move.steps)) return { factor: 1 + way * thousandth * (isFine ? 0.1 : 1) };
  if (isFine && !isPage) return { factor: 1 + way * thousandth };
  return { toMark: way, isNumbered: isPage && !isFine };
};

// The positions of all marks of a band, with its gauge marks, and of the numbered ones. Calculated once for
// each face.
const marksOn = new WeakMap<Band, readonly [all: number[], numbered: number[]]>();

const marksIn = (band: Band, isNumbered: boolean): number[] => {
  let found = marksOn.get(band);
  if (!found) {
    const { marks, gauges } = engrave(band.scale, band.line);
    const numbered = marks.filter(({ level }) => level === 3);
    const positions = (engraved: readonly { position: number }[]) =>
      engraved.map(({ position }) => position);
    found = [positions([...marks, ...gauges]), positions(numbered)];
    marksOn.set(band, found);
  }
  return found[isNumbered ? 1 : 0];
};

/**
 * The positions where keys bring a part: the marks of D, or of the first scale on a face without D. If that
 * scale is on the slide, the hairline goes to its marks, and the slide brings them under the hairline.
 */
const stopsOn = (
  { bands }: Plan,
  part: MovedPart,
  { slide, cursor }: Stand,
  isNumbered: boolean,
): number[] => {
  const band = bands.find(({ scale }) => scale.name === 'D') ?? bands[0];
  const marks = marksIn(band, isNumbered);
  if (band.on !== 'slide') return marks;
  return marks.map((mark) => (part === 'cursor' ? slide + mark : cursor - mark));
};

/** The next stop from the place of a part, in this decade or the one beside it. */
export const nextStop = (
  plan: Plan,
  part: MovedPart,
  stand: Stand,
  way: 1 | -1,
  isNumbered: boolean,
): number => {
  const position = stand[part];
  const stops = stopsOn(plan, part, stand, isNumbered).flatMap((stop) => {
    const nearby = Math.round(position - stop);
    return [-1, 0, 1].map((turn) => stop + nearby + turn);
  });
  const ahead = stops.filter((stop) => (stop - position) * way > same);
  return way > 0 ? Math.min(...ahead) : Math.max(...ahead);
};
