import type { ReactiveController } from 'lit';
import { textWidth } from '../../engraving/text-width.js';
import type { ControllerHost } from './host.js';
import { viewOf } from './view.js';

/** How a face comes out on the screen. */
export interface Metrics {
  /** Its width in CSS px. */
  width: number;
  /** How wide the letters of its font run, against those that texts are laid out with. */
  stretch: number;
  /** How heavy they are, from 1 to 1000. */
  weight: number;
}

/** What a face is laid out for until it is measured, and where it cannot be: its own units, a usual font. */
export const unmeasured: Metrics = { width: 800, stretch: 1, weight: 400 };

type Report = (metrics: Metrics) => void;

/** An element that is watched, by the observer of the window that it was in then. */
interface Watched {
  readonly observer: ResizeObserver;
  readonly take: Report;
}

const watched = new WeakMap<Element, Watched>();
const sample = 'chances about even, 50%';
// One of each serves a whole page.
const observers = new WeakMap<Window, ResizeObserver>();
const canvases = new WeakMap<Document, CanvasRenderingContext2D | null>();

/** Each document has fonts of its own. */
const canvasOf = (document: Document): CanvasRenderingContext2D | null => {
  if (!canvases.has(document))
    canvases.set(document, document.createElement('canvas').getContext('2d'));
  return canvases.get(document)!;
};

// In steps, never too narrow: a server, which knows no font, then lays out for the same width as a browser with a font
// of about that width, and nothing moves when the script comes.
const inSteps = (stretch: number): number => Math.ceil(20 * stretch - 0.01) / 20;

const lettersOf = (element: Element): Omit<Metrics, 'width'> => {
  const style = getComputedStyle(element);
  const { fontFamily, fontWeight } = style;
  const canvas = canvasOf(element.ownerDocument);
  if (!canvas) return unmeasured;
  canvas.font = `99px ${fontFamily}`;
  // Inside, the property wins over the element's own font; a canvas leaves out one that it cannot read.
  const font = style.getPropertyValue('--instrument-font');
  if (font) canvas.font = `99px ${font}`;
  const stretch = canvas.measureText(sample).width / 99 / textWidth(sample);
  return { stretch: inSteps(stretch), weight: Number(fontWeight) };
};

const report = (entries: ResizeObserverEntry[]): void => {
  for (const { target, contentRect } of entries) {
    // Zero is an element that is not shown: what it was laid out for serves when it is shown again.
    const { width } = contentRect;
    if (width > 0) watched.get(target)?.take({ ...lettersOf(target), width });
  }
  // A font that comes late runs differently. Asked here, as a layout has just ended.
  const { fonts } = entries[0].target.ownerDocument as Partial<Document>;
  if (fonts?.status === 'loading')
    void fonts.ready.then(() => entries.forEach(({ target }) => observeAnew(target)));
};

// What is observed anew is reported anew.
const observeAnew = (element: Element): void => {
  const observer = watched.get(element)?.observer;
  observer?.unobserve(element);
  observer?.observe(element);
};

const observerOf = (view: Window & typeof globalThis): ResizeObserver => {
  let observer = observers.get(view);
  if (!observer) observers.set(view, (observer = new view.ResizeObserver(report)));
  return observer;
};

const watch = (element: Element, take: Report): void => {
  if (watched.has(element)) return;
  const observer = observerOf(viewOf(element));
  watched.set(element, { observer, take });
  observer.observe(element);
};

const unwatch = (element: Element): void => {
  watched.get(element)?.observer.unobserve(element);
  watched.delete(element);
};

const keyOf = ({ width, stretch, weight }: Metrics): string => [width, stretch, weight].join();

/** What is laid out by the metrics of its own. */
export interface LaidOut {
  /** Whether there is text to lay out now. */
  isNeeded(): boolean;
  /** What tells one layout from another: metrics with the same key are laid out alike. */
  keyOf?(metrics: Metrics): string;
  /** Whether its height follows from its layout: it is then laid out in the frame after the measuring one. */
  isOfOwnHeight?(): boolean;
}

/** Measures an element's width and font for as long as it has text to lay out, and updates it when they change. */
export class TextMetrics implements ReactiveController {
  #now = unmeasured;

  constructor(
    private readonly host: ControllerHost,
    private readonly laidOut: LaidOut,
  ) {
    host.addController(this);
  }

  /** The metrics last measured. */
  get now(): Metrics {
    return this.#now;
  }

  /** Measures at once, so that what is not drawn yet is drawn once. */
  measure(): void {
    const width = this.host.clientWidth;
    if (width > 0) this.#now = { ...lettersOf(this.host), width };
  }

  // An element that comes back to a page does not update by itself.
  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdate();
  }

  hostUpdate(): void {
    const { host, laidOut } = this;
    if (!host.isConnected) return;
    if (!('ResizeObserver' in viewOf(host))) return this.measure();
    if (laidOut.isNeeded()) watch(host, (metrics) => this.#report(metrics));
    else unwatch(host);
  }

  hostDisconnected(): void {
    unwatch(this.host);
  }

  // A page hears of a height that changes in the frame of its measuring as an endless round.
  #report(metrics: Metrics): void {
    if (this.#isSame(metrics)) return;
    if (this.laidOut.isOfOwnHeight?.())
      viewOf(this.host).requestAnimationFrame(() => this.#take(metrics));
    else this.#take(metrics);
  }

  #take(metrics: Metrics): void {
    if (this.#isSame(metrics)) return;
    const old = this.#now;
    this.#now = metrics;
    this.host.requestUpdate('metrics', old);
  }

  #isSame(metrics: Metrics): boolean {
    const key = this.laidOut.keyOf ?? keyOf;
    return key(metrics) === key(this.#now);
  }
}
