/* global document, customElements, requestAnimationFrame, DOMParser, Image, OffscreenCanvas -- in the pages */
import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { describe, it } from 'node:test';
import { findCommand } from '../../tools/browsers.js';
import { ensureBuilt } from '../../tools/fresh.js';
import { root } from '../../tools/install.js';
import { answerScripts } from '../support/cdn.js';
import { host, readers, serve, visit } from '../support/served.js';

const { version, bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

ensureBuilt();

/** Runs the command of the package as a shell does. */
function command(...words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`${root}${bin}`, ...words], {
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

/** Options of the command, and the attributes that they stand for. */
const states = {
  'probability-meter': [
    ['--probability', '0.53', '--words'],
    ['--probability=9:8', '--prior', '0.3', '--low', '0.4', '--high', '0.6', '--scale', 'percent'],
    [
      '--labels',
      '{"angles":[80],"labels":["<no> & \\"never\\""]}',
      '--words',
      'ipcc',
      '--lang',
      'de',
    ],
  ],
  'decibel-spinner': [
    ['--decibels', '-3', '--segments', '7', '--readout'],
    ['--spinnable', '--outcomes', '<rain>,sun', '--aria-label', 'Rain & "hail"'],
  ],
  'quarter-dial': [['--expression', '42000 * 0.0723 / 40', '--divisions=20']],
  'slide-rule': [
    ['--shape', 'linear', '--layout', 'A [ B CI C ] D | L', '--cursor', '3'],
    ['--operand-exponent', '-2', '--slide', '2.5'],
  ],
};

const markups = {
  'probability-meter': [
    '<probability-meter probability="0.53" words></probability-meter>',
    '<probability-meter probability="9:8" prior="0.3" low="0.4" high="0.6" scale="percent"></probability-meter>',
    `<probability-meter lang="de" words="ipcc" labels='{"angles":[80],"labels":["<no> & \\"never\\""]}'></probability-meter>`,
  ],
  'decibel-spinner': [
    '<decibel-spinner decibels="-3" segments="7" readout></decibel-spinner>',
    `<decibel-spinner spinnable outcomes="<rain>,sun" aria-label='Rain & "hail"'></decibel-spinner>`,
  ],
  'quarter-dial': ['<quarter-dial expression="42000 * 0.0723 / 40" divisions="20"></quarter-dial>'],
  'slide-rule': [
    '<slide-rule shape="linear" layout="A [ B CI C ] D | L" cursor="3"></slide-rule>',
    '<slide-rule operand-exponent="-2" slide="2.5"></slide-rule>',
  ],
};

const cases = Object.entries(states).flatMap(([tag, all]) =>
  all.map((words, i) => ({ tag, words, markup: markups[tag][i] })),
);

const style = 'body{margin:0;font-family:serif}';
serve(
  '/browser.html',
  `<!doctype html><html lang="en"><title>A browser</title><style>${style}</style>
${cases.map(({ markup }) => markup).join('\n')}<script type="module" src="/cdn/number-sense.js"></script>`,
);

/** How bright the pictures are where they are not transparent, from 0 to 255. */
const brightness = (pictures) =>
  Promise.all(
    pictures.map(async (svg) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 400 });
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0, 400, 400);
      const { data } = context.getImageData(0, 0, 400, 400);
      let [sum, count] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        if (data[i + 3] < 128) continue;
        sum += (data[i] + data[i + 1] + data[i + 2]) / 3;
        count += 1;
      }
      return sum / count;
    }),
  );

describe('number-sense svg', () => {
  const pictures = cases.map(({ tag, words }) => command('svg', tag, ...words));

  it('writes the toSVG() of the element in a browser', () =>
    visit('chromium', '/browser.html', async (page) => {
      const drawn = await page.evaluate(async (tags) => {
        await Promise.all(tags.map((tag) => customElements.whenDefined(tag)));
        return [...document.querySelectorAll(tags.join())].map((element) => element.toSVG());
      }, Object.keys(states));
      assert.equal(drawn.length, cases.length);
      for (const [i, { stdout, stderr, status }] of pictures.entries()) {
        assert.equal(stderr, '');
        assert.equal(status, 0);
        assert.equal(stdout, `${drawn[i]}\n`, cases[i].markup);
      }
    }));

  it('writes an image that is light or dark as the reader prefers', () =>
    visit('chromium', '/browser.html', async (page) => {
      const all = pictures.map(({ stdout }) => stdout);
      const bright = {};
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        bright[scheme] = await page.evaluate(brightness, all);
      }
      for (const [i, light] of bright.light.entries()) {
        assert.ok(light > bright.dark[i] + 25, `${light}, ${bright.dark[i]}`);
      }
    }));

  it('writes valid XML for any text', () =>
    visit('chromium', '/browser.html', async (page) => {
      const labels = JSON.stringify({ angles: [80, 10], labels: ['a\u0008b\u0000', ']]>&<\n\n'] });
      const { stdout } = command('svg', 'probability-meter', '--labels', labels);
      assert.doesNotMatch(stdout, /\n\s*\n/);
      const root = await page.evaluate((svg) => {
        const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return [read.documentElement.localName, read.querySelectorAll('parsererror').length];
      }, stdout);
      assert.deepEqual(root, ['svg', 0]);
    }));

  // where there is such a program, as in CI
  if (findCommand('rsvg-convert')) {
    it('writes a picture that rsvg-convert accepts', () => {
      for (const [i, { stdout }] of pictures.entries()) {
        const drawn = spawnSync('rsvg-convert', ['--width=400'], { input: stdout });
        assert.equal(drawn.status, 0, `${cases[i].markup} ${drawn.stderr}`);
        assert.equal(drawn.stdout.readUInt32BE(16), 400);
        assert.ok(drawn.stdout.length > 2000);
      }
    });
  }

  it('writes its value into a title and a description', () => {
    const [, title, description] = pictures[0].stdout.match(
      /<title>(.*?)<\/title><desc>(.*?)<\/desc>/,
    );
    assert.equal(title, 'Probability meter');
    assert.equal(description, '53% · 43.28° · chances about even');
  });
});

describe('number-sense', () => {
  for (const [what, words, complaint] of [
    ['an unknown command', ['png', 'probability-meter'], /no command png/],
    ['an unknown instrument', ['svg', 'thermometer'], /thermometer is no instrument/],
    ['no instrument', ['html'], /Nothing is no instrument/],
    [
      'an attribute of another instrument',
      ['svg', 'quarter-dial', '--probability', '0.5'],
      /--probability/,
    ],
    ['a name from Object.prototype', ['svg', 'quarter-dial', '--__proto__', '1'], /__proto__/],
    [
      'a value that is not a number',
      ['svg', 'quarter-dial', '--value', 'much'],
      /value="much".*still 1/s,
    ],
    [
      'a number out of range',
      ['html', 'probability-meter', '--probability', '1.2'],
      /clamped to 1/,
    ],
    ['a flag with a text', ['svg', 'quarter-dial', '--readout=no'], /--readout/],
    ['a word too many', ['svg', 'quarter-dial', '42'], /42/],
  ]) {
    it(`rejects ${what} with the reason, and writes no picture`, () => {
      const { stdout, stderr, status } = command(...words);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.doesNotMatch(stderr, /\n {4}at /);
      assert.equal(status, 2);
    });
  }

  it('prints its help, the attributes and its version', () => {
    for (const words of [[], ['--help'], ['svg', '--help']]) {
      const { stdout, status } = command(...words);
      for (const tag of Object.keys(states)) assert.ok(stdout.includes(tag));
      assert.equal(status, 0);
    }
    assert.match(command('svg', 'slide-rule', '--help').stdout, /--operand-exponent <text> /);
    assert.equal(command('--version').stdout, `${version}\n`);
  });
});

describe('number-sense print', () => {
  const straight = ['--layout', 'mannheim', '--shape', 'linear', '--paper', 'letter'];

  it('writes a page of HTML that Chromium prints with a sheet for each page', () =>
    visit('chromium', '/browser.html', async (page) => {
      const { stdout, stderr, status } = command('print', ...straight);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      await page.setContent(stdout);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box.trim());
      assert.deepEqual(boxes, ['0 0 792 612', '0 0 792 612']);
    }));

  for (const [what, words, complaint] of [
    ['a size that is not a number', ['--size', 'ten'], /size="ten".*still 250/],
    [
      'a size at which the rings are too narrow',
      ['--layout', 'novo', '--size', '100'],
      /clamped to 1/,
    ],
    ['an invalid layout', ['--layout', 'A [ B'], /no partner/],
    ['an unknown option', ['--cursor', '3'], /--cursor/],
    ['a word too many', ['mannheim'], /mannheim/],
  ]) {
    it(`rejects ${what} with the reason, and writes no page`, () => {
      const { stdout, stderr, status } = command('print', ...words);
      assert.equal(stdout, '');
      assert.match(stderr, complaint);
      assert.equal(status, 2);
    });
  }

  it('prints its options', () => {
    const { stdout, status } = command('print', '--help');
    assert.match(stdout, /--measured <text> /);
    assert.equal(status, 0);
  });
});

const snippets = {
  meter: ['probability-meter', '--probability', '0.53', '--words'],
  read: ['probability-meter', '--probability', '0.7', '--readout', '--interactive'],
  line: ['probability-meter', '--probability', '0.7', '--shape', 'line'],
  spinner: ['decibel-spinner', '--decibels', '-3', '--readout'],
  dial: ['quarter-dial', '--value', '42000'],
  rule: ['slide-rule', '--slide', '2.5', '--cursor', '4.25'],
  straight: ['slide-rule', '--shape', 'linear', '--layout', 'A [ B C ] D'],
};

const written = Object.values(snippets).map((words) => command('html', ...words).stdout);

/** A blog's page, which has its own style sheet and paragraphs around. */
const blog = (posts) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Posts</title>
<style>body{margin:0 1rem;font:18px/1.5 serif}</style><p>Before.</p>
${posts.join('<p>Between.</p>')}<p>After.</p>`;

serve('/before.html', blog([]));
serve('/blog.html', blog(written));
// what a feed reader leaves of it
serve('/feed.html', blog(written).replaceAll(/<script[^]*?<\/script>/g, ''));

const tags = Object.keys(states).join();

/** Where the paragraphs are, and the instruments with their pictures. */
const places = (tags) => {
  const placeOf = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map((length) => Math.round(length * 2) / 2);
  };
  return {
    paragraphs: [...document.querySelectorAll('p')].map(placeOf),
    pictures: [...document.querySelectorAll(`:is(${tags}) > svg`)].map(placeOf),
    faces: [...document.querySelectorAll(tags)].map((it) => {
      const face = it.shadowRoot?.querySelector('svg');
      return face ? placeOf(face) : [];
    }),
  };
};

const live = async (tags) => {
  const all = [...document.querySelectorAll(tags)];
  await Promise.all(all.map(({ localName }) => customElements.whenDefined(localName)));
  for (const element of all) element.style.contentVisibility = 'visible';
  await Promise.all(all.map((element) => element.updateComplete));
  // a face is measured in one frame, and engraved for its width in another
  for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
};

/** What the page has before its scripts have come, and with them. */
async function beforeAndAfter(page, address) {
  let release;
  await answerScripts(page, new Promise((resolve) => (release = resolve)));
  const going = page.goto(address);
  await page.waitForFunction(() => document.body?.lastElementChild?.textContent === 'After.');
  const before = await page.evaluate(places, tags);
  release();
  await going;
  await page.evaluate(live, tags);
  return [before, await page.evaluate(places, tags)];
}

/** What share of a disc's pixels is blue, not white. */
const blueShare = async (png) => {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const context = new OffscreenCanvas(400, 400).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, 400, 400);
  let [inside, blue] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [((at / 4) % 400) - 199.5, Math.floor(at / 1600) - 199.5];
    if (Math.hypot(x, y) > 180) continue;
    inside++;
    blue += Number(data[at] < 128 && data[at + 2] > 128);
  }
  return blue / inside;
};

describe('number-sense html', () => {
  it('has plain colours in its picture, and light and dark ones in its style rules', () => {
    for (const text of written) {
      const [svg] = text.match(/<svg[^]*<\/svg>/);
      assert.doesNotMatch(svg, /light-dark|var\(|<style/);
      assert.match(text, /\[color="#1f1b2e"\] \{\s+color: light-dark\(#1f1b2e, #e6e2da\);/);
    }
  });

  if (findCommand('rsvg-convert')) {
    it('writes a picture that rsvg-convert fills to the probability', async () => {
      const { stdout } = command('html', 'decibel-spinner', '--decibels', '3');
      const svg = stdout
        .match(/<svg[^]*<\/svg>/)[0]
        .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
        .replace(/( xmlns="[^"]*")(.*?)\1/, '$1$2');
      const options = ['--width=400', '--height=400', '--background-color=white'];
      const drawn = spawnSync('rsvg-convert', options, { input: svg });
      assert.equal(drawn.status, 0, String(drawn.stderr));
      await visit('chromium', '/browser.html', async (page) => {
        const share = await page.evaluate(blueShare, drawn.stdout.toString('base64'));
        assert.ok(Math.abs(share - 10 ** 0.3 / (1 + 10 ** 0.3)) < 0.01, `${share}`);
      });
    });
  }

  for (const [i, name] of Object.keys(snippets).entries()) {
    it(`writes ${name} without a blank line, and with one picture`, () => {
      assert.doesNotMatch(written[i], /\n\s*\n/);
      assert.equal(written[i].match(/<svg/g).length, 1);
    });
  }

  for (const width of [320, 1000]) {
    it(`writes pictures that live elements replace without a layout shift, ${width} px`, () =>
      visit(
        'chromium',
        '/before.html',
        async (page) => {
          const [before, after] = await beforeAndAfter(page, `${host}/blog.html`);
          assert.equal(before.pictures.length, written.length);
          for (const [, , wide, high] of before.pictures)
            assert.ok(wide > 250 && high > 15, `${wide} × ${high}`);
          // a straight rule has no height by its width: it stands last, and settles
          const settled = after.paragraphs.pop()[1] - before.paragraphs.pop()[1];
          assert.ok(Math.abs(settled) < 20, `${settled} px`);
          assert.deepEqual(after.paragraphs, before.paragraphs);
          assert.deepEqual(after.faces.slice(0, -1), before.pictures.slice(0, -1));
          assert.deepEqual([...new Set(after.pictures.flat())], [0], 'a picture is still there');
          assert.deepEqual(page.trouble, []);
        },
        { width },
      ));
  }

  for (const reader of readers) {
    it(`shows the pictures without scripts, in ${reader}`, () =>
      visit(reader, '/feed.html', async (page) => {
        const { pictures } = await page.evaluate(places, tags);
        assert.equal(pictures.length, written.length);
        for (const [, , wide, high] of pictures)
          assert.ok(wide > 250 && high > 15, `${wide} × ${high}`);
      }));
  }
});
