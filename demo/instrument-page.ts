/** What the pages of the instruments have in common: one on the bench, and tables of all that it has. */
import { render, type LitElement } from 'lit';
import { CopyMenu } from './copy-menu.js';
import { addLinkButton } from './copy.js';
import './gallery.js';
import type { Hints } from './manifest/hints.js';
import { elementOf } from './manifest/manifest.js';
import { Permalink } from './manifest/permalink.js';
import { Playground } from './manifest/playground.js';
import { tables } from './manifest/tables.js';

/** What can be taken along as a picture. */
export interface Instrument extends LitElement {
  toSVG(): string;
}

/** What only a page knows of its instrument. */
export interface Bench<Kind extends Instrument> {
  hints: Readonly<Record<string, Hints>>;
  /** Where a hand has moved it, as its attributes would say; `undefined` for one that they need not have. */
  moved(instrument: Kind): Readonly<Record<string, string | undefined>>;
  /** The text that stands inside the tag. */
  fallback(instrument: Kind): string;
}

const at = (id: string): HTMLElement => document.getElementById(id)!;

/** Fits the page out for the instrument that it has on its bench. */
export const fitOut = <Kind extends Instrument>(bench: Bench<Kind>): void => {
  const element = at('bench') as Kind;
  const places = {
    element,
    controls: at('controls'),
    looks: at('looks'),
  };
  const menu = new CopyMenu(at('formats'), at('markup'));
  const permalink = new Permalink();
  const playground = new Playground(
    places,
    bench.hints,
    () => bench.fallback(element),
    (shown, query) => {
      menu.show({ shown, instrument: element });
      permalink.show(query);
    },
  );
  addLinkButton(document.querySelector('.bench .copy')!, () => permalink.href);

  element.addEventListener('input', () => playground.note(bench.moved(element)));

  // the looks that the fields begin with are those of a light page or of a dark one
  document.querySelector('.colour-scheme')!.addEventListener('change', () => playground.show());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => playground.show());

  render(tables(elementOf(element.localName)), at('interface'));
};
