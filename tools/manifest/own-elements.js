/** Plugins of the manifest's analyzer: how this kit declares tags and attributes. */

const hasName = (ts, expression, name) => ts.isIdentifier(expression) && expression.text === name;

function isStatic(ts, member) {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ?? false;
}

/** The declaration of a class, or of the mixin around it, which is named like it or like its stem. */
export const classOf = (moduleDoc, node) =>
  moduleDoc.declarations.find(({ kind, name }) =>
    [name, kind === 'mixin' ? `${name}Mixin` : name].includes(node.name?.text),
  );

/** The entry beside the class registers it with `ProbabilityMeter.define()`. */
const definitionOf = ({ name, tagName }, module) => ({
  kind: 'custom-element-definition',
  name: tagName,
  declaration: { name, module },
});

/** `static tag = 'probability-meter'` names the element, which the index.ts beside it registers. */
export function ownTags() {
  return {
    name: 'own-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const tag = node.members.find(
        (member) => isStatic(ts, member) && hasName(ts, member.name, 'tag') && member.initializer,
      );
      if (tag) Object.assign(classOf(moduleDoc, node), { tagName: tag.initializer.text });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations } of modules) {
        const element = declarations.find(({ tagName }) => tagName);
        const entry = modules.find(
          (module) => module.path === path.replace('element.ts', 'index.ts'),
        );
        if (element && entry) entry.exports.push(definitionOf(element, path));
      }
    },
  };
}

/** The initial values of readers without a parameter for it. */
const INITIAL = { flag: 'false', text: "''" };

/** A reader is a name, or a call with the initial value as its first argument. */
function initialOf(ts, reader) {
  if (ts.isCallExpression(reader)) return reader.arguments[0]?.getText();
  return INITIAL[reader.getText()];
}

/** `choice('none', 'degrees')` lists the values, which help readers more than the name of their type. */
function typeOf(ts, reader) {
  const isChoice = ts.isCallExpression(reader) && hasName(ts, reader.expression, 'choice');
  const words = isChoice ? reader.arguments.filter(ts.isStringLiteral) : [];
  return words.map((word) => word.getText()).join(' | ');
}

const DECORATORS = ['attribute', 'reflected'];

function attributeCall(ts, member) {
  const calls = member.modifiers?.filter(ts.isDecorator).map(({ expression }) => expression) ?? [];
  return calls.find(
    (call) =>
      ts.isCallExpression(call) && DECORATORS.some((name) => hasName(ts, call.expression, name)),
  );
}

function describeField(ts, field, [reader, name]) {
  const type = typeOf(ts, reader);
  field.default ??= initialOf(ts, reader);
  if (type) field.type = { text: type };
  if (name?.kind !== ts.SyntaxKind.FalseKeyword) {
    field.attribute = name?.text ?? field.name.toLowerCase();
  }
}

const attributeOf = ({ attribute, type, description, default: initial, name }) => ({
  name: attribute,
  type,
  description,
  default: initial,
  fieldName: name,
});

/** `@attribute(reader, 'for') htmlFor!: string` declares a property with its attribute; with `false` it has none. */
export function ownAttributes() {
  return {
    name: 'own-attributes',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const declaration = classOf(moduleDoc, node);
      for (const member of node.members) {
        const call = attributeCall(ts, member);
        const field = declaration.members?.find(({ name }) => name === member.name?.getText());
        if (!call || !field) continue;
        describeField(ts, field, call.arguments);
        if (field.attribute) (declaration.attributes ??= []).push(attributeOf(field));
      }
    },
  };
}
