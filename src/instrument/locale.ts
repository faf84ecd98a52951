/** The language of the nearest `lang`, through shadow roots; English where a page names none. */
export const localeOf = (element: Element): string => {
  const language = element.closest('[lang]')?.getAttribute('lang');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return language || (host ? localeOf(host) : 'en');
};
