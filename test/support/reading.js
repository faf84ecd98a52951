/* global document, Event, requestAnimationFrame -- in the page */
/** The actions of a reader of an essay: checking claims, and moving figures. */
import assert from 'node:assert/strict';

/** The claims, given in pieces, that are not in the essay in these words. */
export async function claimsMissing(page, claims) {
  const prose = await page.$eval('main', (main) => main.textContent.replaceAll(/\s+/g, ' '));
  return claims.map((pieces) => pieces.join('')).filter((claim) => !prose.includes(claim));
}

/** Sets the value of a field and fires `input`, as a reader's drag does. */
export const move = (page, selector, value) =>
  page.$eval(
    selector,
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );

/** Asserts that a number is as near to another as the tolerance. */
export const near = (actual, wanted, tolerance) =>
  assert.ok(Math.abs(actual - wanted) <= tolerance, `${actual}, wanted ${wanted}`);

/** Scrolls to an instrument and returns its box. It can be dragged once it has been painted there. */
export async function reach(page, selector) {
  await page.evaluate(async (selector) => {
    document.querySelector(selector).scrollIntoView({ block: 'center' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, selector);
  return (await page.$(selector)).boundingBox();
}

/** Reveals the answer of the first figure, and waits until the figure was notified: `toggle` fires after the click. */
export async function reveal(page) {
  const seen = page.$eval('[data-predict] details', async (details) => {
    await new Promise((done) => details.addEventListener('toggle', done, { once: true }));
  });
  await page.click('[data-predict] summary');
  await seen;
}
