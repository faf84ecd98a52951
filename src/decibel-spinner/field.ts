import { readNumber } from '../conversions/index.js';
import type { ControllerHost } from '../instrument/controllers/host.js';
import type { Hold } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { TextField, type FieldModel } from '../instrument/controllers/text-field.js';
import { decibels as reader } from '../instrument/attributes/readers.js';
import { localeOf } from '../instrument/language/locale.js';
import { plainTyped, typedText } from '../instrument/language/typed.js';
import type { Validity } from '../instrument/controllers/validity.js';
import { within, type DecibelRange } from './range.js';

interface Spinner extends ControllerHost, DecibelRange {
  readonly decibels: number | null;
  readonly validity: Validity;
}

const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0;

// As many decimals as the steps have, and two for what is between them.
const textOf = ({ decibels, step }: Spinner, locale: string): string =>
  decibels === null
    ? ''
    : typedText(decibels, locale, { maximumFractionDigits: Math.max(2, decimalsOf(step)) });

/**
 * The field for decibels: it reads what the attribute reads, with the decimal sign of the page's language, and moves the
 * value with each key that makes a number.
 */
class DecibelModel implements FieldModel {
  readonly name = 'field';

  constructor(
    private readonly spinner: Spinner,
    private readonly hold: () => Hold,
  ) {}

  text(): string {
    return textOf(this.spinner, localeOf(this.spinner));
  }

  follow(text: string): void {
    if (!this.hold().isHeld) this.hold().begin();
    this.hold().moveTo(this.#read(text));
  }

  take(text: string): boolean {
    this.follow(text);
    this.hold().end();
    return this.#read(text) !== undefined;
  }

  // More digits than the field writes are no mistake.
  keeps(text: string): boolean {
    return readNumber(this.#plain(text)) === this.spinner.decibels;
  }

  step(move: KeyMove): void {
    const hold = this.hold();
    if (!hold.isHeld) hold.begin();
    hold.moveTo(hold.part.valueAfter(move));
    hold.end();
  }

  #plain(text: string): string {
    return plainTyped(text, localeOf(this.spinner)).trim();
  }

  #read(text: string): number | undefined {
    const reading = reader.read(this.#plain(text));
    return typeof reading === 'object' ? within(this.spinner, reading.value) : undefined;
  }
}

/** @param hold the hold on the fill, which exists when the field is first drawn */
export const decibelField = (spinner: Spinner, hold: () => Hold): TextField =>
  new TextField(spinner, new DecibelModel(spinner, hold));
