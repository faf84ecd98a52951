import { flag } from './readers.js';
import { declare, type Declaring } from './attribute.js';

/**
 * Declares a property that is its attribute and keeps nothing besides: text, or a flag that is there or not.
 * @param kind what the attribute holds
 */
export const reflected =
  (kind: 'text' | 'flag') =>
  (prototype: Element, name: string): void => {
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element): unknown {
        return kind === 'flag' ? this.hasAttribute(name) : (this.getAttribute(name) ?? '');
      },
      set(this: Element, input: unknown) {
        if (kind === 'flag') this.toggleAttribute(name, isSet(input));
        else this.setAttribute(name, String(input));
      },
    });
    declare(prototype.constructor as unknown as Declaring, name);
  };

const isSet = (input: unknown): boolean => {
  const reading = flag.read(input);
  return typeof reading === 'object' && reading.value;
};
