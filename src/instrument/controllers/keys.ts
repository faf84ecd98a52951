/** What a key asks of a movable part: so many steps, or one of its ends. */
export type KeyMove = { steps: number } | { end: 'low' | 'high' };

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

const ends: Readonly<Record<string, 'low' | 'high'>> = { Home: 'low', End: 'high' };

const fineSteps = (key: string): KeyMove | undefined =>
  key.startsWith('Arrow') ? { steps: steps[key] / 10 } : undefined;

/** Whether a key begins a number that is typed, or is Enter, which asks to type one. */
export const beginsTyping = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && /^(Enter|[\p{Nd}.,٫+−-])$/u.test(key);

const used = new WeakSet<Event>();
// By their names, until they go up.
const held = new Set<string>();

/** Uses a key: the browser does nothing more with it, and it stops at the instrument. */
export const useKey = (event: KeyboardEvent): void => {
  event.preventDefault();
  used.add(event);
  held.add(event.key);
};

/** Whether an instrument has used a key, when it goes down and when it goes up. */
export const isUsed = (event: KeyboardEvent): boolean =>
  event.type === 'keyup' ? held.delete(event.key) : used.has(event);

/**
 * The kit's keyboard: arrows one step, with Shift a tenth, PageUp and PageDown ten, Home and End the ends.
 * Right and up always mean more, in right-to-left pages too, as clockwise stays clockwise there.
 * @returns undefined for a key that the page keeps
 */
export const keyMove = (event: KeyboardEvent): KeyMove | undefined => {
  const { key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.shiftKey) return fineSteps(key);
  if (Object.hasOwn(ends, key)) return { end: ends[key] };
  return Object.hasOwn(steps, key) ? { steps: steps[key] } : undefined;
};
