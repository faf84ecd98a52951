/** A thousand days: what was said of each of them, and whether it rained. */
import {
  decibelsToProbability,
  probabilityToDecibels,
  type ProbabilityMeter,
} from '../../src/number-sense.js';

/** A day with its forecast. */
export interface Day {
  /** What people call it. */
  readonly name: string;
  /** The chance of rain that was forecast, from 0 to 1. */
  readonly forecast: number;
  readonly rained: boolean;
}

/** The needles of the page; each stands for a day. */
export const needles = Array.from(
  document.querySelectorAll<ProbabilityMeter>('#needles probability-meter'),
);

/** What the markup says of the days, in their order. */
export const days: readonly Day[] = needles.map((needle, i) => ({
  name: `Day ${i + 1}`,
  forecast: needle.probability,
  rained: needle.hasAttribute('data-rain'),
}));

/** A forecast after evidence in decibels. */
export const weighed = (forecast: number, decibels: number): number =>
  decibels === 0 ? forecast : decibelsToProbability(probabilityToDecibels(forecast) + decibels);

/** How many days of rain the forecasts amount to. */
export const expected = (some: readonly Day[], decibels: number): number =>
  some.reduce((sum, { forecast }) => sum + weighed(forecast, decibels), 0);

/** How many there were. */
export const rainy = (some: readonly Day[]): number => some.filter(({ rained }) => rained).length;

/** Where the reader weighs something in, on a slider or on the disc that is linked with it. */
export const scales = document.querySelector<HTMLElement>('.evidence')!;

const slider = scales.querySelector('input')!;

/** What was weighed in, in decibels. */
export const evidence = (): number => slider.valueAsNumber;
