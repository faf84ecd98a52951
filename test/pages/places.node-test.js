/* global document, window, location, history, customElements, CustomElementRegistry, Element, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { readers, serve, visit } from '../support/served.js';
import { onStage } from '../support/stage.js';

serve('/elsewhere.html', '<!doctype html><html lang="en"><title>Elsewhere</title>');

/** Each element as a page writes it, and the property that its keys move. */
const elements = {
  'probability-meter': ['probability="0.8" interactive readout', 'probability'],
  'decibel-spinner': ['decibels="3" interactive readout', 'decibels'],
  'quarter-dial': ['value="42" interactive readout', 'value'],
  'slide-rule': ['shape="linear" cursor="4" readout', 'cursor'],
};

const forms = Object.entries(elements)
  .map(([tag, [attributes]]) => `<${tag} name="${tag}" ${attributes}></${tag}>`)
  .join('');

serve(
  '/form.html',
  `<!doctype html><html lang="en"><title>A form</title><form>${forms}</form>
<script src="/cdn/number-sense.iife.js"></script>`,
);

/* Each runs in the page: puts what a page writes into a place of its kind, and returns the element there. */
const places = {
  'a clone of a deep template': (markup) => {
    const template = document.createElement('template');
    template.setHTMLUnsafe(`<section>${markup}</section>`);
    const section = template.content.firstElementChild.cloneNode(true);
    document.body.append(section);
    return section.firstElementChild;
  },
  'an import from a template': (markup) => {
    document.body.setHTMLUnsafe(`<template>${markup}</template>`);
    const copy = document.importNode(document.querySelector('template').content, true);
    document.body.append(copy);
    return document.body.lastElementChild;
  },
  'a clone of one that was drawn': (markup) => {
    document.body.setHTMLUnsafe(markup);
    const drawn = document.body.firstElementChild;
    const clone = drawn.cloneNode(true);
    drawn.replaceWith(clone);
    return clone;
  },
  'an adoption from another document': (markup) => {
    const other = document.implementation.createHTMLDocument('other');
    other.body.setHTMLUnsafe(markup);
    const element = document.adoptNode(other.body.firstElementChild);
    document.body.append(element);
    return element;
  },
  'a closed shadow root': (markup) => {
    const root = document.body
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'closed' });
    root.setHTMLUnsafe(markup);
    return root.firstElementChild;
  },
  'a dialog that opens later': (markup) => {
    document.body.setHTMLUnsafe(`<dialog style="inline-size: 240px">${markup}</dialog>`);
    const dialog = document.querySelector('dialog');
    requestAnimationFrame(() => dialog.showModal());
    return dialog.firstElementChild;
  },
  'a popover that opens later': (markup) => {
    document.body.setHTMLUnsafe(`<div popover style="inline-size: 240px">${markup}</div>`);
    const popover = document.querySelector('[popover]');
    requestAnimationFrame(() => popover.showPopover());
    return popover.firstElementChild;
  },
  'details that open later': (markup) => {
    document.body.setHTMLUnsafe(`<details><summary>More</summary>${markup}</details>`);
    const details = document.querySelector('details');
    requestAnimationFrame(() => (details.open = true));
    return details.lastElementChild;
  },
  'a view transition': async (markup) => {
    document.body.setHTMLUnsafe('<p>Before</p>');
    const change = () => document.body.setHTMLUnsafe(markup);
    if (document.startViewTransition) await document.startViewTransition(change).finished;
    else change();
    return document.body.firstElementChild;
  },
  'a view transition that moves it': async (markup) => {
    document.body.setHTMLUnsafe(`<div>${markup}</div><div></div>`);
    const [from, to] = document.body.children;
    const element = from.firstElementChild;
    element.style.viewTransitionName = 'moved';
    const change = () => to.append(element);
    if (document.startViewTransition) await document.startViewTransition(change).finished;
    else change();
    return element;
  },
};

/** Runs in the page: defines an element under another tag for one shadow root alone; null without such registries. */
const inScope = (tag, attributes) => {
  if (!('customElementRegistry' in Element.prototype)) return null;
  const registry = new CustomElementRegistry();
  customElements.get(tag).define('scoped-one', registry);
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const root = host.attachShadow({ mode: 'open', customElementRegistry: registry });
  root.setHTMLUnsafe(`<scoped-one ${attributes}></scoped-one>`);
  return root.firstElementChild;
};

const drawn = (page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
  });

/** What a user gets from an element: its drawing, its readout, and another value after a key. */
async function used(page, element, property) {
  const before = await element.evaluate((it, property) => {
    const { width } = it.shadowRoot.querySelector('[part=face]').getBoundingClientRect();
    it.shadowRoot.querySelector('input[type=range]').focus();
    const readout = it.shadowRoot.querySelector('[part=readout]').textContent;
    return { width, readout, value: it[property] };
  }, property);
  await page.keyboard.press('ArrowRight');
  await drawn(page);
  const after = await element.evaluate(
    (it, property) => ({
      readout: it.shadowRoot.querySelector('[part=readout]').textContent,
      value: it[property],
    }),
    property,
  );
  return {
    isDrawn: before.width > 100,
    isRead: /\d/.test(before.readout),
    isMoved: after.value !== before.value,
    isWritten: after.readout !== before.readout,
  };
}

/** Goes back to the form. Firefox does not answer puppeteer's own command. */
async function comeBack(page) {
  await page.evaluate(() => void setTimeout(() => history.back()));
  const isBack = () => location.pathname === '/form.html' && document.readyState === 'complete';
  while (!(await page.evaluate(isBack).catch(() => false))) await setTimeout(50);
}

const valuesOf = (page) => page.$$eval('form > *', (all) => all.map(({ value }) => value));

const allOfIt = { isDrawn: true, isRead: true, isMoved: true, isWritten: true };

for (const reader of readers)
  describe(`the elements in unusual places, in ${reader}`, () => {
    for (const [name, put] of Object.entries(places))
      it(`are drawn and moved by keys: ${name}`, () =>
        onStage(reader, async (page) => {
          for (const [tag, [attributes, property]] of Object.entries(elements)) {
            await page.evaluate(() => document.body.replaceChildren());
            const markup = `<${tag} ${attributes}></${tag}>`;
            const element = await page.evaluateHandle(put, markup);
            await drawn(page);
            assert.deepEqual(await used(page, element, property), allOfIt, tag);
          }
          assert.deepEqual(page.trouble, []);
        }));

    it('can be defined in a scoped registry, where the engine has one', () =>
      onStage(reader, async (page) => {
        for (const [tag, [attributes, property]] of Object.entries(elements)) {
          const element = await page.evaluateHandle(inScope, tag, attributes);
          if (!(await element.evaluate((it) => it !== null))) return;
          await drawn(page);
          assert.deepEqual(await used(page, element, property), allOfIt, tag);
        }
        assert.equal(await page.evaluate(() => customElements.get('scoped-one')), undefined);
      }));

    it('have their values when the reader comes back to the page', () =>
      visit(reader, '/form.html', async (page) => {
        await drawn(page);
        for (const [tag, [, property]] of Object.entries(elements))
          await used(page, await page.$(tag), property);
        const before = await valuesOf(page);
        await page.evaluate(() => (window.isKept = true));
        await page.goto(page.url().replace('form', 'elsewhere'));
        await comeBack(page);
        await drawn(page);
        // Firefox keeps the whole page. Some builds of Chromium load it anew and restore its form.
        if (reader === 'firefox') assert.ok(await page.evaluate(() => window.isKept));
        assert.deepEqual(await valuesOf(page), before);
        for (const [tag, [, property]] of Object.entries(elements))
          assert.deepEqual(await used(page, await page.$(tag), property), allOfIt, tag);
      }));
  });
