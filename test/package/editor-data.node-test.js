import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import vsCode from 'vscode-html-languageservice';
import { builtText } from '../../tools/fresh.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const { getLanguageService, newHTMLDataProvider, TextDocument } = vsCode;

const manifest = read('package.json');
const elements = read('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The content of a file at its path in package.json. */
const shipped = (path) => JSON.parse(builtText(path.replace(/^(?:[.]\/)?dist\//, '')));

const VS_CODE = 'dist/vscode.html-custom-data.json';
const service = getLanguageService({
  customDataProviders: [newHTMLDataProvider('number-sense', shipped(VS_CODE))],
});

const opened = (text) => {
  const document = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
  const place = document.positionAt(text.indexOf('|'));
  return [document, place, service.parseHTMLDocument(document)];
};

/** What VS Code offers where the cursor, `|`, stands. */
const offered = (text) => service.doComplete(...opened(text)).items.map(({ label }) => label);

/** The hover text of VS Code for the word under the pointer. */
const explained = (text) => service.doHover(...opened(text))?.contents.value;

/** The values of an attribute that has but a few, as they are typed, but for an empty one. */
const valuesOf = ({ type }) =>
  type.text.includes(' | ')
    ? type.text.split(' | ').filter((value) => /^(?:'.+'|\d+)$/.test(value))
    : [];

const plain = (value) => value.replaceAll("'", '');

describe('the data for VS Code', () => {
  it('is at the path that the guide gives', () => {
    const guide = readFileSync(new URL('../../docs/frameworks.md', import.meta.url), 'utf8');
    assert.ok(guide.includes(`"html.customData": ["./node_modules/number-sense/${VS_CODE}"]`));
  });

  for (const { tagName, summary, attributes } of elements) {
    it(`includes <${tagName}>`, () => {
      assert.ok(offered(`<${tagName.slice(0, 4)}|`).includes(tagName));
      assert.ok(
        explained(`<${tagName.slice(0, 4)}|${tagName.slice(4)}></${tagName}>`).includes(summary),
      );
    });

    it(`includes the attributes of <${tagName}>, their values and their descriptions`, () => {
      const known = offered(`<${tagName} |>`);
      for (const attribute of attributes) {
        const { name, description } = attribute;
        assert.ok(known.includes(name), name);
        assert.equal(explained(`<${tagName} |${name}=""></${tagName}>`), description);
        const values = offered(`<${tagName} ${name}="|"></${tagName}>`);
        assert.deepEqual(values, valuesOf(attribute).map(plain), name);
      }
    });
  }

  it('includes the scales of a meter, and no invalid value', () => {
    const scales = ['none', 'degrees', 'percent', 'both', 'decibels', 'odds'];
    assert.deepEqual(offered('<probability-meter scale="|"></probability-meter>'), scales);
  });
});

describe('the data for JetBrains', () => {
  const data = shipped(manifest['web-types']);

  it('has the name and version of the package', () => {
    const { name, version } = manifest;
    assert.deepEqual([data.name, data.version], [name, version]);
    assert.equal(data['description-markup'], 'markdown');
  });

  for (const { tagName, attributes, members, events } of elements) {
    const element = data.contributions.html.elements.find(({ name }) => name === tagName);
    const namesIn = (list) => list.map(({ name }) => name).sort();

    it(`includes all of <${tagName}>, except private members`, () => {
      const fields = members.filter(({ kind }) => kind === 'field');
      assert.deepEqual(namesIn(element.attributes), namesIn(attributes));
      assert.deepEqual(namesIn(element.js.properties), namesIn(fields));
      assert.deepEqual(namesIn(element.js.events), namesIn(events));
      for (const named of [...element.attributes, ...element.js.properties, ...element.js.events])
        assert.ok(named.description, named.name);
    });

    it(`includes the type of each attribute of <${tagName}>`, () => {
      for (const attribute of attributes) {
        const { value } = element.attributes.find(({ name }) => name === attribute.name);
        assert.equal(value.type, attribute.type.text);
        assert.equal(value.default, attribute.default);
      }
    });
  }
});

describe('the data for style sheets in JetBrains', () => {
  const { css } = shipped(manifest['web-types']).contributions;
  const namesOf = (list) => new Set(list.map(({ name }) => name));

  it('includes every part and every custom property', () => {
    const parts = elements.flatMap(({ cssParts }) => cssParts.map(({ name }) => `part(${name})`));
    assert.deepEqual(namesOf(css['pseudo-elements']), new Set(parts));
    const properties = elements.flatMap(({ cssProperties }) => cssProperties);
    assert.deepEqual(namesOf(css.properties), namesOf(properties));
  });
});

describe('the types in editor data', () => {
  it('are public and never empty', () => {
    const told = [builtText('vscode.html-custom-data.json'), builtText('web-types.json')].join();
    assert.doesNotMatch(told, /\bPartial<Strings>|: __|\bundefined\b/);
    assert.match(told, /spin\(\): _Promise<SpinOutcome>_/);
  });
});
