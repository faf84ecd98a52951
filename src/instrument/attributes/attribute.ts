import type { PropertyDeclaration, ReactiveElement } from 'lit';
import type { Validity } from '../controllers/validity.js';
import { valuesOf } from './values.js';
import { warn } from './warn.js';

/** What a reader made of an input: the value, and whether it was clamped to the allowed range. */
export interface Reading<T> {
  value: T;
  clamped?: boolean;
  /** What of the input was not taken, where that is not all of it. */
  got?: string;
}

/** Reads one kind of attribute, from its text or from what a script or a framework assigns. */
export interface Reader<T> {
  /** The value while the attribute is absent. */
  initial: T;
  /** Whether null is a value, and not the lack of one. */
  isNullable?: boolean;
  /** What is accepted, in words for the warning. */
  expected: string;
  /**
   * @param receiver the element, for a reader that reads by what else it has
   * @returns a reading; for an input that cannot be read undefined, or words for the warning that say why
   */
  read(input: unknown, receiver?: object): Reading<T> | string | undefined;
  /** What the property returns, where that is not the value itself but the text it was read from. */
  shown?(value: T): unknown;
}

/** The element behind a door: it is told of refused inputs and of new values. */
interface Receiver {
  readonly localName: string;
  readonly validity: Validity;
  /** Called at once, in the same task, when a property has another value. */
  changed(property: string, old: unknown): void;
}

/**
 * The one door for every value: reads an input, warns once for a text that was refused or clamped, and returns the
 * value to keep.
 */
export const receive = <T>(
  receiver: Receiver,
  name: string,
  reader: Reader<T>,
  input: unknown,
  kept: T,
): T => {
  const isAbsent = input === undefined || (input === null && !reader.isNullable);
  const reading = isAbsent ? { value: reader.initial } : reader.read(input, receiver);
  const isRead = typeof reading === 'object';
  // Users can mend the text of the value.
  receiver.validity.judge(name, isRead, Object.values(valuesOf(receiver)).includes(name));
  const value = isRead ? reading.value : kept;
  const expected = typeof reading === 'string' ? reading : reader.expected;
  const shown = reader.shown ? reader.shown(value) : value;
  const got = (isRead && reading.got) || input;
  if (!isRead || reading.clamped) warn(receiver.localName, name, got, expected, shown);
  return value;
};

export type Declaring = Pick<typeof ReactiveElement, 'createProperty'>;

// An attribute that goes is not the null that a script sets.
const orAbsent = (text: string | null): unknown => text ?? undefined;

/** Declares an accessor of ours to Lit, so that a value set before the definition is set again. */
export const declare = (
  instrument: Declaring,
  property: string,
  attribute: PropertyDeclaration['attribute'] = false,
): void => {
  instrument.createProperty(property, { attribute, noAccessor: true, converter: orAbsent });
};

/**
 * Declares a property with its attribute, both read by one reader. The value is kept as `_property`: on the prototype
 * until another one than the initial comes, so that an attribute that is not used costs an instance nothing.
 * @param name of the attribute: the property's in lower case unless given, false for none
 */
export const attribute =
  <T>(reader: Reader<T>, name?: string | false) =>
  (prototype: Receiver, property: string): void => {
    const key = `_${property}`;
    const attributeName = name || property.toLowerCase();
    Object.defineProperty(prototype, key, { value: reader.initial, writable: true });
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Receiver): unknown {
        const value = Reflect.get(this, key) as T;
        return reader.shown ? reader.shown(value) : value;
      },
      set(this: Receiver, input: unknown) {
        const kept = Reflect.get(this, key) as T;
        const value = receive(this, attributeName, reader, input, kept);
        if (Object.is(value, kept)) return;
        Reflect.set(this, key, value);
        this.changed(property, kept);
      },
    });
    declare(prototype.constructor as unknown as Declaring, property, name ?? attributeName);
  };
