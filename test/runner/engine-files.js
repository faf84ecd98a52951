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

/** The files that an engine runs: all that are asked for by name or by BROWSERS, else those that it adds something to. */
export function filesFor(engine, files, areChosen) {
  if (areChosen || isNamed(engine) || engine === chosenEngines()[0]) return files;
  return files.filter((file) => !COMPUTED.some((pattern) => pattern.test(file)));
}
