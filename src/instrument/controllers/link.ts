import type { ReactiveController } from 'lit';
import { readNumber } from '../../conversions/index.js';
import { warn } from '../attributes/warn.js';
import { acceptedBy } from './field-constraints.js';
import type { ControllerHost } from './host.js';

/** Under this key an element keeps those who follow its value, in every copy of the kit. */
export const followers: unique symbol = Symbol.for('number-sense followers');

/** Under this key an instrument says what it can be linked by, in every copy of the kit. */
export const linkage: unique symbol = Symbol.for('number-sense linkage');

/** An element that can be followed: an instrument, or a field that an instrument names. */
export interface Followed {
  [followers]?: Set<() => void>;
}

/** What an instrument can be linked by. */
export interface Linkage {
  /** What its value is a number of: only instruments of the same quantity follow each other. */
  readonly quantity: 'belief' | 'magnitude';
  /** The name of the property that is the value. */
  readonly property: string;
  /** The units that a field can count the value in: what stands behind a number of each in text. */
  readonly units: Readonly<Record<string, string>>;
}

/** What elements that follow one another have in common, also where they come from two scripts. */
export interface Linkable extends HTMLElement, Followed {
  readonly [linkage]: Linkage;
  /** The form that it belongs to. */
  readonly form: HTMLFormElement | null;
}

/** An instrument that can name others. */
export interface LinkHost extends ControllerHost, Linkable {
  htmlFor: string;
  readonly value: number | null;
}

/** Calls those who follow an element. */
export const callFollowers = (element: Element): void =>
  (element as Followed)[followers]?.forEach((follow) => follow());

const unitOfMaximum: Readonly<Record<string, string>> = { 1: 'probability', 100: 'percent' };

const isField = (partner: Element): partner is HTMLInputElement => partner.localName === 'input';

/** What a field counts: what it says, or the one thing that there is to count, or what its maximum is that of. */
const unitOf = ({ dataset, max, type }: HTMLInputElement, { units }: Linkage): string =>
  dataset['unit'] ??
  ('value' in units ? (/number|range|text/.test(type) ? 'value' : '') : (unitOfMaximum[max] ?? ''));

/** As many decimals as a step of a text field has; without one, four of a probability, two of another belief. */
const rounded = (value: number, { step, max }: HTMLInputElement, unit: string): number => {
  const size = Number(step) || (max === '1' ? 1e-4 : 0.01);
  return unit === 'value' && !Number(step)
    ? value
    : Number((Math.round(value / size) * size).toFixed(10));
};

/** What a field is given: number and range fields what they accept, so that their form stays valid. */
const fieldText = (field: HTMLInputElement, value: number, unit: string): string => {
  if (!/^(number|range)$/.test(field.type)) return String(rounded(value, field, unit));
  const isAny = field.step.toLowerCase() === 'any';
  return String(acceptedBy(field, isAny ? rounded(value, field, unit) : value));
};

const holdsNumber = ({ value }: HTMLInputElement): boolean => {
  const text = value.trim();
  return text !== '' && (!Number.isNaN(Number(text)) || readNumber(text) !== undefined);
};

/** The value of an instrument in one of its units, which is a property of that name; percent has none. */
const valueIn = (instrument: Linkable, unit: string): number =>
  unit === 'percent'
    ? 100 * (Reflect.get(instrument, 'probability') as number)
    : (Reflect.get(instrument, unit) as number);

/**
 * Keeps an instrument and the partners that its `for` names, or another attribute, at the same value, both ways.
 * Partners may come late, go and be replaced: the tree is watched for as long as the link lasts.
 */
export class Link implements ReactiveController {
  #ids = '';
  readonly #partners = new Map<Element, () => void>();
  #isBusy = false;
  // Most instruments are linked to none, and a server has no observers.
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

  /** The host has another value: gives it to the partners, and calls those who follow the host. */
  spread(): void {
    this.push();
    callFollowers(this.host);
  }

  /** Gives the host's value to the partners, but for the one that it came from. */
  push(source?: Element): void {
    this.#once(() => {
      for (const partner of this.#partners.keys()) if (partner !== source) this.#write(partner);
    });
  }

  #start(ids: string): void {
    this.#ids = ids;
    this.#ending = new AbortController();
    this.#observer ??= new MutationObserver(() => this.#find());
    this.#observer.observe(this.host.getRootNode(), { childList: true, subtree: true });
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

  // A form fires reset, and then resets one element after the other: until all are reset, nobody leads.
  #sitOut(then: () => void): void {
    this.#isBusy = true;
    setTimeout(() => {
      this.#isBusy = false;
      then();
    });
  }

  // Two instruments that name each other would hand a value to and fro for ever.
  #once(act: () => void): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    act();
    this.#isBusy = false;
  }

  #suits(partner: Element | null): partner is HTMLElement {
    const own = this.host[linkage];
    if (!partner || partner === this.host) return false;
    return isField(partner)
      ? Object.hasOwn(own.units, unitOf(partner, own))
      : (partner as Partial<Linkable>)[linkage]?.quantity === own.quantity;
  }

  #find(): void {
    const root = this.host.getRootNode() as Document;
    const found = this.#ids
      .split(' ')
      .map((id) => root.getElementById?.(id))
      .filter((partner) => this.#suits(partner));
    for (const partner of this.#partners.keys())
      if (!found.includes(partner as HTMLElement)) this.#part(partner);
    for (const partner of found) if (!this.#partners.has(partner)) this.#meet(partner);
  }

  #meet(partner: HTMLElement): void {
    const { signal } = this.#ending!;
    const follow = () => this.#follow(partner);
    this.#partners.set(partner, follow);
    partner.addEventListener('input', follow, { signal });
    partner.addEventListener('change', follow, { signal });
    (partner as Linkable).form?.addEventListener('reset', () => this.#sitOut(follow), { signal });
    ((partner as Followed)[followers] ??= new Set()).add(follow);
    // A field without a value of its own gets the host's.
    if (isField(partner) && !partner.defaultValue) this.push();
    else follow();
  }

  // Its listeners stay, as nothing comes from an element that is gone; if it comes back, it is met again.
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
      // A field that is being typed in may hold no number yet.
    } else if (holdsNumber(partner)) {
      Reflect.set(host, own.property, partner.value + own.units[unitOf(partner, own)]);
    }
  }

  #write(partner: Element): void {
    const { host } = this;
    // What nobody has said is not handed on.
    if (host.value === null) return;
    const { property } = host[linkage];
    if (!isField(partner)) return void Reflect.set(partner, property, Reflect.get(host, property));
    const unit = unitOf(partner, host[linkage]);
    partner.value = fieldText(partner, valueIn(host, unit), unit);
    // A field fires nothing when a script writes it: others who follow it are called.
    callFollowers(partner);
  }

  #warnIfAlone(signal: AbortSignal): void {
    if (signal.aborted || this.#partners.size > 0) return;
    // What is still being read may bring the partner.
    if (this.host.ownerDocument.readyState === 'loading')
      return void setTimeout(() => this.#warnIfAlone(signal), 99);
    const expected = 'a like instrument, or an <input> with max 1 or 100 or a data-unit';
    warn(this.host.localName, this.attribute, this.#ids, expected, 'no partner');
  }
}
