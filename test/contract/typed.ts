import type { AnyInstrument } from '../support/all-four.js';
import { withField } from '../support/typing.js';
import type { Attributes, Subject, Tag } from './subject.js';
import { subjects } from './subjects.js';

/** What is typed into the field of an instrument. */
export interface Typed {
  main: string;
  /** A setting, and what the field has for it. */
  given: [value: string, shown: string];
  /** Texts, and the values that they mean. */
  texts: ReadonlyArray<[text: string, value: number]>;
  /** Texts on a German page, and on an Arabic one. */
  german: ReadonlyArray<[text: string, value: number]>;
  arabic: [text: string, value: number];
  /** Texts that mean nothing. */
  junk: readonly string[];
  name: string;
  germanName: string;
  /** Whether each key that makes a number moves the value. */
  isLive?: boolean;
}

const fromDecibels = (decibels: number) => 1 / (1 + 10 ** (-decibels / 10));

/** By the three whose value a field has. A rule's fields are tested with the rule. */
const typedOn = {
  'probability-meter': {
    main: 'probability',
    given: ['0.53', '53%'],
    texts: [
      ['3:1', 0.75],
      ['75%', 0.75],
      ['5 dB', fromDecibels(5)],
      ['-3dB', fromDecibels(-3)],
      ['30°', 0.75],
      ['0.25', 0.25],
      ['1/3', 1 / 3],
      ['150%', 1],
    ],
    german: [
      ['0,25', 0.25],
      ['12,5 %', 0.125],
      ['-0,5 dB', fromDecibels(-0.5)],
      ['0.25', 0.25],
    ],
    arabic: ['٢٥٪', 0.25],
    junk: ['abc', '-', '3:', '5 apples', '0,25', '1/0', 'NaN'],
    name: 'Probability',
    germanName: 'Wahrscheinlichkeit',
  },
  'decibel-spinner': {
    main: 'decibels',
    given: ['7', '7'],
    texts: [
      ['3:1', 10 * Math.log10(3)],
      ['75%', 10 * Math.log10(3)],
      ['-3dB', -3],
      ['12', 12],
    ],
    german: [
      ['4,5', 4.5],
      ['-0,5 dB', -0.5],
    ],
    arabic: ['١٢', 12],
    junk: ['abc', '-', '3:', '5 apples', '1,5'],
    name: 'Decibels',
    germanName: 'Dezibel',
    isLive: true,
  },
  'quarter-dial': {
    main: 'value',
    given: ['42000', '42000'],
    texts: [
      ['3e8', 3e8],
      ['299 792 458', 299792458],
      ['299,792,458', 299792458],
      ['3×10^8', 3e8],
      ['0.07', 0.07],
      ['10^-7', 1e-7],
      ['1e23', 1e23],
    ],
    german: [
      ['0,07', 0.07],
      ['299.792.458', 299792458],
      ['3,5×10^8', 3.5e8],
    ],
    arabic: ['٢٥', 25],
    junk: ['abc', '-', '0', '-3', '1,5', '3e', '1e400'],
    name: 'Number',
    germanName: 'Zahl',
  },
} as const satisfies Record<Exclude<Tag, 'slide-rule'>, Typed>;

/** Each of the three, and what is typed into its field. */
export const typedSubjects: ReadonlyArray<readonly [subject: Subject, typed: Typed]> =
  subjects.flatMap((subject) =>
    subject.tag === 'slide-rule' ? [] : [[subject, typedOn[subject.tag]] as const],
  );

/** How one of them is put on a page, at the value of `given`. */
export const hostOf = ({ tag }: Subject, { main, given: [value] }: Typed) => ({
  put: (more: Attributes = {}, lang = 'en', width = 480) =>
    withField({ tag, lang, width, attributes: { [main]: value, ...more } }),
  valueOf: (element: AnyInstrument) => Reflect.get(element, main) as number,
  start: Number(value),
});

/** Whether an instrument is invalid, and whether its field has aria-invalid. */
export const isInvalid = (element: AnyInstrument) => ({
  state: element.matches(':state(invalid)'),
  field: element.shadowRoot!.querySelector('[part=field]')!.hasAttribute('aria-invalid'),
});
