/** Plugins of the manifest's analyzer: types that it leaves out, or names by a type parameter. */
import { classOf } from './own-elements.js';

function describeMethod(ts, method, node) {
  if (node.type) method.return = { ...method.return, type: { text: node.type.getText() } };
  for (const parameter of method.parameters ?? []) {
    const { initializer } = node.parameters.find(({ name }) => name.getText() === parameter.name);
    if (parameter.type || !initializer) continue;
    const isTag = initializer.getText() === 'this.tag';
    if (isTag || ts.isStringLiteral(initializer)) parameter.type = { text: 'string' };
  }
}

/** The analyzer drops the return type of a method that has a comment about it. */
export function methodTypes() {
  return {
    name: 'method-types',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const { members = [] } = classOf(moduleDoc, node) ?? {};
      for (const member of node.members.filter(ts.isMethodDeclaration)) {
        const method = members.find(
          ({ kind, name }) => kind === 'method' && name === member.name.getText(),
        );
        if (method) describeMethod(ts, method, member);
      }
    },
  };
}

/** The argument for `Strings` in `class QuarterDial extends Instrument<DialStrings>`. */
const argumentOf = (node) =>
  node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText() ?? 'Strings';

/** Replaces the type parameter `Strings` of a base class by the type that the element gives for it. */
export function ownStrings() {
  const given = new Map();
  const stringsOf = (name, byName) => {
    const own = given.get(name);
    return own === 'Strings' ? stringsOf(byName.get(name)?.superclass?.name, byName) : own;
  };
  return {
    name: 'own-strings',
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node) && node.name) given.set(node.name.text, argumentOf(node));
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const declarations = modules.flatMap((module) => module.declarations);
      const byName = new Map(declarations.map((one) => [one.name, one]));
      for (const element of declarations.filter(({ tagName }) => tagName)) {
        const strings = element.members.find(({ name }) => name === 'strings');
        const text = strings.type.text.replace(/\bStrings\b/, stringsOf(element.name, byName));
        strings.type = { text };
      }
    },
  };
}

/** The field with the values of an attribute for editors. `forgetEditorTypes` removes it. */
export const EDITOR_TYPE = 'editorType';

const HAS_VALUES =
  /^(?:boolean|number|string|(?:'[^']*'|\d+|number|null)(?: \| (?:'[^']*'|\d+|null))*)$/;

const forEachAttribute = ({ modules }, act) => {
  for (const { declarations } of modules) {
    for (const { attributes = [] } of declarations.filter(({ tagName }) => tagName)) {
      attributes.forEach(act);
    }
  }
};

/** VS Code offers the name of a type as a value, so a type that is not a list of values becomes `string`. */
export const editorTypes = () => ({
  name: 'editor-types',
  packageLinkPhase({ customElementsManifest }) {
    forEachAttribute(customElementsManifest, (attribute) => {
      // An empty value is the attribute's absence, which an editor need not offer.
      const text = attribute.type.text.replace(/^'' \| /, '');
      attribute[EDITOR_TYPE] = { text: HAS_VALUES.test(text) ? text : 'string' };
    });
  },
});

/** The schema of the manifest has no such field. */
export const forgetEditorTypes = () => ({
  name: 'forget-editor-types',
  packageLinkPhase({ customElementsManifest }) {
    forEachAttribute(customElementsManifest, (attribute) => delete attribute[EDITOR_TYPE]);
  },
});
