/* global document, requestAnimationFrame -- in the page */
/** The bench of an instrument's page, and what its tests do there. */
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);

/** The declaration of an element in the manifest. */
export const declarationOf = (tag) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === tag);

/** The markup beside the bench. */
export const markup = (page) => page.$eval('#markup', (code) => code.textContent);

/** An attribute of the instrument on the bench. */
export const attributeOf = (page, name) =>
  page.$eval('#bench', (instrument, name) => instrument.getAttribute(name), name);

/** Chooses one of the examples for an attribute, as a reader does from the list at the end of its field. */
export const tryExample = async (page, name, title) =>
  page.select(
    `[aria-label="Examples for ${name}"]`,
    await page.$$eval(
      `[aria-label="Examples for ${name}"] option`,
      (all, title) => all.find((option) => option.textContent === title).value,
      title,
    ),
  );

/** Types into a field as a reader does, and leaves it. */
export async function type(page, name, text) {
  await page.click(`#control-${name}`, { count: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** In the page: an element of the markup beside the one on the bench: both pictures, in pieces, and their styles. */
export const pictures = async () => {
  const template = document.createElement('template');
  template.innerHTML = document.querySelector('#markup').textContent;
  const bench = document.querySelector('#bench');
  const copy = document.importNode(template.content, true).firstElementChild;
  bench.parentElement.append(copy);
  // a new face is laid out only after its width is measured
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const seen = [bench, copy].map((it) => [
    ...it.toSVG().split('>'),
    it.getAttribute('style') ?? '',
  ]);
  copy.remove();
  return seen;
};
