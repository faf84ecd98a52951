/**
 * The language of the nearest `lang` attribute, through shadow roots; `en` if there is none. On a server an element
 * has no ancestors, so only its own `lang` counts.
 */
export const localeOf = (element: Element): string => {
  const language = (element.closest?.('[lang]') ?? element).getAttribute('lang');
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return language || (root?.host ? localeOf(root.host) : 'en');
};
