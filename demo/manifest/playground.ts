/** An element on the bench: controls for all that its manifest names, and the markup beside it. */
import { render } from 'lit';
import { controls } from './controls.js';
import type { Hints } from './hints.js';
import { wardrobe } from './looks.js';
import { elementOf, type ElementDeclaration } from './manifest.js';
import { queryOf, settingsOf } from './permalink.js';
import type { Shown } from '../../src/snippets/index.js';

/** Where on the page each piece goes. */
export interface Places {
  element: HTMLElement;
  controls: HTMLElement;
  looks: HTMLElement;
}

/** Keeps an element and its controls in step, and tells what a page would write. */
export class Playground {
  readonly #declaration: ElementDeclaration;
  readonly #names: readonly string[];
  /** What the page begins with. */
  readonly #initial: ReadonlyMap<string, string>;
  readonly #settings: Map<string, string>;
  readonly #looks = new Map<string, string>();
  /** What the element could not read: it is in its field, and not in what is shown. */
  readonly #refused = new Set<string>();

  constructor(
    private readonly places: Places,
    private readonly hints: Readonly<Record<string, Hints>>,
    private readonly fallback: () => string,
    private readonly tell: (shown: Shown, query: string) => void,
  ) {
    const { element } = places;
    this.#declaration = elementOf(element.localName);
    this.#names = this.#declaration.attributes.map(({ name }) => name);
    const own = this.#names.filter((name) => element.hasAttribute(name));
    this.#initial = new Map(own.map((name) => [name, element.getAttribute(name)!]));
    this.#settings = new Map(this.#initial);
    this.#restore();
    this.show();
  }

  /** Takes what the element has been moved to; its attributes stay what they were. */
  note(moved: Readonly<Record<string, string | undefined>>): void {
    for (const [name, text] of Object.entries(moved)) this.#keep(name, text);
    this.show();
  }

  /** Draws the controls and tells what is shown, and the query that brings it back; the looks are not in that. */
  show(): void {
    const { attributes, cssProperties: properties = [] } = this.#declaration;
    const [settings, looks, hints] = [this.#settings, this.#looks, this.hints];
    const { localName: tag } = this.places.element;
    render(controls({ tag, attributes, settings, hints, set: this.#set }), this.places.controls);
    render(wardrobe({ properties, looks, set: this.#wear }), this.places.looks);
    this.tell(this.#shown, queryOf(this.#initial, this.#accepted));
  }

  /** What the element has read, in the order of the manifest. */
  get #accepted(): Map<string, string> {
    const accepted = this.#names.filter(
      (name) => this.#settings.has(name) && !this.#refused.has(name),
    );
    return new Map(accepted.map((name) => [name, this.#settings.get(name)!]));
  }

  get #shown(): Shown {
    const tag = this.#declaration.tagName as Shown['tag'];
    return { tag, settings: this.#accepted, looks: this.#looks, fallback: this.fallback() };
  }

  /** Takes the settings of the page's address. What the element can't read stays as the page has it. */
  #restore(): void {
    const wanted = settingsOf(location.search, this.#initial, this.#names);
    for (const name of this.#names) {
      const before = this.#initial.get(name);
      if (wanted.get(name) === before) continue;
      this.#put(name, wanted.get(name));
      if (this.#isInvalid) this.#put(name, before);
    }
  }

  get #isInvalid(): boolean {
    return this.places.element.matches(':state(invalid)');
  }

  /** Gives the element an attribute, or takes it away. */
  #put(name: string, text: string | undefined): void {
    this.#keep(name, text);
    if (text === undefined) this.places.element.removeAttribute(name);
    else this.places.element.setAttribute(name, text);
  }

  #keep(name: string, text: string | undefined): void {
    if (text === undefined) this.#settings.delete(name);
    else this.#settings.set(name, text);
  }

  readonly #set = (name: string, text: string | undefined): void => {
    this.#put(name, text);
    if (this.#isInvalid) this.#refused.add(name);
    else this.#refused.delete(name);
    this.show();
  };

  readonly #wear = (name: string, value: string | undefined): void => {
    if (value === undefined) this.#looks.delete(name);
    else this.#looks.set(name, value);
    this.places.element.style.setProperty(name, value ?? null);
    this.show();
  };
}
