import type { Point } from './commands.js';

/** A text on a face as shown on the screen: the corners of its letters' ink, in CSS px. */
export interface ShownText {
  text: string;
  corners: Point[];
  /** The font size on the screen, in CSS px. */
  size: number;
  /** The group of a word that is set in several pieces. */
  word: Element | null;
}

const context = new OffscreenCanvas(1, 1).getContext('2d')!;

/** A canvas draws the digits that a font has by default. The face draws digits as high as capitals. */
const asCapitals = (text: string, numerals: string): string =>
  numerals.includes('lining-nums') ? text.replace(/\d/g, 'H') : text;

/** How far the letters extend above and below their baseline, in units of the drawing. */
function inkHeights(text: SVGTextElement): [above: number, below: number] {
  const style = getComputedStyle(text);
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = context.measureText(
    asCapitals(text.textContent, style.fontVariantNumeric),
  );
  return [actualBoundingBoxAscent, actualBoundingBoxDescent];
}

function shownText(text: SVGTextElement): ShownText {
  const toScreen = text.getScreenCTM()!;
  const { x, width } = text.getBBox();
  const [above, below] = inkHeights(text);
  const line = text.getStartPositionOfChar(0).y;
  const corners = [
    [x, line - above],
    [x + width, line - above],
    [x + width, line + below],
    [x, line + below],
  ].map(([cornerX, cornerY]): Point => {
    const corner = new DOMPoint(cornerX, cornerY).matrixTransform(toScreen);
    return [corner.x, corner.y];
  });
  const scale = Math.hypot(toScreen.a, toScreen.b);
  return {
    text: text.textContent,
    corners,
    size: scale * parseFloat(getComputedStyle(text).fontSize),
    word: text.closest('[part=words] > g'),
  };
}

/** All texts of a drawing. */
export const textsOf = (meter: Element): ShownText[] =>
  [...meter.shadowRoot!.querySelectorAll<SVGTextElement>('svg text')]
    .filter((text) => text.textContent.trim() !== '')
    .map(shownText);

/** The middle of a text. */
export const middleOf = ({ corners }: ShownText): Point => [
  corners.reduce((sum, [x]) => sum + x / 4, 0),
  corners.reduce((sum, [, y]) => sum + y / 4, 0),
];

const along = (corners: readonly Point[], [x, y]: Point): [number, number] => {
  const lengths = corners.map(([cornerX, cornerY]) => cornerX * x + cornerY * y);
  return [Math.min(...lengths), Math.max(...lengths)];
};

const axesOf = ({ corners: [a, b, , d] }: ShownText): Point[] =>
  [b, d].map((corner): Point => {
    const [x, y] = [corner[0] - a[0], corner[1] - a[1]];
    const length = Math.hypot(x, y);
    return [x / length, y / length];
  });

/** The depth by which two texts overlap, in CSS px; negative for the gap between them. */
export function overlap(a: ShownText, b: ShownText): number {
  const depths = [...axesOf(a), ...axesOf(b)].map((axis) => {
    const [aFrom, aTo] = along(a.corners, axis);
    const [bFrom, bTo] = along(b.corners, axis);
    return Math.min(aTo, bTo) - Math.max(aFrom, bFrom);
  });
  return Math.min(...depths);
}

/** The pieces of one word are close, each at its own angle: their corners can overlap, but not their letters. */
const mostIn = (a: ShownText, b: ShownText): number => (a.word && a.word === b.word ? 2 : 0);

/** The errors of the texts of a drawing: two that touch, or one that the picture's edge cuts. */
export function troublesOf(meter: Element): string[] {
  const texts = textsOf(meter);
  const touching = texts.flatMap((text, i) =>
    texts
      .slice(0, i)
      .filter((other) => overlap(text, other) > mostIn(text, other))
      .map((other) => `"${text.text}" touches "${other.text}"`),
  );
  const { left, right, top, bottom } = meter
    .shadowRoot!.querySelector('svg')!
    .getBoundingClientRect();
  const cut = texts
    .filter(({ corners }) =>
      corners.some(
        ([x, y]) => x < left - 0.5 || x > right + 0.5 || y < top - 0.5 || y > bottom + 0.5,
      ),
    )
    .map(({ text }) => `"${text}" is cut`);
  return [...touching, ...cut];
}
