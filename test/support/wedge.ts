import { part } from './dial.js';

/** The number of wedges of a dial's interval that cover a value, halfway to the rim: 2 if it goes around once more. */
export function covers(dial: Element, value: number, radius = 174): number {
  const angle = 2 * Math.PI * Math.log10(value);
  const place = new DOMPoint(radius * Math.sin(angle), -radius * Math.cos(angle));
  const wedges = part(dial, 'interval').querySelectorAll('path');
  return [...wedges].filter((wedge) => wedge.isPointInFill(place)).length;
}
