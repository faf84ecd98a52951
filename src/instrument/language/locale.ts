/**
 * The language of the nearest `lang` attribute, through shadow roots; `en` if there is none. On a server an element
 * has no ancestors, so only its own `lang` counts.
 */
export const localeOf = (element: Element): string => {
  const written = (element.closest?.('[lang]') ?? element).getAttribute('lang');
  // Many systems write de_DE, as POSIX does.
  const language = written?.trim().replaceAll('_', '-');
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return language || (root?.host ? localeOf(root.host) : 'en');
};
