/** The settings of a bench in the query of an address: only what differs from the settings that the page begins with. */
import type { Settings } from './manifest.js';

/** The parameter that names an attribute which the page has and the settings have not. */
const REMOVED = 'without';

/** What differs, as a query; `''` where nothing does. */
export const queryOf = (initial: Settings, settings: Settings): string => {
  const query = new URLSearchParams();
  for (const [name, text] of settings) if (initial.get(name) !== text) query.append(name, text);
  for (const name of initial.keys()) if (!settings.has(name)) query.append(REMOVED, name);
  return query.toString();
};

/** The settings that a query asks for. Parameters that name none of the attributes are ignored. */
export const settingsOf = (
  query: string,
  initial: Settings,
  names: readonly string[],
): Map<string, string> => {
  const settings = new Map(initial);
  for (const [name, text] of new URLSearchParams(query)) {
    if (name === REMOVED) settings.delete(text);
    else if (names.includes(name)) settings.set(name, text);
  }
  return settings;
};

// Browsers limit how often a page may replace its address: Safari to 100 times in 30 seconds.
const REST = 300;

/** Keeps the address of the page in step with its bench. */
export class Permalink {
  #rest: ReturnType<typeof setTimeout> | undefined;
  #query = '';

  /** The address that brings the settings back. */
  get href(): string {
    return Object.assign(new URL(location.href), { search: this.#query }).href;
  }

  /** Takes a new query, and writes it into the address once the bench has come to rest. */
  show(query: string): void {
    this.#query = query;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#write(), REST);
  }

  #write(): void {
    if (this.href === location.href) return;
    try {
      history.replaceState(history.state, '', this.href);
    } catch {
      // a page from a disk may not be allowed to; the link can still be copied
    }
  }
}
