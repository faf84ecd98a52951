import { coordinates, fixed, type Point } from '../../engraving/point.js';
import { fullTurnDegrees } from '../../engraving/polar.js';
import { ticks, wedge } from '../../engraving/ticks.js';
import { ringTrack } from '../../engraving/track.js';
import { baseline } from '../../engraving/text-width.js';
import {
  bandEms,
  bandMarkup,
  chevronMarkup,
  gap,
  glassMarkup,
  lineWidth,
  moving,
  textRoom,
  type Drafting,
} from './bands.js';
import type { Side } from '../scales/layout.js';
import { bandsOf, reach, type Band, type MovedPart, type Plan, type Stand } from './plan.js';

const halfPixel = 0.5;
// A share of half the width: the margin outside of the rim, for the chevrons.
const margin = 0.035;
// Shares of the rim's radius: the radius of the eyelet in the middle and the width of its ring, and half the width
// of the cursor's strip, whose round end is around the eyelet.
const [hub, eyelet, strip] = [0.026, 0.012, 0.06];
// Shares of the radius inside of all rings: the radius of the knurled grip, and its width.
const [grip, gripWidth] = [0.56, 0.045];
// The fewest and the most teeth of the grip, and their least distance in px.
const [leastTeeth, mostTeeth, leastPitch] = [60, 144, 3.2];
// In px: a narrower strip would be no more than two lines beside the hairline.
const leastStrip = 10;
// Few scales have large numerals, but no larger than this share of the width. Many scales get more of the
// radius, and their numerals as much of a band as leaves room for marks, to stay legible.
const mostEm = 1 / 27;
/** The share of the radius that is available for a number of scales. */
export const roomFor = (count: number): number => Math.min(0.92, 0.6 + 0.03 * count);
// The start of fixed hairlines, as a share of the radius of the disc inside of all rings.
const inside = 0.8;
// In em: from this radius on, the disc inside of all rings has room for labels.
const roomyEms = 6;
const [legible, mostOfBand] = [7, 0.54];

/** The angle of a point around the hub, in turns from 0 up to 1. */
const turnsOf = (point: Point): number => {
  const turns = ringTrack.nearest(point);
  return turns < 0 ? turns + 1 : turns;
};

/** A point relative to the hand: `x` beside the hand, `y` along it, negative towards the rim. */
const fromHand = ({ x, y }: Point, turns: number): Point => {
  const { x: sine, y: down } = ringTrack.at(turns, 1);
  return { x: y * sine - x * down, y: -x * sine - y * down };
};

/** Draws marks and texts along a ring around 0,0. */
export const ringDrafting: Drafting = {
  strokes: ({ base, way }, positions, length) =>
    ticks(ringTrack, positions, base, base + way * length),
  wedge: ({ base, way }, position, width, length) =>
    wedge(ringTrack, position, width, base, base + way * length),
  placing: ({ base, way }, { position, size }, distance) =>
    `transform="rotate(${fixed(ringTrack.turnDegrees(position))})" y="${fixed(baseline(-(base + way * distance), size))}"`,
};

/** The font size of the main numerals in bands of some breadth, in px. */
const emIn = (breadth: number): number =>
  Math.max(breadth / bandEms, Math.min(legible, mostOfBand * breadth));

/** The bands of a face from its rim inward, all of the same breadth. */
export const ringBands = (side: Side, rim: number, breadth: number, stretch: number): Band[] => {
  const em = emIn(breadth);
  const [least, most] = textRoom({ breadth, em });
  // Outward is up: the first band's outer edge is the rim.
  return bandsOf(side).map(({ scale, on, index, isUpright }) => {
    const outer = rim - index * breadth;
    const base = isUpright ? outer - breadth : outer;
    const inside = isUpright ? base + least : base - most;
    const lengths = { length: ringTrack.length(base), textLength: ringTrack.length(inside) };
    const line = { ...lengths, isRing: true, em, stretch };
    return { scale, on, breadth, base, way: isUpright ? 1 : -1, line };
  });
};

/** The rule as rings around a hub, the body's first scales outermost. */
export class RingPlan implements Plan {
  readonly em: number;
  readonly bands: readonly Band[];
  readonly viewBox: string;
  readonly #rim: number;
  /** The outer and the inner radius of the slide. Without scales inside of it, the slide is a whole disc, from 0. */
  readonly #outside: number;
  readonly #inside: number;
  readonly #least: number;

  constructor(
    private readonly side: Side,
    readonly width: number,
    stretch: number,
    private readonly hasLabels = false,
  ) {
    const { upper, slide, lower } = side;
    const rim = (width / 2) * (1 - margin);
    const count = upper.length + slide.length + lower.length;
    const breadth = Math.min(width * mostEm * bandEms, (roomFor(count) * rim) / count);
    this.em = emIn(breadth);
    this.#rim = rim;
    this.#outside = rim - upper.length * breadth;
    this.#least = rim - count * breadth;
    this.#inside = lower.length > 0 ? this.#least + lower.length * breadth : 0;
    this.viewBox = `${fixed(-width / 2)} ${fixed(-width / 2)} ${fixed(width)} ${fixed(width)}`;
    this.bands = ringBands(side, rim, breadth, stretch);
  }

  markup(): string {
    const { upper, slide, lower } = this.side;
    const [rim, outside, inside] = [this.#rim, this.#outside, this.#inside];
    const body = (radius: number, on: Band['on']) =>
      `<g part="body" class="printed">${this.#circle('body-edge', radius)}${this.#engraved(on)}</g>`;
    return [
      upper.length > 0 ? body(rim, 'upper') : '',
      moving(
        'slide',
        slide.length > 0
          ? this.#circle('slide-edge', outside, 'slide') + this.#grip() + this.#engraved('slide')
          : '',
      ),
      lower.length > 0 ? body(inside, 'lower') : '',
      gap,
      chevronMarkup(this.width),
      moving('cursor', this.#hand()),
    ].join('');
  }

  transform(_part: MovedPart, position: number): string {
    return `rotate(${fullTurnDegrees * (position - Math.floor(position))})`;
  }

  // The label is in the disc inside of all rings, if there is room.
  other(turns: number, half: number) {
    const [inner, outer] = [inside * this.#least, this.#rim].map((radius) =>
      coordinates(ringTrack.at(turns, radius)),
    );
    const at = ringTrack.at(turns, inside * this.#least - 1.2 * this.em);
    const isWide = this.#least > roomyEms * this.em;
    const isIn = Math.hypot(Math.abs(at.x) + half, Math.abs(at.y) + this.em) < this.#least;
    return { line: `M${inner}L${outer}`, at: isIn && isWide ? at : undefined };
  }

  home({ base }: Band): Point {
    return { x: 0, y: -base };
  }

  chevron(part: MovedPart, turns: number): string {
    const [inner, outer] = [this.#rim + 0.1 * this.em, this.width / 2 - 1];
    const [tip, wings] = part === 'cursor' ? [inner, outer] : [outer, inner];
    const aside = (0.6 * (outer - inner)) / ringTrack.length(this.#rim);
    const [left, right] = [-aside, aside].map((way) =>
      coordinates(ringTrack.at(turns + way, wings)),
    );
    return `M${left}L${coordinates(ringTrack.at(turns, tip))}L${right}`;
  }

  partAt(point: Point, { cursor }: Stand): MovedPart | undefined {
    const radius = Math.hypot(point.x, point.y);
    if (this.#isOnHand(point, cursor, radius)) return 'cursor';
    const isOnSlide = radius <= this.#outside && radius >= this.#inside;
    return this.side.slide.length > 0 && isOnSlide ? 'slide' : undefined;
  }

  positionAt(point: Point): number | undefined {
    const radius = Math.hypot(point.x, point.y);
    return radius <= this.#rim && radius >= this.#least ? turnsOf(point) : undefined;
  }

  isSame(one: number, other: number): boolean {
    const turns = one - other;
    return Math.abs(turns - Math.round(turns)) * ringTrack.length(this.#rim) < halfPixel;
  }

  travel(from: Point, to: Point): number {
    const turns = turnsOf(to) - turnsOf(from);
    return turns - Math.round(turns);
  }

  #isOnHand(point: Point, turns: number, radius: number): boolean {
    if (radius <= Math.max(strip * this.#rim, reach)) return true;
    const { x, y } = fromHand(point, turns);
    const half = Math.max(reach, strip * this.#rim);
    return Math.abs(x) <= half && y < strip * this.#rim && y > -this.#rim;
  }

  #circle(part: string, radius: number, look = 'paper'): string {
    return `<circle class="${look} ${part}" part="${part}" r="${fixed(radius)}" stroke-width="${lineWidth(1.2, this.width)}"></circle>`;
  }

  #engraved(on: Band['on']): string {
    return this.bands
      .filter((band) => band.on === on)
      .map((band) => bandMarkup(band, ringDrafting, (pixels) => lineWidth(pixels, this.width)))
      .join('');
  }

  // A knurled ring, where fingers turn a slide that is a whole disc. The teeth are dashes: no path of many strokes.
  #grip(): string {
    const [radius, width] = [fixed(grip * this.#least), gripWidth * this.#least];
    const around = ringTrack.length(radius);
    const teeth = Math.min(mostTeeth, Math.floor(around / leastPitch));
    const isRoomy = this.#least > roomyEms * this.em && teeth >= leastTeeth;
    if (this.#inside > 0 || this.hasLabels || !isRoomy) return '';
    const [tooth, groove] = [0.36, 0.64].map((share) => ((share * around) / teeth).toFixed(4));
    return `<circle class="accent" r="${radius}" stroke-width="${fixed(width)}" stroke-opacity="0.6" stroke-dasharray="${tooth} ${groove}"></circle>`;
  }

  #hand(): string {
    const rim = this.#rim;
    return [
      `<path class="needle" part="hairline" stroke-width="${lineWidth(1.2, this.width)}" d="M0,${fixed(strip * rim)}V${fixed(-rim)}"></path>`,
      `<g part="hub">${this.#strip()}<circle class="paper accent" r="${fixed(hub * rim)}" stroke-width="${fixed(eyelet * rim)}"></circle></g>`,
    ].join('');
  }

  #strip(): string {
    const [rim, half] = [this.#rim, strip * this.#rim];
    if (2 * half < leastStrip) return '';
    const [side, end, radius] = [half, -Math.sqrt(rim ** 2 - half ** 2), rim].map(fixed);
    return glassMarkup(
      `M${-side},${end}V0A${side},${side},0,0,0,${side},0V${end}A${radius},${radius},0,0,0,${-side},${end}Z`,
      this.width,
    );
  }
}
