/** Slides: a deck for Marp and one for reveal.js, in the browser and, from Marp, as PDF. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtText } from '../../tools/fresh.js';
import { open, serveFolder, showsMeter } from './look.js';
import { copyRecipe, install, run, writeFiles } from './project.js';

const percentOf = (page) =>
  page.$eval('probability-meter', ({ probability }) => Math.round(100 * probability));

/** The place of a belief on the face, in the window. The arc goes from 45° to 135° around (400, 570). */
async function placeOf(page, degrees) {
  const angle = ((45 + degrees) * Math.PI) / 180;
  const [x, y] = [400 + 506.67 * Math.cos(angle), 570 - 506.67 * Math.sin(angle)];
  const box = await page.$eval('probability-meter', ({ shadowRoot }) => {
    const { left, top, width, height } = shadowRoot.querySelector('svg').getBoundingClientRect();
    return { left, top, width, height };
  });
  return [box.left + (x / 800) * box.width, box.top + (y / 250) * box.height];
}

/** Keys move the needle and not the slides, and a drag ends where the pointer is, however the deck is scaled. */
async function movesInDeck(page, isFirstSlide) {
  await showsMeter(page);
  await page.focus('probability-meter');
  await page.keyboard.press('ArrowRight');
  assert.equal(await percentOf(page), 55);
  assert.ok(await isFirstSlide(), 'the key has turned the slide');
  await page.mouse.move(...(await placeOf(page, 42)));
  await page.mouse.down();
  await page.mouse.move(...(await placeOf(page, 30)), { steps: 4 });
  await page.mouse.up();
  assert.equal(await percentOf(page), 75);
  assert.ok(await isFirstSlide(), 'the drag has turned the slide');
}

async function openDeck(folder, file, isFirstSlide, name) {
  const server = await serveFolder(folder);
  try {
    const use = (page) => movesInDeck(page, () => isFirstSlide(page));
    await open(`${server.address}${file}`, use, name);
  } finally {
    await server.stop();
  }
}

const script = () => ({ 'number-sense.iife.js': builtText('cdn/number-sense.iife.js') });

const isMarpFirst = (page) => !/#[2-9]/.test(page.url());
const isRevealFirst = (page) =>
  page.$eval('section', ({ classList }) => classList.contains('present'));

/** The decks: what to install, and what to do with the folder. */
export const slides = {
  marp: {
    tool: '@marp-team/marp-cli',
    packages: ['@marp-team/marp-cli@4'],
    async use(folder) {
      run(folder, ['marp', 'deck.md']);
      await openDeck(folder, 'deck.html', isMarpFirst, 'marp');
      run(folder, ['marp', '--pdf', 'deck.md']);
      assert.equal(readFileSync(join(folder, 'deck.pdf'), 'latin1').slice(0, 5), '%PDF-');
    },
  },
  'reveal.js': {
    recipe: 'reveal',
    packages: ['reveal.js@6'],
    use: (folder) => openDeck(folder, 'index.html', isRevealFirst, 'reveal'),
  },
};

/** What a reader of the recipe does. */
export async function followSlides(name, { recipe = name, packages, ...deck }, folder) {
  install(folder, packages);
  copyRecipe(recipe, folder);
  writeFiles(folder, script());
  await deck.use(folder);
}
