import type { Reader, Reading } from './attribute.js';
import { isObject, own, parsed } from './json.js';
import { textOf } from './warn.js';

const most = 12;

/**
 * Up to 12 labelled values as JSON or as an array, such as the needles of other people. Values are checked and
 * unknown keys are ignored.
 * @param key the key of the value
 * @param example one labelled value, for the warning
 */
export const labelled = <K extends string>(
  key: K,
  reader: Reader<number> | Reader<number | null>,
  example: string,
): Reader<readonly (Readonly<Record<K, number>> & { readonly label: string })[] | null> => {
  type One = Readonly<Record<K, number>> & { readonly label: string };
  const oneOf = (json: unknown): Reading<One> | undefined => {
    if (!isObject(json)) return undefined;
    const label = textOf(own(json, 'label') ?? '').trim();
    const reading = reader.read(own(json, key));
    if (!label || typeof reading !== 'object' || reading.value === null) return undefined;
    return { value: { [key]: reading.value, label } as One, clamped: reading.clamped };
  };
  return {
    initial: null,
    expected: `JSON like [${example}] with at most ${most} of them`,
    read: (input) => {
      const json = typeof input === 'string' ? parsed(input) : input;
      if (!Array.isArray(json)) return undefined;
      const all = [...(json.slice(0, most) as unknown[])].map(oneOf);
      if (!all.every((one) => one !== undefined)) return undefined;
      const clamped = json.length > most || all.some((one) => one.clamped);
      return { value: all.map(({ value }) => value), clamped };
    },
  };
};
