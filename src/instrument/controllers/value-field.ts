import { html, type TemplateResult } from 'lit';
import { complaintLine, fieldLine } from '../drawing/stage.js';
import { localeOf } from '../language/locale.js';
import { plainTyped } from '../language/typed.js';
import { filled } from '../language/wording.js';
import type { Hold, MovablePart } from './hold.js';
import type { KeyMove } from './keys.js';
import type { Movement } from './movement.js';
import { TextField, type FieldHost, type FieldModel } from './text-field.js';

/** Formats the value of a part for a field, and parses typed text. */
export interface Notation {
  /** Formats a value for the field, in a language. */
  write(value: number, locale: string): string;
  /** Parses a text whose numbers are written as in attributes. Returns undefined for text that is not a value. */
  read(text: string): number | undefined;
  /** Whether a text stays as typed, as it has more digits than the field writes. */
  keeps?(text: string, value: number): boolean;
  /** Whether each key that completes a number moves the value. Otherwise Enter does, or leaving the field. */
  readonly isLive?: boolean;
}

class ValueModel implements FieldModel {
  readonly name = 'field';

  constructor(
    private readonly host: FieldHost,
    private readonly hold: Hold,
    private readonly notation: Notation,
  ) {}

  text(): string {
    const { value } = this.hold.part;
    return value === null ? '' : this.notation.write(value, localeOf(this.host));
  }

  follow(text: string): void {
    if (this.notation.isLive) this.#move(this.#meant(text));
  }

  take(text: string): boolean {
    const { hold } = this;
    const plain = this.#plain(text);
    // An emptied field restores the value from before the typing.
    if (!plain) this.takeBack();
    const value = plain ? this.#meant(text) : hold.part.value;
    this.#move(value);
    hold.end();
    return value !== undefined;
  }

  takeBack(): void {
    if (this.hold.isHeld) this.hold.takeBack();
  }

  keeps(text: string): boolean {
    return Boolean(this.notation.keeps?.(this.#plain(text), this.hold.part.value!));
  }

  // Steps from the text typed so far.
  step(move: KeyMove, text: string): void {
    const { hold } = this;
    this.#move(this.#meant(text));
    this.#move(hold.part.valueAfter(move));
    hold.end();
  }

  leave(): void {
    const { name } = this.hold.part.range;
    const control = this.host.renderRoot.querySelector<HTMLInputElement>(`input.${name}`);
    control?.focus({ preventScroll: true });
  }

  #move(value: number | null | undefined): void {
    const { hold } = this;
    if (!hold.isHeld) hold.begin();
    hold.moveTo(value);
  }

  #plain(text: string): string {
    return plainTyped(text, localeOf(this.host)).trim();
  }

  // The field's own text is rounded, but stands for the exact value.
  #meant(text: string): number | null | undefined {
    return text === this.text() ? this.hold.part.value : this.notation.read(this.#plain(text));
  }
}

/** The texts about a field. */
interface FieldStrings {
  readonly field: string;
  readonly refused: string;
}

/** An element with a part that the reader moves. */
interface MovedHost extends FieldHost {
  readonly movement: Pick<Movement, 'holdOn' | 'isDisabled'>;
}

/**
 * A field for the value of a part, in the language of the page. A digit, a sign or Enter on the part's control moves
 * the focus to the field. There, Enter commits the text and Escape reverts it; both return the focus to the control.
 */
export class ValueField {
  // Created when it is first shown, as most instruments show none.
  #field: TextField | undefined;

  constructor(
    private readonly host: MovedHost,
    private readonly part: MovablePart,
    private readonly notation: Notation,
  ) {}

  /** Renders the field of a part that can be moved, with an `aria-label` if it has no other label. */
  template(label?: string): TemplateResult {
    return (this.#field ??= this.#make()).template(this.host.movement.isDisabled, label);
  }

  /** Renders the line with the field and its name, and the line about a text that could not be read. */
  line({ field, refused }: FieldStrings): TemplateResult {
    return html`${fieldLine(field, this.template())}${this.complaint(refused)}`;
  }

  /** Renders the line about a text that could not be read: `words`, with the text for `{text}`. */
  complaint(words: string): TemplateResult {
    const text = this.#field?.refused;
    return complaintLine(text ? filled(words, { text }) : '');
  }

  #make(): TextField {
    const { host, notation } = this;
    const hold = host.movement.holdOn(this.part)!;
    return (hold.field = new TextField(host, new ValueModel(host, hold, notation)));
  }
}
