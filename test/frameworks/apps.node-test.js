/* global document, customElements -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, createServer } from 'vite';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { readers, serve, visit } from '../support/served.js';

const frameworks = ['react', 'vue', 'svelte', 'solid'];

const folderOf = (framework) => `${root}test/frameworks/${framework}`;

/** Builds an app and serves it; returns its page. */
async function serveApp(framework) {
  const built = await build({
    root: folderOf(framework),
    logLevel: 'error',
    build: { write: false, modulePreload: false },
  });
  const { output } = [built].flat()[0];
  for (const { fileName, code, source } of output)
    serve(`/${framework}/${fileName}`, code ?? source);
  return output.find(({ fileName }) => fileName === 'index.html').source;
}

/** What React writes on a server. */
async function writtenByReact() {
  const server = await createServer({
    root: folderOf('react'),
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
  });
  try {
    const { Served } = await server.ssrLoadModule('/Served.tsx');
    return renderToString(createElement(Served));
  } finally {
    await server.close();
  }
}

// the apps import number-sense by its name, and get what is shipped
ensureBuilt();
const pages = {};
for (const framework of frameworks) pages[framework] = await serveApp(framework);

/** What a reader sees of the state, in the app's own words and in the instruments'. */
const seen = () => {
  const inside = (host, part) =>
    document.querySelector(host)?.shadowRoot.querySelector(`[part~=${part}]`);
  const plain = (element) => element?.textContent.trim().replace(/\s+/g, ' ') ?? '';
  const readout = (host) => plain(inside(host, 'readout'));
  const textOf = (selector) => plain(document.querySelector(selector));
  return {
    output: textOf('output'),
    belief: inside('probability-meter', 'control').ariaValueText,
    labels: plain(inside('#labelled', 'labels')),
    interval: / 40% to 60%$/.test(readout('#labelled')),
    numbers: Boolean(inside('#labelled', 'scale')),
    spinner: readout('decibel-spinner'),
    dial: readout('quarter-dial'),
    rule: Number(/ D ([\d.]+)$/.exec(readout('slide-rule'))?.[1] ?? 0),
    state: textOf('#state'),
    spun: textOf('#spun'),
    sent: textOf('#sent'),
  };
};

const first = {
  output: '53%',
  belief: '53 percent, 43.28 degrees, chances about even',
  labels: 'noyes',
  interval: true,
  numbers: false,
  spinner: '3 dB · 2,00 : 1 (etwa 2 : 1) · 66,6 %',
  dial: '42,000 ≈ π × 10⁴ (−24.7%)',
  rule: 3,
  state: '3 42000 2 3',
  spun: '',
  sent: '',
};

/** What follows when the app changes its state. */
const changed = {
  interval: false,
  numbers: true,
  spinner: '10 dB · 10,00 : 1 (etwa 10 : 1) · 90,9 %',
  dial: '700 ≈ τπ × 10² (−19.7%)',
  rule: 4.25,
  state: '10 700 2.5 4.25',
};

/** What follows when a reader moves each instrument by a key. */
const moved = {
  output: '55%',
  spinner: '10,1 dB · 10,23 : 1 (etwa 10 : 1) · 91,1 %',
  dial: '1,244.79558703 ≈ 1 × 10³ (−19.7%)',
  rule: 4.3,
  state: '10.1 1244.79558703 2.5 4.3',
};

const press = (page, selector, part) =>
  page.evaluate(
    (host, part) => {
      const element = document.querySelector(host);
      (part ? element.shadowRoot.querySelector(`[part~=${part}]`) : element).click();
    },
    selector,
    part,
  );

const isLike = (now, wanted) => Object.keys(wanted).every((name) => now[name] === wanted[name]);

/** Waits until these are seen, and all else is as it was. */
async function shows(page, wanted, before = {}) {
  const all = { ...before, ...wanted };
  const look = async () => ({ ...all, ...(await page.evaluate(seen)) });
  let now = await look();
  for (let i = 0; i < 50 && !isLike(now, all); i++) {
    await setTimeout(100);
    now = await look();
  }
  assert.deepEqual(now, { ...now, ...all });
  return now;
}

async function moveEach(page) {
  for (const tag of tags) {
    await page.focus(tag);
    await page.keyboard.press('ArrowUp');
  }
}

const isFirefox = (page) => page.browser().process().spawnfile.includes('firefox');

/** Spins without the animation, under reduced motion, which cannot be emulated for one page in Firefox. */
async function spin(page, before, spun = 'blau 1') {
  if (isFirefox(page)) return before;
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await press(page, 'decibel-spinner', 'spin');
  return shows(page, { spun }, before);
}

/** Whatever the framework is, the app is the same. */
async function useAll(page) {
  let now = await shows(page, first);
  await press(page, '#change');
  now = await shows(page, changed, now);
  await moveEach(page);
  delete now.belief;
  now = await shows(page, moved, now);
  await press(page, 'output + button');
  now = await shows(
    page,
    { output: '50%', belief: '50 percent, 45 degrees, chances about even' },
    now,
  );
  now = await spin(page, now);
  await press(page, '#send');
  await shows(page, { sent: 'evidence,magnitude,product' }, now);
}

const tags = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

const countOf = (page) =>
  page.evaluate((all) => document.querySelectorAll(all.join()).length, tags);

/** The number of rules in memory after garbage collection, which Firefox does not report. */
async function livingRules(page) {
  if (isFirefox(page)) return 0;
  const prototype = await page.evaluateHandle(() => customElements.get('slide-rule').prototype);
  const living = await page.queryObjects(prototype);
  const count = await page.evaluate((all) => all.length, living);
  // what a test holds is held
  await living.dispose();
  return count;
}

/** A browser may keep the first of its kind; those that came and went since are gone. */
async function comeAndGo(page) {
  assert.equal(await countOf(page), 5);
  for (let i = 0; i < 3; i++) {
    await press(page, '#toggle');
    assert.equal(await countOf(page), 0);
    await press(page, '#toggle');
    await shows(page, first);
  }
  await press(page, '#toggle');
  for (let i = 0; i < 20 && (await livingRules(page)) > 1; i++) await setTimeout(100);
  assert.ok((await livingRules(page)) <= 1, 'no rule is kept');
}

for (const reader of readers) {
  describe(`an app, in ${reader}`, () => {
    for (const framework of frameworks) {
      it(`of ${framework} shows its state, updates it with every move, and can be removed`, () =>
        visit(reader, `/${framework}/index.html`, async (page) => {
          await page.waitForSelector('slide-rule');
          await useAll(page);
          await comeAndGo(page);
          assert.deepEqual(page.trouble, []);
        }));
    }

    it('of React hydrates server-rendered HTML without changes', async () => {
      const markup = await writtenByReact();
      assert.match(markup, /<probability-meter interactive=""[^>]* probability="0.53"/);
      assert.match(markup, /<decibel-spinner decibels="3" spinnable=""/);
      serve('/react/server.html', pages.react.replace(/(?<=<div id="app">)/, markup));
      await visit(reader, '/react/server.html', async (page) => {
        const { output, belief, labels, spinner } = first;
        let now = await shows(page, { output, belief, labels, spinner });
        await page.focus('probability-meter');
        await page.keyboard.press('ArrowUp');
        delete now.belief;
        now = await shows(page, { output: '55%' }, now);
        await spin(page, now, 'blau');
        assert.deepEqual(page.trouble, []);
      });
    });
  });
}
