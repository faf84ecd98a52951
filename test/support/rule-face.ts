import { fixture, html } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate, setViewport, type Point } from './commands.js';
import { part, ruleWith, scalesOf, type Attributes } from './rule.js';

/** All parts that a rule draws, from back to front. */
export const drawnParts = [
  ...['body', 'slide', 'scale', 'ticks', 'numbers', 'name', 'gauge', 'cursor', 'hairline'],
] as const;

/** A rule of this width without motion, in a viewport with room for it. */
export async function stillRule(attributes: Attributes = {}, width = 480): Promise<SlideRule> {
  await emulate({ reducedMotion: 'reduce', colorScheme: 'light' });
  const side = Math.max(800, width + 40);
  await setViewport({ width: side, height: side });
  const style = `width:${width}px;max-width:none;font-family:serif`;
  return ruleWith({ ...attributes, style }, Math.max(480, width));
}

/** Adds CSS rules to the page until the test ends. */
export async function dress(...rules: string[]): Promise<void> {
  await fixture(html`<style>
    ${rules.join('\n')}
  </style>`);
}

/** A straight line of a drawing, from one end to the other. */
export type Stroke = readonly [from: Point, to: Point];

type Pen = [x: number, y: number];

/** The place of the pen after a command of a path, for the commands that marks are drawn with. */
function moved([x, y]: Pen, command: string, [a, b]: readonly number[]): Pen {
  const steps: Readonly<Record<string, Pen>> = {
    M: [a, b],
    L: [a, b],
    H: [a, y],
    V: [x, a],
    m: [x + a, y + b],
    l: [x + a, y + b],
    h: [x + a, y],
    v: [x, y + a],
  };
  const to = steps[command];
  if (!to) throw new Error(`what is ${command} in a mark?`);
  return to;
}

/** The strokes of an outline, in its own units. */
export function strokesIn(outline: string): Stroke[] {
  const strokes: Stroke[] = [];
  let pen: Pen = [0, 0];
  for (const [, command, text] of outline.matchAll(/([a-z])([^a-z]*)/gi)) {
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const to = moved(pen, command, numbers);
    if (!/m/i.test(command)) strokes.push([pen, to]);
    pen = to;
  }
  return strokes;
}

/** The marks of one scale without gauge marks, in the units of its part. */
export const marksOf = (scale: Element): Stroke[] =>
  [...scale.querySelectorAll('path[part~=ticks]')]
    .filter((path) => !path.closest('[part~=gauge]'))
    .flatMap((path) => strokesIn(path.getAttribute('d') ?? ''));

export const isLinear = (rule: Element): boolean => rule.matches(':state(linear)');

const middleOf = (rule: Element): Point => {
  const { x, y, width, height } = (part(rule, 'face') as unknown as SVGSVGElement).viewBox.baseVal;
  return [x + width / 2, y + height / 2];
};

/** The angle of a point around a middle: turns clockwise from the top, 0 ≤ turns < 1. */
export function turnsOf([x, y]: Point, [middleX, middleY]: Point): number {
  const turns = Math.atan2(x - middleX, middleY - y) / (2 * Math.PI);
  return ((turns % 1) + 1) % 1;
}

/** The x coordinates where the decade of C and D begins and ends on a linear rule, in the units of the drawing. */
export function endsOf(rule: Element): Point {
  const [key] = ['D', 'C', 'A', 'Pr'].flatMap((name) => scalesOf(rule, name));
  const xs = marksOf(key).map(([[x]]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  // 0.1% is just beyond the index, which is at odds of 1 : 1000
  const beyond = key.dataset.scale === 'Pr' ? Math.log10(1 / 0.999) / 6 : 0;
  const hair = (beyond * (to - from)) / (1 - 2 * beyond);
  return [from - hair, to + hair];
}

/** Returns a function for the position on the decade of a place of the drawing, in the units of its part. */
function axisOf(rule: Element): (place: Point) => number {
  const middle = middleOf(rule);
  if (!isLinear(rule)) return (place) => turnsOf(place, middle);
  const [from, to] = endsOf(rule);
  return ([x]) => (x - from) / (to - from);
}

/** The position on the decade of a place of the drawing, in the units of its part. */
export const alongOf = (rule: Element, place: Point): number => axisOf(rule)(place);

/** The distance of two positions on the decade: round a ring, the shorter way. */
export function apartAlong(rule: Element, a: number, b: number): number {
  const distance = Math.abs(a - b);
  return isLinear(rule) ? distance : Math.abs(distance - Math.round(distance));
}

/** The positions of a scale's strokes on the decade. On a ring, the end of a turn is its beginning. */
function alongStrokes(rule: Element, strokes: readonly Stroke[]): number[] {
  const along = axisOf(rule);
  const [middleX, middleY] = middleOf(rule);
  const reach = ([x, y]: Point) => Math.hypot(x - middleX, y - middleY);
  const isStraight = isLinear(rule);
  // the outer end gives the angle more exactly
  return strokes.map(([from, to]) => along(isStraight || reach(from) > reach(to) ? from : to));
}

/** A position on a ring as one on a scale: LR extends to both sides of the index. */
export const alongScale = (scale: SVGGElement, along: number): number =>
  scale.dataset.scale === 'LR' && along > 0.5 + 1e-4 ? along - 1 : along;

/** The position of each mark of a scale on the decade. */
export const alongMarks = (rule: Element, scale: SVGGElement): number[] =>
  alongStrokes(rule, marksOf(scale)).map((along) => alongScale(scale, along));

/** The positions on the decade where keys stop: the marks of a scale, and its gauge marks. */
export const alongStops = (rule: Element, scale: Element): number[] =>
  alongStrokes(
    rule,
    [...scale.querySelectorAll('path[part~=ticks]')].flatMap((path) =>
      strokesIn(path.getAttribute('d') ?? ''),
    ),
  );

/** The length of the decade on a scale, in units of the drawing. */
export function lengthOf(rule: Element, scale: Element): number {
  if (isLinear(rule)) {
    const [from, to] = endsOf(rule);
    return to - from;
  }
  return 2 * Math.PI * radiusOf(rule, scale);
}

/** The largest radius of a ring's marks, in units of the drawing. */
export function radiusOf(rule: Element, scale: Element): number {
  const [x, y] = middleOf(rule);
  const ends = marksOf(scale).flat();
  return Math.max(...ends.map(([endX, endY]) => Math.hypot(endX - x, endY - y)));
}

/** The size of a unit of the drawing, in CSS px. */
export function unitOf(rule: Element): number {
  const face = part(rule, 'face') as unknown as SVGSVGElement;
  return face.getBoundingClientRect().width / face.viewBox.baseVal.width;
}

const matrixOf = (piece: SVGGraphicsElement): DOMMatrix => piece.getScreenCTM()!;

/** The point of the viewport at a place in the units of an element of the drawing. */
export function onScreen(piece: SVGGraphicsElement, [x, y]: Point): Point {
  const place = new DOMPoint(x, y).matrixTransform(matrixOf(piece));
  return [place.x, place.y];
}

/** The middle of an element of the drawing, in the units of its part. */
export function placeIn(piece: SVGGraphicsElement, on: SVGGraphicsElement): Point {
  const { x, y, width, height } = piece.getBBox();
  const there = matrixOf(on).inverse().multiply(matrixOf(piece));
  const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(there);
  return [middle.x, middle.y];
}

/** The point of the viewport at a position on a scale's marks, as the rule is set now. */
export function placeOn(rule: Element, scale: SVGGElement, along: number): Point {
  const marks = marksOf(scale);
  if (isLinear(rule)) {
    const [from, to] = endsOf(rule);
    const [[, a], [, b]] = marks[0];
    return onScreen(scale, [from + along * (to - from), (a + b) / 2]);
  }
  const [x, y] = middleOf(rule);
  const [near, far] = marks[0].map(([endX, endY]) => Math.hypot(endX - x, endY - y));
  const [radius, angle] = [(near + far) / 2, 2 * Math.PI * along];
  return onScreen(scale, [x + radius * Math.sin(angle), y - radius * Math.cos(angle)]);
}

/** The text elements of a part of a scale. */
export const lettersOf = (scale: Element, name: string): SVGTextElement[] =>
  [...scale.querySelectorAll(`[part~=${name}]`)].flatMap((piece) =>
    piece instanceof SVGTextElement ? [piece] : [...piece.querySelectorAll('text')],
  );

/** The em of a text on the screen, in CSS px. */
export function emOf(text: SVGTextElement): number {
  const { a, b } = matrixOf(text);
  return Math.hypot(a, b) * parseFloat(getComputedStyle(text).fontSize);
}
