/** Makes our own sources lighter for the bundles, where every byte counts. */

const SHEET = /\bcss`[^`]*`/g;
const MARKUP = /\bhtml`[^`]*`/g;

const tightSheet = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>`]) (?!`)/g, '$1')
    .replaceAll(';}', '}')
    .replace(/ (?=`)/g, '');

/** Between tags white space is nothing here; inside of one it parts the attributes. */
const tightMarkup = (markup) =>
  markup
    .replace(/\s+/g, ' ')
    .replace(/([`>]) | (?=[<`])/g, '$1')
    .replace(/ ?\/>/g, '>');

/** Style sheets and templates without white space between their parts. */
export const leanTemplates = () => ({
  name: 'lean-templates',
  transform: (code, id) =>
    /[\\/]src[\\/]/.test(id)
      ? { code: code.replace(SHEET, tightSheet).replace(MARKUP, tightMarkup) }
      : undefined,
});

const HELPER = 'virtual:decorate';

/** The compiler's helper knows every kind of decorator; ours are one for a property, called at once. */
export const leanDecorators = () => ({
  name: 'lean-decorators',
  enforce: 'post',
  transform: (code) =>
    code.includes('helpers/decorate"')
      ? { code: code.replace(/"[^"]*helpers\/decorate"/, `"${HELPER}"`) }
      : undefined,
  resolveId: (id) => (id === HELPER ? HELPER : undefined),
  load: (id) =>
    id === HELPER
      ? 'export default ([decorate], prototype, name) => decorate(prototype, name);'
      : undefined,
});
