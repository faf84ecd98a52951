/** What a type cannot say of an attribute: sensible steps of a number, texts worth trying. */
export interface Hints {
  min?: number;
  max?: number;
  step?: number;
  /** Titles with texts; `undefined` is the attribute taken away. */
  examples?: ReadonlyArray<readonly [title: string, text: string | undefined]>;
}

const belief: Hints = { min: 0, max: 1, step: 0.01 };

const follow = (title: string): Hints => ({
  examples: [
    ['none', undefined],
    [title, 'companion'],
  ],
});

const labels = (angles: number[], labels?: string[], props?: object): string =>
  JSON.stringify({ angles, labels, props });

/** For the meter's attributes. */
export const meterHints: Readonly<Record<string, Hints>> = {
  probability: belief,
  low: belief,
  high: belief,
  prior: belief,
  step: { min: 0.01, max: 45, step: 0.5 },
  labels: {
    examples: [
      ['none', undefined],
      ['two teams', labels([75, 15], ['Away wins', 'Home wins'])],
      ['angles', labels([15, 30, 45, 60, 75])],
      ['red mark', labels([18.43], ['90%'], { fill: '#b01f24' })],
    ],
  },
  needles: {
    examples: [
      ['none', undefined],
      [
        'three others',
        JSON.stringify([
          { probability: 0.3, label: 'community' },
          { probability: 0.62, label: 'Anna' },
          { probability: 0.7, label: 'Ben' },
        ]),
      ],
    ],
  },
  evidence: {
    examples: [
      ['none', undefined],
      [
        'two tests',
        JSON.stringify([
          { decibels: 9.5, label: 'test positive' },
          { decibels: -3, label: 'no fever' },
        ]),
      ],
    ],
  },
  for: follow('the slider below'),
};

const decibels: Hints = { min: -300, max: 300, step: 1 };

/** For the spinner's attributes. */
export const spinnerHints: Readonly<Record<string, Hints>> = {
  decibels: { ...decibels, step: 0.1 },
  min: decibels,
  max: decibels,
  step: { min: 0.001, max: 100, step: 0.1 },
  segments: { min: 1, max: 60, step: 1 },
  outcomes: {
    examples: [
      ['blue, white', undefined],
      ['rain, sun', 'rain,sun'],
      ['heads, tails', 'heads,tails'],
    ],
  },
  against: {
    examples: [
      ['none', undefined],
      ['from its own chance', ''],
      ['from 3 dB', '3 dB'],
      ['from 90%', '90%'],
    ],
  },
  for: follow('the slider below'),
};

/** For the dial's attributes. */
export const dialHints: Readonly<Record<string, Hints>> = {
  value: {
    examples: [
      ['42,000', '42000'],
      ['light', '299792458'],
      ['6 × 10²³', '6.022e23'],
      ['0.0723', '0.0723'],
    ],
  },
  expression: {
    examples: [
      ['none', undefined],
      ['42,000 × 0.0723 ÷ 40', '42000 * 0.0723 / 40'],
      ['a light-year', '299792458 × 3.15576e7'],
      ['piano tuners', '2.5e6..3e6 / 2..3 × 0.02..0.1 × 1..2 / 500..1000'],
    ],
  },
  low: {
    examples: [
      ['none', undefined],
      ['30,000', '30000'],
    ],
  },
  high: {
    examples: [
      ['none', undefined],
      ['60,000', '60000'],
    ],
  },
  for: follow('the field below'),
};

const exponent: Hints = { min: -99, max: 99, step: 1 };

/** For the rule's attributes. */
export const ruleHints: Readonly<Record<string, Hints>> = {
  layout: {
    examples: [
      ['by shape', undefined],
      ...['ring', 'mannheim', 'duplex', 'pocket', 'novo', 'watch', 'disc', 'flight', 'bayes'].map(
        (preset) => [preset, preset] as const,
      ),
      ['my own', 'A [ B T S C ] D L'],
    ],
  },
  solve: {
    examples: [
      ['nothing', undefined],
      ['a product', '2.5 * 1.7'],
      ['three factors', '8 * 3 / 4.5'],
      ['a root', 'sqrt(42)'],
      ['a sine', '12 * sin(35)'],
      ['a power', '2.5 ^ 1.7'],
    ],
  },
  level: { min: 1, max: 3, step: 1 },
  seed: { min: 0, max: 100, step: 1 },
  slide: { min: 0.1, max: 10, step: 0.01 },
  cursor: { min: 1, max: 10, step: 0.01 },
  cursors: {
    examples: [
      ['none', undefined],
      [
        'two more',
        JSON.stringify([
          { value: 2.5, label: 'a quarter' },
          { value: 5, label: 'a half' },
        ]),
      ],
    ],
  },
  'operand-exponent': exponent,
  'result-exponent': exponent,
  for: follow('the field below'),
};
