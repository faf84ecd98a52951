import type { KeyMove } from '../instrument/keys.js';
import type { Plan } from './plan.js';
import { marksOf } from './marks.js';

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

/** The marks that the hairline goes to by keys: those of D, or of the first scale of a face without. */
const stopsOn = ({ bands }: Plan, isNumbered: boolean): number[] => {
  const { scale, line } = bands.find(({ scale }) => scale.name === 'D') ?? bands[0];
  return marksOf(scale, line)
    .filter(({ level }) => level === 3 || !isNumbered)
    .map(({ position }) => position);
};

/** The next mark from a position, in the decade that it is in or the one beside it. */
export const nextStop = (
  plan: Plan,
  position: number,
  way: 1 | -1,
  isNumbered: boolean,
): number => {
  const decade = Math.floor(position + same);
  const stops = stopsOn(plan, isNumbered).flatMap((stop) =>
    [-1, 0, 1].map((turn) => stop + decade + turn),
  );
  const ahead = stops.filter((stop) => (stop - position) * way > same);
  return way > 0 ? Math.min(...ahead) : Math.max(...ahead);
};
