import type { ReactiveController } from 'lit';
import { readNumber } from '../../conversions/index.js';
import { isOfValue } from '../attributes/values.js';
import { warn } from '../attributes/warn.js';
import { acceptedBy } from './field-constraints.js';
import type { ControllerHost } from './host.js';

/** The key of the callbacks that follow an element's value. All copies of the kit on a page share it. */
export const followers: unique symbol = Symbol.for('number-sense followers');

/** The key of an instrument's `Linkage`. All copies of the kit on a page share it. */
export const linkage: unique symbol = Symbol.for('number-sense linkage');

/** An element whose value others can follow: an instrument, or a field that an instrument names. */
export interface Followed {
  [followers]?: Set<() => void>;
}

/** The value that an instrument shares with its partners. */
export interface Linkage {
  /** The quantity of the value. Only instruments of the same quantity can be linked. */
  readonly quantity: 'belief' | 'magnitude';
  /** The name of the property with the value. */
  readonly property: string;
  /** The units in which a field can hold the value, each with the text that follows its number. */
  readonly units: Readonly<Record<string, string>>;
}

/** The interface of linked elements, which may come from two copies of the kit. */
export interface Linkable extends HTMLElement, Followed {
  readonly [linkage]: Linkage;
  /** The form that the element belongs to. */
  readonly form: HTMLFormElement | null;
}

/** An instrument that names its partners in an attribute. */
export interface LinkHost extends ControllerHost, Linkable {
  htmlFor: string;
  readonly value: number | null;
}

/** Calls the followers of an element. */
export const callFollowers = (element: Element): void =>
  (element as Followed)[followers]?.forEach((follow) => follow());

const unitOfMaximum: Readonly<Record<string, string>> = { 1: 'probability', 100: 'percent' };

const isField = (partner: Element): partner is HTMLInputElement => partner.localName === 'input';

// A checkbox, a date or a file is not a number.
const numeric = /^(number|range|text|tel|search|hidden)$/;

/** The attributes of a page's elements that make or end a link. */
const decisive = ['id', 'type', 'max', 'data-unit'];

/**
 * The unit of a field: its `data-unit`. Without one, it is `value` for a magnitude. For a belief, a `max` of 1 means
 * a probability and 100 means percent. Empty if none applies.
 */
const unitOf = ({ dataset, max, type }: HTMLInputElement, { units }: Linkage): string =>
  numeric.test(type)
    ? (dataset['unit'] ?? ('value' in units ? 'value' : (unitOfMaximum[max] ?? '')))
    : '';

/**
 * Rounds to the `step` of a field. Without one, a probability (`max` of 1) has four decimals and another belief two;
 * a magnitude is not rounded.
 */
const rounded = (value: number, { step, max }: HTMLInputElement, unit: string): number => {
  const size = Number(step) || (max === '1' ? 1e-4 : 0.01);
  return unit === 'value' && !Number(step)
    ? value
    : Number((Math.round(value / size) * size).toFixed(10));
};

/**
 * The text of a value for a field. Number and range fields get a value that they accept, so that their form stays
 * valid.
 */
const fieldText = (field: HTMLInputElement, value: number, unit: string): string => {
  if (!/^(number|range)$/.test(field.type)) return String(rounded(value, field, unit));
  const isAny = field.step.toLowerCase() === 'any';
  return String(acceptedBy(field, isAny ? rounded(value, field, unit) : value));
};

const holdsNumber = ({ value }: HTMLInputElement): boolean =>
  readNumber(value.trim()) !== undefined;

/**
 * The value of an instrument in a unit, from the property of that name. Percent has no property and is calculated.
 */
const valueIn = (instrument: Linkable, unit: string): number =>
  unit === 'percent'
    ? 100 * (Reflect.get(instrument, 'probability') as number)
    : (Reflect.get(instrument, unit) as number);

/**
 * Keeps an instrument and its partners at the same value, in both directions. Partners are the elements whose ids are
 * in its `for` attribute, or in another one. Partners can be added, removed and replaced: a MutationObserver watches
 * the tree while the link lasts.
 */
export class Link implements ReactiveController {
  #ids = '';
  readonly #partners = new Map<Element, () => void>();
  #isBusy = false;
  // Created on demand, as most instruments have no link and a server has no MutationObserver.
  #observer: MutationObserver | undefined;
  #ending: AbortController | undefined;

  constructor(
    private readonly host: LinkHost,
    private readonly attribute = 'for',
    private readonly ids = () => host.htmlFor,
  ) {
    host.addController(this);
  }

  hostUpdate(): void {
    const ids = this.ids();
    if (!this.host.isConnected || ids === this.#ids) return;
    this.#end();
    if (ids) this.#start(ids);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Called when a property of the host has changed. Passes the value on to the partners and followers. */
  changed(property: string): void {
    if (!isOfValue(this.host, property)) return;
    this.push();
    callFollowers(this.host);
  }

  /** Writes the host's value to all partners except the source of the value. */
  push(source?: Element): void {
    if (this.#partners.size === 0) return;
    this.#once(() => {
      for (const partner of this.#partners.keys()) if (partner !== source) this.#write(partner);
    });
  }

  #start(ids: string): void {
    this.#ids = ids;
    this.#ending = new AbortController();
    this.#observer ??= new MutationObserver(() => this.#find());
    const root = this.host.getRootNode();
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: decisive });
    this.#find();
    const { signal } = this.#ending;
    setTimeout(() => this.#warnIfAlone(signal));
  }

  #end(): void {
    for (const partner of this.#partners.keys()) this.#part(partner);
    this.#observer?.disconnect();
    this.#ending?.abort();
    this.#ids = '';
  }

  // A form fires `reset` before it resets its elements one by one. The link pauses until all are reset.
  #sitOut(then: () => void): void {
    this.#isBusy = true;
    setTimeout(() => {
      this.#isBusy = false;
      then();
    });
  }

  // Two instruments that name each other would set each other's value in an endless loop.
  #once(act: () => void): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    act();
    this.#isBusy = false;
  }

  #suits(partner: Element): boolean {
    const own = this.host[linkage];
    if (partner === this.host) return false;
    return isField(partner)
      ? Object.hasOwn(own.units, unitOf(partner, own))
      : (partner as Partial<Linkable>)[linkage]?.quantity === own.quantity;
  }

  /** The elements that the ids name, whether they can be linked or not. */
  get #named(): HTMLElement[] {
    const root = this.host.getRootNode() as Document;
    return this.#ids.split(/\s+/).flatMap((id) => root.getElementById?.(id) ?? []);
  }

  #find(): void {
    const found = this.#named.filter((partner) => this.#suits(partner));
    for (const partner of this.#partners.keys())
      if (!found.includes(partner as HTMLElement)) this.#part(partner);
    for (const partner of found) if (!this.#partners.has(partner)) this.#meet(partner);
  }

  #meet(partner: HTMLElement): void {
    const { signal } = this.#ending!;
    // The listeners stay when the link ends. If it begins again, there are new ones.
    const follow = () => {
      if (this.#partners.get(partner) === follow) this.#follow(partner);
    };
    this.#partners.set(partner, follow);
    partner.addEventListener('input', follow, { signal });
    partner.addEventListener('change', follow, { signal });
    (partner as Linkable).form?.addEventListener('reset', () => this.#sitOut(follow), { signal });
    ((partner as Followed)[followers] ??= new Set()).add(follow);
    // A field without a default value gets the host's value.
    if (isField(partner) && !partner.defaultValue) this.push();
    else follow();
  }

  #part(partner: Element): void {
    (partner as Followed)[followers]?.delete(this.#partners.get(partner)!);
    this.#partners.delete(partner);
  }

  #follow(partner: Element): void {
    this.#once(() => this.#read(partner));
    this.push(partner);
  }

  #read(partner: Element): void {
    const { host } = this;
    const own = host[linkage];
    if (!isField(partner)) {
      const { property } = (partner as Linkable)[linkage];
      const value: unknown = Reflect.get(partner, property);
      if (value !== null) Reflect.set(host, property, value);
      // A field may be empty, or hold half a number while the reader types.
    } else if (holdsNumber(partner)) {
      Reflect.set(host, own.property, partner.value + own.units[unitOf(partner, own)]);
    }
  }

  #write(partner: Element): void {
    const { host } = this;
    // An unset value is not passed on.
    if (host.value === null) return;
    const { property } = host[linkage];
    if (!isField(partner)) return void Reflect.set(partner, property, Reflect.get(host, property));
    const unit = unitOf(partner, host[linkage]);
    partner.value = fieldText(partner, valueIn(host, unit), unit);
    // Setting a field's value fires no event, so its other followers are called here.
    callFollowers(partner);
  }

  #warnIfAlone(signal: AbortSignal): void {
    if (signal.aborted || this.#partners.size > 0) return;
    // The partner may be in the part of the page that is not parsed yet.
    if (this.host.ownerDocument.readyState === 'loading')
      return void setTimeout(() => this.#warnIfAlone(signal), 99);
    const result =
      this.#named.length > 0 ? 'the element cannot be linked' : 'no element has this id';
    const expected =
      'the id of an instrument of the same quantity, or of an <input> with max 1 or 100 or a data-unit';
    warn(this.host.localName, this.attribute, this.#ids, result, expected);
  }
}
