const longestJson = 65_536;

type Json = Readonly<Record<string, unknown>>;

/** Whether parsed JSON has keys. */
export const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null;

/** A key's value, never an inherited one. */
export const own = (json: Json, key: string): unknown =>
  Object.hasOwn(json, key) ? json[key] : undefined;

/** The value of a JSON text; undefined for a text that is none, or too long. */
export const parsed = (text: string): unknown => {
  try {
    return text.length > longestJson ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
