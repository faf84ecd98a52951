/** Signs as people type and paste them, by the plain sign that each looks like. */
const alike: readonly (readonly [plain: string, signs: RegExp])[] = [
  // Marks of direction and joiners, which `Intl` writes around numbers too, are not seen.
  ['', /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g],
  ['-', /[˗‐-―⁃−]/g],
  ['°', /[º˚ᵒ∘◦]/g],
  [':', /[ː∶꞉]/g],
  ['/', /[⁄∕]/g],
  ['%', /٪/g],
  ['×', /[✕✖⨯]/g],
  ['*', /[∗⁎]/g],
  ['·', /[•‧∙⋅・]/g],
  ["'", /[‘’ʼ]/g],
  [' ', /\s/g],
];

// Full-width and small forms, the square dB and mathematical digits: Unicode itself knows their plain signs. Superscripts
// are not among them, as an exponent is no digit.
const variants = /[！-～﹐-﹫︓㏈\u{1d7ce}-\u{1d7ff}]/gu;

/** A text with plain signs in the place of those that look like them: `４３．２８º` becomes `43.28°`. */
export const plainSigns = (text: string): string =>
  alike.reduce(
    (so, [plain, signs]) => so.replace(signs, plain),
    text.replace(variants, (sign) => sign.normalize('NFKC')),
  );
