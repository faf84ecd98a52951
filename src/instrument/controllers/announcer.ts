import { labelsOf, nameControl } from './naming.js';

/** What a screen reader is told of an instrument. */
export interface Speech {
  /** What it is, in a word or two. */
  kind: string;
  /** The value in words. */
  sentence: string;
  /** The value as a number, and the least and the greatest that it can be. */
  value: number;
  range: readonly [min: number, max: number];
  isInvalid: boolean;
  /**
   * What it is as a whole while no control speaks for it: a picture with a value, unless said otherwise. Pictures hide
   * from screen readers what is inside; a group does not.
   */
  role?: 'meter' | 'img' | 'group';
}

const speakBy = (
  control: HTMLInputElement,
  host: HTMLElement,
  internals: ElementInternals,
  { kind, sentence, isInvalid }: Speech,
): void => {
  control.setAttribute('aria-valuetext', sentence);
  if (isInvalid) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  nameControl(control, host, internals, kind);
};

/**
 * Says what an element is. A picture with a value is a `meter`. Screen readers are uneven with those (some say
 * a percentage only, some drop the name), so that the name carries the sentence too; a name that the page gives comes
 * first. With a control inside, the control speaks and the element around it says nothing.
 */
export const describe = (
  host: HTMLElement,
  internals: ElementInternals,
  control: HTMLInputElement | null,
  speech: Speech,
): void => {
  const { kind, sentence, value, range, role = 'meter' } = speech;
  const ofMeter = (text: unknown) => (control || role !== 'meter' ? null : String(text));
  internals.ariaValueMin = ofMeter(range[0]);
  internals.ariaValueMax = ofMeter(range[1]);
  internals.ariaValueNow = ofMeter(value);
  internals.ariaValueText = ofMeter(sentence);
  internals.role = control ? null : role;
  const isNamed = control || labelsOf(host, internals).length > 0;
  internals.ariaLabel = isNamed ? null : `${kind}: ${sentence}`;
  if (control) speakBy(control, host, internals, speech);
};
