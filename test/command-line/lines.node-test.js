import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, describe, it } from 'node:test';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';

const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

ensureBuilt();

const folder = mkdtempSync(join(tmpdir(), 'number-sense-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the command of the package as a shell does, with some text as its standard input. */
function command(words, input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${root}${bin}`, ...words], {
    encoding: 'utf8',
    input,
  });
  return { stdout, stderr, status, lines: stdout.split('\n').slice(0, -1) };
}

const asLines = (...objects) => objects.map((object) => `${JSON.stringify(object)}\n`).join('');
const single = (...words) => command(['svg', ...words]).stdout;
const inOneLine = (picture) => picture.trim().replaceAll(/\s*\n\s*/g, ' ');

describe('number-sense svg --stdin', () => {
  it('writes a line for each line, with the picture of the equivalent options', () => {
    const labels = { angles: [80], labels: ['<no> &\n"never"'] };
    const { lines, stderr, status } = command(
      ['svg', 'probability-meter', '--stdin'],
      asLines(
        { probability: 0.53, words: true },
        { probability: '9:8', labels, 'aria-label': 'Rain' },
        { probability: '', scale: 'percent', interactive: false, prior: null },
      ),
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(lines, [
      inOneLine(single('probability-meter', '--probability', '0.53', '--words')),
      inOneLine(
        single(
          ...['probability-meter', '--probability', '9:8', '--aria-label', 'Rain'],
          ...['--labels', JSON.stringify(labels)],
        ),
      ),
      inOneLine(single('probability-meter', '--probability=', '--scale', 'percent')),
    ]);
    assert.match(lines[1], /<title>Rain<\/title>/);
  });

  it('applies the options of the command to all lines, and those of a line override them', () => {
    const { lines } = command(
      ['svg', 'decibel-spinner', '--segments', '7', '--theme', 'dark', '--stdin'],
      asLines({ decibels: 3 }, { decibels: 3, segments: 2, theme: null }),
    );
    const spinner = ['decibel-spinner', '--decibels', '3'];
    assert.equal(lines[0], inOneLine(single(...spinner, '--segments', '7', '--theme', 'dark')));
    assert.equal(lines[1], inOneLine(single(...spinner, '--segments', '2')));
  });

  it('reads the instrument from a line', () => {
    const { lines, status } = command(
      ['svg', '--stdin'],
      asLines({ instrument: 'quarter-dial', value: 3e8 }, { instrument: 'slide-rule', slide: 2 }),
    );
    assert.equal(status, 0);
    assert.match(lines[0], /<title>Quarter dial</);
    assert.match(lines[1], /<title>Slide rule</);
  });

  it('reports each unreadable line, leaves its output empty, and draws the others', () => {
    const good = { probability: 0.2 };
    const bad = [
      ['{"probability": ', /^line 2: expected a JSON object, such as/],
      ['["0.5"]', /^line 3: expected a JSON object/],
      ['{"probability": "much"}', /^line 4: .*probability="much".*Expected a belief/],
      ['{"probability": "much"}', /^line 5: .*probability="much".*Expected a belief/],
      ['{"probability": 1.2}', /^line 6: .*probability="1.2"/],
      ['{"chance": 0.5}', /^line 7: <probability-meter> has no attribute or option "chance"[.]$/],
      ['{"__proto__": 1}', /^line 8: .* no attribute or option "__proto__"[.]$/],
      ['{"readout": "no"}', /^line 9: .*--readout/],
      ['{"instrument": "thermometer"}', /^line 10: "instrument": expected one of .*slide-rule[.]$/],
      ['{"instrument": 5}', /^line 11: "instrument": expected/],
      ['{"file": "../rain"}', /^line 12: "file": expected a name/],
      ['{"instrument-ink": "red;}"}', /^line 13: --instrument-ink "red;}": expected a colour/],
      ['{"file": "weather/rain"}', /^line 14: "file": expected a name/],
    ];
    const input = [JSON.stringify(good), ...bad.map(([line]) => line), JSON.stringify(good)];
    const { lines, stderr, status } = command(
      ['svg', 'probability-meter', '--stdin'],
      input.join('\n'),
    );
    const complaints = stderr.split('\n').slice(0, -1);
    assert.equal(status, 1);
    assert.equal(complaints.length, bad.length);
    for (const [i, [, complaint]] of bad.entries()) assert.match(complaints[i], complaint);
    const picture = inOneLine(single('probability-meter', '--probability', '0.2'));
    assert.deepEqual(lines, [picture, ...bad.map(() => ''), picture]);
  });

  it('accepts line endings and a byte order mark of other systems, and skips blank lines', () => {
    const { lines, status } = command(
      ['svg', 'quarter-dial', '--stdin'],
      '\ufeff{"value": 2}\r\n\r\n{"value": 3}\r\n',
    );
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map((line) => line.match(/<desc>([^<]*)/)?.[1]?.[0]),
      ['2', undefined, '3'],
    );
  });

  it('writes a file for each line into a folder, named by the line or by its number', () => {
    const out = join(folder, 'new', 'pictures');
    const { stdout, stderr, status } = command(
      ['svg', 'probability-meter', '--stdin', '--out', out, '--words'],
      asLines(
        { probability: 0.2, file: 'Schnee am Montag' },
        { probability: 0.3 },
        { probability: 0.4, file: '2.svg' },
        { probability: 0.5, file: 'even.svg' },
      ),
    );
    assert.equal(stdout, '');
    assert.match(stderr, /^line 3: line 2 has the file 2[.]svg, too[.]\n$/);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(out).sort(), ['2.svg', 'Schnee am Montag.svg', 'even.svg']);
    const picture = readFileSync(join(out, '2.svg'), 'utf8');
    const same = single('probability-meter', '--probability', '0.3', '--words');
    assert.equal(picture, `${inOneLine(same)}\n`);
  });

  it('writes markup in the same way', () => {
    const { lines } = command(['html', 'decibel-spinner', '--stdin'], asLines({ decibels: 3 }));
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^<script .*<style>.*<decibel-spinner decibels="3"><svg .*<\/svg>/);
  });

  for (const [what, words, complaint] of [
    ['an unknown instrument', ['thermometer', '--stdin'], /thermometer is no instr/],
    ['a folder without a name', ['quarter-dial', '--stdin', '--out'], /--out: expected a folder/],
  ]) {
    it(`rejects ${what}`, () => {
      const { stdout, stderr, status } = command(['svg', ...words], asLines({ value: 1 }));
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.equal(status, 2);
    });
  }
});

describe('a picture of the command line', () => {
  const meter = ['probability-meter', '--probability', '0.53'];

  it('has the theme of the option, for any reader', () => {
    for (const [theme, own, other] of [
      ['light', '#1f1b2e', '#e6e2da'],
      ['dark', '#e6e2da', '#1f1b2e'],
    ]) {
      const picture = single(...meter, '--theme', theme);
      assert.doesNotMatch(picture, /prefers-color-scheme/);
      const colours = [...picture.matchAll(/\}[.\w-]+\{color:(#\w+)/g)].map(([, colour]) => colour);
      assert.equal(colours.at(-1), own, `${theme}: ${other}`);
    }
  });

  it('has the width that is asked for, and the height that follows', () => {
    assert.match(single(...meter, '--width', '320'), /^<svg [^>]*width="320" height="100"/);
    assert.doesNotMatch(single(...meter), /^<svg [^>]*width/);
  });

  it('has the colours and the font of the options, in plain notation', () => {
    const picture = single(
      ...[...meter, '--instrument-needle', 'teal', '--instrument-ink', 'rgba(10, 20, 30, 0.5)'],
      ...['--instrument-font', 'Georgia, "Source Serif 4", serif'],
    );
    assert.match(picture, /[.]needle\{stroke:#008080;\}/);
    assert.match(picture, /\{color:rgba\(10, 20, 30, 0.5\);\}/);
    assert.match(picture, /text\{font-family:Georgia, "Source Serif 4", serif;/);
    assert.doesNotMatch(picture, /#b01f24|#ff7a70|#1f1b2e/);
  });

  it('has separate style rules from those of a picture with other options', () => {
    const looks = [{}, { theme: 'dark' }, { theme: 'light' }, { 'instrument-ink': 'navy' }];
    const { lines } = command(['svg', ...meter, '--stdin'], asLines(...looks));
    const names = lines.map((picture) => picture.match(/class="(\S+)"/)[1]);
    assert.equal(new Set(names).size, looks.length);
  });

  it('is markup with the same options as a style', () => {
    const words = ['--theme', 'dark', '--width', '320', '--instrument-needle', 'teal'];
    const { stdout } = command(['html', ...meter, ...words]);
    assert.match(
      stdout,
      /<probability-meter probability="0.53" style="--instrument-needle: #008080; color-scheme: dark; width: 320px">/,
    );
    assert.match(stdout, /stroke="#008080"/);
  });

  it('is rejected where an option is unreadable', () => {
    const looks = [
      ['theme', 'blue', 'light or dark'],
      ['theme', 'auto', 'light or dark'],
      ['width', '-3', 'a whole number'],
      ['width', '1e9', 'a whole number'],
      ['instrument-ink', 'red}*{fill:lime', 'a colour'],
      ['instrument-ink', 'url(https://example.org)', 'a colour'],
      ['instrument-font', 'serif}*{fill:lime', 'font families'],
      ['instrument-font', "Georgia, '", 'font families'],
    ];
    const input = asLines(...looks.map(([name, text]) => ({ [name]: text })));
    const { stdout, stderr } = command(['svg', 'probability-meter', '--stdin'], input);
    assert.equal(stdout.trim(), '');
    const complaints = looks.map(
      ([name, text, expected], i) => `line ${i + 1}: --${name} "${text}": expected ${expected}`,
    );
    for (const complaint of complaints) assert.ok(stderr.includes(`${complaint}`), complaint);
    const { status } = command(['svg', ...meter, '--theme', 'blue']);
    assert.equal(status, 2);
  });
});

describe('the guide to pictures', () => {
  const guide = readFileSync(`${root}docs/frames-and-pictures.md`, 'utf8');
  const [, input] = guide.match(/```jsonl\n([^]*?)```/);
  const [, script] = guide.match(/```js\n(import [^]*?)```/);

  it('has lines that the command accepts', () => {
    const out = join(folder, 'guide');
    const { stderr, status } = command(
      ['svg', 'probability-meter', '--stdin', '--out', out],
      input,
    );
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(out).sort(), ['rain.svg', 'snow.svg']);
  });

  it('has a script that writes a picture in Node', () => {
    // a package can import itself by its name
    const here = script.replace("'meter.svg'", JSON.stringify(join(folder, 'meter.svg')));
    const words = ['--input-type=module', '--eval', here];
    const { stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    assert.equal(stderr, '');
    const same = single('probability-meter', '--probability', '0.53', '--words');
    assert.equal(`${readFileSync(join(folder, 'meter.svg'), 'utf8')}\n`, same);
  });
});
