/** Plugins of the manifest's analyzer for types that it leaves out, or leaves with a name that only a class knows. */

/** A class, or the mixin that returns it: the class in `BeliefUnits` is called `BeliefUnitsMixin`. */
const classOf = (moduleDoc, node) =>
  moduleDoc.declarations.find(({ kind, name }) =>
    kind === 'mixin' ? `${name}Mixin` === node.name?.text : name === node.name?.text,
  );

function describeMethod(ts, method, node) {
  if (node.type) method.return = { ...method.return, type: { text: node.type.getText() } };
  for (const parameter of method.parameters ?? []) {
    const { initializer } = node.parameters.find(({ name }) => name.getText() === parameter.name);
    if (parameter.type || !initializer) continue;
    const isTag = initializer.getText() === 'this.tag';
    if (isTag || ts.isStringLiteral(initializer)) parameter.type = { text: 'string' };
  }
}

/** What a method returns is said by its type, also where a comment says what that means. */
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

/** `class QuarterDial extends Instrument<DialStrings>`: what its base calls `Strings`. */
const argumentOf = (node) =>
  node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText() ?? 'Strings';

/** Puts the element's own strings in the place of the name that the class under it has for them. */
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

/** Where an editor finds which values an attribute has, until `forgetEditorTypes`. */
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

/** VS Code would offer the name of a type as a value: what is no list of values is text. */
export const editorTypes = () => ({
  name: 'editor-types',
  packageLinkPhase({ customElementsManifest }) {
    forEachAttribute(customElementsManifest, (attribute) => {
      const { text } = attribute.type;
      attribute[EDITOR_TYPE] = { text: HAS_VALUES.test(text) ? text : 'string' };
    });
  },
});

/** The manifest's own schema has no such field. */
export const forgetEditorTypes = () => ({
  name: 'forget-editor-types',
  packageLinkPhase({ customElementsManifest }) {
    forEachAttribute(customElementsManifest, (attribute) => delete attribute[EDITOR_TYPE]);
  },
});
