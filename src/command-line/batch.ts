import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { writeLine, type Common, type Written } from './line.js';
import { Refused } from './refused.js';
import type { Format } from './write.js';

/** Writes the picture of a line, or nothing for a line without one. */
type Put = (written: Written | undefined, number: number) => void | Promise<void>;

/** Writes one output line per input line, an empty one without a picture, so that their numbers match. */
const toOutput: Put = async (written) => {
  if (!process.stdout.write(`${written?.text ?? ''}\n`)) await once(process.stdout, 'drain');
};

/** Writes a file for each line with a picture. Creates the folder if it is absent. */
const toFolder = (folder: string, ending: string): Put => {
  const lineOf = new Map<string, number>();
  mkdirSync(folder, { recursive: true });
  return (written, number) => {
    if (!written) return;
    const { text, file = String(number) } = written;
    const name = file.endsWith(ending) ? file : file + ending;
    const other = lineOf.get(name);
    if (other) throw new Refused(`line ${other} has the file ${name}, too.`);
    lineOf.set(name, number);
    writeFileSync(join(folder, name), `${text}\n`);
  };
};

const ownOptions = { stdin: { type: 'boolean' }, out: { type: 'string' } } as const;

/** The folder of `--out`, and the other options, which apply to all lines. */
const folderIn = (args: readonly string[]): { folder?: string; words: string[] } => {
  const options = { args: [...args], options: ownOptions, strict: false, tokens: true } as const;
  const { values, tokens } = parseArgs(options);
  const own = tokens.flatMap((token) => {
    if (token.kind !== 'option' || !Object.hasOwn(ownOptions, token.name)) return [];
    return token.inlineValue === false ? [token.index, token.index + 1] : [token.index];
  });
  const words = args.filter((_, index) => !own.includes(index));
  const { out: folder } = values;
  if (typeof folder === 'boolean') throw new Refused('--out: expected a folder.');
  return { folder, words };
};

const inOneSentence = ({ message }: Error): string => message.replaceAll('\n', ' ');

/** Writes the picture of a line, or an error message for a line that cannot be read. Resolves to the exit code. */
const putLine = async (put: Put, common: Common, line: string, number: number): Promise<0 | 1> => {
  try {
    await put(line.trim() ? writeLine(common, line) : undefined, number);
    return 0;
  } catch (error) {
    process.stderr.write(`line ${number}: ${inOneSentence(error as Error)}\n`);
    await put(undefined, number);
    return 1;
  }
};

/**
 * `svg probability-meter --stdin`: writes a picture for each line of JSON as it arrives. Resolves to the exit code: 1
 * if a line could not be read.
 */
export const runLines = async (
  format: Format,
  tag: string,
  args: readonly string[],
): Promise<0 | 1> => {
  const { folder, words } = folderIn(args);
  const put = folder === undefined ? toOutput : toFolder(folder, `.${format}`);
  let [code, number]: [0 | 1, number] = [0, 0];
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    // some editors begin a file with a byte order mark
    const text = number++ === 0 ? line.replace(/^\ufeff/, '') : line;
    code = (await putLine(put, { format, tag, words }, text, number)) || code;
  }
  return code;
};
