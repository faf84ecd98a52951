import { printOptions } from './print.js';
import { instruments, type Attribute, type CssProperty, type Instrument } from './manifest.js';

const name = 'number-sense';

const list = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([term]) => term.length)) + 2;
  return rows.map(([term, meaning]) => `  ${term.padEnd(width)}${meaning}\n`).join('');
};

const inOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('`', '');

const look = ({ name, description }: CssProperty): [string, string] => [
  `${name} <${name.endsWith('font') ? 'families' : 'colour'}>`,
  inOneLine(description),
];

const option = ({ name, type, description }: Attribute): [string, string] => [
  `--${name}${type.text === 'boolean' ? '' : ' <text>'}`,
  inOneLine(description),
];

/** The help text of the command, with the instruments. */
export const help =
  (): string => `Writes an instrument as a picture, or as markup with that picture inside.

  ${name} svg <instrument> [--attribute text …]
  ${name} html <instrument> [--attribute text …]
  ${name} svg [instrument] [--attribute text …] --stdin [--out <folder>]
  ${name} print [--layout text …]

Instruments:
${list([...instruments.values()].map(({ tag, summary }) => [tag, inOneLine(summary)]))}
Examples:
  ${name} svg probability-meter --probability 0.53 --words > meter.svg
  ${name} html decibel-spinner --decibels -3 --readout >> post.html
  ${name} svg probability-meter --stdin --out pictures < beliefs.jsonl
  ${name} print --layout mannheim --shape linear --paper letter > rule.html

--stdin reads a JSON object a line, such as {"probability": 0.53, "words": true, "file": "rain"}: attributes, options
without their dashes, "instrument", and the "file" that --out writes. Without --out, each line gets one line with its
picture. A line that cannot be read gets an empty one and a complaint with its number, and the exit code is 1.

  ${name} svg <instrument> --help lists its attributes; ${name} --version tells the version.
`;

/** The attributes of an instrument. */
export const helpFor = ({
  tag,
  attributes,
  cssProperties,
}: Instrument): string => `${name} svg|html ${tag}

${list([
  ...attributes.map(option),
  ['--lang <text>', 'The language in which numbers are written, such as de.'],
  ['--aria-label <text>', 'The name of the instrument, in the title of the picture.'],
  [
    '--theme <text>',
    'light or dark: the picture has this theme. Without it, the picture follows its reader.',
  ],
  ['--width <px>', 'The width of the picture. Its height follows.'],
  ...cssProperties.map(look),
])}`;

/** The options of `print`. */
export const helpForPrint = (): string => `${name} print

Writes a page of HTML with a slide rule to print, cut out and fold. Print it at 100%, without “fit to page”.

${list(Object.entries(printOptions).map(([option, meaning]) => [`--${option} <text>`, meaning]))}`;
