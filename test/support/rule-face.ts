import { fixture, html } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { emulate, setViewport, type Point } from './commands.js';
import { part, ruleWith, scalesOf, type Attributes } from './rule.js';

/** All that a rule draws, from the ground up. */
export const drawnParts = [
  ...['body', 'slide', 'scale', 'ticks', 'numbers', 'name', 'gauge', 'cursor', 'hairline'],
] as const;

/** A rule of this width that stands still, on a screen that has room for it. */
export async function stillRule(attributes: Attributes = {}, width = 480): Promise<SlideRule> {
  await emulate({ reducedMotion: 'reduce', colorScheme: 'light' });
  const side = Math.max(800, width + 40);
  await setViewport({ width: side, height: side });
  const style = `width:${width}px;max-width:none;font-family:serif`;
  return ruleWith({ ...attributes, style }, Math.max(480, width));
}

/** Puts rules of a style sheet on the page until the test ends. */
export async function dress(...rules: string[]): Promise<void> {
  await fixture(html`<style>
    ${rules.join('\n')}
  </style>`);
}

/** A straight line of a drawing, from one end to the other. */
export type Stroke = readonly [from: Point, to: Point];

type Pen = [x: number, y: number];

/** Where the pen is after a command of a path, for the few commands that marks are drawn with. */
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

/** The marks of one scale, in the units of the part that it is on; gauge marks are not among them. */
export const marksOf = (scale: Element): Stroke[] =>
  [...scale.querySelectorAll('path[part~=ticks]')]
    .filter((path) => !path.closest('[part~=gauge]'))
    .flatMap((path) => strokesIn(path.getAttribute('d') ?? ''));

export const isLinear = (rule: Element): boolean => rule.matches(':state(linear)');

const middleOf = (rule: Element): Point => {
  const { x, y, width, height } = (part(rule, 'face') as unknown as SVGSVGElement).viewBox.baseVal;
  return [x + width / 2, y + height / 2];
};

/** The turns from the top, clockwise, at which a point lies around a middle: 0 ≤ turns < 1. */
export function turnsOf([x, y]: Point, [middleX, middleY]: Point): number {
  const turns = Math.atan2(x - middleX, middleY - y) / (2 * Math.PI);
  return ((turns % 1) + 1) % 1;
}

/** Where the decade of C and D begins and ends on a linear rule, in its units. */
export function endsOf(rule: Element): Point {
  const [key] = ['D', 'C', 'A', 'Pr'].flatMap((name) => scalesOf(rule, name));
  const xs = marksOf(key).map(([[x]]) => x);
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  // 0.1% is a hair beyond the index, which is at odds of 1 : 1000
  const beyond = key.dataset.scale === 'Pr' ? Math.log10(1 / 0.999) / 6 : 0;
  const hair = (beyond * (to - from)) / (1 - 2 * beyond);
  return [from - hair, to + hair];
}

/** What tells where on the decade a place of the drawing is, in the units of the part that it is on. */
function axisOf(rule: Element): (place: Point) => number {
  const middle = middleOf(rule);
  if (!isLinear(rule)) return (place) => turnsOf(place, middle);
  const [from, to] = endsOf(rule);
  return ([x]) => (x - from) / (to - from);
}

/** Where on the decade a place of the drawing is, in the units of the part that it is on. */
export const alongOf = (rule: Element, place: Point): number => axisOf(rule)(place);

/** How far apart two places on the decade are: round a ring the short way. */
export function apartAlong(rule: Element, a: number, b: number): number {
  const distance = Math.abs(a - b);
  return isLinear(rule) ? distance : Math.abs(distance - Math.round(distance));
}

/** Where on the decade strokes of a scale stand; on a ring the end of a turn is its beginning. */
function alongStrokes(rule: Element, strokes: readonly Stroke[]): number[] {
  const along = axisOf(rule);
  const [middleX, middleY] = middleOf(rule);
  const reach = ([x, y]: Point) => Math.hypot(x - middleX, y - middleY);
  const isStraight = isLinear(rule);
  // the end that is farther out says the angle better
  return strokes.map(([from, to]) => along(isStraight || reach(from) > reach(to) ? from : to));
}

/** A place on a ring as one of a scale, which on LR goes both ways from the index. */
export const alongScale = (scale: SVGGElement, along: number): number =>
  scale.dataset.scale === 'LR' && along > 0.5 + 1e-4 ? along - 1 : along;

/** Where on the decade each mark of a scale stands. */
export const alongMarks = (rule: Element, scale: SVGGElement): number[] =>
  alongStrokes(rule, marksOf(scale)).map((along) => alongScale(scale, along));

/** Where on the decade all stands that keys stop at: the marks of a scale, and those of its constants. */
export const alongStops = (rule: Element, scale: Element): number[] =>
  alongStrokes(
    rule,
    [...scale.querySelectorAll('path[part~=ticks]')].flatMap((path) =>
      strokesIn(path.getAttribute('d') ?? ''),
    ),
  );

/** How long the decade is at a scale, in units of the drawing. */
export function lengthOf(rule: Element, scale: Element): number {
  if (isLinear(rule)) {
    const [from, to] = endsOf(rule);
    return to - from;
  }
  return 2 * Math.PI * radiusOf(rule, scale);
}

/** How far from the middle the marks of a ring have their feet, in units of the drawing: the largest. */
export function radiusOf(rule: Element, scale: Element): number {
  const [x, y] = middleOf(rule);
  const ends = marksOf(scale).flat();
  return Math.max(...ends.map(([endX, endY]) => Math.hypot(endX - x, endY - y)));
}

/** How many CSS px a unit of the drawing is. */
export function unitOf(rule: Element): number {
  const face = part(rule, 'face') as unknown as SVGSVGElement;
  return face.getBoundingClientRect().width / face.viewBox.baseVal.width;
}

const matrixOf = (piece: SVGGraphicsElement): DOMMatrix => piece.getScreenCTM()!;

/** A place in the units of a piece of the drawing as one in the viewport. */
export function onScreen(piece: SVGGraphicsElement, [x, y]: Point): Point {
  const place = new DOMPoint(x, y).matrixTransform(matrixOf(piece));
  return [place.x, place.y];
}

/** The middle of a piece of the drawing, in the units of the part that it is on. */
export function placeIn(piece: SVGGraphicsElement, on: SVGGraphicsElement): Point {
  const { x, y, width, height } = piece.getBBox();
  const there = matrixOf(on).inverse().multiply(matrixOf(piece));
  const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(there);
  return [middle.x, middle.y];
}

/** A place on a scale's marks as one in the viewport, at a place of the decade, where it is seen now. */
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

/** The letters of a part of a scale. */
export const lettersOf = (scale: Element, name: string): SVGTextElement[] =>
  [...scale.querySelectorAll(`[part~=${name}]`)].flatMap((piece) =>
    piece instanceof SVGTextElement ? [piece] : [...piece.querySelectorAll('text')],
  );

/** The em of a text on the screen, in CSS px. */
export function emOf(text: SVGTextElement): number {
  const { a, b } = matrixOf(text);
  return Math.hypot(a, b) * parseFloat(getComputedStyle(text).fontSize);
}
