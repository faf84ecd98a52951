/** Plugin of the manifest's analyzer: the defaults of custom properties come from the one table of colours. */

const entriesOf = (ts, object) =>
  object.properties
    .filter(ts.isPropertyAssignment)
    .map(({ name, initializer }) => [name.getText(), initializer]);

/** `{ light: '#fff', dark: '#17161c' }` as a style sheet has it. */
function colourOf(ts, object) {
  const { light, dark } = Object.fromEntries(entriesOf(ts, object));
  return `light-dark(${light.text}, ${dark.text})`;
}

/** The object behind `… as const satisfies …`. */
const objectIn = (ts, node) =>
  ts.isObjectLiteralExpression(node) ? node : objectIn(ts, node.expression);

/** Gives `@cssprop --instrument-ink` the default of `colours.ink`. */
export function ownColours() {
  const colours = new Map();
  return {
    name: 'own-colours',
    analyzePhase({ ts, node }) {
      if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'colours') return;
      for (const [name, object] of entriesOf(ts, objectIn(ts, node.initializer)))
        colours.set(`--instrument-${name}`, colourOf(ts, object));
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const properties = modules
        .flatMap(({ declarations }) => declarations)
        .flatMap(({ cssProperties = [] }) => cssProperties);
      for (const property of properties) property.default ??= colours.get(property.name);
    },
  };
}
