import type { ReactiveController } from 'lit';
import type { ControllerHost } from '../controllers/host.js';
import { localeOf } from './locale.js';

/** A document or a shadow root with instruments in it, at any depth. */
interface Watched {
  readonly watches: Set<LanguageWatch>;
  readonly observer: MutationObserver;
}

// One observer per root, shared by all instruments in it: an observer cannot stop observing a single root.
const watched = new Map<Node, Watched>();

const watch = (root: Node): Watched => {
  const watches = new Set<LanguageWatch>();
  const observer = new MutationObserver(() => watches.forEach((one) => one.compare()));
  observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  return { watches, observer };
};

/** The root of an element's tree, that of its shadow host's tree, and so on up to the document. */
const rootsOf = (element: Element): Node[] => {
  const root = element.getRootNode();
  const host = (root as Partial<ShadowRoot>).host;
  return host ? [root, ...rootsOf(host)] : [root];
};

/** Updates an instrument when `lang` changes on any of its ancestors, also outside of the shadow root that it is in. */
export class LanguageWatch implements ReactiveController {
  #roots: readonly Node[] = [];
  #locale = '';

  constructor(private readonly host: ControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // In a new place, the element may have other labels, or a `<fieldset>` may disable it.
    this.host.requestUpdate();
    // A server has no MutationObserver, and `lang` does not change there.
    if (!('MutationObserver' in globalThis)) return;
    this.#locale = localeOf(this.host);
    this.#roots = rootsOf(this.host);
    for (const root of this.#roots) {
      if (!watched.has(root)) watched.set(root, watch(root));
      watched.get(root)!.watches.add(this);
    }
  }

  hostDisconnected(): void {
    for (const root of this.#roots) {
      const { watches, observer } = watched.get(root)!;
      watches.delete(this);
      if (watches.size > 0) continue;
      observer.disconnect();
      watched.delete(root);
    }
    this.#roots = [];
  }

  /** Updates the instrument if its language has changed. */
  compare(): void {
    const locale = localeOf(this.host);
    if (locale === this.#locale) return;
    this.#locale = locale;
    this.host.requestUpdate('lang', null);
  }
}
