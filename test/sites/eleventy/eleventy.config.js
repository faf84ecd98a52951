import { fileURLToPath } from 'node:url';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import 'number-sense';

/** Draws the instruments of a page: what else is on it stays as it is. */
function drawInstruments(content) {
  if (!String(this.page.outputPath).endsWith('.html')) return content;
  return collectResult(render(unsafeHTML(content)));
}

export default function (config) {
  const kit = fileURLToPath(import.meta.resolve('number-sense/cdn/number-sense.js'));
  config.addPassthroughCopy({ [kit]: 'number-sense.js' });
  config.addTransform('instruments', drawInstruments);
}
