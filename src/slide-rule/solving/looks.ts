import type { ControllerHost } from '../../instrument/controllers/host.js';
import type { Faces } from '../face/faces.js';
import type { Scale } from '../scales/scale.js';
import type { Move } from './chain.js';
import type { Spot } from './spots.js';

/** A place to look at: on a scale, at a position on the body. */
export interface Look {
  readonly scale: Scale;
  readonly position: number;
}

const svg = 'http://www.w3.org/2000/svg';
const radiusEms = 0.75;

/** The places to look at after a move: what was set, and what it was set over. */
export const looksAt = ({ action }: Move, rule: { slide: number; cursor: number }): Look[] => {
  const slide = Math.log10(rule.slide);
  const onBody = ({ scale, position, on }: Spot): Look => ({
    scale,
    position: on === 'slide' ? slide + position : position,
  });
  switch (action.kind) {
    case 'index':
    case 'toIndex': {
      const position = slide + (action.index === 'right' ? 1 : 0);
      const over = 'over' in action && action.over ? [onBody(action.over)] : [];
      return [{ scale: action.of, position }, ...over];
    }
    case 'set':
      return [onBody(action.spot), ...(action.over ? [onBody(action.over)] : [])];
    case 'hairline':
      return [onBody(action.spot)];
    case 'note':
      return [{ scale: action.scale, position: Math.log10(rule.cursor) }];
    default:
      return [];
  }
};

/** Draws circles on the face around the places to look at. */
export class Looks {
  #looks: readonly Look[] = [];
  #drawn: Element[] = [];

  constructor(
    private readonly rule: ControllerHost,
    private readonly faces: Faces,
  ) {}

  /** Sets the places. `draw()` draws them. */
  show(looks: readonly Look[]): void {
    this.#looks = looks;
  }

  /** Draws the circles on the present face. */
  draw(): void {
    for (const circle of this.#drawn) circle.remove();
    const face = this.rule.renderRoot.querySelector('svg');
    this.#drawn = face ? this.#looks.flatMap((look) => this.#circle(look)) : [];
    face?.append(...this.#drawn);
  }

  #circle({ scale, position }: Look): Element[] {
    const { plan } = this.faces;
    return plan.bands
      .filter((band) => band.scale === scale)
      .map((band) => {
        const circle = this.rule.ownerDocument.createElementNS(svg, 'circle');
        const { x, y } = plan.home(band);
        const facts = {
          part: 'look',
          class: 'accent',
          cx: x,
          cy: y,
          r: radiusEms * plan.em,
          'stroke-width': plan.em / 8,
          transform: plan.transform('cursor', position),
        };
        for (const [name, value] of Object.entries(facts)) circle.setAttribute(name, String(value));
        return circle;
      });
  }
}
