import type { ControllerHost } from '../instrument/controllers/host.js';
import type { Hold } from '../instrument/controllers/hold.js';
import type { KeyMove } from '../instrument/controllers/keys.js';
import { TextField, type FieldModel } from '../instrument/controllers/text-field.js';
import { decibels as reader } from '../instrument/attributes/readers.js';
import type { Validity } from '../instrument/controllers/validity.js';
import { within, type DecibelRange } from './range.js';

interface Spinner extends ControllerHost, DecibelRange {
  readonly decibels: number;
  readonly validity: Validity;
}

const decimalsOf = (step: number): number => String(step).split('.')[1]?.length ?? 0;

// As many decimals as the steps have, and two for what is between them.
const textOf = ({ decibels, step }: Spinner): string =>
  Number.isFinite(decibels)
    ? String(Number(decibels.toFixed(Math.max(2, decimalsOf(step)))))
    : String(decibels).replace('Infinity', '∞');

/** The field for decibels: it reads what the attribute reads, and moves the value with each key that makes a number. */
class DecibelModel implements FieldModel {
  readonly name = 'field';

  constructor(
    private readonly spinner: Spinner,
    private readonly hold: () => Hold,
  ) {}

  text(): string {
    return textOf(this.spinner);
  }

  follow(text: string): void {
    if (!this.hold().isHeld) this.hold().begin();
    this.hold().moveTo(this.#read(text));
  }

  take(text: string): boolean {
    const isRead = this.#read(text) !== undefined;
    this.follow(text);
    this.hold().end();
    if (!isRead) this.spinner.validity.judge('field', false);
    return isRead;
  }

  // More digits than the field writes are no mistake.
  keeps(text: string): boolean {
    return Number(text) === this.spinner.decibels;
  }

  step(move: KeyMove): void {
    const hold = this.hold();
    if (!hold.isHeld) hold.begin();
    hold.moveTo(hold.part.valueAfter(move));
    hold.end();
  }

  corrected(): void {
    this.spinner.validity.judge('field', true);
  }

  #read(text: string): number | undefined {
    const reading = reader.read(text);
    return typeof reading === 'object' ? within(this.spinner, reading.value) : undefined;
  }
}

/** @param hold the hold on the fill, which exists when the field is first drawn */
export const decibelField = (spinner: Spinner, hold: () => Hold): TextField =>
  new TextField(spinner, new DecibelModel(spinner, hold));
