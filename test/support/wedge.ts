import { part } from './dial.js';

/** How many of the wedges of a dial's interval cover a value, half way to the rim: 2 where it goes around once more. */
export function covers(dial: Element, value: number, radius = 174): number {
  const angle = 2 * Math.PI * Math.log10(value);
  const place = new DOMPoint(radius * Math.sin(angle), -radius * Math.cos(angle));
  const wedges = part(dial, 'interval').querySelectorAll('path');
  return [...wedges].filter((wedge) => wedge.isPointInFill(place)).length;
}
