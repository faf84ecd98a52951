/* global window, document -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, around, frameOf, inside, rest, toldHeights } from '../support/framed.js';
import { host, readers, serve, visit } from '../support/served.js';

const script = '<script src="/frame/frame-host.js" defer></script>';
const dial = addressOf({ element: 'quarter-dial', value: '3e8' });
const marked = 'data-number-sense sandbox="allow-scripts"';

// a foreign page that sends the messages of the test
serve('/hostile.html', '<!doctype html><html lang="en"><title>Hostile</title>');
serve(
  '/beside.html',
  around(frameOf(dial), frameOf('/hostile.html', marked), frameOf('/hostile.html', ''), script),
);
serve(
  '/parent.html',
  around(frameOf(addressOf({ probability: '0.53', interactive: '', words: '' }))),
);

const places = (page) => page.$$eval('iframe', (all) => all.map((it) => it.outerHTML));
const heights = (page) => page.$$eval('iframe', (all) => all.map((it) => it.offsetHeight));

/** Says to the page around all that has not our shape, though it looks like it. */
const sayNonsense = () => {
  const type = 'number-sense:height';
  const nonsense = [
    ...[NaN, Infinity, -Infinity, '100', '100px', null, undefined, true, {}, [100], 100n],
    ...[new Number(100), new Date(100), { valueOf: 100 }, { height: 100 }, '1e3;width:1px'],
  ].map((height) => ({ type, height }));
  const inherited = Object.create({ type, height: 100 });
  const shaped = new window.DOMRect(0, 0, 100, 100);
  const polluted = JSON.parse(`{"__proto__": {"type": "${type}", "height": 100}}`);
  const others = [
    ...[{ type: 'height', height: 100 }, { type: [type], height: 100 }, { height: 100 }],
    ...[{ sentinel: 'amp', type: 'embed-size', height: 100 }, new window.Blob(['x'], { type })],
    ...[
      `{"type":"${type}","height":100}`,
      100,
      null,
      undefined,
      '',
      [type, 100],
      new Map([[type, 100]]),
    ],
    ...[inherited, shaped, polluted, { constructor: { type, height: 100 } }],
  ];
  for (const message of [...nonsense, ...others]) window.parent.postMessage(message, '*');
};

const say = (height) =>
  window.parent.postMessage({ type: 'number-sense:height', height, width: 9, style: 'x' }, '*');

/** Queries that try to run a script, or to bring in an attribute. */
const attacks = [
  'onclick=pwned=1&onfocus=pwned=1&autofocus&tabindex=0&onload=pwned=1',
  'style=position:fixed&class=x&id=x&is=x&slot=x&part=x&srcdoc=x&href=javascript:pwned=1',
  'name=x&for=x&aria-labelledby=x&form=x&contenteditable&popover&nonce=x',
  '__proto__=x&constructor=x&__proto__[pwned]=1&constructor.prototype.pwned=1&toString=x',
  `title=${encodeURIComponent('<img src=x onerror=pwned=1>"\'</title><script>pwned=1</script>')}`,
  `aria-label=${encodeURIComponent('"><img src=x onerror=pwned=1>')}`,
  `probability=${encodeURIComponent('<script>pwned=1</script>')}&readout`,
  `words=${encodeURIComponent('"><svg onload=pwned=1>')}&scale=x&low=NaN&high=1e999&step=-1`,
  `lang=${encodeURIComponent('"><script>pwned=1</script>')}&dir=javascript:&theme=url(x)&readout`,
  `element=${encodeURIComponent('img src=x onerror=pwned=1')}`,
  'element=script&src=/pwned.js&text=pwned=1',
  'element=iframe&src=javascript:parent.pwned=1&srcdoc=<script>pwned=1</script>',
  `labels=${encodeURIComponent(
    JSON.stringify({
      angles: [45, 30],
      labels: ['<img src=x onerror=pwned=1>', '</text><script>pwned=1</script>'],
      props: {
        onclick: 'pwned=1',
        onfocus: 'pwned=1',
        tabindex: 0,
        autofocus: '',
        style: 'x:y',
        href: 'javascript:pwned=1',
      },
      constructor: { prototype: { pwned: 1 } },
    }),
  )}`,
  `labels=${encodeURIComponent('{"__proto__":{"pwned":1},"angles":[45]}')}`,
  '--instrument-fill=url(https://example.org/a.svg)&--instrument-font=x;position:fixed&--x=y&readout',
  '%=%&%00=%00&%ff=%ff&probability=%ff%00',
];

/** All that could do harm, of a page and of what it draws. */
const harms = () => {
  const roots = [document, ...[...document.querySelectorAll('*')].map((it) => it.shadowRoot)];
  const all = roots.filter(Boolean).flatMap((root) => [...root.querySelectorAll('*')]);
  const own = document.body.lastElementChild;
  const bad = all.filter((it) =>
    /^(img|script|iframe|object|embed|a|style|link|base)$/i.test(it.localName),
  );
  return {
    pwned: window.pwned ?? {}.pwned ?? null,
    elements: bad.map((it) => it.outerHTML),
    handlers: all.flatMap((it) => it.getAttributeNames()).filter((name) => name.startsWith('on')),
    attributes: own.matches('p') ? [] : own.getAttributeNames(),
    worn: [...own.style],
    focus: document.activeElement.localName,
  };
};
const harmless = [
  '<link rel="stylesheet" href="frame.css">',
  '<script src="frame.js" defer=""></script>',
];
const ours = [
  'style',
  'probability',
  'labels',
  'scale',
  'words',
  'low',
  'high',
  'step',
  'readout',
  'aria-label',
];

for (const reader of readers) {
  describe(`an attack on a frame, in ${reader}`, () => {
    it('through its address sets nothing but attributes of an instrument', () =>
      visit(reader, '/frame/index.html', async (page) => {
        for (const attack of attacks) {
          await page.goto(`${host}/frame/index.html?${attack}`);
          await page.mouse.click(400, 100);
          const { attributes, elements, worn, ...rest } = await page.evaluate(harms);
          assert.deepEqual(rest, { pwned: null, handlers: [], focus: 'body' }, attack);
          assert.deepEqual(
            elements.map((it) => it.replaceAll('defer>', 'defer="">')),
            harmless,
            attack,
          );
          assert.ok(
            worn.every((name) => name.startsWith('--instrument-')),
            String(worn),
          );
          assert.deepEqual(
            attributes.filter((name) => !ours.includes(name)),
            [],
            attack,
          );
        }
        const asked = new Set(page.requests.map((path) => path.replace(/\?.*/, '')));
        asked.delete('/favicon.ico');
        assert.deepEqual([...asked].sort(), [
          '/frame/frame.css',
          '/frame/frame.js',
          '/frame/index.html',
        ]);
        // an instrument may warn of an unreadable text
        assert.deepEqual(
          page.trouble.filter((text) => !text.startsWith('<probability-meter ')),
          [],
        );
      }));

    it('through messages of other frames sets no height', () =>
      visit(reader, '/beside.html', async (page) => {
        const { 0: height } = await toldHeights(page, 1);
        await page.waitForFunction(
          (wanted) => document.querySelector('iframe').offsetHeight === wanted,
          {},
          height,
        );
        // 201: the marked frame answers the request for its height
        assert.deepEqual(await heights(page), [height, 201, 200]);
        const before = await places(page);
        const [, marked, stranger] = await inside(page);
        await marked.evaluate(sayNonsense);
        await stranger.evaluate(sayNonsense);
        await stranger.evaluate(say, 777);
        await rest(page);
        assert.deepEqual(await places(page), before);
        const said = await page.evaluate(() => window.heard.filter(([from]) => from > 0).length);
        assert.ok(said > 60, `${said} messages came`);
        assert.deepEqual(page.trouble, []);
      }));

    it('through messages of a marked frame sets only heights within bounds', () =>
      visit(reader, '/beside.html', async (page) => {
        const { 0: height } = await toldHeights(page, 1);
        const [, marked] = await inside(page);
        const before = await places(page);
        for (const [said, given] of [
          [1e9, 4000],
          [-1, 16],
          [0, 16],
          [5e-324, 16],
          [Number.MAX_VALUE, 4000],
          [123.2, 124],
        ]) {
          await marked.evaluate(say, said);
          const isGiven = (given) => document.querySelectorAll('iframe')[1].offsetHeight === given;
          await page.waitForFunction(isGiven, {}, given);
          await rest(page);
          assert.deepEqual(await heights(page), [height, given, 200], String(said));
        }
        const bare = (text) => text.replace(/ height: \d+px;/, '');
        const after = await places(page);
        assert.deepEqual(after.map(bare), before.map(bare));
        assert.deepEqual(page.trouble, []);
      }));

    it('through messages to the frame gets no answer and changes nothing', () =>
      visit(reader, '/parent.html', async (page) => {
        const [frame] = await inside(page);
        await toldHeights(page, 1);
        const seen = () =>
          document.documentElement.outerHTML + document.body.lastElementChild.probability;
        const before = await frame.evaluate(seen);
        await page.evaluate(() => {
          const { contentWindow } = document.querySelector('iframe');
          const junk = [
            ...['number-sense:height', '', null, 0, [], { type: 'number-sense:height', height: 9 }],
            ...[
              { probability: 0.9 },
              { attribute: 'onclick', value: 'pwned=1' },
              '{"probability":1}',
            ],
            ...[
              { innerHTML: '<img src=x onerror=pwned=1>' },
              { type: 'navigate', src: 'javascript:1' },
            ],
            {
              get probability() {
                return 0.9;
              },
            },
          ];
          for (let i = 0; i < 1000; i++) contentWindow.postMessage(junk[i % junk.length], '*');
        });
        await rest(page);
        assert.equal(await frame.evaluate(seen), before);
        assert.equal(await page.evaluate(() => window.heard.length), 3);
        assert.deepEqual(page.trouble, []);
        await page.click('iframe', { offset: { x: 400, y: 240 } });
        await frame.evaluate(() => document.body.lastElementChild.focus());
        await page.keyboard.press('End');
        assert.equal(await frame.evaluate(() => document.body.lastElementChild.probability), 1);
      }));
  });
}
