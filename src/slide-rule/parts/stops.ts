import type { KeyMove } from '../../instrument/controllers/keys.js';
import type { Band, MovedPart, Plan, Stand } from '../face/plan.js';
import { engrave } from '../face/numbering.js';

/** What a key asks of a part of a rule. */
export type RuleMove =
  { toMark: 1 | -1; isNumbered: boolean } | { factor: number } | { end: 'low' | 'high' };

const thousandth = 0.001;
// Far less than two marks are apart.
const same = 1e-9;

const isTenth = (steps: number): boolean => Math.abs(steps) < 1;

/** What a key means here: marks for steps, and a thousandth of the value for parts of them; a tenth of all that where it is fine. */
export const ruleMove = (move: KeyMove, isFine: boolean): RuleMove => {
  if ('end' in move) return move;
  const way = move.steps < 0 ? -1 : 1;
  const isPage = Math.abs(move.steps) > 1;
  if (isTenth(move.steps)) return { factor: 1 + way * thousandth * (isFine ? 0.1 : 1) };
  if (isFine && !isPage) return { factor: 1 + way * thousandth };
  return { toMark: way, isNumbered: isPage && !isFine };
};

// All marks of a band, with its gauge marks, and the numbered ones; found once for each face.
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
 * The marks that a part goes to by keys: those of D, or of the first scale of a face without. Where that one is on the
 * slide, the hairline goes to them as they stand, and the slide brings them under the hairline.
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

/** The next mark from where a part stands, in this decade or the one beside it. */
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
