import { fixtureSync, html } from '@open-wc/testing';
import { settled, type AnyInstrument } from './all-four.js';
import { sendKeys } from './commands.js';

/** The element and the page of an instrument with a field. */
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

/** The control of the pointer, and the field for its value. */
export const controlsOf = (element: Element) => ({
  pointer: element.shadowRoot!.querySelector<HTMLInputElement>('input[type=range]')!,
  field: element.shadowRoot!.querySelector<HTMLInputElement>('input[part=field]')!,
});

/** Types a text after Enter at the pointer: Enter moves the focus to the field and selects its text. */
export async function typeFrom(pointer: HTMLElement, text: string): Promise<void> {
  pointer.focus();
  await sendKeys({ press: 'Enter' });
  await sendKeys({ type: text });
}

/** A text as it is displayed: with plain white space, without the invisible marks of direction. */
export const seen = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f]/g, '').replace(/\s/g, ' ');

/** The part of an instrument that has the focus. */
export const focusOf = (element: Element): string | undefined =>
  element.shadowRoot!.activeElement?.part.value;
