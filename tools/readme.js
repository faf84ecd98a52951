/**
 * Writes what the manifest knows of each element into README.md, between its two marks, and the script tags with the
 * version and the hashes of the bundles.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { classicScriptTag, htmlSnippet } from '../dist/snippets/index.js';
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

function replaceMarked(readme, name, content) {
  const [begin, end] = ['begin', 'end'].map((mark) => `<!-- ${name}:${mark} -->`);
  const marked = new RegExp(`${escaped(begin)}[^]*${escaped(end)}`);
  if (!marked.test(readme)) throw new Error(`README.md lacks ${begin} … ${end}`);
  return readme.replace(marked, () => `${begin}\n\n${content}${end}`);
}

const replaceTables = (readme, element) => replaceMarked(readme, element.tagName, tables(element));

const replaceSnippets = (readme, [name, snippet]) =>
  replaceMarked(readme, `snippet ${name}`, `\`\`\`html\n${snippet}\n\`\`\`\n\n`);

const examples = {
  'probability-meter': { settings: { probability: '0.53' }, fallback: '53%' },
  'decibel-spinner': { settings: { decibels: '3' }, fallback: '3 dB, 2 : 1, 66.6%' },
  'quarter-dial': { settings: { value: '299792458' }, fallback: '3 × 10⁸' },
  'slide-rule': { settings: { slide: '2.5', cursor: '4.25' }, fallback: '2.5 × 1.7 = 4.25' },
};

/** What a page needs for each instrument, and for the whole kit without modules. */
function snippets() {
  const release = JSON.parse(readFileSync(`${root}dist/cdn/integrity.json`, 'utf8'));
  const snippetOf = ([tag, { settings, fallback }]) => [
    tag,
    htmlSnippet({ tag, settings: new Map(Object.entries(settings)), fallback }, release),
  ];
  const kit = ['number-sense', classicScriptTag(release)];
  return Object.fromEntries([...Object.entries(examples).map(snippetOf), kit]);
}

/** The README with what the build has made, in the form that the formatter leaves. */
async function withMade(readme) {
  const { modules } = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));
  const elements = modules.flatMap((module) => module.declarations.filter((it) => it.tagName));
  const options = await resolveConfig(README);
  const made = Object.entries(snippets()).reduce(replaceSnippets, readme);
  return format(elements.reduce(replaceTables, made), { ...options, parser: 'markdown' });
}

const readme = readFileSync(README, 'utf8');
writeFileSync(README, await withMade(readme));
