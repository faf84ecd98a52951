/** A scenario against the floor: time on the clock, and work of the main thread. */

/** The middle one. */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const TASK = 'ThreadControllerImpl::RunTask';

const markIn = (events, name) =>
  events.find((event) => event.name === name && event.cat === 'blink.user_timing');

/** Milliseconds of processor time that the page's main thread took between the two marks. */
function mainThreadWork({ traceEvents }) {
  const began = markIn(traceEvents, 'began');
  const done = markIn(traceEvents, 'done');
  const microseconds = traceEvents
    .filter(({ name, pid, tid }) => name === TASK && pid === began.pid && tid === began.tid)
    .filter(({ ts, dur }) => ts + dur > began.ts && ts < done.ts)
    .reduce((sum, { tdur = 0 }) => sum + tdur, 0);
  return microseconds / 1000;
}

async function runOnce(page, scenario, who) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  const time = await page.evaluate((...args) => globalThis.bench.run(...args), scenario, who);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return { time, work: mainThreadWork(trace) };
}

/**
 * Runs the competitors in turn, each in a page of its own.
 * @param competitors the name of each, with what it runs: `who` in a page of a version
 * @param runOnce runs one of them once in a page
 * @returns all runs by the names
 */
export async function inTurn(browser, scenario, rounds, competitors, runOnce) {
  const runs = Object.fromEntries(Object.keys(competitors).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, { who, version }] of Object.entries(competitors)) {
      const once = (page) => runOnce(page, scenario, who);
      runs[name].push(await browser.withPage(scenario.height, once, version));
    }
  }
  return runs;
}

/** The median of each measurement of some runs. */
const medianOf = (runs) =>
  Object.fromEntries(
    Object.keys(runs[0]).map((what) => [what, median(runs.map((run) => run[what]))]),
  );

/** The medians of each measurement, by the names of the competitors. */
export const mediansOf = (runs) =>
  Object.fromEntries(Object.entries(runs).map(([name, own]) => [name, medianOf(own)]));

/** Races the competitors. @returns by their names, medians of the time on the clock and of the main thread's work, in ms */
export const race = async (browser, scenario, rounds, competitors) =>
  mediansOf(await inTurn(browser, scenario, rounds, competitors, runOnce));
