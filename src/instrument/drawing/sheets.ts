import {
  adoptStyles,
  supportsAdoptingStyleSheets,
  type CSSResultOrNative,
  type LitElement,
} from 'lit';

type Sheets = Map<CSSResultOrNative, CSSStyleSheet>;

const sheetsOf = new WeakMap<Document, Sheets>();

const textOf = (style: CSSResultOrNative): string =>
  'cssRules' in style ? [...style.cssRules].map(({ cssText }) => cssText).join('') : style.cssText;

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
 * Applies styles to a shadow root in its current document. A constructed style sheet belongs to one document, and an
 * element that moves to another loses its sheets:
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
const dress = (root: ShadowRoot, styles: CSSResultOrNative[]): void => {
  const { ownerDocument } = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) return adoptStyles(root, styles);
  // A document without a window, such as that of a template, renders nothing.
  if (!ownerDocument.defaultView) return;
  root.adoptedStyleSheets = styles.map((style) => sheetFor(style, ownerDocument));
};

// Lit creates style sheets only for the script's document, and throws in another.
const rootElsewhere = (element: LitElement): ShadowRoot => {
  const { shadowRootOptions, elementStyles } = classOf(element);
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  dress(root, elementStyles);
  return root;
};

/**
 * The shadow root of an element, with its styles.
 * @param create makes it in the script's document
 */
export const dressedRoot = <Root>(element: LitElement, create: () => Root): Root | ShadowRoot => {
  // Without Lit's hydration support, a render is added to the markup of a server instead of replacing it.
  if (!('litElementHydrateSupport' in globalThis)) element.shadowRoot?.replaceChildren();
  return element.ownerDocument === document ? create() : rootElsewhere(element);
};

/**
 * Styles an element again after it has moved to another document. Sheets in `<style>` elements have moved with it.
 */
export const dressAnew = (element: LitElement): void => {
  const { shadowRoot } = element;
  if (shadowRoot && supportsAdoptingStyleSheets) dress(shadowRoot, classOf(element).elementStyles);
};
