import { middleOf, overlap, textsOf, type ShownText } from './texts.js';

const reachOf = ({ corners: [[x1, y1], , [x2, y2]] }: ShownText): number =>
  Math.hypot(x2 - x1, y2 - y1) / 2;

/** A text with its middle and its reach. These are calculated once, as a rule has hundreds of texts to compare. */
interface Placed {
  shown: ShownText;
  x: number;
  y: number;
  reach: number;
}

const placed = (shown: ShownText): Placed => {
  const [x, y] = middleOf(shown);
  return { shown, x, y, reach: reachOf(shown) };
};

const mayTouch = (a: Placed, b: Placed): boolean =>
  Math.hypot(a.x - b.x, a.y - b.y) < a.reach + b.reach;

function touching(texts: readonly Placed[]): string[] {
  return texts.flatMap((text, i) =>
    texts
      .slice(0, i)
      .filter((other) => mayTouch(text, other) && overlap(text.shown, other.shown) > 0)
      .map((other) => `"${text.shown.text}" touches "${other.shown.text}"`),
  );
}

function cut(texts: readonly Placed[], face: Element): string[] {
  const { left, right, top, bottom } = face.getBoundingClientRect();
  const isOut = ({ shown: { corners } }: Placed) =>
    corners.some(
      ([x, y]) => x < left - 0.5 || x > right + 0.5 || y < top - 0.5 || y > bottom + 0.5,
    );
  return texts.filter(isOut).map(({ shown: { text } }) => `"${text}" is cut`);
}

/** The errors of the texts of a rule: two that touch, or one that the edge of the picture cuts. */
export function troublesOf(rule: Element): string[] {
  const texts = textsOf(rule).map(placed);
  return [...touching(texts), ...cut(texts, rule.shadowRoot!.querySelector('svg')!)];
}
