import { receive, type Reader } from '../../instrument/attributes/attribute.js';
import { choice, number } from '../../instrument/attributes/readers.js';
import { layout, scaleName } from '../readers.js';
import { scales, type ScaleName } from '../scales/catalogue.js';
import { extraScales, type ExtraScale, type ExtraScales } from '../scales/extra.js';
import { ringOf, type Layout } from '../scales/layout.js';
import type { RuleStrings } from '../strings.js';
import { printStringsWith, type PrintStrings } from './strings.js';
import { tag } from './tag.js';

/** What to print. */
export interface PrintOptions {
  /** Discs, or strips. `circular` unless given, as on the element. */
  shape?: 'circular' | 'linear';
  /** The scales: a text like `A [ B C ] D`, or a preset such as `mannheim`. */
  layout?: string;
  /** The outer scale of the usual ring. `D` unless given. */
  scale?: ScaleName;
  /** Scales of a page's own that the layout names. */
  extraScales?: Readonly<Record<string, ExtraScale>> | null;
  /**
   * The length of the scales in mm, from 100 to 500; 250 unless given. Around a circular rule it is measured at the edge
   * of the slide. What the paper has no room for, and what would leave rings too narrow to read, becomes the nearest size
   * that works, with a warning.
   */
  size?: number;
  /** `a4` unless given. */
  paper?: 'a4' | 'letter';
  /**
   * How long the control bar of 100 mm came out on the reader's printer, in mm from 90 to 110: all is drawn larger or
   * smaller, so that the next print is right. 100 unless given.
   */
  measured?: number;
  /** Words in the place of the English ones. */
  strings?: Partial<PrintStrings> | null;
}

/** What a rule has that prints. */
export interface InPrinting {
  printable(options?: PrintOptions): Promise<string[]>;
}

/** The rule that prints: what of it goes onto paper. */
export type Printed = Required<Pick<PrintOptions, 'shape' | 'layout' | 'scale' | 'extraScales'>> & {
  readonly strings: Partial<RuleStrings> | null;
};

/** What to print, as it was read. */
export interface Printing {
  readonly shape: 'circular' | 'linear';
  /** The layout, as it stands on the pages. */
  readonly name: string;
  readonly faces: Layout;
  readonly size: number;
  readonly paper: 'a4' | 'letter';
  readonly measured: number;
  readonly strings: PrintStrings;
}

/** The shortest and the longest scales that are printed, in mm. */
export const [leastSize, mostSize] = [100, 500];

const shape = choice('circular', 'linear');
const papers = choice('a4', 'letter');
const size = number(250, leastSize, mostSize);
const measured = number(100, 90, 110);

// As users write it: A4, Letter.
const paper: Reader<'a4' | 'letter'> = {
  ...papers,
  read: (input) => papers.read(typeof input === 'string' ? input.toLowerCase() : input),
};

type Receiver = Parameters<typeof receive>[0];

/** Reads options like attributes: each bad one warns once, and is as if it were not given. */
export const readOptions = (options: PrintOptions = {}): Printing => {
  const door = {
    localName: tag,
    validity: { judge: () => {} },
    isOfValue: () => false,
    changed: () => {},
  } as unknown as Receiver & { _extraScales: ExtraScales };
  const read = <T>(name: keyof PrintOptions, reader: Reader<T>): T =>
    receive(door, name, reader, options[name], reader.initial);
  door._extraScales = read('extraScales', extraScales);
  const parsed = read('layout', layout);
  const [form, outer] = [read('shape', shape), read('scale', scaleName)];
  const faces = parsed[form];
  return {
    shape: form,
    name: faces ? parsed.text || 'mannheim' : `${outer} [ C ]`,
    faces: faces ?? ringOf(scales[outer]),
    ...{ size: read('size', size), paper: read('paper', paper) },
    ...{ measured: read('measured', measured), strings: printStringsWith(options.strings) },
  };
};
