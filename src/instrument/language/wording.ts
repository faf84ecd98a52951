/** What an instrument says its numbers and words in. */
export interface LanguageOf<Strings> {
  locale: string;
  strings: Strings;
}

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

const rulesOf = (locale: string): Intl.PluralRules => {
  try {
    return new Intl.PluralRules(locale);
  } catch {
    return new Intl.PluralRules();
  }
};

/** The plural form that a language asks for after a number; that of the default one for what is no language. */
export const pluralForm = (count: number, locale: string): Intl.LDMLPluralRule =>
  rulesOf(locale).select(count);
