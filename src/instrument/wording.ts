/** The kit's own words, with a page's in the place of those that it gives in the same form. */
export const wordsWith = <T extends object>(kit: T, page: Partial<T> | null): T => {
  if (!page) return kit;
  const words = { ...kit };
  for (const key in kit) if (typeof page[key] === typeof kit[key]) words[key] = page[key]!;
  return words;
};

/** A text with its numbers and names put in; what is no text of a page's is none. */
export const filled = (text: string | undefined, parts: Readonly<Record<string, string>>): string =>
  (typeof text === 'string' ? text : '').replace(
    /\{(\w+)\}/g,
    (whole, name: string) => parts[name] ?? whole,
  );

/** The plural form that a language asks for after a number; that of the default one where Intl does not know it. */
export const pluralForm = (count: number, locale: string): Intl.LDMLPluralRule => {
  const [known] = Intl.PluralRules.supportedLocalesOf(locale);
  return new Intl.PluralRules(known).select(count);
};
