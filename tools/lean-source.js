/** Makes our own sources lighter for the bundles, where every byte counts. */

const SHEET = /\bcss`[^`]*`/g;
const MARKUP = /\bhtml`[^`]*`/g;

const tightSheet = (sheet) =>
  sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};:,>`]) (?!`)/g, '$1')
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

const IMPORT = /import _decorate from "[^"]*helpers\/decorate";/;
const CALL = /_decorate\(\[(attribute\(.*\))\], (\w+\.prototype), ("\w+"), void 0\);/g;

function callDecorators(code) {
  const called = code.replace(IMPORT, '').replace(CALL, '$1($2, $3);');
  if (called.includes('_decorate')) throw new Error('A decorator of another kind than @attribute');
  return called;
}

/** The compiler's helper knows every kind of decorator; ours are one for a property, to be called at once. */
export const leanDecorators = () => ({
  name: 'lean-decorators',
  enforce: 'post',
  transform: (code) => (IMPORT.test(code) ? { code: callDecorators(code) } : undefined),
});
