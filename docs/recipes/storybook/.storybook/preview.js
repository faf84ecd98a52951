import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from 'number-sense/custom-elements.json';

/** Storybook has one row for each name, and a part would replace the attribute of the same name, such as `words`. */
const nameParts = ({ cssParts, ...declaration }) => ({
  ...declaration,
  cssParts: cssParts?.map((part) => ({ ...part, name: `::part(${part.name})` })),
});

setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map(({ declarations = [], ...module }) => ({
    ...module,
    declarations: declarations.map(nameParts),
  })),
});
