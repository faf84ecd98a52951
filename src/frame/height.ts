/** Within so many milliseconds a height that comes back is a swing, and nobody's wish. */
const SWING = 500;

/** A height in CSS px in the three shapes that hosts know: our own, that of AMP, and that of Embedly and Medium. */
const messages = (height: number): readonly unknown[] => [
  { type: 'number-sense:height', height },
  { sentinel: 'amp', type: 'embed-size', height },
  JSON.stringify({ context: 'iframe.resize', src: location.href, height }),
];

/**
 * Tells the page around the frame how high a content is: now, when that changes, and when the frame is given a height that
 * is not it. Thus a host that was not listening yet can ask, and nothing here has to listen to a host.
 */
export const tellHeight = (content: Element): void => {
  let [told, before, since] = [0, 0, 0];
  let given = innerHeight;

  // Where a higher frame gives the page around it a scrollbar, which takes width from the frame, it would never rest.
  const isSwing = (height: number): boolean =>
    height < told && height === before && performance.now() - since < SWING;

  const tell = (isForced: boolean): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    const isNews = height !== told || (isForced && height !== given);
    // zero is a frame that is not shown
    if (height === 0 || !isNews || isSwing(height)) return;
    if (height !== told) [told, before, since] = [height, told, performance.now()];
    for (const message of messages(height)) parent.postMessage(message, '*');
  };

  // at once, as a frame far down on a page may wait for its first paint until it is scrolled to
  tell(false);
  new ResizeObserver(() => tell(false)).observe(content);
  addEventListener('resize', () => {
    const isForced = given !== innerHeight;
    given = innerHeight;
    tell(isForced);
  });
};
