import { textWidth } from '../../engraving/text-width.js';
import { bandEms } from '../face/bands.js';
import { nameOf } from '../face/numbering.js';
import { magnifiedLength, type Plan, type Stand } from '../face/plan.js';

/** The geometry of a lens, in the px of the face above it. */
export interface View {
  readonly power: number;
  readonly isRing: boolean;
  /** The length of the scales, from index to index or once around. */
  readonly length: number;
  /** The positions of both parts. */
  readonly stand: Stand;
  readonly width: number;
  readonly height: number;
  /** The font size of the main numerals, and the height of a scale. */
  readonly em: number;
  readonly breadth: number;
  /** The edges of the frame. Names are between `left` and `inside`, scales between `inside` and `right`. */
  readonly left: number;
  readonly inside: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The x coordinate of the hairline: under the hub of a ring, or in line with the hairline of a linear rule. */
  readonly hairline: number;
  /** The upper edge of the first scale. */
  readonly first: number;
}

const [leastEm, mostEm, mostEms] = [11, 14, 40];
// In em: the distance from a linear rule to the frame, and from a ring; the space in the frame above and below the
// scales; and that beside a name.
const [fan, apart, room, beside] = [1.5, 1.1, 0.3, 0.45];
const [nameSize, bold] = [0.92, 1.12];
// On the smallest rules, the font shrinks with the width.
const leastWidthInEms = 18;
const edge = 0.6;

const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

/** The geometry of the lens of a face, for the positions of its parts. */
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
