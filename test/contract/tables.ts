import type { Attributes } from './subject.js';

/** The attributes of an instrument, and what becomes of texts that they are given. */
export interface AttributeTable {
  /** Good texts, and the property that each sets to a value. */
  good: ReadonlyArray<[name: string, text: string, property: string, value: unknown]>;
  /** What each is where there is no attribute. */
  defaults: ReadonlyArray<[name: string, property: string, value: unknown]>;
  /** Texts that can't be read, after a good one. */
  unreadable: ReadonlyArray<[name: string, good: string, property: string, bad: string]>;
  /** Texts that are out of range, and what is taken for them. */
  clamped: ReadonlyArray<[name: string, text: string, property: string, kept: number]>;
  /** What a script may give a property that is no value of it. */
  junk: ReadonlyArray<[property: string, good: unknown, junk: readonly unknown[]]>;
  /** Two attributes that can't be read, and a good text for the first. */
  twoBad: { attributes: Attributes; good: [name: string, text: string] };
  /** Attributes whose order does not matter. */
  anyOrder: Attributes;
}

/** The attributes that all four have in common. */
const common: AttributeTable['good'] = [
  ['readout', '', 'readout', true],
  ['disabled', '', 'disabled', true],
  ['required', '', 'required', true],
  ['for', 'slider-1', 'htmlFor', 'slider-1'],
  ['name', 'amount', 'name', 'amount'],
];

const commonDefaults: AttributeTable['defaults'] = [
  ['readout', 'readout', false],
  ['disabled', 'disabled', false],
  ['required', 'required', false],
];

const noNumbers = [NaN, {}, [], 'x', () => 1, Symbol('s'), true];

/** The attributes of the probability meter. */
export const ofMeter: AttributeTable = {
  good: [
    ['probability', '0.7', 'probability', 0.7],
    ['scale', 'percent', 'scale', 'percent'],
    ['from', 'even', 'from', 'even'],
    ['words', 'kent', 'words', 'kent'],
    ['words', '', 'words', 'kent'],
    ['low', '0.4', 'low', 0.4],
    ['high', '80%', 'high', 0.8],
    ['jitter', '', 'jitter', true],
    ['prior', '1/4', 'prior', 0.25],
    ['mapping', 'linear', 'mapping', 'linear'],
    ['shape', 'line', 'shape', 'line'],
    ['step', '2.5', 'step', 2.5],
    ['outcome', 'no', 'outcome', 'no'],
    ['stakes', '', 'stakes', true],
    ['reveal', 'change', 'reveal', 'change'],
    ['controls', '', 'controls', true],
    ['interactive', '', 'interactive', true],
    ...common,
  ],
  defaults: [
    ['probability', 'probability', 0.5],
    ['labels', 'labels', null],
    ['scale', 'scale', 'none'],
    ['from', 'from', 'certain'],
    ['words', 'words', null],
    ['low', 'low', null],
    ['high', 'high', null],
    ['jitter', 'jitter', false],
    ['prior', 'prior', null],
    ['mapping', 'mapping', 'degrees'],
    ['shape', 'shape', 'arc'],
    ['step', 'step', 1],
    ['outcome', 'outcome', null],
    ['stakes', 'stakes', false],
    ['needles', 'needles', null],
    ['evidence', 'evidence', null],
    ['reveal', 'reveal', 'always'],
    ['controls', 'controls', false],
    ['interactive', 'interactive', false],
    ...commonDefaults,
  ],
  unreadable: [
    ['probability', '0.7', 'probability', 'perhaps'],
    ['labels', '{"angles":[30],"labels":["a"]}', 'labels', '{"angles":'],
    ['scale', 'odds', 'scale', 'metres'],
    ['from', 'even', 'from', 'nowhere'],
    ['words', 'ipcc', 'words', 'klingon'],
    ['low', '0.2', 'low', 'little'],
    ['high', '0.9', 'high', 'much'],
    ['prior', '0.3', 'prior', '0,3'],
    ['mapping', 'linear', 'mapping', 'cubic'],
    ['shape', 'line', 'shape', 'blob'],
    ['step', '5', 'step', 'big'],
    ['outcome', 'yes', 'outcome', 'perhaps'],
    ['needles', '[{"probability":0.3,"label":"a"}]', 'needles', '[{"probability":'],
    ['evidence', '[{"decibels":3,"label":"a"}]', 'evidence', '[{"decibels":'],
    ['reveal', 'change', 'reveal', 'never'],
  ],
  clamped: [
    ['step', '0', 'step', 0.01],
    ['step', '-3', 'step', 0.01],
    ['step', '1e6', 'step', 45],
  ],
  junk: [['probability', 0.3, noNumbers]],
  twoBad: { attributes: { scale: 'inches', from: 'afar' }, good: ['scale', 'odds'] },
  anyOrder: {
    probability: '81%',
    labels: '{"angles":[80,10],"labels":["no","yes"],"radius":430}',
    scale: 'degrees',
    from: 'impossible',
    words: 'icd-203',
    low: '0.6',
    high: '0.9',
    prior: '0.4',
    mapping: 'log-odds',
    shape: 'line',
  },
};

/** The attributes of the decibel spinner. */
export const ofSpinner: AttributeTable = {
  good: [
    ['decibels', '7', 'decibels', 7],
    ['segments', '12', 'segments', 12],
    ['segments', '1', 'segments', 1],
    ['segments', '60', 'segments', 60],
    ['min', '-30', 'min', -30],
    ['max', '40.5', 'max', 40.5],
    ['step', '0.5', 'step', 0.5],
    ['controls', '', 'controls', true],
    ['spinnable', '', 'spinnable', true],
    ['outcomes', 'rain,sun', 'outcomes', 'rain,sun'],
    ...['', '3 dB', '66%'].map((text): [string, string, string, string] => [
      'against',
      text,
      'against',
      text,
    ]),
    ['interactive', '', 'interactive', true],
    ...common,
  ],
  defaults: [
    ['decibels', 'decibels', 0],
    ['segments', 'segments', 5],
    ['min', 'min', -23],
    ['max', 'max', 23],
    ['step', 'step', 0.1],
    ['controls', 'controls', false],
    ['spinnable', 'spinnable', false],
    ['outcomes', 'outcomes', 'blue,white'],
    ['against', 'against', null],
    ['interactive', 'interactive', false],
    ...commonDefaults,
  ],
  unreadable: [
    ['decibels', '7', 'decibels', 'perhaps'],
    ['segments', '12', 'segments', 'a dozen'],
    ['segments', '12', 'segments', '∞'],
    ['min', '-30', 'min', 'little'],
    ['max', '30', 'max', '1,5'],
    ['step', '0.5', 'step', 'big'],
    ...['rain', 'rain,sun,snow', 'rain,', ' ,sun', ','].map(
      (bad): [string, string, string, string] => ['outcomes', 'rain,sun', 'outcomes', bad],
    ),
    ['against', '3 dB', 'against', 'a few decibels'],
  ],
  clamped: [
    ['segments', '0', 'segments', 1],
    ['segments', '-4', 'segments', 1],
    ['segments', '61', 'segments', 60],
    ['segments', '1e6', 'segments', 60],
    ['segments', '2.4', 'segments', 2],
    ['segments', '6.75', 'segments', 7],
    ['min', '-301', 'min', -300],
    ['max', '999', 'max', 300],
    ['step', '0', 'step', 0.001],
    ['step', '-1', 'step', 0.001],
    ['step', '1e3', 'step', 100],
  ],
  junk: [
    ['decibels', 3, noNumbers],
    ['segments', 3, noNumbers],
  ],
  twoBad: { attributes: { segments: 'few', step: 'small' }, good: ['segments', '3'] },
  anyOrder: {
    decibels: '4.5',
    segments: '7',
    min: '-12',
    max: '12',
    step: '0.5',
    outcomes: 'rain,sun',
    against: '',
    spinnable: true,
    readout: true,
  },
};

const noDivisions = ['5', '0', '-4', '40', '4.5', '1e1000', '∞', 'quarters', 'digit', '', ' '];

/** The attributes of the quarter dial. */
export const ofDial: AttributeTable = {
  good: [
    ['value', '42000', 'value', 42000],
    ...[10, 1, 2, 3, 20].map((count): [string, string, string, unknown] => [
      'divisions',
      String(count),
      'divisions',
      count,
    ]),
    ['divisions', 'digits', 'divisions', 'digits'],
    ['expression', '2 * 3', 'expression', '2 * 3'],
    ['expression', '30..50 * 2', 'expression', '30..50 * 2'],
    ['low', '3e4', 'low', 30000],
    ['high', '60,000', 'high', 60000],
    ['table', '', 'table', true],
    ['controls', '', 'controls', true],
    ['interactive', '', 'interactive', true],
    ...common,
  ],
  defaults: [
    ['value', 'value', 1],
    ['divisions', 'divisions', 4],
    ['low', 'low', null],
    ['high', 'high', null],
    ['table', 'table', false],
    ['controls', 'controls', false],
    ['interactive', 'interactive', false],
    ...commonDefaults,
  ],
  unreadable: [
    ['value', '7', 'value', 'perhaps'],
    ['value', '7', 'value', '0'],
    ...noDivisions.map((bad): [string, string, string, string] => [
      'divisions',
      '10',
      'divisions',
      bad,
    ]),
    ['expression', '2 * 3', 'expression', '2 * thrice'],
    ['expression', '2 * 3', 'expression', '2 * 5..3'],
    ['low', '0.2', 'low', 'little'],
    ['low', '0.2', 'low', '0'],
    ['high', '9', 'high', 'much'],
    ['high', '9', 'high', '-9'],
  ],
  clamped: [],
  junk: [
    ['value', 3, [...noNumbers, Infinity, 0, -4]],
    ['divisions', 20, [5, 0, -4, NaN, Infinity, {}, [], () => 4, Symbol('s'), true, false]],
  ],
  twoBad: { attributes: { divisions: 'many', value: 'much' }, good: ['divisions', '3'] },
  anyOrder: {
    value: '299 792 458',
    divisions: '10',
    expression: '42000 * 0.0723 / 40',
    low: '50',
    high: '100',
    table: true,
    readout: true,
  },
};

/** The attributes of the slide rule. */
export const ofRule: AttributeTable = {
  good: [
    ['shape', 'linear', 'shape', 'linear'],
    ['layout', 'A [ B C ] D', 'layout', 'A [ B C ] D'],
    ['layout', 'duplex', 'layout', 'duplex'],
    ['scale', 'LL03', 'scale', 'LL03'],
    ['slide', '2.5', 'slide', 2.5],
    ['slide', '0.1', 'slide', 0.1],
    ['slide', '10', 'slide', 10],
    ['cursor', '4.25', 'cursor', 4.25],
    ['cursor', '10', 'cursor', 10],
    ['operand-exponent', '-99', 'operandExponent', -99],
    ['result-exponent', '99', 'resultExponent', 99],
    ['side', 'back', 'side', 'back'],
    ['fine', '', 'fine', true],
    ['controls', '', 'controls', true],
    ['solve', '2.5 * 1.7', 'solve', '2.5 * 1.7'],
    ['solve', 'sqrt(2) ÷ sin 30°', 'solve', 'sqrt(2) ÷ sin 30°'],
    ['exercise', 'multiply', 'exercise', 'multiply'],
    ['level', '3', 'level', 3],
    ['seed', '4294967295', 'seed', 4294967295],
    ...common,
  ],
  defaults: [
    ['shape', 'shape', 'circular'],
    ['layout', 'layout', ''],
    ['scale', 'scale', 'D'],
    ['slide', 'slide', 1],
    ['cursor', 'cursor', 1],
    ['operand-exponent', 'operandExponent', 0],
    ['result-exponent', 'resultExponent', 0],
    ['side', 'side', 'front'],
    ['solve', 'solve', ''],
    ['exercise', 'exercise', ''],
    ['level', 'level', 1],
    ['seed', 'seed', 1],
    ['fine', 'fine', false],
    ['controls', 'controls', false],
    ['cursors', 'cursors', null],
    ...commonDefaults,
  ],
  unreadable: [
    ['shape', 'linear', 'shape', 'square'],
    ['cursors', '[{"value":2,"label":"a"}]', 'cursors', '[{"value":'],
    ['shape', 'linear', 'shape', 'Linear'],
    ['layout', 'duplex', 'layout', 'quadruplex'],
    ['scale', 'K', 'scale', 'Q'],
    ['scale', 'K', 'scale', 'toString'],
    ['scale', 'K', 'scale', ''],
    ['slide', '2', 'slide', 'perhaps'],
    ['slide', '2', 'slide', 'NaN'],
    ['slide', '2', 'slide', 'Infinity'],
    ['slide', '2', 'slide', 'pi'],
    ['slide', '2', 'slide', ''],
    ['cursor', '3', 'cursor', '3,5'],
    ['cursor', '3', 'cursor', 'S 30'],
    ['cursor', '3', 'cursor', '0x3'],
    ['operand-exponent', '3', 'operandExponent', 'three'],
    ['result-exponent', '-3', 'resultExponent', '∞'],
    ['side', 'back', 'side', 'edge'],
    ['solve', '2 * 3', 'solve', '2 +'],
    ['solve', '2 * 3', 'solve', '2 - 1'],
    ['solve', '2 * 3', 'solve', 'sqrt('],
    ['solve', '2 * 3', 'solve', 'alert(1)'],
    ['solve', '2 * 3', 'solve', '0 * 3'],
    ['solve', '2 * 3', 'solve', '2 3'],
    ['exercise', 'divide', 'exercise', 'subtract'],
    ['exercise', 'divide', 'exercise', 'toString'],
    ['level', '2', 'level', 'hard'],
    ['seed', '7', 'seed', 'monday'],
  ],
  clamped: [
    ['slide', '0.09', 'slide', 0.1],
    ['slide', '0', 'slide', 0.1],
    ['slide', '-3', 'slide', 0.1],
    ['slide', '10.5', 'slide', 10],
    ['slide', '1e300', 'slide', 10],
    ['cursor', '0.5', 'cursor', 1],
    ['cursor', '-1', 'cursor', 1],
    ['cursor', '11', 'cursor', 10],
    ['operand-exponent', '100', 'operandExponent', 99],
    ['level', '0', 'level', 1],
    ['level', '9', 'level', 3],
    ['level', '1.7', 'level', 2],
    ['seed', '-5', 'seed', 0],
    ['seed', '1e12', 'seed', 4294967295],
    ['result-exponent', '-1000', 'resultExponent', -99],
  ],
  junk: ['slide', 'cursor', 'operandExponent', 'resultExponent'].map((property) => [
    property,
    3,
    [...noNumbers, Infinity],
  ]),
  twoBad: { attributes: { scale: 'Q', slide: 'perhaps' }, good: ['scale', 'K'] },
  anyOrder: {
    ...{ shape: 'linear', layout: 'duplex', slide: '2.5', cursor: '4.25', side: 'back' },
    ...{ 'operand-exponent': '1', 'result-exponent': '3', readout: true, controls: true },
    fine: true,
  },
};
