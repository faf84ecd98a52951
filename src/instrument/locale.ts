const fallbackLocale = 'en';

const outward = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : undefined;
};

/** The language of the nearest `lang`, through shadow roots; English where a page names none. */
export const localeOf = (element: Element): string => {
  for (let at: Element | undefined = element; at; at = outward(at)) {
    const language = at.closest('[lang]')?.getAttribute('lang');
    if (language) return language;
  }
  return fallbackLocale;
};
