/** What elements hold while they stand in a page, what they do there, and what they leave behind. */
import { setTimeout as pause } from 'node:timers/promises';
import { connect, metrics } from './metrics.js';

const viewHeight = 3200;
const secondsAtRest = 10;

/** Twice: what finalisers let go in the first is collected in the second. */
async function collect(session) {
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
}

/** Bytes of script heap after a collection. */
export async function heapBytes(session) {
  await collect(session);
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const fill = (page, ...args) => page.evaluate((...them) => globalThis.bench.fill(...them), ...args);

/** Bytes of script heap that a second thousand adds, for each. */
function heapPerElement(browser, scenario, who) {
  return browser.withPage(viewHeight, async (page) => {
    const session = await connect(page);
    await fill(page, scenario, who, 1);
    const one = await heapBytes(session);
    await fill(page, scenario, who, 2);
    return ((await heapBytes(session)) - one) / 1000;
  });
}

/** The share of the main thread's time that an untouched page takes. */
export async function restShare(session, seconds) {
  await collect(session);
  const before = await metrics(session);
  await pause(seconds * 1000);
  const after = await metrics(session);
  return (after.TaskDuration - before.TaskDuration) / seconds;
}

function shareAtRest(browser, scenario) {
  return browser.withPage(viewHeight, async (page) => {
    const session = await connect(page);
    await fill(page, scenario, 'ours');
    return restShare(session, secondsAtRest);
  });
}

const comeAndGo = (page, ...args) =>
  page.evaluate((...them) => globalThis.bench.comeAndGo(...them), ...args);

/** What ten thousand leave behind that came and went; those before them have warmed everything up. */
function leftBehind(browser, scenario) {
  return browser.withPage(viewHeight, async (page) => {
    const session = await connect(page);
    await comeAndGo(page, scenario, 5);
    const heapBefore = await heapBytes(session);
    const before = await metrics(session);
    await comeAndGo(page, scenario, 10);
    const heapAfter = await heapBytes(session);
    const after = await metrics(session);
    return {
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      bytes: (heapAfter - heapBefore) / 10_000,
    };
  });
}

function nodesOfOne(browser, scenario) {
  return browser.withPage(viewHeight, async (page) => {
    await fill(page, scenario, 'ours');
    return page.evaluate((it) => globalThis.bench.nodesOfOne(it), scenario);
  });
}

const percent = (share) => `${(share * 100).toFixed(4)} %`;

async function restLine(browser, scenario) {
  const rest = await shareAtRest(browser, scenario);
  return ['main thread at rest', rest, scenario.targets.restShare, percent];
}

/** The lines about one kind of element: each a name, a value, its target and its format; only those with a target. */
export async function measureUpkeep(browser, scenario) {
  const { targets } = scenario;
  if (targets.nodes === undefined) return [await restLine(browser, scenario)];
  const nodes = await nodesOfOne(browser, scenario);
  const ours = await heapPerElement(browser, scenario, 'ours');
  const heap = ours - (await heapPerElement(browser, scenario, 'picture'));
  const rest = await restLine(browser, scenario);
  const left = await leftBehind(browser, scenario);
  return [
    ['nodes of its own, each', nodes, targets.nodes, String],
    ['script heap, each', heap, targets.heapBytes, (bytes) => `${bytes.toFixed(0)} B`],
    rest,
    ['nodes left after 10,000', left.nodes, targets.leftNodes, String],
    ['listeners left after 10,000', left.listeners, targets.leftNodes, String],
    ['script heap left, each', left.bytes, targets.leftBytes, (bytes) => `${bytes.toFixed(1)} B`],
  ];
}
