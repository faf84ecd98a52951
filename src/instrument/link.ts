import { warn } from './warn.js';

/** A number and the unit that it is counted in. */
export interface Measure {
  value: number;
  unit: string;
}

/** What the elements that follow one another have in common. */
export interface Linkable extends HTMLElement {
  /** What the value is a number of; only like follows like. */
  readonly quantity: string;
  /** The units that it can be counted in. */
  readonly units: readonly string[];
  /** The value in the unit that loses nothing. */
  measure: Measure;
  /** The value as a number of another unit. */
  measureIn(unit: string): number;
}

const followers = new WeakMap<Element, Set<Link>>();
const fieldTypes = ['number', 'range', 'text'];
const unitOfMaximum: Readonly<Record<string, string>> = { '1': 'probability', '100': 'percent' };

const unitOf = (field: HTMLInputElement): string | undefined =>
  field.dataset['unit'] ?? unitOfMaximum[field.max];

const isField = (host: Linkable, partner: Element): partner is HTMLInputElement =>
  partner instanceof HTMLInputElement &&
  fieldTypes.includes(partner.type) &&
  host.units.includes(unitOf(partner) ?? '');

const isLike = (host: Linkable, partner: Element): partner is Linkable =>
  partner !== host && 'measureIn' in partner && (partner as Linkable).quantity === host.quantity;

const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** A field takes what its own step allows; without a step, four decimals of a probability or two of a unit. */
const toFieldText = (field: HTMLInputElement, value: number): string => {
  const step = Number(field.step);
  if (!(step > 0)) return String(Number(value.toFixed(field.max === '1' ? 4 : 2)));
  return (Math.round(value / step) * step).toFixed(decimalsOf(field.step));
};

/** Tells those that follow an instrument that its value is another now. */
export const tellFollowers = (host: Linkable): void => {
  followers.get(host)?.forEach((link) => link.follow(host));
};

/**
 * Keeps an instrument and the partners that its `for` names at the same value, both ways. Partners may come
 * late, go and be replaced: the tree is watched for as long as the link lasts.
 */
export class Link {
  #partners: Element[] = [];
  #isBusy = false;
  readonly #observer = new MutationObserver(() => this.#find());
  readonly #listening = new AbortController();

  constructor(
    private readonly host: Linkable,
    private readonly ids: string,
  ) {
    this.#observer.observe(host.getRootNode(), { childList: true, subtree: true });
    this.#find();
    this.#warnOnceParsed();
  }

  /** Takes a partner's value over, and hands it on to the others. */
  follow(partner: Element): void {
    this.#once(() => this.#read(partner));
    this.push(partner);
  }

  /** Gives the host's value to the partners, but for the one that it came from. */
  push(source?: Element): void {
    this.#once(() => {
      for (const partner of this.#partners) if (partner !== source) this.#write(partner);
    });
  }

  /** Ends the link and every watch of it. */
  remove(): void {
    this.#observer.disconnect();
    this.#listening.abort();
    for (const partner of this.#partners) followers.get(partner)?.delete(this);
  }

  // Two instruments that name each other would hand a value to and fro for ever.
  #once(act: () => void): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    act();
    this.#isBusy = false;
  }

  #lookUp(): Element[] {
    const root = this.host.getRootNode() as Document | ShadowRoot;
    return this.ids
      .split(/\s+/)
      .map((id) => root.getElementById?.(id))
      .filter((it): it is HTMLElement => !!it && (isField(this.host, it) || isLike(this.host, it)));
  }

  #find(): void {
    const found = this.#lookUp();
    const late = found.filter((partner) => !this.#partners.includes(partner));
    this.#partners = found;
    for (const partner of late) this.#meet(partner);
  }

  #meet(partner: Element): void {
    const { signal } = this.#listening;
    const hear = () => this.follow(partner);
    partner.addEventListener('input', hear, { signal });
    partner.addEventListener('change', hear, { signal });
    // A form says that it will reset before its fields have done so.
    partner.closest('form')?.addEventListener('reset', () => setTimeout(hear), { signal });
    followers.set(partner, (followers.get(partner) ?? new Set()).add(this));
    if (this.#leads(partner)) this.#once(() => this.#read(partner));
    else this.push();
  }

  // A partner that says a value of its own is followed; one that says none is told the host's.
  #leads(partner: Element): boolean {
    return (
      !(partner instanceof HTMLInputElement) ||
      partner.hasAttribute('value') ||
      partner.value !== partner.defaultValue
    );
  }

  #read(partner: Element): void {
    if (!(partner instanceof HTMLInputElement)) this.host.measure = (partner as Linkable).measure;
    else this.#readField(partner);
  }

  // A field that is being typed in may hold no number yet.
  #readField(field: HTMLInputElement): void {
    const value = Number(field.value);
    if (field.value.trim() === '' || !Number.isFinite(value)) return;
    this.host.measure = { value, unit: unitOf(field)! };
  }

  #write(partner: Element): void {
    if (!(partner instanceof HTMLInputElement)) (partner as Linkable).measure = this.host.measure;
    else partner.value = toFieldText(partner, this.host.measureIn(unitOf(partner)!));
  }

  #warnOnceParsed(): void {
    const { signal } = this.#listening;
    if (document.readyState !== 'loading') return void setTimeout(() => this.#warnIfAlone());
    document.addEventListener('DOMContentLoaded', () => this.#warnIfAlone(), {
      signal,
      once: true,
    });
  }

  #warnIfAlone(): void {
    if (this.#listening.signal.aborted || this.#partners.length > 0) return;
    const expected =
      'the id of another instrument of the same quantity, or of an <input> whose max is 1 or 100 or that has a data-unit';
    warn(this.host.localName, 'for', this.ids, expected, 'no partner yet');
  }
}
