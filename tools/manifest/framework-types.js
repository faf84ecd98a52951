/** Plugin of the manifest's analyzer: types of the elements for JSX, Vue and Svelte. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file for each framework. All import attributes.d.ts, which this plugin writes. */
const HAND_WRITTEN = fileURLToPath(new URL('../../src/frameworks/', import.meta.url));

const LITERAL = /^(?:boolean|null|'[^']*'|-?\d+)$/;

const indented = (text, by) => text.replaceAll('\n', `\n${by}`);

const comment = (text, by) => {
  const isLong = text.includes('\n');
  return isLong ? `/**\n${by} * ${indented(text, `${by} * `)}\n${by} */` : `/** ${text} */`;
};

/** JSX writes a bare attribute as `true`, and Vue as an empty text. */
const BARE = " | true | ''";

/** Templates can set numbers and objects as text. If there is a list of values, only those are accepted. */
function acceptedType({ attribute, type, description }, name) {
  const values = type.text.split(' | ');
  const own = /bare attribute/i.test(description) ? name + BARE : name;
  if (!attribute || ['boolean', 'string'].includes(type.text)) return own;
  if (!values.every((value) => LITERAL.test(value))) return `${own} | string`;
  return values.some((value) => /^\d/.test(value)) ? `${own} | \`\${${own}}\`` : own;
}

const namesOf = ({ name, attribute }) => [...new Set([attribute, name])].filter(Boolean);

const isWritable = ({ kind, readonly }) => kind === 'field' && !readonly;

const quoted = (name) => (/\W/.test(name) ? `'${name}'` : name);

function propertiesOf(element) {
  return element.members.filter(isWritable).flatMap((member) => {
    const type = acceptedType(member, `${element.name}['${member.name}']`);
    const says = comment(member.description, '  ');
    return namesOf(member).map((name) => `  ${says}\n  ${quoted(name)}?: ${type} | undefined;`);
  });
}

const attributesOf = (element) =>
  [
    `/** Attributes of \`<${element.tagName}>\` in a template: numbers and objects, or their text. */`,
    `export interface ${element.name}Attributes {`,
    ...propertiesOf(element),
    '}',
  ].join('\n');

const eventsOf = ({ events }) =>
  events.map(
    ({ name, type, description }) =>
      `      ${comment(description, '      ')}\n      ${name}: ${type?.text ?? 'Event'};`,
  );

const entryOf = (element) =>
  [
    `  ${comment(element.summary, '  ')}`,
    `  '${element.tagName}': {`,
    `    element: ${element.name};`,
    `    attributes: ${element.name}Attributes;`,
    '    events: {',
    ...eventsOf(element),
    '    };',
    '  };',
  ].join('\n');

/** The types of event details, which the module of the class exports. */
const detailsOf = ({ events }) =>
  events.flatMap(({ type }) => type?.text.match(/(?<=<)\w+(?=>)/g) ?? []);

const importOf = (element) =>
  `import type { ${[element.name, ...detailsOf(element)].join(', ')} } from './${element.tagName}/element.js';`;

/** Each custom property once: elements share them. */
const customProperties = (elements) => {
  const names = new Set(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );
  return [...names].map((name) => `  '${name}'?: string | undefined;`);
};

const LISTENERS = `/** The listeners of an element as a framework names them: \`onspin\`, \`on:spin\` or \`onSpin\`. */
export type Listeners<
  Tag extends keyof Instruments,
  Prefix extends string,
  Case extends 'plain' | 'Capitalized' = 'plain',
> = {
  [Type in keyof Instruments[Tag]['events'] as \`\${Prefix}\${Case extends 'plain' ? Type & string : Capitalize<Type & string>}\`]?:
    | ((event: Instruments[Tag]['events'][Type] & { currentTarget: Instruments[Tag]['element'] }) => void)
    | undefined;
};`;

const textOf = (elements) =>
  [
    elements.map(importOf).join('\n'),
    ...elements.map(attributesOf),
    `/** The elements by their tags. */\nexport interface Instruments {\n${elements.map(entryOf).join('\n')}\n}`,
    LISTENERS,
    `/** The custom properties of all elements. */\nexport interface CustomProperties {\n${customProperties(elements).join('\n')}\n}`,
  ].join('\n\n');

/**
 * Writes attributes.d.ts, and the types of each framework beside it.
 * @param {{ outdir: string }} options
 */
export const frameworkTypes = ({ outdir }) => ({
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const elements = modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName);
    mkdirSync(outdir, { recursive: true });
    writeFileSync(join(outdir, 'attributes.d.ts'), `${textOf(elements)}\n`);
    cpSync(HAND_WRITTEN, outdir, { recursive: true });
  },
});
