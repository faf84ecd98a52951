import type { PropertyDeclaration, ReactiveElement } from 'lit';
import type { Refusals } from '../controllers/refusals.js';
import { valuesOf } from './values.js';
import { textOf, warn } from './warn.js';

/** The result of reading an input: the value, and whether it was clamped to the allowed range. */
export interface Reading<T> {
  value: T;
  clamped?: boolean;
  /** The refused part of the input, if only a part was refused. */
  got?: string;
}

/** Parses one kind of attribute, from its text or from a value that a script or a framework assigns. */
export interface Reader<T> {
  /** The value while the attribute is absent. */
  initial: T;
  /** Whether null is a value. Otherwise null means an absent attribute. */
  isNullable?: boolean;
  /** The accepted input, in words for the warning. */
  expected: string;
  /**
   * @param receiver the element, for a reader that depends on its other properties
   * @returns a reading; for an input that cannot be read, undefined or a text for the warning that gives the reason
   */
  read(input: unknown, receiver?: object): Reading<T> | string | undefined;
  /** The value that the property returns, if it differs from the kept value. */
  shown?(value: T): unknown;
}

/** The element that has the property. Its validity records refused inputs, and `changed` handles new values. */
interface Receiver {
  readonly localName: string;
  readonly refusals: Refusals;
  /** Called synchronously when a property has changed. */
  changed(property: string, old: unknown): void;
}

/** What became of an input that was clamped or used in part. */
const changed = (shown: unknown): string =>
  typeof shown === 'number' ? `out of range, clamped to ${shown}` : 'used only in part';

/** Why an input was refused, and the value that stays, if that can be shown in a word. */
const refused = (shown: unknown, reason = 'could not be read'): string => {
  const isEmpty = !shown && shown !== 0;
  return isEmpty || typeof shown === 'object' ? reason : `${reason}; still ${textOf(shown)}`;
};

/** Whether a text outside of JSON has a decimal comma, and could be read with a point. */
const hasComma = (input: unknown, reader: Reader<unknown>, receiver: object): boolean =>
  typeof input === 'string' &&
  /^[^[{]*\d,\d/.test(input) &&
  typeof reader.read(input.replace(',', '.'), receiver) === 'object';

type Input<T> = ReturnType<Reader<T>['read']>;

/** The arguments of a warning about an input: its text, what became of it and what was expected. */
const complaintAbout = <T>(
  receiver: Receiver,
  reader: Reader<T>,
  input: unknown,
  reading: Input<T>,
  value: T,
): readonly [got: unknown, result: string, expected: string] => {
  const shown = reader.shown ? reader.shown(value) : value;
  if (typeof reading === 'object') return [reading.got ?? input, changed(shown), reader.expected];
  const expected = hasComma(input, reader, receiver) ? 'a decimal point' : reader.expected;
  return [input, refused(shown, reading), expected];
};

// An object of the page may throw when it is read, such as a proxy that has been revoked.
const readBy = <T>(reader: Reader<T>, input: unknown, receiver: Receiver): Input<T> => {
  try {
    return reader.read(input, receiver);
  } catch {
    return undefined;
  }
};

/**
 * Reads every input of an attribute or a property: warns once for a text that was refused or clamped, and returns the
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
  const reading = isAbsent ? { value: reader.initial } : readBy(reader, input, receiver);
  const isRead = typeof reading === 'object';
  // The reader can correct only the text of the value.
  const isUsers = !isRead && Object.values(valuesOf(receiver)).includes(name);
  receiver.refusals.judge(name, isRead, isUsers);
  const value = isRead ? reading.value : kept;
  if (!isRead || reading.clamped)
    warn(receiver.localName, name, ...complaintAbout(receiver, reader, input, reading, value));
  return value;
};

export type Declaring = Pick<typeof ReactiveElement, 'createProperty'>;

// A removed attribute is absent. Lit passes null for it, which is a value if a script sets it.
const orAbsent = (text: string | null): unknown => text ?? undefined;

/** Declares a handwritten accessor to Lit, which then sets a value again that was set before the definition. */
export const declare = (
  instrument: Declaring,
  property: string,
  attribute: PropertyDeclaration['attribute'] = false,
): void => {
  instrument.createProperty(property, { attribute, noAccessor: true, converter: orAbsent });
};

/**
 * Declares a property with its attribute, both parsed by one reader. The value is kept as `_property`. The initial
 * value is on the prototype, so that an unused attribute costs an instance nothing.
 * @param name of the attribute: the property's in lower case unless given, false for none
 */
export const attribute =
  <T>(reader: Reader<T>, name?: string | false) =>
  (prototype: Receiver, property: string): void => {
    const key = `_${property}` as keyof Receiver;
    const attributeName = name || property.toLowerCase();
    Object.defineProperty(prototype, key, { value: reader.initial, writable: true });
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Receiver): unknown {
        // Lit reads each property before the first update: a plain access is the fastest.
        const value = this[key] as T;
        return reader.shown ? reader.shown(value) : value;
      },
      set(this: Receiver, input: unknown) {
        const kept = this[key] as T;
        const value = receive(this, attributeName, reader, input, kept);
        if (Object.is(value, kept)) return;
        Reflect.set(this, key, value);
        this.changed(property, kept);
      },
    });
    declare(prototype.constructor as unknown as Declaring, property, name ?? attributeName);
  };
