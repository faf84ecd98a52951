import { chosenEngines, isNamed } from '../../tools/browsers.js';

/** Where engines differ most: forms, events, names, pages that are strange. WebKitGTK is slow to drive, and runs these. */
const DIFFERENT = [/^test[/]contract[/]/, /^test[/]instrument[/]/];

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

const isIn = (file, patterns) => patterns.some((pattern) => pattern.test(file));

/** The files that an engine runs: all that are asked for by name or by BROWSERS, else those that it adds something to. */
export function filesFor(engine, files, areChosen) {
  if (areChosen || isNamed(engine) || engine === chosenEngines()[0]) return files;
  if (engine === 'webkit') return files.filter((file) => isIn(file, DIFFERENT));
  return files.filter((file) => !isIn(file, COMPUTED));
}
