/* global document */
/** What runs inside the page of a peer, as `window.bench`. The peer's script is there as `window.peer`. */
import { frames, pause, timeOf } from './timing.js';

const { peer } = globalThis;
const sheet = document.querySelector('#sheet');
const beliefOf = (i) => ((i * 37) % 1000) / 1000;
const otherOf = (i) => (beliefOf(i) * 7 + 0.13) % 1;

/** Cells of 128 × 104 px, ten in a row. */
function cells(count) {
  sheet.style.cssText = '--columns: 10; --row: 104px; --width: 100px';
  const cell = () => Object.assign(document.createElement('div'), { style: 'height: 100px' });
  const all = Array.from({ length: count }, cell);
  sheet.append(...all);
  return all;
}

const make = (count) => cells(count).map((cell, i) => peer.make(cell, beliefOf(i)));

function clear(handles) {
  for (const handle of handles) peer.end(handle);
  sheet.replaceChildren();
}

/** One gauge first, which warms up nothing but what a page with a single one has loaded, too. */
async function warm() {
  const handles = make(1);
  await frames(3);
  clear(handles);
}

async function prepare({ act, count }) {
  await warm();
  if (act === 'mount') return () => make(count);
  const handles = make(count);
  await frames(5);
  await pause(400);
  return () => handles.forEach((handle, i) => peer.set(handle, otherOf(i)));
}

/** Runs one scenario once. @returns milliseconds until its frame was presented */
const run = async (scenario) => timeOf(await prepare(scenario));

/** Leaves so many in the page. */
async function fill({ count }) {
  make(count);
  await frames(5);
  await pause(1000);
}

/** Creates and removes so many, so many times. */
async function comeAndGo({ count }, times) {
  for (let i = 0; i < times; i++) {
    const handles = make(count);
    await frames(2);
    clear(handles);
    await frames(2);
  }
}

const nodesIn = (root) =>
  [...root.querySelectorAll('*')].reduce(
    (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? nodesIn(shadowRoot) : 0),
    0,
  );

/** The elements of one gauge, shadow roots included, without its cell. */
async function nodesOfOne() {
  const handles = make(1);
  await frames(5);
  const nodes = nodesIn(sheet.firstElementChild);
  clear(handles);
  return nodes;
}

let single;

/** Puts one gauge into the page, alone. */
async function stand(p) {
  const [cell] = cells(1);
  single = peer.make(cell, p);
  await frames(5);
}

/** Sets the gauge that stands alone. */
async function change(p) {
  peer.set(single, p);
  await frames(5);
}

globalThis.bench = { run, stand, change, fill, comeAndGo, nodesOfOne };
