import { ticks, wedge } from '../../engraving/ticks.js';
import { fixed, type Point } from '../../engraving/point.js';
import { edgeTrack, type Track } from '../../engraving/track.js';
import { baseline, textWidth } from '../../engraving/text-width.js';
import {
  bandEms,
  bandMarkup,
  chevronMarkup,
  gap,
  lineWidth,
  moving,
  type Drafting,
} from './bands.js';
import type { Side } from '../scales/layout.js';
import { nameOf, type Engraving } from './numbering.js';
import { bandsOf, reach, type Band, type MovedPart, type Plan, type Stand } from './plan.js';
import { startOf, type Scale } from '../scales/scale.js';

// In em: for the cursor's frame above and below, outside of names and formulas, and inside of them.
const [overhang, outside, inside] = [0.75, 0.35, 1.45];
const [formulaSize, raisedSize] = [0.86, 0.75];
const nameSize = 0.92;
const bold = 1.12;
// Below, formulas have no room, and a number at the right index only has half of its own.
const leastWidthOfFormulas = 480;
const withoutFormulas = 1.3;
const glassEms = 3;
const [leastEm, mostEm] = [9.5, 22];
const corner = 2;
const halfPixel = 0.5;
const labelEms = 1.3;

// On the smallest of rules it is as small as they are.
const emAt = (width: number): number =>
  Math.min(mostEm, Math.max(leastEm, 7.4 + width / 260), width / 26);

const nameWidth = (scale: Scale): number => nameSize * bold * textWidth(nameOf(scale));

const formulaWidth = ({ formula }: Scale): number => {
  const [base, power = ''] = formula.split('^');
  return formulaSize * (textWidth(base) + raisedSize * textWidth(power));
};

const widest = ({ upper, slide, lower }: Side, widthOf: (scale: Scale) => number): number =>
  Math.max(...[...upper, ...slide, ...lower].map(widthOf));

// What stands raised is written after a ^.
const formulaMarkup = ({ formula }: Scale): string => {
  const [base, power] = formula.split('^');
  return power
    ? `${base}<tspan dy="-0.35em" font-size="${100 * raisedSize}%">${power}</tspan>`
    : base;
};

/** From where to where a board goes, in px. */
interface Extent {
  readonly x: number;
  readonly width: number;
}

/** The rule as the body's two halves, with the slide between them. */
export class StraightPlan implements Plan, Drafting {
  readonly em: number;
  readonly bands: readonly Band[];
  readonly viewBox: string;
  readonly #track: Track;
  readonly #length: number;
  readonly #names: number;
  readonly #formulas: number;
  readonly #left: number;
  readonly #hasFormulas: boolean;
  /** Where the slide begins, against its index: below 0 where a scale of it goes both ways from there. */
  readonly #start: number;
  /** The heights of the upper edge, of the slide's two edges, and of the lower one. */
  readonly #edges: readonly [top: number, from: number, to: number, bottom: number];

  constructor(
    private readonly side: Side,
    readonly width: number,
    stretch: number,
    hasLabels = false,
  ) {
    const em = (this.em = emAt(width));
    this.#hasFormulas = width >= leastWidthOfFormulas;
    this.#names = widest(side, nameWidth) * em * stretch;
    this.#left = this.#names + (outside + inside) * em;
    this.#formulas = widest(side, formulaWidth) * em * stretch;
    const right = this.#hasFormulas
      ? this.#formulas + (outside + inside) * em
      : withoutFormulas * em;
    const length = width - this.#left - right;
    this.#length = length;
    this.#track = edgeTrack({ x: this.#left, y: 0 }, length);
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
    const slot = `${this.#rect('slot', 'band', from, to)} stroke="none"></rect>`;
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
    return `translate(${fixed(position * this.#length)})`;
  }

  // Under the rule.
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
    const half = Math.max(reach, (glassEms * this.em) / 2);
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

  strokes({ base, way }: Band, positions: readonly number[], length: number): string {
    return ticks(this.#track, positions, -base, -(base + way * length));
  }

  wedge({ base, way }: Band, position: number, width: number, length: number): string {
    return wedge(this.#track, position, width, -base, -(base + way * length));
  }

  placing({ base, way }: Band, { position, size }: Engraving, distance: number): string {
    return `x="${fixed(this.#xOf(position))}" y="${fixed(baseline(base + way * distance, size))}"`;
  }

  margin({ scale, on, base, way, breadth }: Band): string {
    const y = fixed(baseline(base + (way * breadth) / 2, this.em));
    const { x: left, width } = on === 'slide' ? this.#onSlide : { x: 0, width: this.width };
    const x = fixed(left + width - outside * this.em - this.#formulas / 2);
    const formula = `<text font-size="${fixed(formulaSize * this.em)}" font-weight="normal" x="${x}" y="${y}">${formulaMarkup(scale)}</text>`;
    const name = `<text part="name" font-size="${fixed(nameSize * this.em)}" x="${fixed(left + outside * this.em + this.#names / 2)}" y="${y}">${nameOf(scale)}</text>`;
    return this.#hasFormulas ? name + formula : name;
  }

  /** From where to where the slide goes while its index stands at that of the body. */
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
      .map((band) => bandMarkup(band, this, this.width))
      .join('');
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
    return to > from ? `${this.#rect(part, 'paper', from, to, extent)} ${line}` : '';
  }

  #glass(): string {
    const [height, half] = [this.#height - 2, (glassEms * this.em) / 2];
    const [x, thin] = [fixed(this.#left), lineWidth(1, this.width)];
    return `<rect class="paper glass" part="glass" x="${fixed(this.#left - half)}" y="1" width="${fixed(2 * half)}" height="${fixed(height)}" rx="${corner}" fill-opacity="0" stroke-opacity="0.55" stroke-width="${thin}"></rect><path class="needle" part="hairline" stroke-width="${thin}" d="M${x},1v${fixed(height)}"></path>`;
  }
}
