/** Functions that WebDriver runs in the page. Each is sent alone, as text. */
/* global Image, document, innerHeight, innerWidth, matchMedia, outerHeight, outerWidth, requestAnimationFrame, scrollTo, scrollX, scrollY */

/**
 * Scrolls a part of the page into the viewport, and waits until it is drawn: WebDriver's picture can lack an image that
 * is new on the page. Returns where the page was.
 */
export function reveal({ x, y, width, height }, done) {
  const before = [scrollX, scrollY];
  const isWide = x < scrollX || x + width > scrollX + innerWidth;
  const isHigh = y < scrollY || y + height > scrollY + innerHeight;
  if (isWide || isHigh) scrollTo({ left: x, top: y, behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => done(before)));
}

/** Scrolls the page back. */
export const scrollBack = (left, top) => scrollTo({ left, top, behavior: 'instant' });

/** Cuts a picture of the viewport, as PNG in base64. WebDriver takes only the whole viewport. */
export async function cut(png, { x, y, width, height }, done) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const [left, top] = [Math.round(x - scrollX), Math.round(y - scrollY)];
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(x - scrollX + width) - left;
  canvas.height = Math.round(y - scrollY + height) - top;
  canvas.getContext('2d').drawImage(image, -left, -top);
  done(canvas.toDataURL().split(',')[1]);
}

/** Whether it is shown with these preferences. */
export const isShownWith = (asked) =>
  Object.entries(asked).every(([name, value]) => matchMedia(`(${name}: ${value})`).matches);

/** What the window adds to the viewport. */
export const frameOf = () => [outerWidth - innerWidth, outerHeight - innerHeight];

/** Whether the viewport has this size. */
export const isSized = (width, height) => innerWidth === width && innerHeight === height;

/** Writes into the field that has the focus, as an input method does. */
export const insert = (text) => document.execCommand('insertText', false, text);

/**
 * Keeps the browser from dragging a selection. GTK gives the mouse to a drag until the desktop ends it, which nobody
 * does on a screen of ours: the page would never have the focus again.
 */
export const forbidDragging = () =>
  document.addEventListener('dragstart', (event) => event.preventDefault());
