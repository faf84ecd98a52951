/** What the kit says of itself, for editors, frameworks and our own documentation. */
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './manifest/framework-types.js';
import { inOrder } from './manifest/in-order.js';
import { ownAttributes, ownTags } from './manifest/own-elements.js';
import {
  EDITOR_TYPE,
  editorTypes,
  forgetEditorTypes,
  methodTypes,
  ownStrings,
} from './manifest/own-types.js';
import { publicParts } from './manifest/public-parts.js';
import { shippedPaths } from './manifest/shipped-paths.js';

const outdir = 'dist';

export default {
  globs: [
    'src/number-sense.ts',
    'src/conversions/*.ts',
    'src/*/{form-element,*instrument}.ts',
    'src/*/{element,index}.ts',
  ],
  exclude: ['src/snippets/**'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    inOrder(),
    ownTags(),
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
  ],
};
