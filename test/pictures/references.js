/* global document -- in the pages */
/**
 * Each sheet, compared with its reference in this folder. Every release of a browser draws the edges of text in another
 * way, so only the browser that drew the references can be asked, and `npm test` leaves them out. `npm run pictures`
 * accepts what has changed, and writes a page with before and after side by side; `npm run check:pictures` only
 * compares.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { ensureBuilt } from '../../tools/fresh.js';
import { differenceOf } from './difference.js';
import { drawSheet, onSheet, pictureOf } from './sheet.js';
import { schemes, states } from './states.js';

ensureBuilt();

const folder = new URL('references/', import.meta.url);
const changesFolder = new URL('../../.cache/pictures/', import.meta.url);
const changesPage = new URL('index.html', changesFolder);

const isAccepting = process.env.ACCEPT === 'pictures';

/** The browser that drew the references, with its release. */
const drawnBy = new URL('browser.txt', folder);

const sheets = Object.entries(states).flatMap(([tag, ofTag]) =>
  Object.entries(ofTag).flatMap(([state, attributes]) =>
    Object.keys(schemes).map((scheme) => ({
      ...{ tag, attributes, scheme },
      name: `${tag}-${state}-${scheme}`,
    })),
  ),
);

const urlOf = ({ name }) => new URL(`${name}.png`, folder);

const referenceOf = (sheet) =>
  existsSync(urlOf(sheet)) ? PNG.sync.read(readFileSync(urlOf(sheet))) : undefined;

const write = (url, picture) => {
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2, filterType: 0 }));
};

/** Whether the references can be compared with what this browser draws. */
async function isComparable(page) {
  const version = await page.browser().version();
  if (isAccepting) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(drawnBy, `${version}\n`);
    return true;
  }
  const wanted = readFileSync(drawnBy, 'utf8').trim();
  if (wanted !== version) console.log(`Drawn by ${wanted}, and not compared in ${version}.`);
  return wanted === version;
}

const figure = (name, part) =>
  `<figure><figcaption>${part}</figcaption><img src="${name}-${part}.png" width="600"></figure>`;

/** Writes what has changed as one page, and accepts it if that is wanted. */
function report(changes) {
  rmSync(changesFolder, { recursive: true, force: true });
  for (const { sheet, ...pictures } of changes) {
    for (const [part, picture] of Object.entries(pictures))
      if (picture) write(new URL(`${sheet.name}-${part}.png`, changesFolder), picture);
    if (isAccepting) write(urlOf(sheet), pictures.after);
  }
  if (changes.length === 0) return;
  const rows = changes.map(({ sheet: { name }, ...pictures }) => {
    const figures = Object.keys(pictures).filter((part) => pictures[part]);
    return `<h2>${name}</h2>${figures.map((part) => figure(name, part)).join('')}`;
  });
  const style = '<style>figure { display: inline-block; margin: 8px }</style>';
  writeFileSync(changesPage, `<!doctype html><title>Pictures</title>${style}${rows.join('')}`);
  console.log(`${changes.length} pictures differ: see ${fileURLToPath(changesPage)}`);
}

async function changesIn(page) {
  const changes = [];
  if (!(await isComparable(page))) return changes;
  for (const sheet of sheets) {
    await drawSheet(page, sheet.tag, sheet.attributes, sheet.scheme);
    const [before, after] = [referenceOf(sheet), await pictureOf(page)];
    const difference = before && differenceOf(before, after);
    if (!before || difference) changes.push({ sheet, before, after, difference });
  }
  return changes;
}

/** Moves the first mark of a sheet by a pixel of the screen. */
const moveMark = (page, tag, part) =>
  page.evaluate(
    (tag, part) => {
      const elements = [...document.querySelectorAll(tag)];
      const marks = elements
        .at(-1)
        .shadowRoot.querySelector(`path[part~=${part}], [part~=${part}] path`);
      const [first, ...others] = marks.getAttribute('d').split(/(?=M)/);
      const moved = marks.cloneNode();
      const { a } = marks.getScreenCTM();
      marks.setAttribute('d', others.join(''));
      moved.setAttribute('d', first);
      moved.setAttribute('transform', `translate(${1 / a}, 0)`);
      marks.after(moved);
    },
    tag,
    part,
  );

describe('the pictures', () => {
  let changes;
  before(async () => {
    await onSheet(async (page) => (changes = await changesIn(page)));
    report(changes);
  });

  for (const sheet of sheets)
    it(`equal their references: ${sheet.name}`, { skip: isAccepting }, () => {
      assert.ok(!changes.some((change) => change.sheet === sheet));
    });

  for (const tag of ['probability-meter', 'quarter-dial', 'slide-rule'])
    it(`differ from the reference when one mark of a <${tag}> moves by a pixel`, () =>
      onSheet(async (page) => {
        const state = Object.keys(states[tag])[0];
        await drawSheet(page, tag, states[tag][state], 'light');
        const before = await pictureOf(page);
        await moveMark(page, tag, 'ticks');
        assert.ok(differenceOf(before, await pictureOf(page)));
      }));
});
