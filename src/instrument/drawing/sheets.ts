import { adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative } from 'lit';

type Sheets = Map<CSSResultOrNative, CSSStyleSheet>;

const sheetsOf = new WeakMap<Document, Sheets>();

const textOf = (style: CSSResultOrNative): string =>
  'cssRules' in style
    ? Array.from(style.cssRules, ({ cssText }) => cssText).join('')
    : style.cssText;

const sheetFor = (style: CSSResultOrNative, document: Document): CSSStyleSheet => {
  let sheets = sheetsOf.get(document);
  if (!sheets) sheetsOf.set(document, (sheets = new Map<CSSResultOrNative, CSSStyleSheet>()));
  let sheet = sheets.get(style);
  if (!sheet) {
    sheets.set(style, (sheet = new document.defaultView!.CSSStyleSheet()));
    sheet.replaceSync(textOf(style));
  }
  return sheet;
};

/**
 * Styles a shadow root in the document that it is in now. A constructed style sheet belongs to one document, and an
 * element that moves to another loses its sheets: https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export const dress = (root: ShadowRoot, styles: CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) return adoptStyles(root, styles);
  // A document without a window, such as a template's, shows nothing.
  if (!ownerDocument.defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => sheetFor(style, ownerDocument));
};

/** Styles a shadow root anew after it has moved; sheets that are elements have moved with it. */
export const dressAnew = (root: ShadowRoot, styles: CSSResultOrNative[]): void => {
  if (supportsAdoptingStyleSheets) dress(root, styles);
};
