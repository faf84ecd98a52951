const longestJson = 65_536;

type Json = Readonly<Record<string, unknown>>;

/** Whether parsed JSON is an object or an array. */
export const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null;

/** The value of an own key; undefined for an inherited one. */
export const own = (json: Json, key: string): unknown =>
  Object.hasOwn(json, key) ? json[key] : undefined;

/** Parses a JSON text. Returns undefined for invalid JSON and for more than 65,536 characters. */
export const parsed = (text: string): unknown => {
  try {
    return text.length > longestJson ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};
