/* global document, Event, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readers, serve, visit } from '../support/served.js';

/** How the pages of the script that this kit replaces use it: by attributes, by innerHTML, by the hundred. */
const body = `<!doctype html><html lang="en"><title>An article</title>
<input id="slider" type="range" min="0" max="1" step="0.001" value="0.5">
<div style="display:flex;flex-direction:column">
<probability-meter id="small" style="max-width:200px" probability="0.7"></probability-meter>
</div>
<div id="many"></div>
<div id="written"></div>`;

const article = () => {
  const slider = document.querySelector('#slider');
  document.querySelector('#written').innerHTML =
    `<probability-meter id="article" probability="0.9" labels='{"angles":[75,15],"labels":["a","b"]}'></probability-meter>`;
  const meter = document.querySelector('#article');
  slider.addEventListener('input', () => {
    meter.setAttribute('probability', slider.value);
    meter.setAttribute('labels', `{"angles": [45], "labels": ["${slider.value}"], "rad": 400}`);
  });
  document.querySelector('#many').innerHTML = Array.from(
    { length: 100 },
    (_, i) => `<probability-meter probability="${i / 99}"></probability-meter>`,
  ).join('');
};

const module = '<script type="module" src="/cdn/probability-meter.js"></script>';
const page = (before, after) => `${body}${before}<script>(${article})();</script>${after}`;
serve('/before.html', page('<script src="/cdn/number-sense.iife.js"></script>', ''));
serve('/after.html', page('', module));

/** Degrees from certain that the needles of these meters show, once they stand still. */
const degreesOf = async (selector) => {
  const pause = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const angles = () =>
    [...document.querySelectorAll(selector)].map((meter) => {
      const [left, tip, right] = meter.shadowRoot.querySelector('[part=needle]').points;
      const [across, up] = [tip.x - (left.x + right.x) / 2, (left.y + right.y) / 2 - tip.y];
      return 45 - (Math.atan2(across, up) * 180) / Math.PI;
    });
  let before = '';
  while (before !== String(angles())) {
    before = String(angles());
    // a glide's first step may be smaller than what is compared
    for (let i = 0; i < 5; i++) await pause();
  }
  return angles();
};

const expected = (p) => (Math.acos(Math.sqrt(p)) * 180) / Math.PI;

function assertNear(actual, wanted) {
  assert.equal(actual.length, wanted.length);
  for (const [i, angle] of actual.entries()) {
    assert.ok(Math.abs(angle - wanted[i]) < 0.1, `${angle}° in place of ${wanted[i]}°`);
  }
}

const slide = async (value) => {
  const slider = document.querySelector('#slider');
  slider.value = value;
  slider.dispatchEvent(new Event('input'));
  const meter = document.querySelector('#article');
  await meter.updateComplete;
  return [...meter.shadowRoot.querySelectorAll('[part=labels] text')].map((text) => {
    const { x, width } = text.getBBox();
    return [text.textContent, Math.round(x + width / 2), Number(text.getAttribute('y'))];
  });
};

const setManyLabels = async () => {
  const labels = JSON.stringify({
    angles: Array.from({ length: 100_000 }, (_, i) => (i * 90) / 1e5),
  });
  const meter = document.querySelector('#article');
  const root = meter.shadowRoot;
  meter.setAttribute('labels', labels);
  meter.labels = JSON.parse(labels);
  await meter.updateComplete;
  return root.querySelectorAll('text').length;
};

for (const reader of readers) {
  for (const [when, path] of [
    ['before', '/before.html'],
    ['after', '/after.html'],
  ]) {
    describe(`a page for the old script, the kit ${when} it, in ${reader}`, () => {
      const read = (script) =>
        visit(reader, path, async (page) => {
          await page.waitForFunction(() => document.querySelector(':defined#article'));
          await script(page);
          assert.deepEqual(
            page.trouble.filter((text) => !text.includes('labels=')),
            [],
          );
        });

      it('shows the meters that it writes with innerHTML', () =>
        read(async (page) => {
          assertNear(await page.evaluate(degreesOf, '#article, #small'), [0.7, 0.9].map(expected));
        }));

      it('turns the needle on each input of its slider, and puts the labels at their places', () =>
        read(async (page) => {
          for (const p of [0, 0.004, 0.53, 0.999, 1]) {
            const labels = await page.evaluate(slide, p);
            assertNear(await page.evaluate(degreesOf, '#article'), [expected(p)]);
            assert.deepEqual(
              labels.map(([text, x]) => [text, x]),
              [[String(p), 400]],
            );
            assert.ok(Math.abs(labels[0][2] - 170) < 8, `a label at ${labels[0][2]}`);
          }
        }));

      it('creates a hundred meters in a template string', () =>
        read(async (page) => {
          const wanted = Array.from({ length: 100 }, (_, i) => expected(i / 99));
          // meters outside of the viewport are drawn too when they are measured
          assertNear(await page.evaluate(degreesOf, '#many > *'), wanted);
        }));

      it('keeps a meter at 200 px in a flex column', () =>
        read(async (page) => {
          const { width, height } = await page.$eval('#small', (meter) =>
            meter.getBoundingClientRect().toJSON(),
          );
          assert.deepEqual([width, height], [200, 62.5]);
        }));

      it('draws at most 200 of 100,000 labels', () =>
        read(async (page) => assert.equal(await page.evaluate(setManyLabels), 200)));
    });
  }
}
