/**
 * A thousand days, each with a forecast of rain and with what came of it, as the tags of needles.htm:
 * `node demo/partials/needles.js` writes them. The days are made up, by chance that is the same every time.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

const DAYS = 1000;
const PER_LINE = 10;
const SEED = 1;

/** What the forecaster leaves out, in decibels: it counts for rain on every day alike. */
const LEFT_OUT = 4;

// How wet it is on the whole, how much she knows of a day, and how much of that holds on the next, in decibels.
const MEAN = -3;
const SPREAD = 8;
const REMAINS = 0.8;

/** Mulberry32: 32 bits of chance from a number, between 0 and 1. */
function chance(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

const normal = (random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const toProbability = (decibels) => 1 / (1 + 10 ** (-decibels / 10));
const toDecibels = (p) => 10 * Math.log10(p / (1 - p));

/** Nobody forecasts half a percent, and nobody should say never. */
const wholePercent = (p) => Math.min(99, Math.max(1, Math.round(100 * p)));

function makeDays() {
  const random = chance(SEED);
  let known = 0;
  return Array.from({ length: DAYS }, () => {
    known = REMAINS * known + Math.sqrt(1 - REMAINS ** 2) * SPREAD * normal(random);
    const percent = wholePercent(toProbability(MEAN + known));
    const rains = random() < toProbability(toDecibels(percent / 100) + LEFT_OUT);
    return { percent, rains };
  });
}

const tag = ({ percent, rains }) =>
  `<probability-meter probability="${percent / 100}"${rains ? ' data-rain' : ''}>${percent}%</probability-meter>`;

/** The text of needles.htm. */
export function needles() {
  const tags = makeDays().map(tag);
  const lines = Array.from({ length: DAYS / PER_LINE }, (_, i) =>
    tags.slice(i * PER_LINE, (i + 1) * PER_LINE).join(''),
  );
  const name = 'aria-labelledby="needles-name" aria-describedby="sum"';
  return `<!-- prettier-ignore -->
<div class="needles" id="needles" role="group" ${name}>
${lines.join('\n')}
</div>
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('needles.htm', import.meta.url), needles());
}
