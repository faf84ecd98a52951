/** The parts of an element, which can be brought to their values without an update of the element. */
export interface Turned {
  /** Moves the parts to their values, and passes these to screen readers. */
  turn(): void;
}

// A page may set a thousand values in one task: a single microtask moves all their parts.
const waiting = new Set<Turned>();

// An error in one element, such as in a text of the page, does not stop the others.
const turned = (one: Turned): void => {
  try {
    one.turn();
  } catch (error) {
    reportError(error);
  }
};

const turnAll = (): void => {
  const all = [...waiting];
  waiting.clear();
  all.forEach(turned);
};

/** Brings the parts of an element to their values at the end of the task, once for all values that it gets there. */
export const turnSoon = (one: Turned): void => {
  if (waiting.size === 0) queueMicrotask(turnAll);
  waiting.add(one);
};
