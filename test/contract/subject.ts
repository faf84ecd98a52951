/**
 * The description of an instrument that the suites of this folder need for the tests that all four share. What is
 * particular to one of them is tested in its own folder.
 */
import { fixtureSync, html, nextFrame } from '@open-wc/testing';
import type { AnyInstrument } from '../support/all-four.js';
import type { Attributes } from '../support/meter.js';
import type { AttributeTable } from './tables.js';

export type { AnyInstrument, Attributes };

/** The tags of the four. */
export type Tag = 'probability-meter' | 'decibel-spinner' | 'quarter-dial' | 'slide-rule';

/** Properties by name. */
export type Properties = Readonly<Record<string, unknown>>;

/** A setting as a page writes it, as a script reads it, and as a form submits it. */
export interface Setting {
  attributes: Attributes;
  values: Properties;
  sent: string;
}

/** A field of a page that an instrument follows, and what some of its texts mean. */
export interface LinkedField {
  attributes: Readonly<Record<string, string>>;
  /** The property that it is linked with. */
  property: string;
  /** Texts, and the numbers that they mean. */
  meanings: ReadonlyArray<[text: string, value: number]>;
}

/** An instrument, described. */
export interface Subject {
  /** What a title calls it. */
  name: string;
  tag: Tag;
  Class: { new (): AnyInstrument; define(tag?: string): void };
  /** What it is called where the page names none. */
  kind: string;
  /** What makes it a picture, and what that is to a screen reader. */
  picture: { attributes: Attributes; role: string };
  /** What makes it one that a user moves. A rule is a tool, and needs nothing. */
  movable: Attributes;
  /** All that it can have for a user to see and to use. */
  everything: Attributes;
  /** Its values where no attribute gives any. */
  initial: Properties;
  /** One good setting, which is not the initial one. */
  given: Setting;
  /** What `given` is in words: as a picture's name has it, and its number in the page and in German. */
  words: { spoken: string; shown: RegExp; german: RegExp };
  /** More of what a script may set, and what a form then submits. */
  sends: ReadonlyArray<[properties: Properties, sent: string]>;
  /** The attributes that make it take part in a form, one way beside the other. */
  ways: Readonly<Record<string, Attributes>>;
  /** Keys that lead from `given` to other settings, one after the other, by the property that they move. */
  keys: ReadonlyArray<[property: string, key: string, sent: string]>;
  /** The native sliders, as selectors, by the properties that they move. */
  controls: Readonly<Record<string, string>>;
  /** What the sliders are called where the element is not one slider but a group of them. */
  sliderNames?: readonly string[];
  /** Parts beside the sliders that Tab reaches. */
  buttons?: readonly string[];
  /** Settings at an end, and the keys that then lead nowhere, by the property that they would move. */
  ends: ReadonlyArray<[property: string, values: Properties, keys: readonly string[]]>;
  /** What a session may have stored, and what it brings back. */
  restores: ReadonlyArray<[state: string, values: Properties]>;
  /** What a session may have stored that is out of range, and what is taken for it, each with a warning. */
  clampedStates: ReadonlyArray<[state: string, values: Properties]>;
  /** What a session may have stored and can't be read. */
  badStates: readonly unknown[];
  /** A field that it can follow. */
  field: LinkedField;
  /** Fields of many kinds: a text of theirs, what it means, another number, and how they show that. */
  fields: ReadonlyArray<
    [
      attributes: Readonly<Record<string, string>>,
      text: string,
      value: number,
      back: number,
      backText: string,
    ]
  >;
  fieldTypes: readonly string[];
  /** Partners that it can't follow, beside those that no instrument can. */
  unfit: Readonly<Record<string, () => Element>>;
  /** Attributes of many kinds, all of which are seen in its picture or its texts. */
  whole: Attributes;
  /** The parts that `whole` and `everything` add to a bare element. */
  extras: readonly string[];
  /** A part that is always drawn once. */
  pointer: string;
  /** Properties that are set before the definition, over these attributes, and an attribute that comes after it. */
  early: { attributes: Attributes; properties: Properties; later: [string, string, unknown] };
  /** Properties that mean a value in another way: `early` sets them too. */
  aliases: ReadonlyArray<[property: string, value: number, values: Properties]>;
  /** Its attributes, one by one. */
  table: AttributeTable;
  /** Drags every part that can be moved, and presses keys; it then fires so many `change` events. */
  handle(element: AnyInstrument): Promise<void>;
  changes: number;
  /** Fails unless `handle` has moved it, from the initial setting, to where it belongs. */
  expectHandled(element: AnyInstrument): void;
  /** Fails unless the drawing shows these values. */
  expectDrawn(element: AnyInstrument, values: Properties): void;
}

/** A field of a page. */
export function fieldWith(attributes: Readonly<Record<string, string>>): HTMLInputElement {
  const input = document.createElement('input');
  const all = { type: 'number', id: 'partner', 'aria-label': 'a field', ...attributes };
  for (const [name, text] of Object.entries(all)) input.setAttribute(name, text);
  return input;
}

/** A new element with these attributes, which stands in no document yet. */
export function make({ tag }: { tag: string }, attributes: Attributes = {}): AnyInstrument {
  const element = document.createElement(tag) as AnyInstrument;
  for (const [name, text] of Object.entries(attributes))
    element.setAttribute(name, text === true ? '' : text);
  return element;
}

/** An element in a block of its own, as wide as asked for, drawn once; both go after the test. */
export async function place(
  subject: { tag: string },
  attributes: Attributes = {},
  width = 480,
): Promise<AnyInstrument> {
  const block = fixtureSync<HTMLElement>(html`<div></div>`);
  block.style.width = `${width}px`;
  const element = make(subject, attributes);
  block.append(element);
  await element.updateComplete;
  return element;
}

/** Waits until an element is laid out for the size and the font that it has on the screen. */
export async function laidOut(element: AnyInstrument): Promise<void> {
  await element.updateComplete;
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}

/** The named properties of an element. */
export const read = (element: AnyInstrument, names: Properties): Properties =>
  Object.fromEntries(Object.keys(names).map((name) => [name, Reflect.get(element, name)]));

/** The native slider of an element that moves a property; null where there is none. */
export const controlOf = (
  { controls }: Subject,
  element: Element,
  property = Object.keys(controls)[0],
): HTMLInputElement | null => element.shadowRoot!.querySelector(controls[property]);

/** The control of an element that has the focus; a table that scrolls may have it too, and is none. */
export const focusedIn = (element: Element): Element | null =>
  element.matches(':focus')
    ? element.shadowRoot!.querySelector(':is(input, button, select):focus')
    : null;

/** Whether a user can move an element now: its slider is there, and enabled. */
export function isFree(subject: Subject, element: Element): boolean {
  const control = controlOf(subject, element);
  return control !== null && !control.matches(':disabled');
}
