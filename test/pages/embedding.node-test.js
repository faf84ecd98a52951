/* global document -- in the page */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, it } from 'node:test';
import { builtText } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { disk, host, open } from '../support/gallery.js';
import { move } from '../support/reading.js';

const onPage = (read, options) => open('embedding.html', read, options);

const release = JSON.parse(builtText('cdn/integrity.json'));

/** What a reader copies: the code after a heading, from the first on. */
const recipes = (page, heading) =>
  page.evaluate((id) => {
    const codes = [];
    let next = document.getElementById(id).nextElementSibling;
    for (; next && next.localName !== 'h2'; next = next.nextElementSibling)
      if (next.localName === 'pre') codes.push(next.textContent);
    return codes;
  }, heading);

/** Answers addresses with texts, and lets no other request out. */
async function answer(page, answers) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = answers[request.url()];
    if (!found) return request.abort();
    const { body, type = 'text/javascript', headers = {} } = found;
    const allowed = { 'access-control-allow-origin': '*', ...headers };
    return request.respond({ status: 200, contentType: type, headers: allowed, body });
  });
}

const html = (body) => `<!doctype html><html lang="en"><title>Mine</title><body>${body}`;

const asPage = (body, headers) => ({ body, type: 'text/html; charset=utf-8', headers });

const mine = `${host}/mine.html`;

const cdn = (file) =>
  `https://cdn.jsdelivr.net/npm/number-sense@${release.version}/dist/cdn/${file}`;

/** Follows a recipe: a page of its own, and the file that it requests. */
async function follow(page, body, answers) {
  await answer(page, { [mine]: asPage(html(body)), ...answers });
  await page.goto(mine);
}

/** How wide and how high the meter is, and what it shows without the script. */
const meterOf = (page) =>
  page.$eval('probability-meter', (it) => {
    const { width, height } = it.getBoundingClientRect();
    return { width, height, isDrawn: Boolean(it.shadowRoot), text: it.textContent };
  });

const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const run = (args, more) =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', ...more });

/** What a command of the page writes, before it goes into a file. */
const command = (line) => {
  const [, words] = line.match(/^npx number-sense (.+?) >/);
  return run([`${root}${bin}`, ...words.split(' ')]);
};

/** The files that a command of the page writes to `pictures` for what it reads from its standard input. */
const filesOf = (line, input) => {
  const [, words] = line.match(/^npx number-sense (.+ --out) pictures </);
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  run([`${root}${bin}`, ...words.split(' '), folder], { input });
  const files = readdirSync(folder);
  rmSync(folder, { recursive: true });
  return files;
};

describe('the recipes for embedding', () => {
  it('show the picture and the text of a meter while it is moved', () =>
    onPage(async (page) => {
      const shown = () =>
        page.$eval('#arrivals', (figure) => {
          const [img, text] = ['img', '.text'].map((part) => figure.querySelector(part));
          return [decodeURIComponent(img.src), img.alt, text.textContent, img.naturalWidth > 0];
        });
      const [before, ...said] = await shown();
      assert.match(before, /<desc>53% · 43\.28° · chances about even<\/desc>/);
      assert.deepEqual(said, ['53%, chances about even', '53%, chances about even', true]);
      await page.focus('#arrivals probability-meter');
      await page.keyboard.press('End');
      const [after, alt, text] = await shown();
      assert.match(after, /<desc>100% · 0° · certain<\/desc>/);
      assert.deepEqual([alt, text], ['100%, certain', '100%, certain']);
    }));

  it('work in a plain page without a layout shift', () =>
    onPage(async (page) => {
      const [code] = await recipes(page, 'plain');
      assert.ok(code.includes(release.files['probability-meter.js']));
      const file = cdn('probability-meter.js');
      await follow(page, code, { [file]: { body: builtText('cdn/probability-meter.js') } });
      const { isDrawn, ...after } = await meterOf(page);
      assert.ok(isDrawn);
      await page.setJavaScriptEnabled(false);
      await page.goto(mine);
      assert.deepEqual(await meterOf(page), { ...after, isDrawn: false });
    }));

  it('reject a modified file, and keep the fallback', () =>
    onPage(async (page) => {
      const [code] = await recipes(page, 'plain');
      const file = cdn('probability-meter.js');
      await follow(page, code, { [file]: { body: `${builtText('cdn/probability-meter.js')};` } });
      const { isDrawn, text } = await meterOf(page);
      assert.deepEqual([isDrawn, text], [false, '53%']);
      assert.ok(page.trouble.some((words) => words.includes('integrity')));
    }));

  it('work in a page with the classic script', () =>
    onPage(async (page) => {
      const [, script] = await recipes(page, 'plain');
      const [line] = await recipes(page, 'markdown');
      const file = cdn('number-sense.iife.js');
      await follow(page, script + line, {
        [file]: { body: builtText('cdn/number-sense.iife.js') },
      });
      assert.ok((await meterOf(page)).isDrawn);
    }));

  it('link a meter with two fields without a script', () =>
    onPage(async (page) => {
      await move(page, '#wind', '40');
      assert.equal(
        await page.$eval('probability-meter[for^=wind]', (meter) => meter.probability),
        0.4,
      );
      assert.equal(await page.$eval('#wind-number', (field) => field.value), '40');
    }));

  it('set a meter from a script', () =>
    onPage(async (page) => {
      await move(page, '#slider', '0.8');
      assert.equal(await page.$eval('#rain', (it) => it.getAttribute('probability')), '0.8');
    }));

  it('work under their Content-Security-Policy', () =>
    onPage(async (page) => {
      const [code] = await recipes(page, 'strict');
      const [line] = await recipes(page, 'markdown');
      const [, policy] = code.replaceAll(/\s+/g, ' ').match(/^Content-Security-Policy: (.+)$/);
      const headers = { 'content-security-policy': policy };
      const body = html(`<script type="module" src="mine.js"></script>${line}<p style="top:0">`);
      await answer(page, {
        [mine]: asPage(body, headers),
        [`${host}/mine.js`]: { body: builtText('cdn/probability-meter.js') },
      });
      await page.goto(mine);
      assert.ok((await meterOf(page)).isDrawn);
      // the policy is in force: the one style that is not the kit's is refused
      const refused = page.trouble.filter((words) => /violates/.test(words));
      assert.equal(refused.length, 1);
      assert.match(refused[0], /inline style/);
    }));

  it('work on the command line and on a server', () =>
    onPage(async (page) => {
      const [svg, markup, many] = await recipes(page, 'command');
      assert.match(command(svg), /^<svg [^]*<desc>53% · 43\.28° · chances about even<\/desc>/);
      const written = command(markup);
      assert.match(written, /<probability-meter probability="0\.53" words>.*<svg /);
      assert.ok(written.includes(release.files['probability-meter.js']));
      const belief = await page.$$eval('p code', (all) =>
        all.map((it) => it.textContent).find((text) => text.startsWith('{"')),
      );
      assert.deepEqual(filesOf(many, belief), ['snow.svg']);
      const [code] = await recipes(page, 'server');
      const all = `import { collectResult } from '@lit-labs/ssr/lib/render-result.js';\n${code}
process.stdout.write(await collectResult(chunks));`;
      assert.match(run(['--input-type=module', '--eval', all]), /<template shadowroot[^]*<svg/);
    }));

  for (const [place, options] of Object.entries({ 'a host': {}, 'a disk': { from: disk } })) {
    it(`work in a frame that is as high as its meter, from ${place}`, () =>
      onPage(async (page) => {
        await page.$eval('iframe', (frame) => frame.scrollIntoView({ block: 'center' }));
        const frame = await page.waitForFrame((one) => one.url().includes('/frame/index.html'));
        await frame.waitForSelector('probability-meter:defined');
        const [shown, room] = await frame.$eval('probability-meter', (meter) => [
          meter.shadowRoot.querySelector('svg').getBoundingClientRect().height,
          meter.ownerDocument.documentElement.clientHeight,
        ]);
        assert.ok(shown > 100 && Math.abs(shown - room) < 1, `${shown} in ${room}`);
      }, options));
  }
});
