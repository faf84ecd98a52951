/** The move of a part that a key makes: a number of steps, or to one of its ends. */
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

/** Whether a key starts typing: a digit, a sign, a decimal separator, or Enter. */
export const beginsTyping = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey && /^(Enter|[\p{Nd}.,٫+−-])$/u.test(key);

const used = new WeakSet<Event>();
// The names of used keys, until their keyup.
const held = new Set<string>();

/** Marks a key as used: the browser does nothing more with it, and the key guard stops it at the instrument. */
export const useKey = (event: KeyboardEvent): void => {
  event.preventDefault();
  used.add(event);
  held.add(event.key);
};

/** Whether an instrument has used the keydown of a key; also true once for the keyup after it. */
export const isUsed = (event: KeyboardEvent): boolean =>
  event.type === 'keyup' ? held.delete(event.key) : used.has(event);

/**
 * The keyboard of the kit: arrow keys move one step, with Shift a tenth; PageUp and PageDown move ten; Home and End
 * go to the ends. Right and up always increase, in right-to-left pages too, as clockwise stays clockwise there.
 * @returns undefined for other keys, which the page keeps
 */
export const keyMove = (event: KeyboardEvent): KeyMove | undefined => {
  const { key } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  if (event.shiftKey) return fineSteps(key);
  if (Object.hasOwn(ends, key)) return { end: ends[key] };
  return Object.hasOwn(steps, key) ? { steps: steps[key] } : undefined;
};
