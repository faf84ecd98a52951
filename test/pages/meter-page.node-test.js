/* global document, navigator, Event, requestAnimationFrame -- in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { host, open } from '../support/gallery.js';

const manifest = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const {
  attributes,
  members,
  cssProperties = [],
} = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'probability-meter');

const onBench = (read) => open('probability-meter.html', read);
const markup = (page) => page.$eval('#markup', (code) => code.textContent);
const attributeOf = (page, name) =>
  page.$eval('#bench', (meter, name) => meter.getAttribute(name), name);

/** What a field is for a type of the manifest. */
const fieldFor = ({ type: { text } }) => {
  if (text.includes("'")) return 'select-one';
  if (text === 'boolean') return 'checkbox';
  return text.startsWith('number') ? 'number' : 'text';
};

/** Types into a field as a reader does, and leaves it. */
async function type(page, name, text) {
  await page.click(`#control-${name}`, { count: 3 });
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** Makes an element of the markup beside the one on the bench: both pictures, in pieces, and their styles. */
const pictures = async () => {
  const template = document.createElement('template');
  template.innerHTML = document.querySelector('#markup').textContent;
  const bench = document.querySelector('#bench');
  const copy = document.importNode(template.content, true).firstElementChild;
  bench.parentElement.append(copy);
  // a new face is laid out for its width once that is known
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const seen = [bench, copy].map((meter) => [
    ...meter.toSVG().split('>'),
    meter.getAttribute('style') ?? '',
  ]);
  copy.remove();
  return seen;
};

describe("the meter's page", () => {
  it('has a control for each attribute, of the kind that its type asks for', () =>
    onBench(async (page) => {
      const controls = await page.$$eval('#controls [id^=control-]', (all) =>
        all.map((field) => [field.id.slice('control-'.length), field.type, field.labels.length]),
      );
      const wanted = attributes.map((attribute) => [attribute.name, fieldFor(attribute), 1]);
      assert.deepEqual(controls, wanted);
    }));

  it('offers every word of a union', () =>
    onBench(async (page) => {
      const words = await page.$$eval('#control-scale option', (all) => all.map((o) => o.value));
      const { type } = attributes.find(({ name }) => name === 'scale');
      assert.deepEqual(
        words,
        type.text.split(' | ').map((word) => word.slice(1, -1)),
      );
    }));

  it('turns the element by each kind of control, and keeps the markup in step', () =>
    onBench(async (page) => {
      await page.select('#control-scale', 'both');
      assert.equal(await attributeOf(page, 'scale'), 'both');
      await page.select('#control-scale', 'none');
      assert.equal(await attributeOf(page, 'scale'), null);
      await page.click('#control-readout');
      assert.equal(await attributeOf(page, 'readout'), null);
      await type(page, 'probability', '0.75');
      assert.equal(await attributeOf(page, 'probability'), '0.75');
      await page.select('#control-words', 'icd-203');
      assert.equal(await attributeOf(page, 'words'), 'icd-203');
      const one = `<probability-meter
  probability="0.75"
  words="icd-203"
  interactive
>75%</probability-meter>`;
      assert.equal(await markup(page), one);
      assert.deepEqual(page.trouble, []);
    }));

  it('gives presets for what is hard to type', () =>
    onBench(async (page) => {
      await page.click('[aria-label="labels: two teams"]');
      assert.deepEqual(JSON.parse(await attributeOf(page, 'labels')).labels, [
        'Away wins',
        'Home wins',
      ]);
      assert.match(await markup(page), /labels='\{"angles":\[75,15\]/);
      await page.click('[aria-label="labels: none"]');
      assert.equal(await attributeOf(page, 'labels'), null);
    }));

  it('takes the value of a needle that was moved into its field and its markup', () =>
    onBench(async (page) => {
      await page.$eval('#bench', (meter) => meter.focus());
      await page.keyboard.press('End');
      assert.equal(await page.$eval('#control-probability', (field) => field.value), '1');
      assert.match(await markup(page), /probability="1"[^]*>100%</);
      assert.equal(await attributeOf(page, 'probability'), '0.53');
    }));

  it('follows the slider that `for` names', () =>
    onBench(async (page) => {
      await page.click('[aria-label="for: the slider below the face"]');
      await page.focus('#companion');
      await page.keyboard.press('Home');
      assert.equal(await page.$eval('#bench', (meter) => meter.probability), 0);
    }));

  it('writes markup that gives the same picture', () =>
    onBench(async (page) => {
      await type(page, 'low', '0.4');
      await type(page, 'high', '0.7');
      await type(page, 'prior', '0.2');
      await page.select('#control-from', 'even');
      await page.select('#control-mapping', 'log-odds');
      await page.select('#control-words', 'kent');
      await page.click('[aria-label="labels: red mark"]');
      for (const shape of ['line', 'arc']) {
        await page.select('#control-shape', shape);
        const [bench, copy] = await page.evaluate(pictures);
        assert.ok(bench.some((piece) => piece.startsWith('90%')));
        assert.deepEqual(copy, bench);
      }
    }));

  it('copies that markup', () =>
    onBench(async (page) => {
      const context = page.browserContext();
      await context.overridePermissions(host, ['clipboard-read', 'clipboard-sanitized-write']);
      await page.select('#control-scale', 'odds');
      await page.click('.bench .copy button');
      await page.waitForFunction(() => document.querySelector('.bench [role=status]').textContent);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /scale="odds"/);
      assert.equal(copied, await markup(page));
    }));

  it('lists all that the manifest describes', () =>
    onBench(async (page) => {
      const rows = await page.$$eval('#interface tbody th', (all) => all.map((th) => th.innerText));
      for (const { name } of [...attributes, ...members.filter((it) => !it.attribute)]) {
        assert.ok(
          rows.some((row) => row.replace(/\(.*/, '') === name),
          name,
        );
      }
    }));

  it('dresses the element by each custom property, and says so in the markup', () =>
    onBench(async (page) => {
      const names = await page.$$eval('#looks label', (all) => all.map((it) => it.innerText));
      assert.deepEqual(
        names,
        cssProperties.map(({ name }) => name),
      );
      await page.$$eval('#looks input[type=color]', (all) => {
        for (const field of all) {
          field.value = '#123456';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      });
      const colours = cssProperties.filter((it) => it.default.includes('#'));
      for (const { name } of colours) {
        assert.equal(
          await page.$eval('#bench', (it, name) => it.style.getPropertyValue(name), name),
          '#123456',
        );
      }
      assert.equal(colours.length, 6);
      const style = colours.map(({ name }) => `${name}: #123456`).join('; ');
      assert.ok((await markup(page)).includes(`style="${style}"`));
      await page.click('#looks button');
      assert.ok(!(await markup(page)).includes('style='));
    }));

  it('shows each example as the markup beside it has it', () =>
    onBench(async (page) => {
      const examples = await page.$$eval('.example', (all) =>
        all.map((example) => {
          const made = document.createElement('div');
          made.innerHTML = example.querySelector('pre').textContent;
          const live = document.createElement('div');
          live.innerHTML = example.querySelector('.live').innerHTML;
          return [made, live].map((tree) =>
            [...tree.querySelectorAll('*')].map((it) => [
              it.localName,
              it.localName === 'form' ? '' : it.textContent.trim().replaceAll(/\s+/g, ' '),
              ...[...it.attributes]
                .map(({ name, value }) => `${name}=${value}`.replaceAll(/\s+/g, ' '))
                .sort(),
            ]),
          );
        }),
      );
      assert.ok(examples.length >= 8);
      for (const [written, live] of examples) assert.deepEqual(written, live);
    }));
});
