import { chosenEngines, isNamed } from '../../tools/browsers.js';

/** What the kit computes and draws itself, by numbers that no engine has a part in: one engine runs these. */
const COMPUTED = [
  /^test[/]engraving[/]/,
  /^test[/]decibel-spinner[/](?:chance|motion-spin|picture)[.]/,
  /^test[/]probability-meter[/](?:mapping|picture|scale)[.]/,
  /^test[/]quarter-dial[/](?:engraving|picture|ranges|symbols|worst-error)[.]/,
  /^test[/]slide-rule[/](?:alignments|bayes|d3-scales|extra-scales|gauges|marks|numbers)[.]/,
  /^test[/]slide-rule[/](?:other-rules|printed-marks|printed-pages|reading|setting|sizes|typing)[.]/,
  /^test[/]snippets[/]/,
];

/**
 * What WebKitGTK runs if no files are chosen: pointer, keys, focus, forms, partners, colours, pictures and languages,
 * where an engine has its own ways. It opens pages slowly.
 */
const BY_ENGINE = [
  /^test[/]contract[/](?!junk)/,
  /^test[/]instrument[/]/,
  /^test[/]languages[/]right-to-left/,
  /[/](?:accessibility|controls|field|form|keyboard|link|pointer|pointer-place|picture-string|room|theme)[.]/,
];

const isAnyOf = (patterns) => (file) => patterns.some((pattern) => pattern.test(file));

/** The files that an engine runs: those that are chosen, else all or those that it adds something to. */
export function filesFor(engine, files, areChosen) {
  if (areChosen) return files;
  if (engine === 'webkit') return files.filter(isAnyOf(BY_ENGINE));
  if (isNamed(engine) || engine === chosenEngines()[0]) return files;
  return files.filter((file) => !isAnyOf(COMPUTED)(file));
}
