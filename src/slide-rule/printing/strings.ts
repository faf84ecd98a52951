import { wordsWith } from '../../instrument/language/wording.js';

/** What stands on pages to print, beside the rule itself. `{…}` stands for a number or a name. */
export interface PrintStrings {
  /** The pieces. */
  body: string;
  slide: string;
  hub: string;
  cursor: string;
  /** A piece of a rule that has two faces. */
  front: string;
  back: string;
  /** How to make a straight rule, and one without a slide. */
  straight: string;
  board: string;
  /** What to do with the flaps, on the back of the body. */
  flaps: string;
  /** How to make a circular rule, what to do with its inner scales, and how to make one of a single disc. */
  ring: string;
  inner: string;
  disc: string;
  /** How to make the cursor of a straight rule, and of a circular one. */
  straightFilm: string;
  ringFilm: string;
  /** What the control bar is for. */
  bar: string;
  /** What page it is. */
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

/** English, with a page's own words in their place where it gives some. */
export const printStringsWith = (own: Partial<PrintStrings> | null | undefined): PrintStrings =>
  wordsWith(english, own ?? null);
