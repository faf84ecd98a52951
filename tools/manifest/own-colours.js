/** Plugin of the manifest's analyzer: the defaults of custom properties come from the one table of colours. */
import { colours, eitherColour } from '../../dist/instrument/drawing/colours.js';

const defaults = new Map(
  Object.entries(colours).map(([name, colour]) => [`--instrument-${name}`, eitherColour(colour)]),
);

/** Gives `@cssprop --instrument-ink` the default of `colours.ink`. */
export const ownColours = () => ({
  name: 'own-colours',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const properties = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ cssProperties = [] }) => cssProperties);
    for (const property of properties) property.default ??= defaults.get(property.name);
  },
});
