import type { SlideRule } from '../../src/slide-rule/element.js';
import type { Point } from './commands.js';
import { move } from './disc-hand.js';
import { part, parts, scalesOf, type Movable } from './rule.js';
import { alongOf, isLinear, onScreen, placeOn } from './rule-face.js';

export { letGo, move, press } from './disc-hand.js';

/** The tolerance for rounding of screen coordinates, in decades: less than a twentieth of a px. */
export const near = 6e-5;

/** The other one of the two parts. */
export const otherOf = (movable: Movable): Movable => (movable === 'cursor' ? 'slide' : 'cursor');

/** The position on the decade of a point of the viewport, relative to the fixed body. */
export function alongUnder(rule: Element, [x, y]: Point): number {
  // a mouse moves by whole pixels
  const place = new DOMPoint(Math.round(x), Math.round(y)).matrixTransform(
    part(rule, 'face').getScreenCTM()!.inverse(),
  );
  return alongOf(rule, [place.x, place.y]);
}

/** The decades between two points; round a ring, the way nearest to `about`. */
export function decadesBetween(rule: Element, from: Point, to: Point, about: number): number {
  const distance = alongUnder(rule, to) - alongUnder(rule, from);
  return isLinear(rule) ? distance : distance + Math.round(about - distance);
}

/** The position of a part, in decades. */
export const decadesOf = (rule: SlideRule, movable: Movable): number => Math.log10(rule[movable]);

/** The position of a number of decades on a ring, 0 ≤ decades < 1; unchanged on a linear rule. */
export const onRule = (rule: Element, decades: number): number =>
  isLinear(rule) ? decades : ((decades % 1) + 1) % 1;

/** A point of the viewport on the hairline where a pointer grabs no other part. */
export function hairlinePoint(rule: SlideRule): Point {
  const [scale] = scalesOf(rule);
  const gone = part(rule, 'slide').contains(scale) ? decadesOf(rule, 'slide') : 0;
  return placeOn(rule, scale, decadesOf(rule, 'cursor') - gone);
}

/** The point of the viewport on the slide, at some decades from the left index of the body. */
export function slidePoint(rule: SlideRule, decades: number): Point {
  const [scale] = part(rule, 'slide').querySelectorAll<SVGGElement>('g[part~=scale]');
  return placeOn(rule, scale, decades - decadesOf(rule, 'slide'));
}

/** The point of the viewport on the fixed body, at some decades from its left index. */
export function bodyPoint(rule: Element, decades: number): Point {
  const [scale] = parts(rule, 'body')[0].querySelectorAll<SVGGElement>('g[part~=scale]');
  return placeOn(rule, scale, decades);
}

/** A point where a pointer grabs a part, away from the other one. */
export const gripPoint = (rule: SlideRule, movable: Movable): Point =>
  movable === 'cursor' ? hairlinePoint(rule) : slidePoint(rule, 0.4);

/** The point to which a point of a rule moves by some decades. */
export function movedBy(rule: Element, [x, y]: Point, decades: number): Point {
  const face = part(rule, 'face');
  const at = new DOMPoint(x, y).matrixTransform(face.getScreenCTM()!.inverse());
  if (isLinear(rule)) {
    const [from, to] = [alongOf(rule, [0, 0]), alongOf(rule, [1, 0])];
    return onScreen(face, [at.x + decades / (to - from), at.y]);
  }
  const { x: left, y: top, width, height } = viewBoxOf(rule);
  const angle = decades * 2 * Math.PI;
  const [right, down] = [at.x - left - width / 2, at.y - top - height / 2];
  return onScreen(face, [
    left + width / 2 + right * Math.cos(angle) - down * Math.sin(angle),
    top + height / 2 + right * Math.sin(angle) + down * Math.cos(angle),
  ]);
}

const viewBoxOf = (rule: Element): DOMRect =>
  (part(rule, 'face') as unknown as SVGSVGElement).viewBox.baseVal;

/** Moves the mouse from a point by some decades, by at most `by` at once; returns where it is then. */
export async function moveAlong(
  rule: Element,
  from: Point,
  decades: number,
  by = 0.1,
): Promise<Point> {
  const count = Math.ceil(Math.abs(decades) / by);
  let at = from;
  for (let i = 1; i <= count; i++) {
    at = movedBy(rule, from, (decades * i) / count);
    await move(at);
  }
  return at;
}
