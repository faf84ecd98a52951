import type { Instrument } from '../instrument.js';

/** What a reader makes of an input: the value, and whether it had to be moved into its range. */
export interface Reading<T> {
  value: T;
  clamped?: boolean;
}

/** Reads one kind of attribute, from its text or from what a script or a framework assigns. */
export interface Reader<T> {
  /** The value while the attribute is absent. */
  initial: T;
  /** What is accepted, in words for the warning. */
  expected: string;
  /** @returns undefined for what can't be read */
  read(input: unknown): Reading<T> | undefined;
}

/** Tells Lit of an accessor of ours, so that a value set before the definition is set again. */
export const declare = (
  instrument: Pick<typeof Instrument, 'createProperty'>,
  property: string,
  name: string | false = false,
): void => {
  instrument.createProperty(property, { attribute: name, noAccessor: true });
};

/**
 * Declares a property with its attribute, both read by one reader. Nothing is stored in an instance until
 * a value other than the initial one comes, so an attribute that is not used costs nothing.
 * @param name of the attribute: the property's in lower case unless given, false for none
 */
export const attribute =
  <T>(reader: Reader<T>, name?: string | false) =>
  (prototype: Instrument, property: string): void => {
    const key = Symbol(property);
    const attributeName = name || property.toLowerCase();
    Object.defineProperty(prototype, key, { value: reader.initial, writable: true });
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Instrument): unknown {
        return Reflect.get(this, key);
      },
      set(this: Instrument, input: unknown) {
        const kept: unknown = Reflect.get(this, key);
        const value = this.receive(attributeName, reader, input, kept);
        if (Object.is(value, kept)) return;
        Reflect.set(this, key, value);
        this.assigned(property, kept);
      },
    });
    declare(prototype.constructor as typeof Instrument, property, name ?? attributeName);
  };
