/**
 * Commands to the real browser that runs a test (Chromium and Firefox, unless noted otherwise).
 *
 *     import { emulate, mouseDrag, screenshot, sendKeys } from './commands.js';
 *
 *     await emulate({ forcedColors: 'active' });       // until the end of this test
 *     await setViewport({ width: 320, height: 640 });  // until the end of this test
 *     await mouseDrag([[10, 10], [90, 10]]);           // viewport coordinates, CSS pixels
 *     await sendKeys({ press: 'ArrowRight' });
 *     const picture = await screenshot(element);       // ImageData, one pixel per CSS pixel
 *     const [meter] = await axTree({ role: 'meter' }); // what screen readers get (Chromium)
 */
import {
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse as sendAnyMouse,
  setViewport as resizeViewport,
} from '@web/test-runner-commands';

export { resetMouse, sendKeys };

/** A place in the viewport, in CSS pixels: `[x, y]`. */
export type Point = readonly [number, number];

/** The engine that runs this test; some of the commands below need Chromium. */
export const isChromium = 'userAgentData' in navigator;

const isWebKit = navigator.vendor === 'Apple Computer, Inc.';

/** Whether this engine can be made to draw with a pen. */
export const hasPen = isChromium || isWebKit;

/** What WebKitGTK cannot emulate. CONTRIBUTING.md has the table. */
type Emulation =
  | 'touch'
  | 'forced colours'
  | 'print'
  | 'a narrow viewport'
  | 'other buttons'
  | 'true places'
  | 'dark images';

/** The buttons of WebKitGTK's browser keep its window wider. */
const NARROWEST = 300;

let current: Mocha.Test | undefined;

beforeEach(function () {
  current = this.currentTest;
});

/**
 * Leaves out the test that runs if the engine cannot emulate what it needs. The runner counts what it leaves out.
 * The commands call it themselves. A test calls it for `true places` and `dark images`. WebKit's boxes and matrices leave
 * out CSS transforms and zoom, so the test would press beside the part. WebKitGTK shows an SVG in an `<img>` in light
 * colours, whatever the reader prefers.
 */
export function needs(emulation: Emulation): void {
  if (!isWebKit) return;
  if (!current) throw new Error(`WebKitGTK cannot emulate ${emulation}`);
  current.skip();
}

/** The preferences of a reader that a test can emulate; those left out are the machine's. */
export interface Preferences {
  colorScheme?: 'light' | 'dark';
  /** Chromium alone. */
  contrast?: 'more' | 'less' | 'custom' | 'no-preference';
  forcedColors?: 'active' | 'none';
  reducedMotion?: 'reduce' | 'no-preference';
  media?: 'screen' | 'print';
}

const FEATURES = {
  colorScheme: 'prefers-color-scheme',
  contrast: 'prefers-contrast',
  forcedColors: 'forced-colors',
  reducedMotion: 'prefers-reduced-motion',
} as const;

type Feature = keyof typeof FEATURES;

/**
 * Gives the page the keyboard focus. The runner uses a page again, which can then be behind another. Tab may
 * have left it, too: Firefox then gives nothing the focus.
 */
export const bringToFront = () => executeServerCommand('bring-to-front');

before(bringToFront);

const undo: Array<() => Promise<unknown>> = [];

afterEach(async () => {
  for (const restore of undo.splice(0)) await restore();
});

/** Moves the mouse or presses one of its buttons, the left one unless told. */
export async function sendMouse(moment: Parameters<typeof sendAnyMouse>[0]): Promise<void> {
  // WebKitGTK fires nothing after a press of the right button
  if ('button' in moment && moment.button && moment.button !== 'left') needs('other buttons');
  await sendAnyMouse(moment);
}

/** Shows the page with these preferences of a reader, until the test ends. */
export async function emulate({ media, ...preferences }: Preferences): Promise<void> {
  if (media === 'print') needs('print');
  if (preferences.forcedColors === 'active') needs('forced colours');
  undo.push(() => executeServerCommand('emulate', { features: [] }));
  const features = Object.entries(preferences).map(([name, value]) => ({
    name: FEATURES[name as Feature],
    value,
  }));
  await executeServerCommand('emulate', { media, features });
}

/** Resizes the page until the test ends; it then has the runner's 800 × 600 again. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  if (size.width < NARROWEST) needs('a narrow viewport');
  undo.push(() => resizeViewport({ width: 800, height: 600 }));
  await resizeViewport(size);
}

/** The middle of an element, in the viewport. */
export function centreOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

const whole = ([x, y]: Point): [number, number] => [Math.round(x), Math.round(y)];

/** Presses the left button at the first point, moves through the others and lets go at the last. */
export async function mouseDrag([start, ...rest]: readonly Point[]): Promise<void> {
  if (!start) throw new RangeError('a drag needs a point to start from');
  await sendMouse({ type: 'move', position: whole(start) });
  await sendMouse({ type: 'down' });
  for (const point of rest) await sendMouse({ type: 'move', position: whole(point) });
  await sendMouse({ type: 'up' });
}

/** Clicks with the left button. */
export async function mouseClick(point: Point): Promise<void> {
  await sendMouse({ type: 'click', position: whole(point) });
}

const touch = (type: string, points: readonly Point[] = []) =>
  executeServerCommand('touch', { type, points });

/**
 * Puts one finger down at each point. They stay until `touchEnd`. After two were down at the same time,
 * Chromium passes no finger on to the next file's page, which the runner opens in the same tab. So all tests
 * with fingers are in one file.
 */
export async function touchStart(...points: Point[]): Promise<void> {
  needs('touch');
  await touch('start', points);
}

/** Moves the fingers that are down, in the order in which they came down. */
export async function touchMove(...points: Point[]): Promise<void> {
  await touch('move', points);
}

/** Lifts all fingers. */
export async function touchEnd(): Promise<void> {
  await touch('end');
}

/** One finger: down at the first point, through the others, up at the last. */
export async function touchDrag([start, ...rest]: readonly Point[]): Promise<void> {
  if (!start) throw new RangeError('a drag needs a point to start from');
  await touchStart(start);
  for (const point of rest) await touchMove(point);
  await touchEnd();
}

/** Several fingers at once, one path for each; all paths are of the same length. */
export async function touchPaths(...paths: ReadonlyArray<readonly Point[]>): Promise<void> {
  const frames = paths[0]?.map((_, step) => paths.map((path) => path[step])) ?? [];
  const [start, ...rest] = frames;
  if (!start) throw new RangeError('a touch needs at least one finger and one point');
  await touchStart(...start);
  for (const frame of rest) await touchMove(...frame);
  await touchEnd();
}

/** A pen: down at the first point, through the others, up at the last. Chromium and WebKitGTK. */
export async function penDrag(points: readonly Point[]): Promise<void> {
  const pen = (type: string, point: Point) =>
    executeServerCommand('pen', { type, point: whole(point) });
  if (points.length === 0) throw new RangeError('a drag needs a point to start from');
  await pen('start', points[0]);
  for (const point of points.slice(1)) await pen('move', point);
  await pen('end', points.at(-1)!);
}

/** A node of the accessibility tree, which the browser passes to assistive technology. */
export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly value?: string | number;
  readonly description?: string;
  /** States and properties: `valuemin`, `focusable`, `invalid`, … (Chromium leaves `valuetext` out.) */
  readonly [property: string]: unknown;
}

/** The page's accessibility tree, as a flat list, or those of its nodes that match. Chromium. */
export async function axTree(
  wanted: { role?: string; name?: string } = {},
): Promise<AccessibleNode[]> {
  const nodes = await executeServerCommand<AccessibleNode[], undefined>('ax-tree');
  const fits = (node: AccessibleNode) =>
    Object.entries(wanted).every(([property, value]) => node[property] === value);
  return nodes.filter(fits);
}

async function decode(png: string): Promise<ImageData> {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context!.drawImage(image, 0, 0);
  return context!.getImageData(0, 0, width, height);
}

/** The pixels of an element as shown on the screen, or of the whole viewport. */
export async function screenshot(element?: Element): Promise<ImageData> {
  const { x, y, width, height } =
    element?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  // puppeteer counts from the top of the page, not of the viewport
  const clip = { x: x + scrollX, y: y + scrollY, width, height };
  return decode(await executeServerCommand('screenshot', { clip }));
}

/** The colour of one pixel: `[red, green, blue]`, each 0 … 255. */
export function pixel({ data, width }: ImageData, x: number, y: number): [number, number, number] {
  const at = 4 * (Math.round(y) * width + Math.round(x));
  return [data[at], data[at + 1], data[at + 2]];
}
