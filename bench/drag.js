/** A hand that drags the parts of one instrument, against the same hand on its static picture. */
import { setTimeout as pause } from 'node:timers/promises';
import { connect, metrics } from './metrics.js';
import { inTurn, mediansOf } from './race.js';

const movesPerSecond = 60;
const reachPixels = 150;

/** Moves the mouse to and fro around where it took hold, at the pace of a screen. */
async function swing(page, { x, y }, seconds) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  const count = seconds * movesPerSecond;
  const began = Date.now();
  for (let i = 1; i <= count; i++) {
    await page.mouse.move(x + Math.round(reachPixels * Math.sin((i / count) * 5)), y);
    await pause(Math.max(0, began + (i * 1000) / movesPerSecond - Date.now()));
  }
  await page.mouse.up();
}

const placesIn = (page, scenario) => page.evaluate((it) => globalThis.bench.places(it), scenario);

/** Fails where a hand moved nothing: nothing costs nothing. */
async function assertMoved(page, scenario, before) {
  const after = await placesIn(page, scenario);
  for (const [i, name] of scenario.parts.entries())
    if (Math.abs(after[i] - before[i]) < 50) throw new Error(`the ${name} has not moved`);
}

const milliseconds = (before, after, name) => (after[name] - before[name]) * 1000;

async function runOnce(page, scenario, who) {
  const session = await connect(page);
  const points = await page.evaluate((...args) => globalThis.bench.stand(...args), scenario, who);
  const places = await placesIn(page, scenario);
  const before = await metrics(session);
  for (const point of points) await swing(page, point, scenario.seconds);
  const after = await metrics(session);
  await assertMoved(page, scenario, places);
  const [script, style, layout, task] = [
    ...['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'],
  ].map((name) => milliseconds(before, after, name));
  return { work: script + style, script, style, layout, task };
}

/** Drags the competitors. @returns medians by their names, in ms */
export const drag = async (browser, scenario, rounds, competitors) =>
  mediansOf(await inTurn(browser, scenario, rounds, competitors, runOnce));
