import { flightScales } from './flight.js';
import { scales, type Scale, type ScaleName } from './catalogue.js';

const aliases: Readonly<Record<string, ScaleName>> = {
  T1: 'T',
  SRT: 'ST',
  W1: 'R1',
  W2: 'R2',
};

// In capitals or not, also by what other makers called it.
const scaleOf = (name: string): Scale | undefined => {
  const capitals = name.toUpperCase();
  const own = Object.hasOwn(aliases, capitals) ? aliases[capitals].toUpperCase() : capitals;
  return Object.values(scales).find((scale) => scale.name.toUpperCase() === own);
};

/** The scale of a name, also of those that other makers gave it (T1, SRT, W1, W2), or that only a flight computer has. */
export const scaleNamed = (name: string): Scale | undefined =>
  scaleOf(name) ?? flightScales.find((scale) => scale.name.toUpperCase() === name.toUpperCase());

/** Whether it is one of the 35. */
export const isOneOfAll = ({ name }: Scale): boolean => Object.hasOwn(scales, name);
