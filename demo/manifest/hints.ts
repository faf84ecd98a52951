/** What a type cannot say of an attribute: sensible steps of a number, texts worth trying. */
export interface Hints {
  min?: number;
  max?: number;
  step?: number;
  /** Titles with texts; `undefined` is the attribute taken away. */
  examples?: ReadonlyArray<readonly [title: string, text: string | undefined]>;
}

const belief: Hints = { min: 0, max: 1, step: 0.01 };

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
  for: {
    examples: [
      ['none', undefined],
      ['the slider below the face', 'companion'],
    ],
  },
};
