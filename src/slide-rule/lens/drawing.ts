import { nothing, svg, type TemplateResult } from 'lit';
import { levelLengths } from '../../engraving/gradations.js';
import { fixed } from '../../engraving/point.js';
import { baseline } from '../../engraving/text-width.js';
import { lineWidth, measures } from '../face/bands.js';
import { falls, nameOf } from '../face/numbering.js';
import { dashes, type OtherHairline } from '../face/other-hairlines.js';
import type { Plan } from '../face/plan.js';
import { placesAt, rowOf, type Row, type RowText } from './row.js';
import type { View } from './view.js';

const nameSize = 0.92;

// A string, which a bundle for pages of any encoding can escape. Text of a template it cannot.
const timesSign = '×';

/**
 * The y coordinate where the marks of a row start, and their direction. As on the face, those of the body point to
 * the slide.
 */
const baseOf = ({ band }: Row, view: View, index: number): readonly [y: number, way: 1 | -1] => {
  const isUpright = band.way === (view.isRing ? 1 : -1);
  const top = view.first + index * view.breadth;
  return isUpright ? [top + view.breadth, -1] : [top, 1];
};

const strokes = (places: readonly number[], y: number, height: number): string =>
  places.map((x) => `M${fixed(x)},${fixed(y)}v${fixed(height)}`).join('');

const path = (part: string, look: string, width: number, d: string): unknown =>
  d ? svg`<path part="${part}" class="${look}" stroke-width="${width}" d="${d}"></path>` : nothing;

const textsAt = (texts: readonly RowText[], middle: number): TemplateResult[] =>
  texts.map(
    ({ text, at, size }) =>
      svg`<text font-size="${fixed(size)}" x="${fixed(at)}" y="${fixed(baseline(middle, size))}">${text}</text>`,
  );

const rowDrawing = (row: Row, index: number, plan: Plan, view: View): TemplateResult => {
  const { band, marks, numbers, complements, gauges, letters } = row;
  const { em, breadth } = view;
  const { scale } = band;
  const [tick, distance] = measures({ breadth, line: { em } });
  const [y, way] = baseOf(row, view, index);
  const middle = y + way * distance;
  const isRed = falls(scale);
  const ticks = marks.map((places, level) => {
    const width = lineWidth(level < 2 ? 0.7 : 1, plan.width);
    const d = strokes(places, y, way * levelLengths[level] * tick);
    return path('ticks', isRed ? 'needle' : '', width, d);
  });
  const constants = strokes(
    gauges.map(({ at }) => at),
    y,
    way * tick,
  );
  const x = fixed((view.left + view.inside) / 2);
  const size = nameSize * em;
  return svg`<g part="scale" data-scale="${scale.name}" font-style="${isRed ? 'italic' : 'normal'}">
    ${ticks}${path('gauge', 'accent', lineWidth(1, plan.width), constants)}
    <g part="numbers" class="${isRed ? 'letters current' : 'letters'}">${textsAt(numbers, middle)}</g>
    <g part="complements" class="letters current" font-style="italic">${textsAt(complements, middle)}</g>
    <g class="letters quiet">${textsAt(letters, middle)}</g>
    <g class="${isRed ? 'letters current' : 'letters quiet'}" font-weight="bold">
      <text part="name" font-size="${fixed(size)}" x="${x}" y="${fixed(baseline(y + (way * breadth) / 2, size))}">${nameOf(scale)}</text>
    </g>
  </g>`;
};

/** The lines between body and slide. */
const edgesOf = ({ bands }: Plan, { left, right, first, breadth }: View): string =>
  bands
    .map(({ on }, i) =>
      i > 0 && on !== bands[i - 1].on
        ? `M${fixed(left)},${fixed(first + i * breadth)}H${fixed(right)}`
        : '',
    )
    .join('');

/** The lines from the magnified part of a linear rule to the ends of the lens. A ring has none. */
const fanOf = ({ isRing, hairline: x, power, inside, right, top }: View): string =>
  isRing
    ? ''
    : [inside, right]
        .map((end) => `M${fixed(x + (end - x) / power)},0L${fixed(end)},${fixed(top)}`)
        .join('');

/** The fixed hairlines in the lens, without their labels. */
const othersOf = (view: View, cursors: readonly OtherHairline[]): unknown[] =>
  cursors.map(({ value }, i) =>
    placesAt(Math.log10(value), view.stand.cursor, view).map(
      (x) =>
        svg`<path class="accent" stroke-dasharray="${dashes[i % dashes.length]}" d="M${fixed(x)},${fixed(view.top)}V${fixed(view.bottom)}"></path>`,
    ),
  );

/** The drawing of the lens: frame, scales, hairlines and power. */
export const lensDrawing = (
  plan: Plan,
  view: View,
  cursors: readonly OtherHairline[] | null,
): TemplateResult => {
  const { left, inside, right, top, bottom, hairline, em, isRing, power } = view;
  const thin = lineWidth(1, plan.width);
  const rows = plan.bands.map((band) => rowOf(band, view));
  const size = 0.9 * em;
  return svg`<rect part="lens-frame" class="paper" rx="2" stroke-width="${thin}"
      x="${fixed(left)}" y="${fixed(top)}" width="${fixed(right - left)}" height="${fixed(bottom - top)}"></rect>
    ${path('', 'accent', lineWidth(0.7, plan.width), fanOf(view))}
    <g class="printed">
      ${path('', '', lineWidth(1.1, plan.width), edgesOf(plan, view))}
      ${rows.map((row, i) => rowDrawing(row, i, plan, view))}
    </g>
    ${othersOf(view, cursors ?? [])}
    <path class="needle" part="lens-hairline" stroke-width="${thin}"
      d="M${fixed(hairline)},${isRing ? fixed(top) : 0}V${fixed(bottom)}"></path>
    <text part="power" class="letters aside" font-size="${fixed(size)}"
      x="${fixed((left + inside) / 2)}" y="${fixed(baseline(top / 2, size))}">${timesSign}${power}</text>`;
};
