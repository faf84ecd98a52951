import { expect } from '@open-wc/testing';

/** A page to print as a document of its own, well-formed. */
export function pageOf(svg: string): SVGSVGElement {
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(read.querySelector('parsererror'), svg.slice(0, 200)).to.equal(null);
  return read.documentElement as unknown as SVGSVGElement;
}

const numbersIn = (text: string | null): number[] => (text?.match(/-?[\d.]+/g) ?? []).map(Number);

/** The scale of a scale on a piece: `scale="C"`. */
export const scaleOn = (page: Element, part: string, name: string): Element =>
  page.querySelector(`[data-piece="${part}"] [data-scale="${name}"]`)!;

/** The marks of a scale, also of its gauges: where each stands at its scale's line, in mm on its piece. */
export function marksOn(scale: Element): { x: number; y: number }[] {
  const piece = scale.closest('[data-piece]')!;
  const [, , zoom] = numbersIn(piece.getAttribute('transform'));
  return [...scale.querySelectorAll('path')]
    .flatMap((path) => [...path.getAttribute('d')!.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)])
    .map(([, x, y]) => ({ x: Number(x) * zoom, y: Number(y) * zoom }));
}

/** How wide and high a page is, in mm. */
export function sizeOf(page: Element): [width: number, height: number] {
  const [width, height] = ['width', 'height'].map((name) => page.getAttribute(name)!);
  expect(width).to.match(/^[\d.]+mm$/);
  expect(page.getAttribute('viewBox')).to.equal(`0 0 ${parseFloat(width)} ${parseFloat(height)}`);
  return [parseFloat(width), parseFloat(height)];
}

/** By how much a page is drawn larger for the sake of the printer. */
export const zoomOf = (page: Element): number =>
  numbersIn(page.querySelector(':scope > g')!.getAttribute('transform'))[2];

/** The length of the control bar on the page, in mm. */
export function barOf(page: Element): number {
  const [, length] = /H([\d.]+)/.exec(page.querySelector('[data-line="bar"]')!.getAttribute('d')!)!;
  return Number(length) * zoomOf(page);
}
