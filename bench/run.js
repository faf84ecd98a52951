/**
 * `npm run bench`: races a thousand elements against a thousand pictures. It judges nothing:
 * times depend on the machine and on what else it does. README.md lists the measurements.
 * Arguments choose rows by their element and name: `npm run bench -- "meter: new values"`; `--against <ref>` races the
 * elements as they were at a commit, too; ROUNDS (9) sets how often each is run.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.js';
import { drag } from './drag.js';
import { measureGrowth } from './growth.js';
import { race } from './race.js';
import { drags, growths, races, upkeep } from './scenarios.js';
import { measureUpkeep } from './upkeep.js';
import { bundlesOf } from './versions.js';

const { values, positionals: chosen } = parseArgs({
  options: { against: { type: 'string' } },
  allowPositionals: true,
});
const { against } = values;
const rounds = Math.max(7, Number(process.env.ROUNDS) || 9);

const isChosen = ({ tag, name = 'upkeep' }) =>
  chosen.length === 0 || chosen.some((part) => `${tag}: ${name}`.includes(part));

const verdict = (value, target) => (value <= target ? 'ok' : 'over');

const times = (value) => value.toFixed(2);

const row = (name, value, target, rest) =>
  console.log(
    `${name.padEnd(36)}${times(value).padStart(6)}  (≤ ${times(target)})  ${verdict(value, target).padEnd(4)}  ${rest}`,
  );

const ours = {
  ...(against && { before: { who: 'ours', version: 'before' } }),
  ours: { who: 'ours', version: 'now' },
};

/** What is raced: two floors, and the elements of one version or two. */
const competitors = { picture: { who: 'picture' }, bare: { who: 'bare' }, ...ours };

const millisecondsOf = (name, { time, work }) =>
  `${name} ${time.toFixed(0)} ms, main thread ${work.toFixed(0)} ms`;

function printRace({ name, target }, medians) {
  const ratio = (a, b, what) => medians[a][what] / medians[b][what];
  const said = [
    `main thread ${times(ratio('ours', 'bare', 'work'))}`,
    `of the static picture ${times(ratio('ours', 'picture', 'time'))}`,
    ...(against
      ? [
          `of ${against} ${times(ratio('ours', 'before', 'time'))}, main thread ${times(ratio('ours', 'before', 'work'))}`,
        ]
      : []),
    millisecondsOf('bare element', medians.bare),
  ];
  row(name, ratio('ours', 'bare', 'time'), target, said.join('; '));
}

const inWords = ({ script, style, layout, task }) =>
  `script ${script.toFixed(0)}, style ${style.toFixed(0)}, layout ${layout.toFixed(0)}, all ${task.toFixed(0)} ms`;

function printDrag({ name, target }, medians) {
  const said = Object.entries(medians).map(([who, spent]) => `${who} ${inWords(spent)}`);
  row(name, medians.ours.work / medians.picture.work, target, said.join('; '));
}

function printGrowth({ name, target, counts }, { rSquared, each }) {
  const isLinear = rSquared >= target ? 'ok' : 'under';
  const said = counts.map((count, i) => `${count}: ${each[i].toFixed(0)} µs each`).join('; ');
  console.log(
    `${name.padEnd(36)}R² ${rSquared.toFixed(4)}  (≥ ${target})  ${isLinear.padEnd(5)}  ${said}`,
  );
}

function printUpkeep([name, value, target, format]) {
  const goal = `(≤ ${format(target)})`;
  console.log(`${name.padEnd(36)}${format(value).padStart(9)}  ${goal}  ${verdict(value, target)}`);
}

async function within(tag, bundles, use) {
  const browser = await openBrowser(tag, bundles);
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

const all = [...races, ...drags, ...growths, ...upkeep].filter(isChosen);
const tags = [...new Set(all.map(({ tag }) => tag))];
for (const [tag, bundles] of await bundlesOf(tags, against)) {
  const of = (list) => list.filter((it) => it.tag === tag && all.includes(it));
  console.log(`<${tag}> against as many bare elements, medians of ${rounds} rounds`);
  await within(tag, bundles, async (browser) => {
    for (const scenario of of(races))
      printRace(scenario, await race(browser, scenario, rounds, competitors));
    for (const scenario of of(drags)) {
      const dragged = { picture: competitors.picture, ...ours };
      printDrag(scenario, await drag(browser, scenario, rounds, dragged));
    }
    for (const scenario of of(growths))
      printGrowth(scenario, await measureGrowth(browser, scenario));
    for (const scenario of of(upkeep))
      for (const line of await measureUpkeep(browser, scenario)) printUpkeep(line);
  });
}
