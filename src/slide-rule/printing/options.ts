import { receive, type Reader } from '../../instrument/attributes/attribute.js';
import { choice, number } from '../../instrument/attributes/readers.js';
import { layout, scaleName } from '../readers.js';
import { scales, type ScaleName } from '../scales/catalogue.js';
import { extraScales, type ExtraScale, type ExtraScales } from '../scales/extra.js';
import { ringOf, type Layout } from '../scales/layout.js';
import type { RuleStrings } from '../strings.js';
import { printStringsWith, type PrintStrings } from './strings.js';
import { tag } from './tag.js';

/** Options for printing a slide rule. */
export interface PrintOptions {
  /** The shape: `circular` for discs or `linear` for strips. `circular` unless given, as on the element. */
  shape?: 'circular' | 'linear';
  /** The scales: a text like `A [ B C ] D`, or a preset such as `mannheim`. */
  layout?: string;
  /** The outer scale of the usual ring. `D` unless given. */
  scale?: ScaleName;
  /** Custom scales that the layout names. */
  extraScales?: Readonly<Record<string, ExtraScale>> | null;
  /**
   * The length of the scales in mm, from 100 to 500; 250 unless given. On a circular rule, it is the length around
   * the edge of the slide. A size that does not fit the paper, or leaves rings too narrow to read, becomes the
   * nearest size that works, with a warning.
   */
  size?: number;
  /** `a4` unless given. */
  paper?: 'a4' | 'letter';
  /**
   * The printed length of the 100 mm bar, in mm from 90 to 110; 100 unless given. All drawings are scaled so that the
   * next print has the right size.
   */
  measured?: number;
  /** Words in place of the English ones. */
  strings?: Partial<PrintStrings> | null;
}

/** The member that printing adds to a rule. */
export interface InPrinting {
  printable(options?: PrintOptions): Promise<string[]>;
}

/** The properties of a rule that its pages use. */
export type Printed = Required<Pick<PrintOptions, 'shape' | 'layout' | 'scale' | 'extraScales'>> & {
  readonly strings: Partial<RuleStrings> | null;
};

/** The options as read, with defaults for the missing ones. */
export interface Printing {
  readonly shape: 'circular' | 'linear';
  /** The name of the layout on the pages. */
  readonly name: string;
  readonly faces: Layout;
  readonly size: number;
  readonly paper: 'a4' | 'letter';
  readonly measured: number;
  readonly strings: PrintStrings;
}

/** The least and the greatest length of printed scales, in mm. */
export const [leastSize, mostSize] = [100, 500];

const shape = choice('circular', 'linear');
const papers = choice('a4', 'letter');
const size = number(250, leastSize, mostSize);
const measured = number(100, 90, 110);

// In capitals, too: A4, Letter.
const paper: Reader<'a4' | 'letter'> = {
  ...papers,
  read: (input) => papers.read(typeof input === 'string' ? input.toLowerCase() : input),
};

type Receiver = Parameters<typeof receive>[0];

/** Reads options like attributes. Each bad one warns once, and its default is used. */
export const readOptions = (options: PrintOptions = {}): Printing => {
  const door = {
    localName: tag,
    refusals: { judge: () => {} },
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
