/** A part of the kit that most pages never need. */
export interface OnDemand<T> {
  /** The part; undefined until it has loaded. */
  loaded(): T | undefined;
  /** Loads the part, unless it has loaded. */
  load(): Promise<T>;
}

/** Loads a part of the kit when it is first needed: `import()` in the package. */
export const onDemand = <T>(bring: () => Promise<T>): OnDemand<T> => {
  let part: T | undefined;
  return {
    loaded: () => part,
    load: async () => (part ??= await bring()),
  };
};

/** The same for a part that is in the bundle: a file for script tags imports nothing later. */
export const atOnce = <T>(part: T): OnDemand<T> => ({
  loaded: () => part,
  load: () => Promise.resolve(part),
});
