import { descriptionOf, pictureSnippet, type Shown } from '../snippets/index.js';
import { settingsOf } from './arguments.js';
import { draw } from './draw.js';
import { help, helpFor, helpForPrint } from './help.js';
import { print } from './print.js';
import { instruments, release, version, type Instrument } from './manifest.js';

/** What a command prints, and its exit code: 0 where all is well, 2 where it was not understood. */
export interface Answer {
  output?: string;
  complaint?: string;
  code: 0 | 2;
}

const said = (output: string): Answer => ({ output, code: 0 });
const misunderstood = (complaint: string): Answer => ({ complaint, code: 2 });

const writers = {
  svg: (_shown: Omit<Shown, 'fallback'>, picture: string): string => picture,
  html: (shown: Omit<Shown, 'fallback'>, picture: string): string =>
    pictureSnippet({ ...shown, fallback: descriptionOf(picture) }, release(), picture),
};

const isWriter = (command: string): command is keyof typeof writers =>
  Object.hasOwn(writers, command);

/** What an act returns, or why it could not. */
const attempt = (act: () => string): Answer => {
  try {
    return said(act());
  } catch (error) {
    return misunderstood((error as Error).message);
  }
};

const write = (command: keyof typeof writers, instrument: Instrument, words: string[]): Answer => {
  if (words.includes('--help')) return said(helpFor(instrument));
  const { tag } = instrument;
  return attempt(() => {
    const settings = settingsOf(instrument, words);
    return `${writers[command]({ tag, settings }, draw(tag, settings))}\n`;
  });
};

const writePages = (words: readonly string[]): Answer =>
  words.includes('--help') ? said(helpForPrint()) : attempt(() => print(words));

/** Answers a command such as `svg probability-meter --probability 0.53`. */
export const run = ([command = '--help', tag = '', ...words]: readonly string[]): Answer => {
  if (command === '--version') return said(`${version}\n`);
  if (command === '--help') return said(help());
  if (command === 'print') return writePages([tag, ...words].filter(Boolean));
  if (!isWriter(command)) return misunderstood(`There is no command ${command}.\n\n${help()}`);
  const instrument = instruments.get(tag);
  if (tag === '--help') return said(help());
  if (!instrument) return misunderstood(`${tag || 'Nothing'} is no instrument.\n\n${help()}`);
  return write(command, instrument, words);
};
