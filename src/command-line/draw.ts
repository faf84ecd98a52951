import { forgetWarnings } from '../instrument/attributes/warn.js';
import { DecibelSpinner, ProbabilityMeter, QuarterDial, SlideRule } from '../number-sense.js';
import type { Tag } from '../snippets/index.js';
import { Refused } from './refused.js';

const classes = {
  'probability-meter': ProbabilityMeter,
  'decibel-spinner': DecibelSpinner,
  'quarter-dial': QuarterDial,
  'slide-rule': SlideRule,
} satisfies Record<Tag, unknown>;

/** Turns warnings into an error: the only result is a picture, and a warning beside it would be lost. */
export const refusing = <Result>(act: () => Result): Result => {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (...words) => void warnings.push(words.join(' '));
  // the same warning comes only once, but each picture has to fail by itself
  forgetWarnings();
  try {
    return act();
  } finally {
    console.warn = warn;
    // eslint-disable-next-line no-unsafe-finally -- the warnings replace the result
    if (warnings.length > 0) throw new Refused(warnings.join('\n'));
  }
};

/** Draws the standalone picture of an element with these attributes. Throws if the element warns. */
export const draw = (tag: Tag, settings: ReadonlyMap<string, string>): string =>
  refusing(() => {
    const element = new classes[tag]();
    for (const [name, text] of settings) {
      element.setAttribute(name, text);
      // on a server Lit does not call attributeChangedCallback
      element.attributeChangedCallback(name, null, text);
    }
    return element.toSVG();
  });
