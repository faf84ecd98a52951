import { textsOf } from './arguments.js';
import { runLines } from './batch.js';
import { help, helpFor, helpForPrint } from './help.js';
import { instruments, version, type Instrument } from './manifest.js';
import { print } from './print.js';
import { isFormat, write, type Format } from './write.js';

/** The output of a command and its exit code: 0 for success, 1 if a line failed, 2 if the command failed. */
export interface Answer {
  output?: string;
  complaint?: string;
  code: 0 | 1 | 2;
}

const said = (output: string): Answer => ({ output, code: 0 });
const misunderstood = (complaint: string): Answer => ({ complaint, code: 2 });

const writeOne = (format: Format, instrument: Instrument, words: readonly string[]): Answer => {
  if (words.includes('--help')) return said(helpFor(instrument));
  return said(`${write(format, instrument, textsOf(instrument, words))}\n`);
};

/** Runs a command with `--stdin`. It needs no instrument, as each line may name one. */
const writeLines = async (format: Format, words: readonly string[]): Promise<Answer> => {
  const [tag, ...rest] = words[0].startsWith('--') ? ['', ...words] : words;
  if (tag && !instruments.has(tag)) return notAnInstrument(tag);
  return { code: await runLines(format, tag, rest) };
};

const notAnInstrument = (tag: string): Answer =>
  misunderstood(`${tag || 'Nothing'} is no instrument.\n\n${help()}`);

const answer = (format: Format, words: readonly string[]): Answer | Promise<Answer> => {
  const [tag = '', ...rest] = words;
  if (words.includes('--stdin') && !words.includes('--help')) return writeLines(format, words);
  if (tag === '--help') return said(help());
  const instrument = instruments.get(tag);
  return instrument ? writeOne(format, instrument, rest) : notAnInstrument(tag);
};

const writePages = (words: readonly string[]): Answer =>
  said(words.includes('--help') ? helpForPrint() : print(words));

/** Answers a command such as `svg probability-meter --probability 0.53`. */
export const run = async ([command = '--help', ...words]: readonly string[]): Promise<Answer> => {
  if (command === '--version') return said(`${version}\n`);
  if (command === '--help') return said(help());
  if (command !== 'print' && !isFormat(command))
    return misunderstood(`There is no command ${command}.\n\n${help()}`);
  try {
    return command === 'print' ? writePages(words) : await answer(command, words);
  } catch (error) {
    return misunderstood((error as Error).message);
  }
};
