import { textWidth } from '../../engraving/text-width.js';

/** How a face comes out on the screen. */
export interface Metrics {
  /** Its width in CSS px. */
  width: number;
  /** How wide the letters of its font run, against those that texts are laid out with. */
  stretch: number;
  /** How heavy they are, from 1 to 1000. */
  weight: number;
}

/** What a face is laid out for until it is measured, and where it can't be: its own units, a usual font. */
export const unmeasured: Metrics = { width: 800, stretch: 1, weight: 400 };

type Tell = (metrics: Metrics) => void;

const watched = new WeakMap<Element, Tell>();
const sample = 'chances about even, 50%';
let observer: ResizeObserver | undefined;
let canvas: CanvasRenderingContext2D | undefined;

/** How an element's letters come out. */
export const lettersOf = (element: Element): Omit<Metrics, 'width'> => {
  const { fontFamily, fontWeight } = getComputedStyle(element);
  canvas ??= document.createElement('canvas').getContext('2d')!;
  canvas.font = `99px ${fontFamily}`;
  const stretch = canvas.measureText(sample).width / 99 / textWidth(sample);
  return { stretch, weight: Number(fontWeight) };
};

const report = (entries: ResizeObserverEntry[]): void => {
  for (const { target, contentRect } of entries) {
    // Zero is an element that is not shown: what it was laid out for serves when it is shown again.
    const { width } = contentRect;
    if (width > 0) watched.get(target)?.({ width, ...lettersOf(target) });
  }
  // A font that comes late runs differently: what is observed anew is reported anew. Asked here, as all is laid out now.
  if (document.fonts.status === 'loading')
    void document.fonts.ready.then(() => entries.forEach(({ target }) => observeAnew(target)));
};

const observeAnew = (element: Element): void => {
  if (!watched.has(element)) return;
  observer!.unobserve(element);
  observer!.observe(element);
};

/** Ends the watch. */
export const unwatchMetrics = (element: Element): void => {
  if (watched.delete(element)) observer!.unobserve(element);
};

/** Tells an element's metrics now and after each change; one observer serves the whole page. */
export const watchMetrics = (element: Element, tell: Tell): void => {
  if (watched.has(element)) return;
  observer ??= new ResizeObserver(report);
  watched.set(element, tell);
  observer.observe(element);
};
