/** Plugin of the manifest's analyzer: the reference of each element in docs/, and for coding agents. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SKILL } from '../entries.js';

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

function bodyOf(element) {
  const { tagName, description, attributes, members, events } = element;
  const scripted = members.filter(({ attribute }) => !attribute);
  const only = (kind) => scripted.filter((member) => member.kind === kind);
  return [
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

const pageOf = (element) =>
  `<!-- npm run build writes this page from the docstrings of src/${element.tagName}/element.ts. -->\n\n${bodyOf(element)}`;

const sectionOf = (element) => `\n${bodyOf(element).replaceAll(/^#/gm, '##')}`;
const shortly = ({ tagName, summary, attributes }) =>
  `- \`<${tagName}>\`: ${plain(summary)} Attributes: ${attributes.map(name).join(', ')}.\n`;

/** What stands around the elements in these texts is written by hand. */
const BLOCK = /(?<=<!-- npm run build writes the elements -->\n)[^]*?(?=<!-- end -->)/;
function fill(path, texts) {
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(BLOCK, () => texts.join('')),
  );
}

/** Writes a page for each element into the folder, and all of them into llms.txt and the skill. */
export const reference = ({ outdir }) => ({
  name: 'reference',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const elements = modules.flatMap((module) => module.declarations).filter((one) => one.tagName);
    for (const element of elements)
      writeFileSync(join(outdir, `${element.tagName}.md`), pageOf(element));
    fill('llms.txt', elements.map(sectionOf));
    fill(SKILL, elements.map(shortly));
  },
});
