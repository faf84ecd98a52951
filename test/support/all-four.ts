import { fixture, html } from '@open-wc/testing';
import { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { QuarterDial } from '../../src/quarter-dial/element.js';
import { SlideRule } from '../../src/slide-rule/element.js';

/** Any of the four instruments. */
export type AnyInstrument = DecibelSpinner | ProbabilityMeter | QuarterDial | SlideRule;

for (const element of [DecibelSpinner, ProbabilityMeter, QuarterDial, SlideRule]) element.define();

/** The language, the direction and the width of a page with instruments. */
export interface PageOptions {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** In CSS px. */
  width?: number;
}

/** Waits until an instrument is drawn for its present size and font. */
export async function settled(element: AnyInstrument): Promise<void> {
  await element.updateComplete;
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** Puts one instrument on a page in a language. */
export async function onPage<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  state: Partial<HTMLElementTagNameMap[Tag]>,
  { lang = 'en', dir = 'ltr', width = 700 }: PageOptions = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const page = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  page.style.width = `${width}px`;
  const element = document.createElement(tag);
  Object.assign(element, state);
  page.append(element);
  await settled(element as unknown as AnyInstrument);
  return element;
}

/** The elements in an instrument's shadow root with a part's name. */
export const partsOf = (element: Element, name: string): Element[] => [
  ...element.shadowRoot!.querySelectorAll(`[part~='${name}']`),
];

/** The text of a part of an instrument. */
export const saidBy = (element: Element, name: string): string =>
  partsOf(element, name)
    .map(({ textContent }) => textContent.trim())
    .join(' ');
