import type { Instrument } from '../instrument/instrument.js';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript requires it of a mixin
export type AbstractConstructor<T> = abstract new (...args: any[]) => T;

/**
 * A class that the mixins of a slide rule extend. It has a static member: without one, TypeScript forgets the type
 * parameter of a class from another mixin.
 */
export type InstrumentClass = AbstractConstructor<Instrument> & { readonly tag: string };
