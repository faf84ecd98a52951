/** A height that returns within this time (in milliseconds) is an oscillation of the layout and is ignored. */
const SWING = 500;

/** A height in CSS px as three messages: for this kit's host script, for AMP, and for Embedly and Medium. */
const messages = (height: number): readonly unknown[] => [
  { type: 'number-sense:height', height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ context: 'iframe.resize', src: location.href, height }),
];

/**
 * Sends the height of the content to the host page: now, when it changes, and when the frame gets a different height. A
 * host script that loads late can thus request the height by resizing the frame, and the frame reads no messages.
 */
export const tellHeight = (content: Element): void => {
  let [told, before, since] = [0, 0, 0];
  let given = innerHeight;

  // A higher frame can give the host page a scrollbar, which narrows the frame and makes its content lower. Then the
  // scrollbar goes and the content grows: an endless loop.
  const isSwing = (height: number): boolean =>
    height < told && height === before && performance.now() - since < SWING;

  const tell = (isForced: boolean): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const isNews = height !== told || (isForced && height !== given);
    // The height is 0 in a frame that is not rendered.
    if (height === 0 || !isNews || isSwing(height)) return;
    if (height !== told) [told, before, since] = [height, told, performance.now()];
    for (const message of messages(height)) parent.postMessage(message, '*');
  };

  // Now, not only from the observer: browsers may delay the first paint of a frame until the reader scrolls to it.
  tell(false);
  new ResizeObserver(() => tell(false)).observe(content);
  addEventListener('resize', () => {
    const isForced = given !== innerHeight;
    given = innerHeight;
    tell(isForced);
  });
};
