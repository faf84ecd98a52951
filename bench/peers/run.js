/**
 * `npm ci --prefix bench/peers && node bench/peers/run.js`: what gauges of other libraries cost beside the meter. Writes
 * docs/speed.md and docs/speed.svg. COUNT (200) is how many stand in a page, ROUNDS (9) how often each is run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { root } from '../../tools/install.js';
import { openBrowser } from '../browser.js';
import { connect } from '../metrics.js';
import { race } from '../race.js';
import { heapBytes, restShare } from '../upkeep.js';
import { bundleOf } from './bundles.js';
import { chart, report } from './report.js';

const count = Number(process.env.COUNT) || 200;
const rounds = Math.max(7, Number(process.env.ROUNDS) || 9);
const height = (count / 10) * 104;
const secondsAtRest = 5;

const names = {
  'number-sense': '<probability-meter>',
  essay: 'an SVG node for each mark',
  'svg-gauge': 'svg-gauge',
  'canvas-gauges': 'canvas-gauges',
  justgage: 'JustGage',
  echarts: 'ECharts, SVG gauge',
  'native-meter': '<meter>',
};

const inPage = (page, name, ...args) =>
  page.evaluate((call, ...them) => globalThis.bench[call](...them), name, ...args);

function shareAtRest(browser, name) {
  const measure = async (page) => {
    const session = await connect(page);
    await inPage(page, 'fill', { count });
    return restShare(session, secondsAtRest);
  };
  return browser.withPage(height, measure, name);
}

/** What each of a thousand leaves behind that came and went, in bytes of script heap; as many before warmed up. */
function leftBehind(browser, name) {
  const measure = async (page) => {
    const session = await connect(page);
    const times = 1000 / count;
    await inPage(page, 'comeAndGo', { count }, times);
    const before = await heapBytes(session);
    await inPage(page, 'comeAndGo', { count }, times);
    return ((await heapBytes(session)) - before) / 1000;
  };
  return browser.withPage(height, measure, name);
}

const nodesOf = (browser, name) =>
  browser.withPage(height, (page) => inPage(page, 'nodesOfOne'), name);

/** Fails where a gauge does not show its value: to draw nothing costs nothing. */
const assertShown = (browser, name) =>
  browser.withPage(
    104,
    async (page) => {
      const seen = [await page.screenshot({ encoding: 'base64' })];
      for (const [call, p] of [
        ['stand', 0.2],
        ['change', 0.7],
      ]) {
        await inPage(page, call, p);
        seen.push(await page.screenshot({ encoding: 'base64' }));
      }
      if (new Set(seen).size < 3) throw new Error(`${name} does not show its value`);
    },
    name,
  );

/** Milliseconds of the main thread for each gauge, by the names of the peers. */
async function costOf(browser, act) {
  const competitors = Object.fromEntries(
    Object.keys(names).map((name) => [name, { who: name, version: name }]),
  );
  const medians = await race(browser, { act, count, height }, rounds, competitors);
  return (name) => medians[name].work / count;
}

const bundles = {};
for (const name of Object.keys(names)) bundles[name] = await bundleOf(name);
const codes = Object.fromEntries(Object.entries(bundles).map(([name, { code }]) => [name, code]));
const script = readFileSync(new URL('page.js', import.meta.url), 'utf8');
const browser = await openBrowser('peer', codes, script);
try {
  for (const name of Object.keys(names)) await assertShown(browser, name);
  const [mount, update] = [await costOf(browser, 'mount'), await costOf(browser, 'update')];
  const rows = [];
  for (const [name, title] of Object.entries(names)) {
    rows.push({
      title,
      mount: mount(name),
      update: update(name),
      rest: await shareAtRest(browser, name),
      left: await leftBehind(browser, name),
      nodes: await nodesOf(browser, name),
      bytes: bundles[name].bytes,
    });
  }
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${browser.version}`;
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(`${root}docs/speed.md`, report(rows, { count, rounds, machine, date }));
  writeFileSync(`${root}docs/speed.svg`, chart(rows));
  console.log(report(rows, { count, rounds, machine, date }));
} finally {
  await browser.close();
}
