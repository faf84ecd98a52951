/**
 * Writes what the manifest knows of each element into README.md, between its two marks; with
 * `--check` it only tells whether that is up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format, resolveConfig } from 'prettier';
import { root } from './install.js';

const README = `${root}README.md`;

/** A cell of a table ends at a bar, and at the end of its line. */
const plain = (text = '') => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ');
const code = (text) => (text ? `\`${plain(text)}\`` : '');
const line = (cells) => `| ${cells.join(' | ')} |`;

function table(title, columns, rows = []) {
  if (rows.length === 0) return '';
  const lines = [Object.keys(columns), Object.keys(columns).map(() => '---')];
  for (const row of rows) lines.push(Object.values(columns).map((cell) => cell(row)));
  return `**${title}**\n\n${lines.map(line).join('\n')}\n\n`;
}

const name = (row) => code(row.name);
const meaning = (row) => plain(row.description ?? row.summary);
const type = (row) => code(row.type?.text);
const initial = (row) => code(row.default);

const signature = ({ name: method, parameters = [] }) =>
  code(`${method}(${parameters.map((parameter) => parameter.name).join(', ')})`);

function tables({ attributes, members, events, cssParts, cssProperties, cssStates }) {
  const scripted = members.filter((member) => !member.attribute);
  const only = (kind) => scripted.filter((member) => member.kind === kind);
  return [
    table(
      'Attributes',
      {
        Attribute: name,
        Property: (row) => code(row.fieldName),
        Type: type,
        Default: initial,
        Meaning: meaning,
      },
      attributes,
    ),
    table('Properties', { Property: name, Type: type, Meaning: meaning }, only('field')),
    table('Methods', { Method: signature, Meaning: meaning }, only('method')),
    table('Events', { Event: name, Meaning: meaning }, events),
    table(
      'Custom properties',
      { Property: name, Default: initial, Meaning: meaning },
      cssProperties,
    ),
    table('Parts', { Part: name, Meaning: meaning }, cssParts),
    table('States', { State: (row) => code(`:state(${row.name})`), Meaning: meaning }, cssStates),
  ].join('');
}

const escaped = (text) => text.replaceAll('-', '[-]');

function replaceTables(readme, element) {
  const [begin, end] = ['begin', 'end'].map((mark) => `<!-- ${element.tagName}:${mark} -->`);
  const marked = new RegExp(`${escaped(begin)}[^]*${escaped(end)}`);
  if (!marked.test(readme)) throw new Error(`README.md lacks ${begin} … ${end}`);
  return readme.replace(marked, () => `${begin}\n\n${tables(element)}${end}`);
}

/** The README with the tables that the manifest gives, in the form that the formatter leaves. */
async function withTables(readme) {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const elements = modules.flatMap((module) => module.declarations.filter((it) => it.tagName));
  const options = await resolveConfig(README);
  return format(elements.reduce(replaceTables, readme), { ...options, parser: 'markdown' });
}

const readme = readFileSync(README, 'utf8');
const wanted = await withTables(readme);
if (!process.argv.includes('--check')) {
  writeFileSync(README, wanted);
} else if (readme !== wanted) {
  console.error('README.md is not what the manifest gives: run `npm run build`.');
  process.exitCode = 1;
}
