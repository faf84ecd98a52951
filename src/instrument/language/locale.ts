/**
 * The language of the nearest `lang`, through shadow roots; English where a page names none. On a server an
 * element knows no page around it, and has its own `lang` alone.
 */
export const localeOf = (element: Element): string => {
  const language = (element.closest?.('[lang]') ?? element).getAttribute('lang');
  const root = element.getRootNode?.() as Partial<ShadowRoot> | undefined;
  return language || (root?.host ? localeOf(root.host) : 'en');
};
