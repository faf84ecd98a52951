/**
 * `npm run bench`: races a thousand elements against a thousand static pictures. It judges nothing:
 * times depend on the machine and on what else it does. README.md says what is measured.
 * Arguments choose rows by their name: `npm run bench -- "new values"`; ROUNDS (9) sets how often each is run.
 */
import process from 'node:process';
import { openBrowser } from './browser.js';
import { drag } from './drag.js';
import { race } from './race.js';
import { drags, races, upkeep } from './scenarios.js';
import { measureUpkeep } from './upkeep.js';

const rounds = Math.max(7, Number(process.env.ROUNDS) || 9);
const chosen = process.argv.slice(2);
const isChosen = (name) => chosen.length === 0 || chosen.some((part) => name.includes(part));

const verdict = (value, target) => (value <= target ? 'ok' : 'over');

function printRace({ name, target }, { time, work, floorTime, floorWork }) {
  const [ratio, goal] = [time.toFixed(2).padStart(6), `(≤ ${target.toFixed(2)})`];
  const floor = `floor ${floorTime.toFixed(0)} ms, main thread ${floorWork.toFixed(0)} ms`;
  const thread = `main thread ${work.toFixed(2)}`;
  console.log(
    `${name.padEnd(36)}${ratio}  ${goal}  ${verdict(time, target).padEnd(4)}  ${thread}  ${floor}`,
  );
}

const inWords = ({ script, style, layout, task }) =>
  `script ${script.toFixed(0)}, style ${style.toFixed(0)}, layout ${layout.toFixed(0)}, all ${task.toFixed(0)} ms`;

function printDrag({ name, target }, { floor, ours }) {
  const ratio = ours.work / floor.work;
  const goal = `(≤ ${target.toFixed(2)})`;
  const told = `${inWords(ours)}; floor ${inWords(floor)}`;
  console.log(
    `${name.padEnd(36)}${ratio.toFixed(2).padStart(6)}  ${goal}  ${verdict(ratio, target).padEnd(4)}  ${told}`,
  );
}

function printUpkeep([name, value, target, format]) {
  const goal = `(≤ ${format(target)})`;
  console.log(`${name.padEnd(36)}${format(value).padStart(9)}  ${goal}  ${verdict(value, target)}`);
}

async function within(tag, use) {
  const browser = await openBrowser(tag);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

const counts = new Map(races.map(({ tag, count }) => [tag, count.toLocaleString('en')]));
for (const [tag, count] of counts) {
  console.log(`${count} × <${tag}> against ${count} static pictures, medians of ${rounds} rounds`);
  await within(tag, async (browser) => {
    for (const scenario of races.filter((it) => it.tag === tag && isChosen(it.name)))
      printRace(scenario, await race(browser, scenario, rounds));
    for (const scenario of drags.filter((it) => it.tag === tag && isChosen(it.name)))
      printDrag(scenario, await drag(browser, scenario, rounds));
    for (const scenario of upkeep.filter((it) => it.tag === tag && isChosen('upkeep')))
      for (const line of await measureUpkeep(browser, scenario)) printUpkeep(line);
  });
}
