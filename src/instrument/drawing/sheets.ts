import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResultOrNative,
  type LitElement,
} from 'lit';

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

const classOf = (element: LitElement) => element.constructor as typeof LitElement;

/*
 * Styles a shadow root in the document that it is in now. A constructed style sheet belongs to one document, and an
 * element that moves to another loses its sheets: https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
const dress = (root: ShadowRoot, styles: CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) return adoptStyles(root, styles);
  // A document without a window, such as a template's, shows nothing.
  if (!ownerDocument.defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => sheetFor(style, ownerDocument));
};

/**
 * The shadow root of an element in another document than the script's, with its styles. Lit styles one for the document
 * of the script alone, and throws in another.
 */
export const dressedRoot = (element: LitElement): ShadowRoot => {
  const { shadowRootOptions, elementStyles } = classOf(element);
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  dress(root, elementStyles);
  return root;
};

/** Styles an element anew after it has moved to another document; sheets that are elements have moved with it. */
export const dressAnew = (element: LitElement): void => {
  const { shadowRoot } = element;
  if (shadowRoot && supportsAdoptingStyleSheets) dress(shadowRoot, classOf(element).elementStyles);
};
