/**
 * The letter "tripi": τ and π joined, three legs under one roof. Its units are thousandths of an em, from the baseline and
 * from the middle of its width. No font has the letter, so it is drawn here.
 */
const roof =
  'M-470,-345C-445,-425,-400,-455,-325,-455H470L456,-372H-318C-372,-372,-410,-362,-440,-330Z';
// Two of the legs end in a curl, like the leg of τ and the second one of π. The other ends in a drop, like π's first.
const curled = (x: number): string =>
  `M${x},-385H${x + 82}C${x + 66},-260,${x + 48},-165,${x + 48},-98C${x + 48},-62,${x + 66},-52,${x + 106},-82L${x + 118},-64C${x + 92},-14,${x + 62},10,${x + 26},10C${x - 18},10,${x - 36},-24,${x - 32},-88C${x - 27},-172,${x - 10},-272,${x},-385Z`;
const straight = (x: number): string =>
  `M${x},-385H${x + 78}C${x + 70},-262,${x + 50},-112,${x + 18},-16C${x + 8},10,${x - 36},18,${x - 52},-4C${x - 62},-18,${x - 54},-36,${x - 38},-62C${x - 8},-132,${x - 4},-262,${x},-385Z`;

/** The outline of the letter, as the `d` of a path. */
export const tripi = roof + curled(-255) + straight(12) + curled(255);

/** The width of the letter, in em. */
export const tripiWidth = 0.94;
/** The middle of the letter above the baseline, in em; the letter is as high as π. */
export const tripiMiddle = 0.225;
