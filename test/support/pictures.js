/* global document -- in the pages */
/** Pictures of a page that are the same, bit by bit, where nothing has changed. */

/**
 * Sets an extra style sheet of the page. Everything is redrawn: where an engine redraws only a part of a page,
 * the same edge comes out some shades different.
 */
export const setSheet = (page, text) =>
  page.evaluate((text) => {
    const sheet = document.querySelector('#sheet') ?? document.createElement('style');
    sheet.id = 'sheet';
    sheet.textContent = text;
    document.head.append(sheet);
    document.body.style.display = 'none';
    document.body.getBoundingClientRect();
    document.body.style.display = '';
  }, text);

/** The picture of an element under a style sheet. */
export async function pictureUnder(page, selector, sheet) {
  await setSheet(page, sheet);
  const clip = await page.$eval(selector, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const options = { encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true };
  return page.screenshot({ ...options, clip });
}
