/** The locale and the texts of an instrument. */
export interface LanguageOf<Strings> {
  locale: string;
  strings: Strings;
}

/** The texts of the kit. Those that the page gives, in the same type, replace them. */
export const wordsWith = <T extends object>(kit: T, page: Partial<T> | null): T => {
  if (!page) return kit;
  const words = { ...kit };
  for (const key in kit) if (typeof page[key] === typeof kit[key]) words[key] = page[key]!;
  return words;
};

/** Replaces each `{name}` in a text. Unknown names stay, and anything but a string gives an empty text. */
export const filled = (text: string | undefined, parts: Readonly<Record<string, string>>): string =>
  (typeof text === 'string' ? text : '').replace(
    /\{(\w+)\}/g,
    (whole, name: string) => parts[name] ?? whole,
  );

const rules = new Map<string, Intl.PluralRules | undefined>();

const newRules = (type: Intl.PluralRuleType, locale?: string): Intl.PluralRules | undefined => {
  try {
    return new Intl.PluralRules(locale, { type });
  } catch {
    return undefined;
  }
};

/**
 * The plural form for a number in a language. An invalid locale counts as the default one. In an engine without plural
 * rules it is the form that every language has.
 */
export const pluralForm = (
  count: number,
  locale: string,
  type: Intl.PluralRuleType = 'cardinal',
): Intl.LDMLPluralRule => {
  const key = `${type} ${locale}`;
  // Intl objects are slow to create. A page has few languages, but it can give any text as one.
  if (rules.size > 20) rules.clear();
  if (!rules.has(key)) rules.set(key, newRules(type, locale) ?? newRules(type));
  return rules.get(key)?.select(count) ?? 'other';
};
