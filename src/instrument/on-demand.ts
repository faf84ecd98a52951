/** A part of the kit that most pages never need. */
export interface OnDemand<T> {
  /** It, once it is loaded. */
  loaded(): T | undefined;
  /** Loads it, unless it is there. */
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

/** The same of a part that is there from the start: a script tag's file imports nothing later. */
export const atOnce = <T>(part: T): OnDemand<T> => ({
  loaded: () => part,
  load: () => Promise.resolve(part),
});
