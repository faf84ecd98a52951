import { LitElement } from 'lit';
import { declare } from './attributes/attribute.js';

/** An element with a value that takes part in forms, as `<input>` does, while it can be moved. */
export abstract class FormElement extends LitElement {
  /** @internal */
  static formAssociated = true;

  static {
    declare(this, 'name');
  }

  protected readonly internals = this.attachInternals();

  /** The value itself. @internal */
  abstract value: number;
  /** The property and the attribute that have it. @internal */
  abstract readonly valueName: string;
  /** Whether it can be moved; else it is a picture, which submits nothing. */
  protected abstract readonly isMovable: boolean;

  /** The name under which a form submits the value. @attr name */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  // By itself, or by a `<fieldset>` around it, of which a server's elements know nothing.
  protected get isDisabled(): boolean {
    return this.matches?.(':disabled') ?? this.hasAttribute('disabled');
  }

  /** A form brings the default back. @internal */
  formResetCallback(): void {
    this.#read(this.getAttribute(this.valueName));
  }

  /** A restored session brings a text, which is read like any other. @internal */
  formStateRestoreCallback(state: unknown): void {
    this.#read(state);
  }

  /** Tells the form the value. */
  protected submit(): void {
    this.internals.setFormValue(this.isMovable ? String(this.value) : null);
  }

  #read(text: unknown): void {
    Reflect.set(this, this.valueName, text);
  }
}
