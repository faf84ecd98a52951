/* global window, document, setTimeout -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, around, frameOf, inside, toldHeights } from '../support/framed.js';
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

/** The heights that the frames of a page have, and those that their contents have. */
const heights = (page) => page.$$eval('iframe', (all) => all.map((it) => it.offsetHeight));
const contents = async (page) => {
  const seen = [];
  for (const frame of await inside(page)) {
    seen.push(await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)));
  }
  return seen;
};

/** Waits until so many frames are as high as what is in them. */
const fit = async (page, count) => {
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('iframe')]
        .slice(0, count)
        .every((it) => it.offsetHeight !== 200),
    {},
    count,
  );
  const wanted = (await contents(page)).slice(0, count);
  await page.waitForFunction(
    (wanted) =>
      wanted.every((height, i) => document.querySelectorAll('iframe')[i].offsetHeight === height),
    {},
    wanted,
  );
  return wanted;
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

for (const reader of readers) {
  describe(`the script of the page around, in ${reader}`, () => {
    it('makes its frames as high as what is in them, at every width, and leaves others alone', () =>
      visit(reader, '/host.html', async (page) => {
        const wide = await fit(page, 2);
        await page.setViewport({ width: 250, height: 600 });
        await page.waitForFunction(
          (old) => document.querySelector('iframe').offsetHeight !== old,
          {},
          wide[0],
        );
        const narrow = await fit(page, 2);
        assert.ok(narrow[0] < wide[0] && narrow[1] < wide[1], `${narrow} < ${wide}`);
        assert.equal((await heights(page))[2], 200);
        assert.deepEqual(page.trouble, []);
      }));

    it('comes to rest, and leaves nothing on the page but a height', () =>
      visit(reader, '/host.html', async (page) => {
        const names = () => Object.getOwnPropertyNames(window).sort();
        const [dial, meter] = await fit(page, 2);
        await pause(300);
        const { length } = await page.evaluate(() => window.heard);
        await pause(300);
        assert.equal(await page.evaluate(() => window.heard.length), length);
        const styles = await page.$$eval('iframe', (all) => all.map((it) => it.style.cssText));
        assert.match(styles[0], new RegExp(`^border: 0(px)?; height: ${dial}px;$`));
        assert.match(styles[1], new RegExp(`^border: 0(px)?; height: ${meter}px;$`));
        const before = await page.evaluate(names);
        await page.addScriptTag({ url: '/frame/frame-host.js' });
        assert.deepEqual(await page.evaluate(names), before);
      }));

    it('serves frames that come later', () =>
      visit(reader, '/host.html', async (page) => {
        await fit(page, 2);
        await page.evaluate(() => {
          const [first] = document.querySelectorAll('iframe');
          const late = first.cloneNode();
          late.style.height = '';
          first.before(late);
        });
        await fit(page, 3);
      }));

    it('does no harm where it stands twice', () =>
      visit(reader, '/twice.html', async (page) => {
        await fit(page, 1);
        await pause(300);
        assert.deepEqual(await heights(page), await contents(page));
      }));

    it('asks for what was told before it came', () =>
      visit(reader, '/late.html', async (page) => {
        await toldHeights(page, 2);
        await pause(1000);
        assert.deepEqual(await heights(page), [200, 200]);
        await page.addScriptTag({ url: '/frame/frame-host.js' });
        await fit(page, 2);
      }));

    it('comes to rest where a higher frame is a narrower one, as by a scrollbar of the page', () =>
      visit(reader, '/swing.html', async (page) => {
        await toldHeights(page, 1);
        await pause(1000);
        const { length } = await page.evaluate(() => window.heard);
        await pause(300);
        assert.equal(await page.evaluate(() => window.heard.length), length);
        assert.ok(length >= 3 * 2 && length <= 3 * 5, `${length} messages`);
        const [height] = await heights(page);
        const [content] = await contents(page);
        assert.ok(height > content && height < content + 10, `${height} for ${content}`);
        // a width of the reader's own choice ends it
        await page.evaluate(() => {
          window.isSwinging = false;
          document.querySelector('iframe').style.width = '300px';
        });
        await fit(page, 1);
      }));

    it('hears of frames that nobody has seen yet', () =>
      visit(reader, '/far.html', async (page) => {
        await toldHeights(page, 1);
        await fit(page, 1);
        assert.equal(await page.evaluate(() => window.scrollY), 0);
      }));

    it('serves lazy frames', () => visit(reader, '/lazy.html', (page) => fit(page, 1)));
  });
}
