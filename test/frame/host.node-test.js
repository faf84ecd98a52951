/* global window, document, setTimeout -- in the pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../tools/install.js';
import { addressOf, around, frameOf, inside, rest, toldHeights } from '../support/framed.js';
import { readers, serve, serveScript, visit } from '../support/served.js';

const script = '<script src="/frame/frame-host.js" defer></script>';
const dial = addressOf({ element: 'quarter-dial', value: '3e8', readout: '' });
const meter = addressOf({ probability: '0.53', words: '' });
const marked = 'data-number-sense sandbox="allow-scripts"';

serve('/host.html', around(frameOf(dial), frameOf(meter), frameOf(dial, '')) + script);
serve('/twice.html', around(script, frameOf(dial), script));
serve('/swing.html', around(script, '<script src="/swing.js"></script>', frameOf(meter)));
serveScript('/swing.js', () => {
  window.isSwinging = true;
  window.addEventListener('message', ({ data: { height } }) => {
    if (!window.isSwinging || !height) return;
    document.querySelector('iframe').style.width = height > 230 ? '720px' : '740px';
  });
});
serve('/late.html', around(frameOf(dial), frameOf(meter)));
serve('/far.html', around('<p style="height:9000px">', frameOf(dial), script));
serve('/lazy.html', around(frameOf(dial, `${marked} loading="lazy"`), script));

const recipe = readFileSync(`${root}docs/frames-and-pictures.md`, 'utf8').match(
  /^## In a frame\n([^]*?)^## /m,
)[1];
const [frame, hostScript] = [...recipe.matchAll(/```html\n([^]*?)```/g)].map(([, html]) => html);
serve('/recipe.html', `<!doctype html><title>A post</title><p>Rain?</p>${frame}`);
serve('/whole-recipe.html', around(`<p>Rain?</p>${frame}${hostScript}`));

/** The heights that the first frames of a page have. */
const heights = (page, count) =>
  page.$$eval('iframe', (all, count) => all.slice(0, count).map((it) => it.offsetHeight), count);

/** The heights of what is in them; NaN where that is still on its way. */
async function contents(page, count) {
  const height = () =>
    Math.ceil(
      document.querySelector('quarter-dial, probability-meter').parentNode.getBoundingClientRect()
        .height,
    );
  const frames = (await inside(page)).slice(0, count);
  return Promise.all(frames.map((frame) => frame.evaluate(height).catch(() => NaN)));
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until the first frames of a page are as high as what is in them, and at rest. */
async function fitted(page, count) {
  for (let i = 0; i < 100; i++) {
    const [given, wanted] = [await heights(page, count), await contents(page, count)];
    if (String(given) === String(wanted)) break;
    await pause(100);
  }
  await rest(page);
  const wanted = await contents(page, count);
  assert.deepEqual(await heights(page, count), wanted);
  return wanted;
}

for (const reader of readers) {
  describe(`the script of the embedding page, in ${reader}`, () => {
    it('sets the height of its frames to their content, at every width, and leaves others unchanged', () =>
      visit(reader, '/host.html', async (page) => {
        const wide = await fitted(page, 2);
        await page.setViewport({ width: 250, height: 600 });
        const areLower = (wide) =>
          wide.every((height, i) => document.querySelectorAll('iframe')[i].offsetHeight < height);
        await page.waitForFunction(areLower, {}, wide);
        await fitted(page, 2);
        assert.equal((await heights(page, 3))[2], 200);
        assert.deepEqual(page.trouble, []);
      }));

    it('settles, and changes nothing on the page but heights', () =>
      visit(reader, '/host.html', async (page) => {
        const names = () => Object.getOwnPropertyNames(window).sort();
        const [dial, meter] = await fitted(page, 2);
        assert.ok((await page.evaluate(() => window.heard.length)) < 30);
        const styles = await page.$$eval('iframe', (all) => all.map((it) => it.style.cssText));
        assert.match(styles[0], new RegExp(`^border: 0(px)?; height: ${dial}px;$`));
        assert.match(styles[1], new RegExp(`^border: 0(px)?; height: ${meter}px;$`));
        const before = await page.evaluate(names);
        await page.addScriptTag({ url: '/frame/frame-host.js' });
        assert.deepEqual(await page.evaluate(names), before);
      }));

    it('resizes frames that are added later', () =>
      visit(reader, '/host.html', async (page) => {
        await fitted(page, 2);
        await page.evaluate(() => {
          const [first] = document.querySelectorAll('iframe');
          const late = first.cloneNode();
          late.style.height = '';
          first.before(late);
        });
        await fitted(page, 3);
      }));

    it('does no harm if it is included twice', () =>
      visit(reader, '/twice.html', (page) => fitted(page, 1)));

    it('requests heights that were sent before it loaded', () =>
      visit(reader, '/late.html', async (page) => {
        await toldHeights(page, 2);
        await pause(1000);
        assert.deepEqual(await heights(page, 2), [200, 200]);
        await page.addScriptTag({ url: '/frame/frame-host.js' });
        await fitted(page, 2);
      }));

    it('settles where a higher frame is narrower, as with a scrollbar of the page', () =>
      visit(reader, '/swing.html', async (page) => {
        await toldHeights(page, 1);
        await rest(page);
        const { length } = await page.evaluate(() => window.heard);
        assert.ok(length >= 3 * 2 && length <= 3 * 5, `${length} messages`);
        const [height] = await heights(page, 1);
        const [content] = await contents(page, 1);
        assert.ok(height > content && height < content + 10, `${height} for ${content}`);
        // a width of the reader's own choice ends it
        await page.evaluate(() => {
          window.isSwinging = false;
          document.querySelector('iframe').style.width = '300px';
        });
        await fitted(page, 1);
      }));

    it('resizes frames below the visible part of the page', () =>
      visit(reader, '/far.html', async (page) => {
        await fitted(page, 1);
        assert.equal(await page.evaluate(() => window.scrollY), 0);
      }));

    it('resizes lazy frames', () => visit(reader, '/lazy.html', (page) => fitted(page, 1)));

    it('works as printed in the guide: the frame', () =>
      visit(reader, '/recipe.html', async (page) => {
        const [frame] = await inside(page);
        await frame.waitForSelector('probability-meter:defined');
        const said = () => {
          const { shadowRoot } = document.querySelector('probability-meter');
          const { innerHeight } = window;
          const { height } = document.body.getBoundingClientRect();
          return [shadowRoot.querySelector('[part=readout]').textContent, innerHeight - height];
        };
        const [text, free] = await frame.evaluate(said);
        assert.equal(text, '53% · 43.28° · chances about even');
        assert.ok(free >= 0 && free < 20, `${free} px to spare`);
        assert.deepEqual(page.trouble, []);
      }));

    it('works as printed in the guide: the script', () =>
      visit(reader, '/whole-recipe.html', async (page) => {
        const [height] = await fitted(page, 1);
        assert.ok(height < 280);
        await page.setViewport({ width: 400, height: 600 });
        await page.waitForFunction(() => document.querySelector('iframe').offsetHeight < 200);
        await fitted(page, 1);
        assert.deepEqual(page.trouble, []);
      }));
  });
}
