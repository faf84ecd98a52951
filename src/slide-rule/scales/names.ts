import { flightScales } from './flight.js';
import { scales, type Scale, type ScaleName } from './catalogue.js';

const aliases: Readonly<Record<string, ScaleName>> = {
  T1: 'T',
  SRT: 'ST',
  W1: 'R1',
  W2: 'R2',
};

// Upper and lower case are the same. The names of other makers count, too.
const scaleOf = (name: string): Scale | undefined => {
  const capitals = name.toUpperCase();
  const own = Object.hasOwn(aliases, capitals) ? aliases[capitals].toUpperCase() : capitals;
  return Object.values(scales).find((scale) => scale.name.toUpperCase() === own);
};

/**
 * The scale of a name in upper or lower case: one of the 35, also by the names of other makers (T1, SRT, W1,
 * W2), or one of the flight computer. Undefined for other names.
 */
export const scaleNamed = (name: string): Scale | undefined =>
  scaleOf(name) ?? flightScales.find((scale) => scale.name.toUpperCase() === name.toUpperCase());

/** Whether a scale is one of the 35 of the catalogue. */
export const isOneOfAll = ({ name }: Scale): boolean => Object.hasOwn(scales, name);
