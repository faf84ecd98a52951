/** What `custom-elements.json` promises to pages of each element. */
import { readFileSync } from 'node:fs';

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);

/** The four: `tagName`, `attributes`, `cssParts`, `cssProperties`, `cssStates`. */
export const documented = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
