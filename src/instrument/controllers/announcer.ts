import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';
import type { Movement } from './movement.js';
import { labelsOf, nameControl } from './naming.js';
import type { Validity } from './validity.js';

/** What a screen reader reads of an instrument. */
export interface Speech {
  /** What it is, in a word or two. */
  kind: string;
  /** The value in words. */
  sentence: string;
  /** The line of text under the face, where it is shorter than that. */
  readout?: string;
  /** The value as a number, and the least and the greatest that it can be. */
  value: number;
  range: readonly [min: number, max: number];
  /**
   * What it is as a whole while no control speaks for it: a picture with a value, unless given. Pictures hide what is
   * inside from screen readers; a group does not.
   */
  role?: 'meter' | 'img' | 'group';
  /** Of an instrument with several movable parts, in their order: the name and the value of each in words. */
  parts?: readonly { name: string; sentence: string }[];
}

/** What an announcer reads of its element. */
export interface Announced {
  readonly movement: Pick<Movement, 'inputs' | 'isHeld'>;
  readonly validity: Pick<Validity, 'isInvalid'>;
}

const setValue = (input: HTMLInputElement, sentence: string, isInvalid: boolean): void => {
  input.setAttribute('aria-valuetext', sentence);
  if (isInvalid) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
};

/**
 * Gives an element its role, name and value for screen readers. A picture with a value is a `meter`. Screen readers are
 * uneven with those (some read a percentage only, some drop the name), so that the name carries the sentence too; a name
 * that the page gives comes first. With one control inside, the control has all of that and the element around it none;
 * with several, the element is a group.
 */
export class Announcer implements ReactiveController {
  constructor(
    private readonly host: ControllerHost,
    private readonly internals: ElementInternals,
    private readonly announced: Announced,
    private readonly speech: () => Speech,
  ) {
    host.addController(this);
  }

  // Screen readers are updated when a drag ends, not during it.
  hostUpdated(): void {
    const { movement, validity } = this.announced;
    if (!this.host.isConnected || movement.isHeld) return;
    const speech = this.speech();
    const { inputs } = movement;
    this.#describe(speech, inputs.length > 0);
    inputs.forEach((input, i) => this.#describeInput(input, i, speech, validity.isInvalid));
  }

  #describe(speech: Speech, isMovable: boolean): void {
    const { host, internals } = this;
    const { kind, sentence, value, range, role = 'meter', parts } = speech;
    const ofMeter = (text: unknown) => (isMovable || role !== 'meter' ? null : String(text));
    internals.ariaValueMin = ofMeter(range[0]);
    internals.ariaValueMax = ofMeter(range[1]);
    internals.ariaValueNow = ofMeter(value);
    internals.ariaValueText = ofMeter(sentence);
    internals.role = isMovable ? (parts ? 'group' : null) : role;
    const isNamed = (isMovable && !parts) || labelsOf(host, internals).length > 0;
    internals.ariaLabel = isNamed ? null : isMovable ? kind : `${kind}: ${sentence}`;
  }

  #describeInput(input: HTMLInputElement, i: number, speech: Speech, isInvalid: boolean): void {
    const part = speech.parts?.[i];
    setValue(input, part?.sentence ?? speech.sentence, isInvalid);
    if (part) input.setAttribute('aria-label', part.name);
    else nameControl(input, this.host, this.internals, speech.kind);
  }
}
