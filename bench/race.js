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

async function runOnce(page, scenario, isFloor) {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  const time = await page.evaluate((...args) => globalThis.bench.run(...args), scenario, isFloor);
  const trace = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
  return { time, work: mainThreadWork(trace) };
}

const ratio = (ours, floor, what) =>
  median(ours.map((it) => it[what])) / median(floor.map((it) => it[what]));

/** Runs the floor and ours in turn, each in a page of its own. */
export async function race(browser, scenario, rounds) {
  const [floor, ours] = [[], []];
  const once = (isFloor) =>
    browser.withPage(scenario.height, (page) => runOnce(page, scenario, isFloor));
  for (let round = 0; round < rounds; round++) {
    floor.push(await once(true));
    ours.push(await once(false));
  }
  return {
    time: ratio(ours, floor, 'time'),
    work: ratio(ours, floor, 'work'),
    floorTime: median(floor.map((it) => it.time)),
    floorWork: median(floor.map((it) => it.work)),
  };
}
