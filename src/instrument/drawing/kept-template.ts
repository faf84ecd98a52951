import type { TemplateResult } from 'lit';

const kept = new Map<string, TemplateResult>();

/**
 * A template of `lit/static-html.js` whose markup is put together once for each look: a thousand instruments with the
 * same look copy one parsed drawing and set the few values that move.
 * @param key names the look; there may be no more of them than a page can show
 * @param values of the template, in their order
 * @param make the template with its static markup, and any values
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
