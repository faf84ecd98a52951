/* global document, navigator, Event -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributeOf, declarationOf, markup, pictures } from '../support/bench.js';
import { host, instruments, open } from '../support/gallery.js';

/** What a field is for a type of the manifest. */
const fieldFor = ({ type: { text } }) => {
  if (text.includes("'")) return 'select-one';
  if (text === 'boolean') return 'checkbox';
  return text.startsWith('number') ? 'number' : 'text';
};

/** The examples of each page with their code beside them. Straight rules and what is in details have it below. */
const examplesBeside = {
  'probability-meter': 13,
  'decibel-spinner': 7,
  'quarter-dial': 9,
  'slide-rule': 3,
};

for (const tag of instruments.split(', ')) {
  const { attributes, members, cssProperties } = declarationOf(tag);
  const onBench = (read) => open(`${tag}.html`, read);

  describe(`the page of the ${tag}`, () => {
    it('has a control for each attribute, of the kind that fits its type, and lists all members', () =>
      onBench(async (page) => {
        const controls = await page.$$eval('#controls [id^=control-]', (all) =>
          all.map((field) => [field.id.slice('control-'.length), field.type, field.labels.length]),
        );
        const wanted = attributes.map((attribute) => [attribute.name, fieldFor(attribute), 1]);
        assert.deepEqual(controls.sort(), wanted.sort());
        const rows = await page.$$eval('#interface tbody th', (all) =>
          all.map((th) => th.textContent.trim().replace(/\(.*/, '')),
        );
        const names = [...attributes, ...members.filter((it) => !it.attribute)];
        assert.deepEqual(
          names.map(({ name }) => name).filter((name) => !rows.includes(name)),
          [],
        );
      }));

    it('sorts its controls into four groups', () =>
      onBench(async (page) => {
        const groups = await page.$$eval('#controls fieldset', (all) =>
          all.map((group) => [
            group.querySelector('legend').textContent,
            group.querySelectorAll('[id^=control-]').length,
          ]),
        );
        assert.equal(groups.length, 4);
        for (const [title, count] of groups) assert.ok(title && count >= 2, `${title}: ${count}`);
      }));

    it('shows the description of an attribute on request, one at a time', () =>
      onBench(async (page) => {
        const hints = attributes
          .slice(0, 2)
          .map(({ name }) => `#controls [aria-label="About ${name}"]`);
        const shown = () =>
          Promise.all(hints.map((hint) => page.$eval(`${hint} + p`, (it) => it.checkVisibility())));
        assert.deepEqual(await shown(), [false, false]);
        await page.focus(hints[0]);
        await page.keyboard.press('Enter');
        assert.deepEqual(await shown(), [true, false]);
        const said = await page.$eval(`${hints[0]} + p`, (it) => it.textContent.trim());
        assert.equal(said, attributes[0].description.replaceAll('`', ''));
        await page.click(hints[1]);
        assert.deepEqual(await shown(), [false, true]);
      }));

    it('has its bench on one screen, and is at most 6,000 px high', () =>
      onBench(async (page) => {
        const { height } = await (await page.$('.playground')).boundingBox();
        assert.ok(height <= 800, `the bench has ${height} px`);
        const all = await page.evaluate(() => document.documentElement.scrollHeight);
        assert.ok(all <= 6000, `the page has ${all} px`);
      }));

    it('keeps the instrument in view beside its controls', () =>
      onBench(async (page) => {
        await page.click('.dress > summary');
        await page.click(`#controls [aria-label="About ${attributes.at(-1).name}"]`);
        await page.$eval('#looks button', (it) => it.scrollIntoView({ block: 'end' }));
        const { y } = await (await page.$('#bench')).boundingBox();
        assert.ok(y >= 0, `the instrument begins at ${y}`);
      }));

    it('shows the code of each example beside it', () =>
      onBench(async (page) => {
        const places = await page.$$eval('.example:not(:has([shape=linear]), details *)', (all) =>
          all.map((example) => {
            const live = example.querySelector('.live').getBoundingClientRect();
            const code = example.querySelector('pre').getBoundingClientRect();
            return { gap: code.left - live.right, overlap: code.bottom - live.top };
          }),
        );
        assert.equal(places.length, examplesBeside[tag]);
        for (const { gap, overlap } of places) assert.ok(gap >= 0 && overlap > 0);
      }));

    it('turns each flag on and off, and writes it into the markup', () =>
      onBench(async (page) => {
        for (const { name } of attributes.filter(({ type }) => type.text === 'boolean')) {
          const before = await attributeOf(page, name);
          await page.click(`#control-${name}`);
          assert.notEqual(await attributeOf(page, name), before);
          assert.equal(new RegExp(`^ {2}${name}$`, 'm').test(await markup(page)), before === null);
          await page.click(`#control-${name}`);
          assert.equal(await attributeOf(page, name), before);
        }
        assert.deepEqual(page.trouble, []);
      }));

    it('writes markup that gives the same picture, and copies it', () =>
      onBench(async (page) => {
        const [bench, copy] = await page.evaluate(pictures);
        assert.ok(bench.length > 5);
        assert.deepEqual(copy, bench);
        const context = page.browserContext();
        await context.overridePermissions(host, ['clipboard-read', 'clipboard-sanitized-write']);
        await page.click('#control-disabled');
        await page.click('.bench .copy button');
        await page.waitForFunction(
          () => document.querySelector('.bench [role=status]').textContent,
        );
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.match(copied, new RegExp(`^<${tag}[^]*disabled`));
        assert.equal(copied, await markup(page));
      }));

    it('begins with the markup that the page has without scripts', () =>
      onBench(async (page) => {
        const live = await markup(page);
        await open(`${tag}.html`, async (written) => assert.equal(await markup(written), live), {
          script: false,
        });
      }));

    it('styles the element with each custom property, also in the markup', () =>
      onBench(async (page) => {
        const names = await page.$$eval('#looks label', (all) =>
          all.map((it) => it.textContent.trim()),
        );
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
        assert.ok(colours.length >= 4);
        const style = colours.map(({ name }) => `${name}: #123456`).join('; ');
        assert.ok((await markup(page)).includes(`style="${style}"`));
        await page.click('.dress > summary');
        await page.click('#looks button');
        assert.ok(!(await markup(page)).includes('style='));
      }));

    it('shows each example exactly as the markup beside it', () =>
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
                it.childElementCount ? '' : it.textContent.trim().replaceAll(/\s+/g, ' '),
                ...[...it.attributes]
                  .map(({ name, value }) => `${name}=${value}`.replaceAll(/\s+/g, ' '))
                  .sort(),
              ]),
            );
          }),
        );
        assert.ok(examples.length >= 7);
        for (const [written, live] of examples) assert.deepEqual(written, live);
      }));
  });
}
