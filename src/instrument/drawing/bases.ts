// A page with its own paper has a slide of that paper: ivory under light ink would be illegible.
const bases = { slide: 'paper', slot: 'band' } as const;

/** The colour that a page replaces together with another one, unless it replaces that one alone. */
export const baseOf = (name: string): (typeof bases)[keyof typeof bases] | undefined =>
  Object.hasOwn(bases, name) ? bases[name as keyof typeof bases] : undefined;
