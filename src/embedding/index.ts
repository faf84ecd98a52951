/** How an instrument is written for the places where people put it: text alone, without a browser. */
export { inlinePicture } from './inline.js';
export { element } from './markup.js';
export { descriptionOf, dressed } from './picture.js';
export { classicScriptTag, scriptTag } from './script-tag.js';
export type { Release, Shown, Tag } from './shown.js';
export {
  frameQuery,
  frameSnippet,
  htmlSnippet,
  jsxSnippet,
  markdownLine,
  pictureSnippet,
  type Frame,
} from './snippets.js';
