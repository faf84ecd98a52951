/** What Lit's modules do to the page around them or ask of polyfills, by the ending of their path. */
const CUTS = {
  '/lit-html/lit-html.js': [
    [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
  ],
  '/lit-element/lit-element.js': [
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
    [/\w+\.litElementPolyfillSupport/, 'void 0'],
  ],
  '/@lit/reactive-element/reactive-element.js': [
    [/,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, ''],
    [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
    // where standard decorators, which we have none of, leave what they know
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/this\[Symbol\.metadata\]/, 'null'],
  ],
  '/@lit/reactive-element/css-tag.js': [
    [/\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)/, 'true'],
  ],
};

function cut(code, [pattern, replacement], id) {
  if (!pattern.test(code))
    throw new Error(`${id} is another Lit than the one known here: ${pattern}`);
  return code.replace(pattern, replacement);
}

/**
 * A bundle leaves no global on a page. Lit notes its versions there, for a warning of its development
 * build, and a map for decorators; it also asks for polyfills of browsers that are gone.
 */
export function litWithoutGlobals() {
  return {
    name: 'lit-without-globals',
    transform(code, id) {
      const path = Object.keys(CUTS).find((ending) => id.replaceAll('\\', '/').endsWith(ending));
      return path && { code: CUTS[path].reduce((text, step) => cut(text, step, id), code) };
    },
  };
}
