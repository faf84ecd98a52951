/** Plugin of the manifest's analyzer: the types that JSX, Vue and Svelte have of the elements. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One file for each framework, by what all have in common. */
const HAND_WRITTEN = fileURLToPath(new URL('../../src/frameworks/', import.meta.url));

const LITERAL = /^(?:boolean|null|'[^']*'|-?\d+)$/;

const indented = (text, by) => text.replaceAll('\n', `\n${by}`);

const comment = (text, by) => {
  const isLong = text.includes('\n');
  return isLong ? `/**\n${by} * ${indented(text, `${by} * `)}\n${by} */` : `/** ${text} */`;
};

/**
 * A template may say in text what a script says as a number or an object; of a few values, those alone.
 * @param {string} own the property's type, as it is found in its class
 */
function acceptedType({ attribute, type }, own) {
  const values = type.text.split(' | ');
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
    `/** What a template may say of \`<${element.tagName}>\`: numbers and objects, or their text. */`,
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

/** The names of types that events carry: they stand beside the class. */
const detailsOf = ({ events }) =>
  events.flatMap(({ type }) => type?.text.match(/(?<=<)\w+(?=>)/g) ?? []);

const importOf = (element) =>
  `import type { ${[element.name, ...detailsOf(element)].join(', ')} } from './${element.tagName}/element.js';`;

/** By name: where two elements have the same one, it means the same to a theme. */
const customProperties = (elements) => {
  const names = new Set(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );
  return [...names].map((name) => `  '${name}'?: string | undefined;`);
};

const LISTENERS = `/** The listeners of an element, by the names that a framework has for them: \`onspin\`, \`on:spin\`, or \`onSpin\`. */
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
    `/** What a theme may set. */\nexport interface CustomProperties {\n${customProperties(elements).join('\n')}\n}`,
  ].join('\n\n');

/**
 * Writes attributes.d.ts, and beside it what each framework makes of it.
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
    for (const file of readdirSync(HAND_WRITTEN))
      copyFileSync(join(HAND_WRITTEN, file), join(outdir, file));
  },
});
