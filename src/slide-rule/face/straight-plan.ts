import { fixed, type Point } from '../../engraving/point.js';
import { edgeTrack } from '../../engraving/track.js';
import {
  bandEms,
  bandMarkup,
  chevronMarkup,
  gap,
  glassMarkup,
  lineWidth,
  moving,
  type Drafting,
} from './bands.js';
import type { Side } from '../scales/layout.js';
import { edgeDrafting, marginsOf, type Extent, type Margins } from './edge.js';
import { bandsOf, reach, type Band, type MovedPart, type Plan, type Stand } from './plan.js';
import { startOf } from '../scales/scale.js';

// In em: the length of the cursor's frame above and below the body.
const overhang = 0.75;
// In px: a narrower rule has no room for formulas.
const leastWidthOfFormulas = 480;
// The width of the glass, and the widths of its rails beyond it on each side.
const [glassEms, railEms] = [4.6, 0.35];
// In px: less room above the body would make a rail a blot.
const leastRail = 5;
// In em: the shadow of the body on the floor of the slot.
const shadowEms = 0.2;
const [leastEm, mostEm] = [9.5, 22];
const corner = 2;
const halfPixel = 0.5;
const labelEms = 1.3;

// On a very narrow rule the numerals shrink with the width.
const emAt = (width: number): number =>
  Math.min(mostEm, Math.max(leastEm, 7.4 + width / 260), width / 26);

/** The rule as the body's two halves, with the slide between them. */
export class StraightPlan implements Plan {
  readonly em: number;
  readonly bands: readonly Band[];
  readonly viewBox: string;
  readonly #drafting: Drafting;
  readonly #length: number;
  readonly #margins: Margins;
  readonly #left: number;
  readonly #hasFormulas: boolean;
  /**
   * The position where the slide begins, relative to its index. It is below 0 if one of its scales extends to
   * both sides of the index.
   */
  readonly #start: number;
  /** The y coordinates of the upper edge, of the slide's two edges, and of the lower edge. */
  readonly #edges: readonly [top: number, from: number, to: number, bottom: number];

  constructor(
    private readonly side: Side,
    readonly width: number,
    stretch: number,
    hasLabels = false,
  ) {
    const em = (this.em = emAt(width));
    this.#hasFormulas = width >= leastWidthOfFormulas;
    this.#margins = marginsOf(side, em, stretch);
    this.#left = this.#margins.left;
    const length = width - this.#left - this.#margins.right(this.#hasFormulas);
    this.#length = length;
    const drafting = edgeDrafting(edgeTrack({ x: this.#left, y: 0 }, length));
    this.#drafting = { ...drafting, margin: (band) => this.#margin(band) };
    const { upper, slide, lower } = side;
    const top = overhang * em;
    const edge = (count: number) => top + count * bandEms * em;
    const [toSlide, toLower] = [upper.length, upper.length + slide.length];
    this.#edges = [top, edge(toSlide), edge(toLower), edge(toLower + lower.length)];
    const under = hasLabels ? labelEms * em : 0;
    this.viewBox = `0 0 ${fixed(width)} ${fixed(this.#height + under)}`;
    this.#start = Math.min(0, ...slide.map(startOf));
    const line = { length, textLength: length, isRing: false, em, stretch };
    this.bands = bandsOf(side).map(({ scale, on, index, isUpright }) => ({
      ...{ scale, on, breadth: bandEms * em },
      line: { ...line, start: on === 'slide' ? this.#start : 0 },
      base: edge(isUpright ? index + 1 : index),
      way: isUpright ? -1 : 1,
    }));
  }

  markup(): string {
    const [top, from, to, bottom] = this.#edges;
    const { slide } = this.side;
    const slot = `${this.#rect('slot', '', from, to)} stroke="none"></rect>${this.#shadow()}`;
    const halves = this.#plank('body-edge', top, from) + this.#plank('body-edge', to, bottom);
    const moved = slide.length > 0 ? this.#plank('slide-edge', from, to, this.#onSlide) : '';
    return [
      `<g part="body" class="printed">${halves}${slot}${this.#engraved('upper')}${this.#engraved('lower')}</g>`,
      moving('slide', moved + this.#engraved('slide')),
      gap,
      chevronMarkup(this.width),
      moving('cursor', this.#glass()),
    ].join('');
  }

  transform(_part: MovedPart, position: number): string {
    return `translate(${fixed(this.distance(position))})`;
  }

  distance(position: number): number {
    return position * this.#length;
  }

  // The label is under the rule.
  other(position: number, half: number) {
    const x = this.#xOf(position);
    const inside = Math.min(this.width - half - 1, Math.max(half + 1, x));
    const at = { x: inside, y: this.#height + (labelEms * this.em) / 2 };
    return {
      line: `M${fixed(x)},1V${fixed(this.#height)}`,
      at: 2 * half < this.width ? at : undefined,
    };
  }

  home({ base }: Band): Point {
    return { x: this.#left, y: base };
  }

  chevron(part: MovedPart, position: number): string {
    const [top, , , bottom] = this.#edges;
    const [tip, wings] = part === 'cursor' ? [top - 1, 2] : [bottom + 1, this.#height - 2];
    const x = this.#xOf(position);
    const aside = 0.4 * this.em;
    return `M${fixed(x - aside)},${fixed(wings)}L${fixed(x)},${fixed(tip)}L${fixed(x + aside)},${fixed(wings)}`;
  }

  partAt({ x, y }: Point, stand: Stand): MovedPart | undefined {
    const half = Math.max(reach, (glassEms / 2 + railEms) * this.em);
    if (Math.abs(x - this.#xOf(stand.cursor)) <= half) return 'cursor';
    const [, from, to] = this.#edges;
    const { x: left, width } = this.#onSlide;
    const along = x - stand.slide * this.#length - left;
    const isOnSlide = y >= from && y <= to && along >= 0 && along <= width;
    return this.side.slide.length > 0 && isOnSlide ? 'slide' : undefined;
  }

  positionAt({ x, y }: Point): number | undefined {
    const [top, , , bottom] = this.#edges;
    if (y < top || y > bottom) return undefined;
    return Math.min(1, Math.max(0, (x - this.#left) / this.#length));
  }

  isSame(one: number, other: number): boolean {
    return Math.abs(one - other) * this.#length < halfPixel;
  }

  travel(from: Point, to: Point): number {
    return (to.x - from.x) / this.#length;
  }

  /** The extent of the slide while its index is at that of the body. */
  get #onSlide(): Extent {
    const ends = this.side.slide.map(({ position, span }) => position(span[1]));
    const end = Math.max(1 + this.#start, ...ends);
    return {
      x: this.#start * this.#length,
      width: this.width + (end - this.#start - 1) * this.#length,
    };
  }

  get #height(): number {
    return this.#edges[3] + this.#edges[0];
  }

  #xOf(position: number): number {
    return this.#left + position * this.#length;
  }

  #engraved(on: Band['on']): string {
    return this.bands
      .filter((band) => band.on === on)
      .map((band) => bandMarkup(band, this.#drafting, (pixels) => lineWidth(pixels, this.width)))
      .join('');
  }

  #margin(band: Band): string {
    const whole = { x: 0, width: this.width };
    return this.#margins.markup(
      band,
      band.on === 'slide' ? this.#onSlide : whole,
      this.#hasFormulas,
    );
  }

  #rect(
    part: string,
    look: string,
    from: number,
    to: number,
    { x, width }: Extent = { x: 0, width: this.width },
  ): string {
    return `<rect class="${look} ${part}" part="${part}" x="${fixed(x + 0.6)}" y="${fixed(from)}" width="${fixed(width - 1.2)}" height="${fixed(to - from)}" rx="${corner}"`;
  }

  #plank(part: string, from: number, to: number, extent?: Extent): string {
    const line = `stroke-width="${lineWidth(1.1, this.width)}"></rect>`;
    const look = extent ? 'slide' : 'paper';
    return to > from ? `${this.#rect(part, look, from, to, extent)} ${line}` : '';
  }

  // The body is above the floor of the slot, and light falls from above.
  #shadow(): string {
    const [, from, to] = this.#edges;
    const width = fixed(shadowEms * this.em);
    return to > from
      ? `<path stroke="#000" stroke-opacity="0.28" stroke-width="${width}" d="M0.6,${fixed(from + width / 2)}H${fixed(this.width - 0.6)}"></path>`
      : '';
  }

  #glass(): string {
    const [height, half] = [this.#height - 2, (glassEms * this.em) / 2];
    const [x, thin] = [fixed(this.#left), lineWidth(1, this.width)];
    const [top, , , bottom] = this.#edges;
    const rail = (from: number, to: number) => this.#box(half + railEms * this.em, from, to);
    const rails =
      top < leastRail
        ? ''
        : `<path class="band" stroke-width="${thin}" d="${rail(1, top - 1)}${rail(bottom + 1, this.#height - 1)}"></path>`;
    return [
      `<path class="needle" part="hairline" stroke-width="${thin}" d="M${x},1v${fixed(height)}"></path>`,
      `<g part="glass">${glassMarkup(this.#box(half, top - 1, bottom + 1), this.width)}${rails}</g>`,
    ].join('');
  }

  /** The outline of a box around the hairline, between two y coordinates. */
  #box(half: number, from: number, to: number): string {
    return `M${fixed(this.#left - half)},${fixed(from)}h${fixed(2 * half)}V${fixed(to)}h${fixed(-2 * half)}Z`;
  }
}
