/** Answers the addresses in script tags with the built files: tests have no internet. */
import { builtText } from '../../tools/fresh.js';

const HOSTED =
  /^https:\/\/(?:cdn\.jsdelivr\.net\/npm|unpkg\.com)\/number-sense@[\d.]+\/dist\/([\w/.-]+)(?:\?.*)?$/;

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** Lets a page load the files of script tags, once `until` is settled. */
export async function answerScripts(page, until = Promise.resolve()) {
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const file = request.url().match(HOSTED)?.[1];
    if (!file) return request.continue();
    await until;
    return request.respond({
      headers: { 'access-control-allow-origin': '*' },
      contentType: types[file.split('.').at(-1)],
      body: builtText(file),
    });
  });
}
