/** Makes our own sources lighter for the bundles, where every byte counts. */

const TEMPLATE = /\b(?:css|html)`[^`]*`/g;

/** White space that a reader of the source needs, and neither a style sheet nor a template does. */
const tighten = (template) =>
  template
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>`]) (?!`)/g, '$1')
    .replace(/ (?=<|`)/g, '');

/** Style sheets and templates without white space between their parts. */
export const leanTemplates = () => ({
  name: 'lean-templates',
  transform: (code, id) =>
    /[\\/]src[\\/]/.test(id) ? { code: code.replace(TEMPLATE, tighten) } : undefined,
});

const HELPER = 'virtual:decorate';

/** The compiler's helper knows every kind of decorator; ours are one for a property, called at once. */
export const leanDecorators = () => ({
  name: 'lean-decorators',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/helpers/decorate') ? HELPER : undefined),
  load: (id) =>
    id === HELPER
      ? 'export default ([decorate], prototype, name) => decorate(prototype, name);'
      : undefined,
});
