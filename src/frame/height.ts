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
  let told = 0;
  let given = innerHeight;

  const tell = (isWanted: (height: number) => boolean): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // zero is a frame that is not shown
    if (height === 0 || !isWanted(height)) return;
    told = height;
    for (const message of messages(height)) parent.postMessage(message, '*');
  };
  const tellNews = (): void => tell((height) => height !== told);

  // at once, as a frame far down on a page may wait for its first paint until it is scrolled to
  tellNews();
  new ResizeObserver(tellNews).observe(content);
  addEventListener('resize', () => {
    const before = given;
    given = innerHeight;
    tell((height) => height !== told || (given !== before && given !== height));
  });
};
