/* global document, requestAnimationFrame, setTimeout -- in the page */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readers } from '../support/served.js';
import { onStage } from '../support/stage.js';

/** What each element is made with: all that listens, watches and waits. */
const elements = {
  'probability-meter': 'interactive controls readout words jitter low="0.4" high="0.6"',
  'decibel-spinner': 'decibels="3" interactive controls spinnable readout',
  'quarter-dial': 'value="42000" interactive controls readout',
  'slide-rule': 'controls readout',
};

const EACH = 2500;
const AT_ONCE = 50;

/** Adds and removes so many of an element, some at once, each drawn. */
const comeAndGo = (page, tag, count) =>
  page.evaluate(
    async (markup, count, atOnce) => {
      for (let made = 0; made < count; made += atOnce) {
        document.body.setHTMLUnsafe(markup.repeat(atOnce));
        await Promise.all([...document.body.children].map((it) => it.updateComplete));
        if (made % (10 * atOnce) === 0) await new Promise(requestAnimationFrame);
        document.body.replaceChildren();
      }
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    },
    ...[`<${tag} ${elements[tag]}></${tag}>`, count, AT_ONCE],
  );

/** What is alive in the page. */
async function alive(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
  return { nodes, listeners: jsEventListeners };
}

/** What is alive once all has ended that moves, and all is collected that can be. */
async function left(page, cdp) {
  let fewest = await alive(cdp);
  for (let i = 0; i < 10; i++) {
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    const { nodes, listeners } = await alive(cdp);
    fewest = {
      nodes: Math.min(fewest.nodes, nodes),
      listeners: Math.min(fewest.listeners, listeners),
    };
  }
  return fewest;
}

if (readers.includes('chromium'))
  describe('10,000 elements that are added and removed', () => {
    for (const tag of Object.keys(elements))
      it(`leave no nodes and no listener behind: 2,500 of <${tag}>`, () =>
        onStage('chromium', async (page) => {
          const cdp = await page.createCDPSession();
          // what is kept once for all of them
          await comeAndGo(page, tag, AT_ONCE);
          const before = await left(page, cdp);
          await comeAndGo(page, tag, EACH);
          const { nodes, listeners } = await left(page, cdp);
          const more = nodes - before.nodes;
          // the last one may still be held by what has just happened
          assert.ok(more < EACH / 10, `${more} more nodes`);
          assert.ok(listeners <= before.listeners, `${listeners}, after ${before.listeners}`);
        }));
  });
