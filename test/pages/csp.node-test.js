/* global window, document, customElements, requestAnimationFrame -- in the pages */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readers, serve, serveScript, visit } from '../support/served.js';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
);
const attributes = modules
  .flatMap(({ declarations }) => declarations)
  .find(({ tagName }) => tagName === 'probability-meter')
  .attributes.map(({ name }) => name);

/** Each attribute of the meter, and a second value for it. */
const everything = {
  probability: ['0.53', '9:8'],
  labels: [
    '{"angles":[80,10],"labels":["no","yes"],"props":{"fill":"red","font-size":18}}',
    '{"angles":[45]}',
  ],
  scale: ['both', 'odds'],
  from: ['even', 'impossible'],
  words: ['', 'ipcc'],
  low: ['.4'],
  high: ['.6'],
  jitter: ['', null],
  prior: ['.3', null],
  mapping: ['log-odds', 'linear'],
  shape: ['line', 'arc'],
  step: ['5', '2'],
  interactive: ['', null],
  readout: ['', null],
  disabled: ['', null],
  for: ['field', 'other'],
  name: ['belief', 'credence'],
};

const watchPolicy = () => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Firefox asks for that by itself
    if (!blockedURI.endsWith('/favicon.ico'))
      window.violations.push(`${violatedDirective}: ${blockedURI}`);
  });
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const markup = Object.entries(everything).map(([name, [text]]) => `${name}="${escaped(text)}"`);

const page = (scripts) => `<!doctype html><html lang="en"><title>Strict</title>
<script src="/watch.js"></script>${scripts}
<p><input id="field" type="range" max="1" step="any" value="0.5"><input id="other" max="100" value="50">
<probability-meter id="bare">50%</probability-meter>
<probability-meter id="busy" ${markup.join(' ')}>53%</probability-meter>`;

serveScript('/watch.js', watchPolicy);
const script = '<script src="/cdn/number-sense.iife.js" defer></script>';
const module = '<script type="module" src="/cdn/probability-meter.js"></script>';
const headers = { 'content-security-policy': policy };
serve('/module.html', page(module), headers);
serve('/script.html', page(script), headers);
serve('/both.html', page(script + module), headers);
serve('/wrong.html', page(`${module}<p style="color:red">Not allowed.</p>`), headers);

/** Sets every attribute of both meters, one after the other, and waits for each picture. */
const useAll = async (everything) => {
  await customElements.whenDefined('probability-meter');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const meter of document.querySelectorAll('probability-meter')) {
    for (const [name, texts] of Object.entries(everything)) {
      for (const text of texts) {
        if (text === null) meter.removeAttribute(name);
        else meter.setAttribute(name, text);
        // half an interval would be warned of
        if (name !== 'low') await frame();
      }
    }
    meter.shadowRoot.querySelector('input')?.focus();
    meter.toSVG();
  }
  await frame();
  const faces = [...document.querySelectorAll('probability-meter')].map(
    ({ shadowRoot }) => shadowRoot.querySelectorAll('svg [part=needle]').length,
  );
  return { faces, violations: window.violations };
};

it('every attribute of the manifest is used', () => {
  assert.notEqual(attributes.length, 0);
  assert.deepEqual(
    attributes.filter((name) => !Object.hasOwn(everything, name)),
    [],
  );
});

for (const reader of readers) {
  describe(`under a strict policy, in ${reader}`, () => {
    for (const path of ['/module.html', '/script.html', '/both.html']) {
      it(`${path} draws all and violates nothing`, () =>
        visit(reader, path, async (page) => {
          const { faces, violations } = await page.evaluate(useAll, everything);
          assert.deepEqual(violations, []);
          assert.deepEqual(faces, [1, 1]);
          assert.deepEqual(page.trouble, []);
        }));
    }

    it('a violation would be seen', () =>
      visit(reader, '/wrong.html', async (page) => {
        const { violations } = await page.evaluate(useAll, everything);
        assert.match(violations[0], /^style-src/);
        assert.notDeepEqual(page.trouble, []);
      }));
  });
}
