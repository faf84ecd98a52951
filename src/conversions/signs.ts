/** Characters that people type or paste, by the plain one that they look like. */
const alike: readonly (readonly [plain: string, signs: RegExp])[] = [
  // Bidi marks and joiners are invisible and are removed: `Intl` writes some around numbers. So are the selectors that
  // make a sign an emoji, or none.
  ['', /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\ufe0e|\ufe0f/g],
  ['-', /[˗‐-―⁃−➖]/g],
  ['°', /[º˚ᵒ∘◦]/g],
  [':', /[ː։׃∶꞉]/g],
  ['/', /[⁄∕⧸]/g],
  ['%', /٪/g],
  // The last two are Cyrillic letters.
  ['×', /[✕✖⨯⨉хХ]/g],
  ['÷', /➗/g],
  ['*', /[∗⁎]/g],
  ['·', /[•‧∙⋅・]/g],
  ["'", /[‘’ʼ]/g],
  [' ', /\s/g],
];

// Full-width and small forms, the square dB and mathematical digits: Unicode normalisation (NFKC) maps them to ASCII.
// Superscripts are left out, because an exponent is not a digit of the number.
const variants = /[！-～﹐-﹫︓㏈\u{1d7ce}-\u{1d7ff}]/gu;

/** Replaces lookalike characters by plain ones: `４３．２８º` becomes `43.28°`. */
export const plainSigns = (text: string): string =>
  alike.reduce(
    (so, [plain, signs]) => so.replace(signs, plain),
    text.replace(variants, (sign) => sign.normalize('NFKC')),
  );
