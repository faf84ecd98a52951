import { optionsOf, textsOf } from './arguments.js';
import { instruments, type Instrument } from './manifest.js';
import { Refused } from './refused.js';
import { write, type Format } from './write.js';

/** The options of a command that apply to all lines. */
export interface Common {
  format: Format;
  /** The instrument of lines that name none. */
  tag: string;
  /** Options of the command. Those of a line replace them. */
  words: readonly string[];
}

/** The output of a line: the picture or markup in one line, and the file name that the line gives. */
export interface Written {
  text: string;
  file?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const example = '{"probability": 0.53}';

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const fieldsOf = (line: string): Fields => {
  const fields = parsed(line);
  if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
    return fields as Fields;
  throw new Refused(`expected a JSON object, such as ${example}.`);
};

const instrumentOf = (tag: unknown): Instrument => {
  const instrument = typeof tag === 'string' ? instruments.get(tag) : undefined;
  if (instrument) return instrument;
  throw new Refused(`"instrument": expected one of ${[...instruments.keys()].join(', ')}.`);
};

const FILE = /^[\p{L}\d_][\p{L}\d_. -]*$/u;

/** Returns a valid file name. Refuses a path, as a line of data must not choose a folder. */
const fileOf = (file: unknown): string | undefined => {
  if (file === undefined || (typeof file === 'string' && FILE.test(file))) return file;
  throw new Refused('"file": expected a name of letters, digits, spaces, dots, - and _.');
};

/** Whether a value means that the attribute is absent. */
const isAbsent = (value: unknown): boolean => value === null || value === false;

const wordOf = (name: string, value: unknown): string => {
  if (value === true || value === '') return `--${name}`;
  return `--${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`;
};

const withOptions = (instrument: Instrument, words: readonly string[], options: Fields) => {
  const known = optionsOf(instrument);
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown !== undefined)
    throw new Refused(`<${instrument.tag}> has no attribute or option "${unknown}".`);
  const all = Object.entries(options);
  const present = all.filter(([, value]) => !isAbsent(value));
  const texts = textsOf(instrument, [...words, ...present.map((entry) => wordOf(...entry))]);
  for (const [name, value] of all) if (isAbsent(value)) texts.delete(name);
  return texts;
};

/** Joins the lines of a picture. They break only between tags and attributes, as line breaks in text are entities. */
const inOneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ');

/**
 * Writes the instrument of a line of JSON. Throws, with a message for the terminal, for a line that cannot be read.
 */
export const writeLine = ({ format, tag, words }: Common, line: string): Written => {
  const { instrument: name = tag, file, ...options } = fieldsOf(line);
  const instrument = instrumentOf(name);
  const named = fileOf(file);
  const text = write(format, instrument, withOptions(instrument, words, options));
  return { text: inOneLine(text), file: named };
};
