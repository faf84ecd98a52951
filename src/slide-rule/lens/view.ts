import { textWidth } from '../../engraving/text-width.js';
import { bandEms } from '../face/bands.js';
import { nameOf } from '../face/numbering.js';
import { magnifiedLength, type Plan, type Stand } from '../face/plan.js';

/** Where all is in a lens, in the px of the face above it. */
export interface View {
  readonly power: number;
  readonly isRing: boolean;
  /** How long the scales are, from index to index or once around. */
  readonly length: number;
  /** Where both parts stand. */
  readonly stand: Stand;
  readonly width: number;
  readonly height: number;
  /** The size of the first numbers, and how much room a scale has. */
  readonly em: number;
  readonly breadth: number;
  /** The frame: names stand from `left` on, scales from `inside` to `right`. */
  readonly left: number;
  readonly inside: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the hairline stands: under the hub of a ring; on a linear rule it goes straight on from the face. */
  readonly hairline: number;
  /** Where the first scale begins. */
  readonly first: number;
}

const [leastEm, mostEm, mostEms] = [11, 14, 40];
// In em: the way from a linear rule to the frame, and from a ring, room inside of the frame above and below, and beside a name.
const [fan, apart, room, beside] = [1.5, 1.1, 0.3, 0.45];
const [nameSize, bold] = [0.92, 1.12];
// The letters of the smallest rules are as small as they are.
const leastWidthInEms = 18;
const edge = 0.6;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** The lens of a face, with its parts at their places. */
export const viewOf = (plan: Plan, stand: Stand, power: number, isRing: boolean): View => {
  const { bands, width } = plan;
  const em = Math.min(within(plan.em, leastEm, mostEm), width / leastWidthInEms);
  const breadth = bandEms * em;
  const widest = Math.max(...bands.map(({ scale }) => textWidth(nameOf(scale))));
  const names = (nameSize * bold * widest * bands[0].line.stretch + 2 * beside) * em;
  const outer = Math.min(width - 2 * edge, mostEms * em);
  const { line } = bands[0];
  const x = isRing ? width / 2 : plan.home(bands[0]).x + stand.cursor * line.length;
  const left = within(x - (outer + names) / 2, edge, width - edge - outer);
  const [inside, right] = [left + names, left + outer];
  const top = (isRing ? apart : fan) * em;
  const first = top + room * em;
  const bottom = first + bands.length * breadth + room * em;
  return {
    ...{ power, isRing, stand, width, em, breadth, left, inside, right, top, bottom, first },
    length: magnifiedLength(plan, power),
    height: bottom + 1,
    hairline: within(x, inside, right),
  };
};
