/* global window, document, getComputedStyle, innerWidth, localStorage -- in the pages */
/* global fetch, URLSearchParams */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { builtText } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { addressOf, around, frameOf, inside, rest, toldHeights } from '../support/framed.js';
import { host, readers, serve, visit } from '../support/served.js';

const meter = { probability: '0.53', words: '', scale: 'both', interactive: '', readout: '' };
const instruments = [
  { element: 'probability-meter', low: '40%', high: '60%', labels: '{"angles":[45]}', ...meter },
  { element: 'decibel-spinner', decibels: '3', controls: '', spinnable: '', readout: '' },
  { element: 'quarter-dial', value: '3e8', expression: '6 * 7', table: '', readout: '' },
  { element: 'slide-rule', slide: '2.5', cursor: '4.25', controls: '', readout: '' },
];
serve('/all.html', around(...instruments.map((query) => frameOf(addressOf(query)))));

// an inline script that a strict policy blocks, to verify that a violation is detected
const markup = builtText('frame/index.html');
serve('/frame/loud.html', markup.replace('<body>', '<body><script>window.isLoud = true</script>'));
serve('/loud.html', around(frameOf('/frame/loud.html')));

const still = around(
  frameOf(addressOf({}), 'id="still" sandbox="allow-same-origin"'),
  frameOf(addressOf({ element: 'slide-rule' }), 'id="hidden" sandbox="allow-scripts" hidden'),
);
serve('/still.html', still);

/** What a frame shows, seen from inside. */
const shown = () => {
  const element = document.body.lastElementChild;
  const names = element.getAttributeNames().sort();
  const attributes = names.map((name) => [name, element.getAttribute(name)]);
  return {
    tag: element.localName,
    attributes: Object.fromEntries(attributes),
    pictures: element.shadowRoot.querySelectorAll('svg').length,
    origin: window.origin,
  };
};

for (const reader of readers) {
  describe(`the frame, in ${reader}`, () => {
    it('shows every instrument on any host, sandboxed, without a violation of its policy', () =>
      visit(reader, '/all.html', async (page) => {
        await toldHeights(page, instruments.length);
        const frames = await inside(page);
        for (const [index, { element: tag, ...attributes }] of instruments.entries()) {
          const expected = { tag, attributes, pictures: 1, origin: 'null' };
          assert.deepEqual(await frames[index].evaluate(shown), expected);
        }
        await page.click('iframe');
        await frames[0].evaluate(() => document.querySelector('probability-meter').focus());
        await page.keyboard.press('Home');
        const turned = () => document.querySelector('probability-meter').probability;
        assert.equal(await frames[0].evaluate(turned), 0);
        assert.deepEqual(page.trouble, []);
        const kept = () => localStorage.length;
        await assert.rejects(frames[0].evaluate(kept), /SecurityError/);
      }));

    it('reports a violation if there is one', () =>
      visit(reader, '/loud.html', async (page) => {
        await toldHeights(page, 1);
        assert.match(page.trouble.join(), /Content.Security.Policy/i);
        const [frame] = await inside(page);
        assert.equal(await frame.evaluate(() => window.isLoud), undefined);
      }));

    it('sends its height in three message formats, and only once until it changes', () =>
      visit(reader, '/all.html', async (page) => {
        const first = await toldHeights(page, instruments.length);
        await rest(page);
        const heard = await page.evaluate(() => window.heard);
        for (const [index, frame] of (await inside(page)).entries()) {
          const { body, innerHeight } = await frame.evaluate(() => ({
            body: document.body.getBoundingClientRect().height,
            innerHeight: window.innerHeight,
          }));
          assert.equal(innerHeight, 200);
          const height = first[index];
          assert.ok(height >= body && height < body + 1, `${height} for ${body}`);
          const src = host + addressOf(instruments[index]);
          const told = heard.filter(([from]) => from === index).map(([, data]) => data);
          assert.deepEqual(told.slice(0, 2), [
            { type: 'number-sense:height', height },
            { sentinel: 'amp', type: 'embed-size', height },
          ]);
          assert.deepEqual(JSON.parse(told[2]), { context: 'iframe.resize', src, height });
          assert.equal(told.length, 3);
        }
        await page.setViewport({ width: 250, height: 600 });
        const isNarrow = (old) =>
          window.heard.some(([from, { height }]) => from === 2 && height < old);
        await page.waitForFunction(isNarrow, {}, first[2]);
        await rest(page);
        const narrow = await toldHeights(page, instruments.length);
        assert.ok(narrow[0] < first[0]);
        assert.ok(narrow[1] < first[1]);
        const [frame] = await inside(page);
        const height = () => Math.ceil(document.body.getBoundingClientRect().height);
        assert.equal(narrow[0], await frame.evaluate(height));
      }));

    it('shows a text without scripts', () =>
      visit(reader, '/still.html', async (page) => {
        const said = await page.$eval('#still', (it) => it.contentDocument.body.innerText);
        assert.match(said, /^This instrument needs JavaScript/);
      }));

    it('sends no height while it is not rendered, and the right one when it is', () =>
      visit(reader, '/still.html', async (page) => {
        await rest(page);
        assert.deepEqual(await page.evaluate(() => window.heard), []);
        await page.$eval('#hidden', (it) => (it.hidden = false));
        const { 1: height } = await toldHeights(page, 1);
        assert.ok(height > 500, String(height));
      }));

    it('fills the width up to its natural size, centred, and never shows a scrollbar', () =>
      visit(reader, addressOf(instruments[1]), async (page) => {
        const places = [];
        for (const width of [1200, 250]) {
          await page.setViewport({ width, height: 100 });
          places.push(
            await page.evaluate(() => {
              const { left, width } = document.body.lastElementChild.getBoundingClientRect();
              const { clientWidth, scrollWidth } = document.documentElement;
              return [left, width, innerWidth - clientWidth, scrollWidth];
            }),
          );
        }
        assert.deepEqual(places, [
          [440, 320, 0, 1200],
          [0, 250, 0, 250],
        ]);
      }));

    it('is transparent, and reads colours, language, direction and title from its address', () =>
      visit(reader, addressOf(meter), async (page) => {
        const look = () => {
          const { lang, dir } = document.documentElement;
          const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
          const element = document.body.lastElementChild;
          const readout = element.shadowRoot.querySelector('[part=readout]');
          const { color } = getComputedStyle(readout);
          const name = element.getAttribute('aria-label');
          return [
            lang,
            dir,
            document.title,
            name,
            colorScheme,
            color,
            backgroundColor,
            readout.textContent,
          ];
        };
        const clear = 'rgba(0, 0, 0, 0)';
        const light = 'rgb(31, 27, 46)';
        const english = '53% · 43.28° · chances about even';
        const plain = ['en', '', 'number-sense', null, 'light dark', light, clear, english];
        assert.deepEqual(await page.evaluate(look), plain);

        const own = {
          ...meter,
          '--instrument-ink': 'rgb(1, 2, 3)',
          theme: 'dark',
          lang: 'fr',
          dir: 'rtl',
          title: '<b>Rain</b>',
        };
        await page.goto(host + addressOf(own));
        const [lang, dir, ...rest] = await page.evaluate(look);
        assert.deepEqual([lang, dir], ['fr', 'rtl']);
        assert.deepEqual(rest.slice(0, -1), [
          '<b>Rain</b>',
          '<b>Rain</b>',
          'dark',
          'rgb(1, 2, 3)',
          clear,
        ]);
        assert.match(rest.at(-1), /^53\s%\s· 43,28° · chances/);
        await page.goto(host + addressOf({ ...meter, lang: 'de-CH' }));
        assert.match((await page.evaluate(look)).at(-1), /^53%\s· 43.28° · etwa 50 : 50$/);
        assert.deepEqual(page.trouble, []);
      }));

    it('shows a message for an unknown instrument, and throws nothing', () =>
      visit(reader, '/frame/index.html', async (page) => {
        const file = pathToFileURL(`${root}dist/frame/index.html`);
        const addresses = [
          `${host}/frame/index.html?element=script&probability=0.5`,
          `${host}/frame/index.html?element=__proto__`,
          // longer than a server would let through
          `${file}?words=${'x'.repeat(66_000)}`,
        ];
        for (const address of addresses) {
          await page.goto(address);
          await page.waitForSelector('p');
          const said = await page.$$eval('body > *:not(noscript)', (all) =>
            all.map((it) => it.textContent),
          );
          assert.equal(said.length, 1);
          assert.match(said[0], /^There is no such instrument\./);
        }
        assert.deepEqual(page.trouble, []);
      }));

    it('works from a disk, in a frame that is not sandboxed', () =>
      visit(reader, '/frame/index.html', async (page) => {
        const file = pathToFileURL(`${root}dist/frame/index.html`);
        await page.goto(`${file}?${new URLSearchParams(meter)}`);
        await page.waitForSelector('probability-meter');
        const { tag, pictures } = await page.evaluate(shown);
        assert.deepEqual([tag, pictures], ['probability-meter', 1]);
        assert.deepEqual(page.trouble, []);
      }));
  });
}

describe('the host of the frame', () => {
  it('grants no cross-origin permission, and needs none', async () => {
    for (const file of ['index.html', 'frame.js', 'frame.css', 'frame-host.js']) {
      const { status, headers } = await fetch(`${host}/frame/${file}`);
      assert.equal(status, 200, file);
      const names = [...headers.keys()].filter((name) =>
        /cross-origin|access-control|policy/.test(name),
      );
      assert.deepEqual(names, [], file);
    }
  });
});

describe('the server of the gallery’s authors', () => {
  it('serves the frame as it is shipped', async () => {
    const configFile = `${root}vite.config.js`;
    const server = await createServer({ configFile, logLevel: 'error', server: { port: 0 } });
    after(() => server.close());
    await server.listen();
    const { port } = server.httpServer.address();
    const text = async (file) => (await fetch(`http://localhost:${port}/frame/${file}`)).text();
    assert.equal(await text('index.html?element=slide-rule'), builtText('frame/index.html'));
    assert.equal(await text('frame.css'), builtText('frame/frame.css'));
    assert.equal(await text('frame.js'), builtText('frame/frame.js'));
    assert.equal(await text('frame-host.js'), builtText('frame/frame-host.js'));
  });
});
