import { DecibelSpinner, ProbabilityMeter, QuarterDial, SlideRule } from '../number-sense.js';
import type { Tag } from '../snippets/index.js';

const classes = {
  'probability-meter': ProbabilityMeter,
  'decibel-spinner': DecibelSpinner,
  'quarter-dial': QuarterDial,
  'slide-rule': SlideRule,
} satisfies Record<Tag, unknown>;

/** What an element has refused. */
export class Refused extends Error {}

/** Makes an error of a warning: where a picture is all that there is, a warning beside it would be lost. */
export const refusing = <Result>(act: () => Result): Result => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words) => void warnings.push(words.join(' '));
  try {
    return act();
  } finally {
    console.warn = warn;
    // eslint-disable-next-line no-unsafe-finally -- what was refused is the answer
    if (warnings.length > 0) throw new Refused(warnings.join('\n'));
  }
};

/** The standalone picture of an element with these attributes; what it would warn of is an error. */
export const draw = (tag: Tag, settings: ReadonlyMap<string, string>): string =>
  refusing(() => {
    const element = new classes[tag]();
    for (const [name, text] of settings) {
      element.setAttribute(name, text);
      // the element of a server is told nothing by its attributes
      element.attributeChangedCallback(name, null, text);
    }
    return element.toSVG();
  });
