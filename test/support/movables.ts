import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import type { Point } from './commands.js';
import { dialWith, newDial, placeOf as placeOnDial } from './dial.js';
import { decadesOf } from './dial-hand.js';
import { meterWith, newMeter, placeOf as placeOnMeter } from './meter.js';
import { newSpinner, placeOf as placeOnSpinner, spinnerWith } from './spinner.js';

/** Any of the instruments with one movable part. */
export type Instrument = ProbabilityMeter | DecibelSpinner | QuarterDial;

/** How a test makes an instrument and puts it in a page, and at which point a pointer sets a value from 0 to 1. */
export interface Kind {
  make(attributes: Record<string, true>): Instrument;
  put(attributes: Record<string, true>): Promise<Instrument>;
  place(instrument: Instrument, value: number): Point;
  valueOf(instrument: Instrument): number;
}

/** The kinds, by the movable part. */
export const movables: Readonly<Record<string, Kind>> = {
  needle: {
    make: newMeter,
    put: meterWith,
    place: (meter, value) => placeOnMeter(meter, 90 * value, 480),
    valueOf: (meter) => (meter as ProbabilityMeter).degrees / 90,
  },
  edge: {
    make: (attributes) => newSpinner({ segments: '1', ...attributes }),
    put: (attributes) => spinnerWith({ segments: '1', ...attributes }),
    place: (spinner, value) => placeOnSpinner(spinner, 360 * value, 0.9),
    valueOf: (spinner) => (spinner as DecibelSpinner).probability,
  },
  // from the bottom of the dial to the bottom again, over the top: 1 is in the middle
  hand: {
    make: newDial,
    put: (attributes) => dialWith(attributes, 320),
    place: (dial, value) => placeOnDial(dial, 360 * (value - 0.5)),
    valueOf: (dial) => 0.5 + decadesOf(dial as QuarterDial),
  },
};
