import type { TemplateResult } from 'lit';

const kept = new Map<string, TemplateResult>();

/**
 * Caches a template of `lit/static-html.js`, so that the markup of each look is built once. A thousand instruments
 * with the same look copy one parsed drawing and set only the values that change.
 * @param key the name of the look; entries are never removed, so there may be no more than a page can show
 * @param values the values of the template, in order
 * @param make creates the template with its static markup, and any values
 */
export const keptTemplate = (
  key: string,
  values: readonly unknown[],
  make: () => TemplateResult,
): TemplateResult => {
  let template = kept.get(key);
  if (!template) kept.set(key, (template = make()));
  return { ...template, values: [...values] };
};
