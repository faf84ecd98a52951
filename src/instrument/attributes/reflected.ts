import { declare, type Declaring, type Reader } from './attribute.js';
import { textOf } from './warn.js';

/**
 * Declares a property that reads and writes its attribute, and stores nothing itself.
 * @param reader a reader of text, or `flag` for a boolean attribute
 */
export const reflected =
  (reader: Reader<string> | Reader<boolean>) =>
  (prototype: Element, name: string): void => {
    const isFlag = reader.initial === false;
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Element): unknown {
        return isFlag ? this.hasAttribute(name) : (this.getAttribute(name) ?? reader.initial);
      },
      set(this: Element, input: unknown) {
        const reading = reader.read(input);
        if (isFlag)
          this.toggleAttribute(name, typeof reading === 'object' && Boolean(reading.value));
        // A framework assigns these for an attribute that is absent.
        else if (input === undefined || input === null) this.removeAttribute(name);
        else this.setAttribute(name, typeof input === 'string' ? input : textOf(input));
      },
    });
    declare(prototype.constructor as unknown as Declaring, name);
  };
