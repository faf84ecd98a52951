/**
 * `npx cem analyze`: custom-elements.json, and what is made from it for editors, frameworks and docs/.
 */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './tools/manifest/framework-types.js';
import { ownAttributes, ownTags } from './tools/manifest/own-elements.js';
import { ownColours } from './tools/manifest/own-colours.js';
import { ownModules } from './tools/manifest/own-modules.js';
import {
  EDITOR_TYPE,
  editorTypes,
  forgetEditorTypes,
  methodTypes,
  ownStrings,
} from './tools/manifest/own-types.js';
import { publicParts } from './tools/manifest/public-parts.js';
import { reference } from './tools/manifest/reference.js';
import { shippedPaths } from './tools/manifest/shipped-paths.js';

const outdir = 'dist';

export default {
  globs: ['src/**/*.ts'],
  exclude: [
    'src/{command-line,frame,frameworks,languages,snippets}/**',
    // each stands for another module, whose names it has
    'src/slide-rule/*/absent.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    ownTags(),
    ownColours(),
    ownModules(),
    ownAttributes(),
    methodTypes(),
    ownStrings(),
    publicParts(),
    shippedPaths(),
    editorTypes(),
    customElementVsCodePlugin({
      outdir,
      cssFileName: null,
      typesSrc: EDITOR_TYPE,
      hideLogs: true,
    }),
    forgetEditorTypes(),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    frameworkTypes({ outdir }),
    reference({ outdir: 'docs' }),
  ],
};
