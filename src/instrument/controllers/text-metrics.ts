import type { ReactiveController } from 'lit';
import { textWidth } from '../../engraving/text-width.js';
import type { ControllerHost } from './host.js';
import { viewOf } from './view.js';

/** The measured width and font of a face. */
export interface Metrics {
  /** Its width in CSS px. */
  width: number;
  /** The width of its font, relative to the widths of `textWidth`. */
  stretch: number;
  /** The `font-weight`, from 1 to 1000. */
  weight: number;
}

/** The metrics before the first measurement, and where none is possible: 800 px and a usual font. */
export const unmeasured: Metrics = { width: 800, stretch: 1, weight: 400 };

/** In CSS px; nothing is legible on a narrower face. */
const leastWidth = 16;

type Report = (metrics: Metrics) => void;

/** An observed element, with the observer of the window that it was in when observing began. */
interface Watched {
  readonly observer: ResizeObserver;
  readonly take: Report;
}

const watched = new WeakMap<Element, Watched>();
// The digits are drawn as high as capitals and all equally wide, about as wide as a zero. A canvas measures the digits
// that a font has by default: in Georgia they are narrower.
const samples = ['chances about even, 50%', '0'];
// One ResizeObserver per window and one canvas per document serve all instruments.
const observers = new WeakMap<Window, ResizeObserver>();
const canvases = new WeakMap<Document, CanvasRenderingContext2D | null>();

/** The canvas that measures text in a document. Each document has its own fonts. */
const canvasOf = (document: Document): CanvasRenderingContext2D | null => {
  if (!canvases.has(document)) canvases.set(document, newCanvas(document));
  return canvases.get(document)!;
};

// Extensions against fingerprints forbid canvases: by null, or by an error.
const newCanvas = (document: Document): CanvasRenderingContext2D | null => {
  try {
    return document.createElement('canvas').getContext('2d');
  } catch {
    return null;
  }
};

// Rounds up to steps of 0.05, so that no text is too long. A server cannot measure fonts. With rounding, a browser
// whose font has about the usual width lays out like the server, and nothing shifts when the script loads.
const inSteps = (stretch: number): number => Math.ceil(20 * stretch - 0.01) / 20;

// Fonts for text have about half to twice the usual width. Some fonts have empty glyphs of no width at all, and some
// extensions return random widths.
const [leastStretch, mostStretch] = [0.5, 3];

const stretchOf = (canvas: CanvasRenderingContext2D, text: string): number => {
  const stretch = canvas.measureText(text).width / 99 / textWidth(text);
  return Math.min(mostStretch, Math.max(leastStretch, stretch || 1));
};

const lettersOf = (element: Element): Omit<Metrics, 'width'> => {
  const style = getComputedStyle(element);
  const { fontFamily, fontWeight } = style;
  const canvas = canvasOf(element.ownerDocument);
  if (!canvas) return unmeasured;
  canvas.font = `99px ${fontFamily}`;
  // Inside the shadow root, the custom property wins over the element's own font. A canvas ignores a font that it
  // cannot parse.
  const font = style.getPropertyValue('--instrument-font');
  if (font) canvas.font = `99px ${font}`;
  const stretch = Math.max(...samples.map((text) => stretchOf(canvas, text)));
  return { stretch: inSteps(stretch), weight: Number(fontWeight) };
};

const report = (entries: ResizeObserverEntry[]): void => {
  for (const { target, contentRect } of entries) {
    // The width is zero while the element is hidden, and a few pixels while a browser takes a picture of the whole page
    // (a window of 1 px). Its last layout serves when it is shown again.
    const { width } = contentRect;
    if (width >= leastWidth) watched.get(target)?.take({ ...lettersOf(target), width });
  }
  // A font that loads late changes the width of text. Checked here, right after a layout.
  const [{ target }] = entries;
  const { fonts } = target.ownerDocument as Partial<Document>;
  if (fonts?.status === 'loading')
    void fonts.ready.then(() => viewOf(target).requestAnimationFrame(() => observeAnew(entries)));
};

// Observing an element again makes the observer report its size again. WebKit can resolve `fonts.ready` during the
// observer's callback, and then fires a “ResizeObserver loop” error in the page unless this waits for the next frame.
const observeAnew = (entries: ResizeObserverEntry[]): void => {
  for (const { target } of entries) {
    const observer = watched.get(target)?.observer;
    observer?.unobserve(target);
    observer?.observe(target);
  }
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

/** Content whose layout depends on the metrics of its element. */
export interface LaidOut {
  /** Whether there is text to lay out now. */
  isNeeded(): boolean;
  /** The key of a layout: metrics with equal keys give the same layout. */
  keyOf?(metrics: Metrics): string;
  /** Whether the height follows from the layout. A new layout then waits for the next frame. */
  isOfOwnHeight?(): boolean;
  /** Whether the first layout is already for the width of the element, or for that of a sibling that came with it. */
  readonly isMeasuredFirst?: boolean;
}

/** The metrics of an element that was measured in this task, and its parent. */
interface Measured {
  readonly parent: Node | null;
  readonly localName: string;
  readonly metrics: Metrics;
}

let lastMeasured: Measured | undefined;

/**
 * The metrics of an element before it is first drawn. A measurement makes the browser lay the page out, so of many
 * siblings that come in one task only the first is measured. The observer corrects the others where they differ.
 */
const firstMetrics = (host: ControllerHost): Metrics => {
  const { parentNode: parent, localName } = host;
  if (lastMeasured?.parent !== parent || lastMeasured.localName !== localName) {
    const width = host.clientWidth;
    const metrics = width > 0 ? { ...lettersOf(host), width } : unmeasured;
    lastMeasured = { parent, localName, metrics };
    queueMicrotask(() => (lastMeasured = undefined));
  }
  return lastMeasured.metrics;
};

/** Measures the width and the font of an element while it has text to lay out, and updates it when they change. */
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

  /** Measures synchronously, so that the first render already has the right layout. */
  measure(): void {
    const width = this.host.clientWidth;
    if (width > 0) this.#now = { ...lettersOf(this.host), width };
  }

  // Lit does not update an element that is inserted again.
  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdate();
  }

  hostUpdate(): void {
    const { host, laidOut } = this;
    if (!host.isConnected) return;
    if (!('ResizeObserver' in viewOf(host))) return this.measure();
    // The markup of a server has no width: its hydration comes first.
    const isNew = !host.hasUpdated && !host.renderRoot.firstChild;
    if (isNew && laidOut.isMeasuredFirst) this.#now = firstMetrics(host);
    if (laidOut.isNeeded()) watch(host, (metrics) => this.#report(metrics));
    else unwatch(host);
  }

  hostDisconnected(): void {
    unwatch(this.host);
  }

  // A height that changes during the observer's callback fires a “ResizeObserver loop” error in the page.
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
