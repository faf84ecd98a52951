/** Plugin of the manifest's analyzer: the reference of each element, as a page of Markdown. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Text for a cell of a table, which a bar or the end of a line would end. */
const plain = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const code = (text) => (text ? `\`${plain(text)}\`` : '');
const line = (cells) => `| ${cells.join(' | ')} |\n`;

function section(title, columns, rows = []) {
  if (rows.length === 0) return '';
  const titles = Object.keys(columns);
  const lines = [titles, titles.map(() => '---')];
  for (const row of rows) lines.push(Object.values(columns).map((cell) => cell(row)));
  return `\n## ${title}\n\n${lines.map(line).join('')}`;
}

const name = ({ name }) => code(name);
const type = ({ type }) => code(type?.text);
const initial = (row) => code(row.default);
const meaning = ({ description, summary }) => plain(description ?? summary);

const signature = ({ name: method, static: isStatic, parameters = [] }) =>
  code(`${isStatic ? 'static ' : ''}${method}(${parameters.map(({ name }) => name).join(', ')})`);

const ATTRIBUTE_COLUMNS = {
  Attribute: name,
  Property: ({ fieldName }) => code(fieldName),
  Type: type,
  Default: initial,
  Meaning: meaning,
};

const METHOD_COLUMNS = {
  Method: signature,
  Returns: ({ return: returned }) => code(returned?.type.text),
  Meaning: meaning,
};

function pageOf(element, path) {
  const { tagName, description, attributes, members, events } = element;
  const scripted = members.filter(({ attribute }) => !attribute);
  const only = (kind) => scripted.filter((member) => member.kind === kind);
  const source = path.replace('dist/', 'src/').replace('.js', '.ts');
  return [
    `<!-- npm run build writes this page from the docstrings of ${source}. -->\n\n`,
    `# \`<${tagName}>\`\n\n${description}\n`,
    section('Attributes', ATTRIBUTE_COLUMNS, attributes),
    section('Properties', { Property: name, Type: type, Meaning: meaning }, only('field')),
    section('Methods', METHOD_COLUMNS, only('method')),
    section('Events', { Event: name, Type: type, Meaning: meaning }, events),
    section(
      'Custom properties',
      { Property: name, Default: initial, Meaning: meaning },
      element.cssProperties,
    ),
    section('Parts', { Part: name, Meaning: meaning }, element.cssParts),
    section(
      'States',
      { State: ({ name }) => code(`:state(${name})`), Meaning: meaning },
      element.cssStates,
    ),
  ].join('');
}

/**
 * Writes a page for each element, named by its tag.
 * @param {{ outdir: string }} options
 */
export const reference = ({ outdir }) => ({
  name: 'reference',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    mkdirSync(outdir, { recursive: true });
    for (const { path, declarations } of modules) {
      for (const element of declarations.filter(({ tagName }) => tagName))
        writeFileSync(join(outdir, `${element.tagName}.md`), pageOf(element, path));
    }
  },
});
