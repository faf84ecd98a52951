import { fixed } from '../../engraving/point.js';
import { baseline, boldStretch, textWidth } from '../../engraving/text-width.js';
import { ticks, wedge } from '../../engraving/ticks.js';
import type { Track } from '../../engraving/track.js';
import type { Drafting } from './bands.js';
import type { Side } from '../scales/layout.js';
import type { Scale } from '../scales/scale.js';
import { falls, nameOf } from './numbering.js';
import type { Band } from './plan.js';

// In em: outside of names and formulas, inside of them, and between a formula and the last number.
const [outside, inside, apart] = [0.35, 1.45, 0.5];
const [formulaSize, raisedSize] = [0.86, 0.75];
const nameSize = 0.92;
// A number at the right index only has half of its own room there.
const withoutFormulas = 1.3;

/** How what stands along a straight edge is drawn. */
export const edgeDrafting = (track: Track): Drafting => ({
  strokes: ({ base, way }, positions, length) =>
    ticks(track, positions, -base, -(base + way * length)),
  wedge: ({ base, way }, position, width, length) =>
    wedge(track, position, width, -base, -(base + way * length)),
  placing: ({ base, way }, { position, size }, distance) =>
    `x="${fixed(track.at(position, 0).x)}" y="${fixed(baseline(base + way * distance, size))}"`,
});

const nameWidth = (scale: Scale): number => nameSize * boldStretch * textWidth(nameOf(scale));

const formulaWidth = ({ formula }: Scale): number => {
  const [base, power = ''] = formula.split('^');
  return formulaSize * (textWidth(base) + raisedSize * textWidth(power));
};

// Half the width of the number at the right end, if one stands there: LL3 ends behind its last number.
const overEnd = ({ ends: [, greatest], numbered }: Scale): number =>
  numbered.at(-1) === greatest ? textWidth(String(greatest)) / 2 : 0;

const widest = ({ upper, slide, lower }: Side, widthOf: (scale: Scale) => number): number =>
  Math.max(...[...upper, ...slide, ...lower].map(widthOf));

// What stands raised is written after a ^.
const formulaMarkup = ({ formula }: Scale): string => {
  const [base, power] = formula.split('^');
  return power
    ? `${base}<tspan dy="-0.35em" font-size="${100 * raisedSize}%">${power}</tspan>`
    : base;
};

/** From where to where a board goes. */
export interface Extent {
  readonly x: number;
  readonly width: number;
}

/** What stands at the ends of straight scales: their names, and their formulas where there is room. */
export interface Margins {
  /** How wide it is before the left index. */
  readonly left: number;
  /** How wide it is behind the right index. */
  right(hasFormulas: boolean): number;
  /** The name and the formula of a band on a board. */
  markup(band: Band, board: Extent, hasFormulas: boolean): string;
}

/** The margins of a face whose numbers are so large. */
export const marginsOf = (side: Side, em: number, stretch: number): Margins => {
  const names = widest(side, nameWidth) * em * stretch;
  const formulas = widest(side, formulaWidth) * em * stretch;
  const clear = Math.max(inside, widest(side, overEnd) * stretch + apart);
  return {
    left: names + (outside + inside) * em,
    right: (hasFormulas) =>
      hasFormulas ? formulas + (outside + clear) * em : withoutFormulas * em,
    markup: ({ scale, base, way, breadth }, { x: left, width }, hasFormulas) => {
      const y = fixed(baseline(base + (way * breadth) / 2, em));
      const x = fixed(left + width - outside * em - formulas / 2);
      const formula = `<text${falls(scale) ? '' : ' class="quiet"'} font-size="${fixed(formulaSize * em)}" font-weight="normal" x="${x}" y="${y}">${formulaMarkup(scale)}</text>`;
      const name = `<text part="name" font-size="${fixed(nameSize * em)}" x="${fixed(left + outside * em + names / 2)}" y="${y}">${nameOf(scale)}</text>`;
      return hasFormulas ? name + formula : name;
    },
  };
};
