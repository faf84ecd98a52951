import { isNarrow } from '../../../tools/fonts.js';

/** The tests that measure text or lay it out. */
const FILES = [
  /^test[/]engraving[/]text-width/,
  /^test[/]contract[/]value-field-looks/,
  /^test[/]decibel-spinner[/](?:picture-string|readout|room|sizes|tally)/,
  /^test[/]probability-meter[/](?:labels|line|needles|picture|readout|room|scale|small|words)/,
  /^test[/]quarter-dial[/](?:current-symbol|engraving|picture-string|readout|room|symbols|table)/,
  /^test[/]slide-rule[/](?:edges|layout|lens|marks|numbers|parts|picture-string|printed|readout|room|sizes)/,
  /^test[/]pages[/](?:same-picture|server)/,
  /^test[/]languages[/]/,
];

/** With the narrow fonts and no files chosen, those that measure text; else all. */
export const filesToRun = (files, areChosen) =>
  isNarrow && !areChosen ? files.filter((file) => FILES.some((part) => part.test(file))) : files;

/** Fails if the browser shows other fonts than it is meant to. */
export const fontTests = isNarrow ? ['test/runner/fonts/narrow.ts'] : [];
