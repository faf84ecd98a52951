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
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** What every instrument has, and a second value for it. */
const shared = {
  interactive: ['', null],
  readout: ['', null],
  disabled: ['', null],
  required: ['', null],
  for: ['field', 'other'],
  name: ['belief', 'credence'],
};

/** Each attribute of each element, and a second value for it. */
const everything = {
  'probability-meter': {
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
    outcome: ['yes', 'no'],
    stakes: ['', null],
    needles: ['[{"probability":0.3,"label":"community"}]', null],
    evidence: ['[{"decibels":9.5,"label":"test positive"}]', null],
    reveal: ['change', null],
    controls: ['', null],
    mapping: ['log-odds', 'linear'],
    shape: ['line', 'arc'],
    step: ['5', '2'],
    ...shared,
  },
  'decibel-spinner': {
    decibels: ['3', '75%'],
    segments: ['12', '1'],
    min: ['-30', '-10'],
    max: ['30', '10'],
    step: ['1', '.5'],
    controls: ['', null],
    spinnable: ['', null],
    outcomes: ['rain,sun', null],
    against: ['3 dB', '', null],
    ...shared,
  },
  'quarter-dial': {
    value: ['3×10^8', '42000'],
    divisions: ['digits', '20', '4'],
    expression: ['42000 × 0.0723 ÷ 40', null, '3e8 * 3.15e7', '30..50 * 2'],
    low: ['30000'],
    high: ['60000'],
    table: ['', null, ''],
    controls: ['', null],
    ...shared,
    for: ['count', 'amount'],
  },
  'slide-rule': {
    shape: ['linear', 'circular'],
    layout: ['A [ B CI C ] D | K [ S T ] L', 'flight', 'duplex', 'ring'],
    scale: ['LL3', 'S'],
    slide: ['2.5', '1'],
    cursor: ['4', '3.14'],
    'operand-exponent': ['1', '-2'],
    solve: ['2.5 * 1.7', 'sqrt(2)'],
    exercise: ['multiply', 'read', 'roots', ''],
    level: ['2', '3'],
    seed: ['7'],
    lens: ['', '10', null],
    'result-exponent': ['3', null],
    side: ['back', 'front'],
    fine: ['', null],
    controls: ['', null, ''],
    cursors: ['[{"value":2.5,"label":"x"}]', null],
    ...shared,
    for: ['count', 'amount'],
  },
};

/** The piece of each drawing that stands for the value. */
const valueParts = {
  'probability-meter': 'needle',
  'decibel-spinner': 'fill',
  'quarter-dial': 'hand',
  'slide-rule': 'hairline',
};

const watchPolicy = () => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Firefox requests the favicon by itself
    if (!blockedURI.endsWith('/favicon.ico'))
      window.violations.push(`${violatedDirective}: ${blockedURI}`);
  });
};

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const markupOf = (tag) =>
  Object.entries(everything[tag])
    .map(([name, [text]]) => `${name}="${escaped(text)}"`)
    .join(' ');
const tags = Object.keys(everything);
const bodyOf = (tag) => `<${tag}>50%</${tag}>
<${tag} ${markupOf(tag)}>53%</${tag}>`;

const page = (scripts) => `<!doctype html><html lang="en"><title>Strict</title>
<script src="/watch.js"></script>${scripts}
<p><input id="field" type="range" max="1" step="any" value="0.5"><input id="other" max="100" value="50">
<input id="count" type="number" step="any" value="42000"><input id="amount" data-unit="value" value="7">
${tags.map(bodyOf).join('\n')}`;

serveScript('/watch.js', watchPolicy);
const script = '<script src="/cdn/number-sense.iife.js" defer></script>';
const module = tags.map((tag) => `<script type="module" src="/cdn/${tag}.js"></script>`).join('');
const headers = { 'content-security-policy': policy };
serve('/module.html', page(module), headers);
serve('/script.html', page(script), headers);
serve('/both.html', page(script + module), headers);
serve('/wrong.html', page(`${module}<p style="color:red">Not allowed.</p>`), headers);

/** Sets every attribute of each element, one after the other, and waits for each picture. */
const useAll = async (everything, valueParts) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const use = async (element, attributes) => {
    for (const [name, texts] of Object.entries(attributes)) {
      for (const text of texts) {
        if (text === null) element.removeAttribute(name);
        else element.setAttribute(name, text);
        // half an interval would be warned of
        if (name !== 'low') await frame();
      }
    }
  };
  const faces = {};
  for (const [tag, attributes] of Object.entries(everything)) {
    await customElements.whenDefined(tag);
    for (const element of document.querySelectorAll(tag)) {
      await use(element, attributes);
      element.shadowRoot.querySelector('input')?.focus();
      element.toSVG();
      element.remove();
      await element.spin?.();
      document.body.append(element);
    }
    await frame();
    faces[tag] = [...document.querySelectorAll(tag)].map(
      ({ shadowRoot }) => shadowRoot.querySelectorAll(`svg [part=${valueParts[tag]}]`).length,
    );
  }
  return { faces, violations: window.violations };
};

/** The script of the slide rule alone has no solver, no exercises and no lens, and warns that it has none. */
const isUnexpected = (line) =>
  !/^<slide-rule (solve|exercise|lens)=.* slide-rule[.]js has no (solver|exercises|lens)/.test(
    line,
  );

it('every element of the manifest is used', () => {
  assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags.toSorted());
});

for (const { tagName, attributes } of elements) {
  it(`every attribute of <${tagName}> is used`, () => {
    assert.notEqual(attributes.length, 0);
    const names = attributes.map(({ name }) => name);
    assert.deepEqual(names.sort(), Object.keys(everything[tagName] ?? {}).sort());
  });
}

for (const reader of readers) {
  describe(`under a strict policy, in ${reader}`, () => {
    for (const path of ['/module.html', '/script.html', '/both.html']) {
      it(`${path} draws everything and violates nothing`, () =>
        visit(reader, path, async (page) => {
          const { faces, violations } = await page.evaluate(useAll, everything, valueParts);
          assert.deepEqual(violations, []);
          for (const tag of tags) assert.deepEqual(faces[tag], [1, 1], tag);
          assert.deepEqual(page.trouble.filter(isUnexpected), []);
        }));
    }

    it('a violation is detected', () =>
      visit(reader, '/wrong.html', async (page) => {
        const { violations } = await page.evaluate(useAll, everything, valueParts);
        assert.match(violations[0], /^style-src/);
        assert.notDeepEqual(page.trouble, []);
      }));
  });
}
