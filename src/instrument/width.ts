const watched = new WeakMap<Element, (width: number) => void>();
let observer: ResizeObserver | undefined;

const report = (entries: ResizeObserverEntry[]): void => {
  for (const { target, contentRect } of entries) {
    // Zero is an element that is not shown: what it was drawn for last serves when it is shown again.
    if (contentRect.width > 0) watched.get(target)?.(contentRect.width);
  }
};

/** Tells an element's width in CSS px now and after each change; one observer serves the whole page. */
export const watchWidth = (element: Element, tell: (width: number) => void): void => {
  observer ??= new ResizeObserver(report);
  watched.set(element, tell);
  observer.observe(element);
};

/** Ends the watch. */
export const unwatchWidth = (element: Element): void => {
  if (!watched.delete(element)) return;
  observer?.unobserve(element);
};
