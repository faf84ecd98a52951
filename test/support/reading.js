/* global document, Event, requestAnimationFrame -- in the page */
/** What a reader of an essay does: compares what it says, and moves its figures. */
import assert from 'node:assert/strict';

/** Those of the claims, given in pieces, that the essay does not make in these words. */
export async function claimsMissing(page, claims) {
  const prose = await page.$eval('main', (main) => main.textContent.replaceAll(/\s+/g, ' '));
  return claims.map((pieces) => pieces.join('')).filter((claim) => !prose.includes(claim));
}

/** Moves a field as a hand does. */
export const move = (page, selector, value) =>
  page.$eval(
    selector,
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );

/** Asks that a number be as near to another as the tolerance. */
export const near = (actual, wanted, tolerance) =>
  assert.ok(Math.abs(actual - wanted) <= tolerance, `${actual}, wanted ${wanted}`);

/** Scrolls to an instrument, and says where it is; it can be taken hold of once it has been painted there. */
export async function reach(page, selector) {
  await page.evaluate(async (selector) => {
    document.querySelector(selector).scrollIntoView({ block: 'center' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, selector);
  return (await page.$(selector)).boundingBox();
}

/** Reveals the answer of the first figure, and waits until the figure has seen it: `toggle` comes after the click. */
export async function reveal(page) {
  const seen = page.$eval('[data-predict] details', async (details) => {
    await new Promise((done) => details.addEventListener('toggle', done, { once: true }));
  });
  await page.click('[data-predict] summary');
  await seen;
}
