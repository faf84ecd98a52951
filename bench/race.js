/** A scenario against the floor: time on the clock, and work of the main thread. */

/** The middle one. */
export function median(values) {
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

const medianOf = (runs, what) => median(runs.map((run) => run[what]));

/**
 * Runs the competitors in turn, each in a page of its own.
 * @param competitors the name of each, with what it runs: `who` in a page of a version
 * @returns by the names, medians of the time on the clock and of the main thread's work, in ms
 */
export async function race(browser, scenario, rounds, competitors) {
  const names = Object.keys(competitors);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { who, version } = competitors[name];
      const once = (page) => runOnce(page, scenario, who);
      runs[name].push(await browser.withPage(scenario.height, once, version));
    }
  }
  const medians = (name) => ({
    time: medianOf(runs[name], 'time'),
    work: medianOf(runs[name], 'work'),
  });
  return Object.fromEntries(names.map((name) => [name, medians(name)]));
}
