/** An element on the bench: controls for all that its manifest names, and the markup beside it. */
import { render } from 'lit';
import { controls } from './controls.js';
import type { Hints } from './hints.js';
import { wardrobe } from './looks.js';
import { elementOf, type Attribute, type ElementDeclaration } from './manifest.js';
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
  readonly #settings = new Map<string, string>();
  readonly #looks = new Map<string, string>();
  /** What the element could not read: it is in its field, and not in what is shown. */
  readonly #refused = new Set<string>();

  constructor(
    private readonly places: Places,
    private readonly hints: Readonly<Record<string, Hints>>,
    private readonly fallback: () => string,
    private readonly tell: (shown: Shown) => void,
  ) {
    this.#declaration = elementOf(places.element.localName);
    for (const { name, value } of places.element.attributes) this.#settings.set(name, value);
    this.show();
  }

  /** Takes what the element has been moved to; its attributes stay what they were. */
  note(moved: Readonly<Record<string, string | undefined>>): void {
    for (const [name, text] of Object.entries(moved)) this.#keep(name, text);
    this.show();
  }

  /** Draws the controls and tells what is shown. */
  show(): void {
    const { attributes, cssProperties: properties = [] } = this.#declaration;
    const [settings, looks, hints] = [this.#settings, this.#looks, this.hints];
    render(controls({ attributes, settings, hints, set: this.#set }), this.places.controls);
    render(wardrobe({ properties, looks, set: this.#wear }), this.places.looks);
    this.tell(this.#shown);
  }

  get #shown(): Shown {
    const { attributes, tagName } = this.#declaration;
    const inOrder = attributes
      .filter(({ name }: Attribute) => this.#settings.has(name) && !this.#refused.has(name))
      .map(({ name }) => [name, this.#settings.get(name)!] as const);
    const tag = tagName as Shown['tag'];
    return { tag, settings: new Map(inOrder), looks: this.#looks, fallback: this.fallback() };
  }

  #keep(name: string, text: string | undefined): void {
    if (text === undefined) this.#settings.delete(name);
    else this.#settings.set(name, text);
  }

  readonly #set = (name: string, text: string | undefined): void => {
    this.#keep(name, text);
    if (text === undefined) this.places.element.removeAttribute(name);
    else this.places.element.setAttribute(name, text);
    if (this.places.element.matches(':state(invalid)')) this.#refused.add(name);
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
