import { wordsWith } from '../../instrument/language/wording.js';

/** Texts on pages to print. `{…}` is replaced by a number or a name. */
export interface PrintStrings {
  /** The names of the pieces. */
  body: string;
  slide: string;
  hub: string;
  cursor: string;
  /** The name of a piece of a rule with two faces. */
  front: string;
  back: string;
  /** Instructions for a straight rule, and for one without a slide. */
  straight: string;
  board: string;
  /** Instructions for the flaps, on the back of the body. */
  flaps: string;
  /** Instructions for a circular rule, for one with inner scales, and for one of a single disc. */
  ring: string;
  inner: string;
  disc: string;
  /** Instructions for the cursor of a straight rule, and for that of a circular one. */
  straightFilm: string;
  ringFilm: string;
  /** The note beside the 100 mm bar. */
  bar: string;
  /** The number of the page, with the layout and the length of its scales. */
  page: string;
}

const english: PrintStrings = {
  body: 'Body',
  slide: 'Slide',
  hub: 'Middle',
  cursor: 'Cursor',
  front: '{piece}, front',
  back: '{piece}, back',
  straight:
    'Cut along the solid lines. Fold both flaps of the body back along the dashed lines. Push the slide in under the flaps.',
  board: 'Cut along the solid lines.',
  flaps: 'This is the back. Fold both flaps away from you.',
  ring: 'Cut along the solid lines. Put the slide on the body and pin them together through the crosses.',
  inner:
    'Cut along the solid lines, also the hole of the slide. Glue the middle on the body, cross on cross and index on index: the slide turns around it.',
  disc: 'Cut along the solid line.',
  straightFilm:
    'Print this page on clear film. Cut out the cursor, fold it around the rule along the dashed lines and tape it together.',
  ringFilm:
    'Print this page on clear film. Cut out the cursor and pin it on the rule, cross on cross.',
  bar: 'This bar must measure 100 mm.',
  page: '{layout}, scale length {size} mm, page {page} of {pages}',
};

/** The English texts. Those that the page gives replace them. */
export const printStringsWith = (own: Partial<PrintStrings> | null | undefined): PrintStrings =>
  wordsWith(english, own ?? null);
