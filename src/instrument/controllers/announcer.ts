import type { ReactiveController } from 'lit';
import type { ControllerHost } from './host.js';
import type { Movement } from './movement.js';
import { labelsOf, nameControl } from './naming.js';
import type { Refusals } from './refusals.js';

/** The accessible name, value and role of an instrument. */
export interface Speech {
  /** The kind of instrument, in a word or two. */
  kind: string;
  /** The value in words, for screen readers. */
  readonly sentence: string;
  /** The line of text under the face; the sentence unless given. */
  readonly readout?: string;
  /** The value as a number, and its limits. */
  value: number;
  range: readonly [min: number, max: number];
  /**
   * The ARIA role while there is no control inside; `meter` unless given. Screen readers skip the content of a
   * `meter` and an `img`, but read that of a `group`.
   */
  role?: 'meter' | 'img' | 'group';
  /** What the name says after the kind; the sentence unless given. */
  summary?: string;
  /** The name of each movable part and its value in words, in order. Only for an instrument with several parts. */
  parts?: readonly { name: string; sentence: string }[];
}

/** What an announcer uses of its element. */
export interface Announced {
  readonly readout: boolean;
  readonly movement: Pick<Movement, 'inputs' | 'isHeld' | 'announcer'>;
  readonly refusals: Pick<Refusals, 'isInvalid'>;
}

/** Reads the words once, as an element writes them when they are read. The readout is not read here. */
const withoutReadout = ({
  sentence,
  kind,
  value,
  range,
  role,
  summary,
  parts,
}: Speech): Speech => ({
  ...{ sentence, kind, value, range, role, summary, parts },
});

const setValue = (input: HTMLInputElement, sentence: string, isInvalid: boolean): void => {
  input.setAttribute('aria-valuetext', sentence);
  if (isInvalid) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
};

/**
 * Sets the ARIA role, name and value of an element. Without a control inside, it is a `meter`. Some screen readers
 * read only a percentage for a meter, and some drop its name, so the name contains the sentence, too. A name from the
 * page wins; the sentence is then the description. With one control inside, the control has the name and value, and the
 * element has neither. With several controls, the element is a `group`.
 *
 * A readout is hidden from screen readers, as they read the same value in words as the name or the value.
 */
export class Announcer implements ReactiveController {
  constructor(
    private readonly host: ControllerHost,
    private readonly internals: ElementInternals,
    private readonly announced: Announced,
    private readonly speech: () => Speech,
  ) {
    host.addController(this);
    announced.movement.announcer = this;
  }

  hostUpdated(): void {
    this.announce();
  }

  /** Passes the value to screen readers: when a drag ends, not during it. */
  announce(): void {
    const { movement, refusals } = this.announced;
    if (!this.host.isConnected || movement.isHeld) return;
    const speech = withoutReadout(this.speech());
    const { inputs } = movement;
    this.#describe(speech, inputs.length > 0);
    if (this.announced.readout) this.#hideReadout();
    inputs.forEach((input, i) => this.#describeInput(input, i, speech, refusals.isInvalid));
  }

  #describe(speech: Speech, isMovable: boolean): void {
    const { internals } = this;
    const { sentence, value, range, role = 'meter', parts } = speech;
    const ofMeter = (text: unknown) => (isMovable || role !== 'meter' ? null : String(text));
    internals.ariaValueMin = ofMeter(range[0]);
    internals.ariaValueMax = ofMeter(range[1]);
    internals.ariaValueNow = ofMeter(value);
    internals.ariaValueText = ofMeter(sentence);
    internals.role = isMovable ? (parts ? 'group' : null) : role;
    this.#name(speech, isMovable);
  }

  #name({ kind, sentence, summary = sentence, parts }: Speech, isMovable: boolean): void {
    const { host, internals } = this;
    const isLabelled = labelsOf(host, internals).length > 0;
    const isNamed = isLabelled || host.matches('[aria-label], [aria-labelledby]');
    const name = isMovable ? kind : `${kind}: ${summary}`;
    internals.ariaLabel = (isMovable && !parts) || isLabelled ? null : name;
    internals.ariaDescription = isNamed && !isMovable ? summary : null;
  }

  // An engine without ARIA for elements reads the text alone.
  #hideReadout(): void {
    if (!('role' in this.internals)) return;
    this.host.renderRoot.querySelector('[part=readout]')?.setAttribute('aria-hidden', 'true');
  }

  #describeInput(input: HTMLInputElement, i: number, speech: Speech, isInvalid: boolean): void {
    const part = speech.parts?.[i];
    setValue(input, part?.sentence ?? speech.sentence, isInvalid);
    if (part) input.setAttribute('aria-label', part.name);
    else nameControl(input, this.host, this.internals, speech.kind);
  }
}
