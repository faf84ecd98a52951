import { ringTrack } from '../../engraving/track.js';
import type { ControllerHost } from '../../instrument/controllers/host.js';
import { lineWidth } from '../face/bands.js';
import type { Plan } from '../face/plan.js';
import type { View } from './view.js';

const svg = 'http://www.w3.org/2000/svg';

/**
 * The outline of the magnified part of a ring, which turns with the hand. A linear rule has lines to its lens
 * instead.
 */
export class Field {
  #outline: SVGElement | undefined;
  #d = '';

  constructor(private readonly rule: ControllerHost) {}

  clear(): void {
    this.#outline?.remove();
  }

  draw({ bands, width }: Plan, { isRing, hairline, inside, right, length }: View): void {
    if (!isRing) return this.clear();
    const edges = bands.flatMap(({ base, way, breadth }) => [base, base + way * breadth]);
    const [from, to] = [inside, right].map((x) => (x - hairline) / length);
    const d = ringTrack.sector(from, to, Math.min(...edges), Math.max(...edges));
    if (this.#outline?.isConnected && d === this.#d) return;
    this.#d = d;
    const outline = (this.#outline ??= this.rule.ownerDocument.createElementNS(svg, 'path'));
    const facts = { part: 'lens-field', class: 'accent', d, 'stroke-width': lineWidth(1, width) };
    for (const [name, value] of Object.entries(facts)) outline.setAttribute(name, String(value));
    this.rule.renderRoot.querySelector('svg > [part=cursor]')?.append(outline);
  }
}
