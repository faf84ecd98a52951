import { svg, type TemplateResult } from 'lit';
import { fixed } from '../../engraving/point.js';
import { baseline, halfBox, withoutTouching, type Label } from '../../engraving/text-width.js';
import { lineWidth } from './bands.js';
import type { Plan } from './plan.js';

/** A fixed hairline, beside the one that moves. */
export interface OtherHairline {
  /** The D value under it, from 1 to 10. */
  readonly value: number;
  /** Its label, of at most 80 characters. */
  readonly label: string;
}

// By the dashes they are told apart without their colour, and from the one that moves.
export const dashes = ['6 3', '2 3', '8 3 2 3', '4 2 1 2 1 2'];
const air = 3;
// The size of labels relative to the numerals, and the least that is legible, in px.
const [smaller, least] = [0.75, 9];

/** The fixed hairlines: thin and dashed, each with its label where there is room for it. */
export const othersDrawing = (plan: Plan, cursors: readonly OtherHairline[]): TemplateResult => {
  const { em: numbers, stretch } = plan.bands[0].line;
  const em = Math.max(least, smaller * numbers);
  const set = cursors.map(({ value, label: text }) => {
    const { line, at } = plan.other(Math.log10(value), halfBox({ text, size: em, stretch })[0]);
    return { line, label: at && { text, at, size: em, stretch } };
  });
  const labels: Label[] = withoutTouching(
    set.flatMap(({ label }) => label ?? []),
    air,
  );
  const lines = set.map(
    ({ line }, i) =>
      svg`<path class="accent" stroke-dasharray="${dashes[i % dashes.length]}" d="${line}"/>`,
  );
  const texts = labels.map(
    ({ text, at, size }) =>
      svg`<text x="${fixed(at.x)}" y="${fixed(baseline(at.y, size))}">${text}</text>`,
  );
  return svg`<g part="cursors" stroke-width="${lineWidth(1, plan.width)}">${lines}<g class="letters" font-size="${fixed(em)}">${texts}</g></g>`;
};
