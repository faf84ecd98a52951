/** A text with its numbers and names put in. */
export const filled = (text: string, parts: Readonly<Record<string, string>>): string =>
  String(text).replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

/** The plural form that a language asks for after a number; that of the default one where Intl does not know it. */
export const pluralForm = (count: number, locale: string): Intl.LDMLPluralRule => {
  const [known] = Intl.PluralRules.supportedLocalesOf(locale);
  return new Intl.PluralRules(known).select(count);
};
