import { warn } from './warn.js';

/** An element with an interval. An end is null unless the page sets it. */
interface Host {
  readonly localName: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** The ends of an interval in ascending order; null unless the page sets both. */
export const intervalOf = ({ low, high }: Host): readonly [low: number, high: number] | null =>
  low === null || high === null ? null : [Math.min(low, high), Math.max(low, high)];

/** Warns about an interval with only one end. */
export const warnOfHalfInterval = ({ localName, low, high }: Host): void => {
  if ((low === null) === (high === null)) return;
  warn(
    localName,
    low === null ? 'high' : 'low',
    low ?? high,
    'shown without an interval',
    'low and high',
  );
};
