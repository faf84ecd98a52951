import { isNamed } from '../../../tools/browsers.js';

/** Where engines differ: forms, events, names, pages that are strange, text and strokes. */
const FILES = [/^test[/]contract[/]/, /^test[/]instrument[/]/];

/** The files that WebKit runs: all that are asked for by name or by BROWSERS=webkit, else those where engines differ. */
export const webKitFilesOf = (files, areChosen) =>
  areChosen || isNamed('webkit')
    ? files
    : files.filter((file) => FILES.some((part) => part.test(file)));
