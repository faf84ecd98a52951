/**
 * The markup of an instrument for the places where people use it: HTML, Markdown, JSX, frames and pictures.
 * Works without a browser.
 */
export { inlinePicture, schemeColours } from './inline.js';
export { element, escapedText, quoted } from './markup.js';
export { descriptionOf, inColours, inFont, inScheme, sized, titleOf } from './picture.js';
export { rooms } from './room.js';
export { classicScriptTag, frameAddress, scriptTag } from './script-tag.js';
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
