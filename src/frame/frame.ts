/** The page in the frame: one instrument, described by the query of the page's address. */
import type { LitElement } from 'lit';
import '../number-sense.js';
import * as german from '../languages/german.js';
import { tellHeight } from './height.js';
import { readQuery, type Wish } from './query.js';

type InstrumentClass = CustomElementConstructor & { observedAttributes: readonly string[] };

// German is the only other language of the kit. `strings` is a property, so no attribute could set these texts.
const germanWords: Readonly<Record<string, object>> = {
  'probability-meter': german.probabilityMeter,
  'decibel-spinner': german.decibelSpinner,
  'quarter-dial': german.quarterDial,
  'slide-rule': german.slideRule,
};

const { documentElement, body } = document;

// The page registers no elements but the instruments, so any defined tag is one.
const attributesOf = (tag: string): readonly string[] | undefined =>
  (customElements.get(tag) as InstrumentClass | undefined)?.observedAttributes;

/** Applies the colour scheme, direction, language and title to the page. */
const dress = ({ theme, lang, dir, title }: Wish): void => {
  documentElement.style.colorScheme = theme;
  if (dir) documentElement.dir = dir;
  if (lang) documentElement.lang = lang;
  if (title) document.title = title;
};

const instrumentOf = ({ tag, attributes, looks, lang, title }: Wish): LitElement => {
  const instrument = document.createElement(tag) as LitElement;
  if (title) instrument.setAttribute('aria-label', title);
  for (const [name, text] of attributes) instrument.setAttribute(name, text);
  for (const [name, text] of looks) instrument.style.setProperty(name, text);
  if (/^de\b/i.test(lang)) Object.assign(instrument, { strings: germanWords[tag] });
  return instrument;
};

const regret = (): HTMLElement => {
  const sentence = document.createElement('p');
  sentence.lang = 'en';
  sentence.textContent =
    'There is no such instrument. The address of this frame should say element=probability-meter, ' +
    'decibel-spinner, quarter-dial or slide-rule.';
  return sentence;
};

const show = (wish: Wish): Promise<unknown> | undefined => {
  dress(wish);
  if (!wish.tag) return void body.append(regret());
  const instrument = instrumentOf(wish);
  body.append(instrument);
  return instrument.updateComplete;
};

void Promise.resolve(show(readQuery(location.search, attributesOf))).then(() => tellHeight(body));
