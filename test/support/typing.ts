import { fixtureSync, html } from '@open-wc/testing';
import { settled, type AnyInstrument } from './all-four.js';
import { sendKeys } from './commands.js';

/** Where an instrument with a field stands. */
export interface FieldPage {
  tag: string;
  attributes?: Readonly<Record<string, string | true>>;
  lang?: string;
  width?: number;
}

/** An instrument with `controls`, in a form on a page in a language. */
export async function withField({ tag, attributes = {}, lang = 'en', width = 480 }: FieldPage) {
  const form = fixtureSync<HTMLFormElement>(html`<form lang=${lang}></form>`);
  form.style.width = `${width}px`;
  const element = document.createElement(tag) as AnyInstrument;
  for (const [name, text] of Object.entries({ controls: true as const, ...attributes }))
    element.setAttribute(name, text === true ? '' : text);
  form.append(element);
  await settled(element);
  return { form, element, ...controlsOf(element) };
}

/** The control of the pointer, and the field for what it stands for. */
export const controlsOf = (element: Element) => ({
  pointer: element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!,
  field: element.shadowRoot!.querySelector<HTMLInputElement>('input[part=field]')!,
});

/** Types a text from the pointer: Enter goes to the field, where all that stands there is selected. */
export async function typeFrom(pointer: HTMLElement, text: string): Promise<void> {
  pointer.focus();
  await sendKeys({ press: 'Enter' });
  await sendKeys({ type: text });
}

/** A text with its white space, and the marks of direction around its signs, as a reader sees it. */
export const seen = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f]/g, '').replace(/\s/g, ' ');

/** The part of an instrument that has the focus. */
export const focusOf = (element: Element): string | undefined =>
  element.shadowRoot!.activeElement?.part.value;
