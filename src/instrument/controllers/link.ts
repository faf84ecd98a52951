import { warn } from '../attributes/warn.js';

/** Under this key an element keeps those who want to know when its value is another, in every copy of the kit. */
export const followers: unique symbol = Symbol.for('number-sense followers');

/** An element that can be followed: an instrument, or a field that an instrument names. */
export interface Followed {
  [followers]?: Set<() => void>;
}

/** What the elements that follow one another have in common, also where they come from two scripts. */
export interface Linkable extends HTMLElement, Followed {
  /** What the value is a number of: only like follows like. */
  readonly quantity: string;
  /** The form that it belongs to. */
  readonly form: HTMLFormElement | null;
  /** The name of the property that is the value. */
  readonly valueName: string;
  /**
   * The units that the value can be counted in: for each the property that has it, and what stands behind
   * a number of it in text.
   */
  readonly units: Readonly<Record<string, string>>;
}

const unitOfMaximum: Readonly<Record<string, string>> = { 1: 'probability', 100: 'percent' };

const isField = (partner: Element): partner is HTMLInputElement => partner.localName === 'input';

/** What a field counts: what it says, or the one thing that there is to count, or what its maximum is that of. */
const unitOf = ({ dataset, max, type }: HTMLInputElement, { units }: Linkable): string =>
  dataset['unit'] ??
  ('value' in units ? (/number|range|text/.test(type) ? 'value' : '') : (unitOfMaximum[max] ?? ''));

/** A field takes what its step allows; without one, four digits of a probability, two decimals of another belief. */
const fieldText = ({ step, max }: HTMLInputElement, value: number, unit: string): number => {
  const size = Number(step) || (max === '1' ? 1e-4 : 0.01);
  return unit === 'value' && !Number(step)
    ? value
    : Number((Math.round(value / size) * size).toFixed(10));
};

/**
 * Keeps an instrument and the partners that its `for` names at the same value, both ways. Partners may come
 * late, go and be replaced: the tree is watched for as long as the link lasts.
 */
export class Link {
  #partners = new Map<Element, () => void>();
  #isBusy = false;
  readonly #observer = new MutationObserver(() => this.#find());
  readonly #ending = new AbortController();

  constructor(
    private readonly host: Linkable,
    private readonly ids: string,
  ) {
    this.#observer.observe(host.getRootNode(), { childList: true, subtree: true });
    this.#find();
    setTimeout(() => this.#warnIfAlone());
  }

  /** The host's value is given to the partners, but for the one that it came from. */
  push(source?: Element): void {
    this.#once(() => {
      for (const partner of this.#partners.keys()) if (partner !== source) this.#write(partner);
    });
  }

  /** Ends the link and every watch of it. */
  remove(): void {
    for (const [partner, hear] of this.#partners) (partner as Followed)[followers]?.delete(hear);
    this.#observer.disconnect();
    this.#ending.abort();
  }

  // A form says that it will reset, and then resets one after the other: until all stand, nobody leads.
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
    const { units, quantity } = this.host;
    if (!partner || partner === this.host) return false;
    return isField(partner)
      ? Object.hasOwn(units, unitOf(partner, this.host))
      : (partner as Linkable).quantity === quantity;
  }

  #find(): void {
    const root = this.host.getRootNode() as Document;
    const found = this.ids
      .split(' ')
      .map((id) => root.getElementById?.(id))
      .filter((partner) => this.#suits(partner));
    for (const partner of this.#partners.keys())
      if (!found.includes(partner as HTMLElement)) this.#part(partner);
    for (const partner of found) if (!this.#partners.has(partner)) this.#meet(partner);
  }

  #meet(partner: HTMLElement): void {
    const { signal } = this.#ending;
    const hear = () => this.#hear(partner);
    this.#partners.set(partner, hear);
    partner.addEventListener('input', hear, { signal });
    partner.addEventListener('change', hear, { signal });
    (partner as Linkable).form?.addEventListener('reset', () => this.#sitOut(hear), { signal });
    ((partner as Followed)[followers] ??= new Set()).add(hear);
    // A field that says no value of its own is told the host's.
    if (isField(partner) && !partner.defaultValue) this.push();
    else hear();
  }

  // Its listeners stay, as nothing comes from an element that is gone; if it comes back, it is met again.
  #part(partner: Element): void {
    (partner as Followed)[followers]?.delete(this.#partners.get(partner)!);
    this.#partners.delete(partner);
  }

  #hear(partner: Element): void {
    this.#once(() => this.#read(partner));
    this.push(partner);
  }

  #read(partner: Element): void {
    const { host } = this;
    if (!isField(partner)) {
      const { valueName } = partner as Linkable;
      Reflect.set(host, valueName, Reflect.get(partner, valueName));
      // A field that is being typed in may hold no number yet.
    } else if (partner.value.trim() && !Number.isNaN(Number(partner.value))) {
      Reflect.set(host, host.valueName, partner.value + host.units[unitOf(partner, host)]);
    }
  }

  #write(partner: Element): void {
    const { host } = this;
    if (!isField(partner))
      return void Reflect.set(partner, host.valueName, Reflect.get(host, host.valueName));
    const unit = unitOf(partner, host);
    partner.value = String(fieldText(partner, Reflect.get(host, unit) as number, unit));
    // A field says nothing when a script writes it: others who follow it are told.
    (partner as Followed)[followers]?.forEach((tell) => tell());
  }

  #warnIfAlone(): void {
    if (this.#ending.signal.aborted || this.#partners.size > 0) return;
    // What is still being read may bring the partner.
    if (document.readyState === 'loading') return void setTimeout(() => this.#warnIfAlone(), 99);
    const expected = 'a like instrument, or an <input> with max 1 or 100 or a data-unit';
    warn(this.host.localName, 'for', this.ids, expected, 'no partner');
  }
}
