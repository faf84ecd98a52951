import { build } from 'vite';
import { loadedAtOnce } from '../../tools/bundle.js';
import { keepEffects } from '../../tools/effects.js';
import { root } from '../../tools/install.js';

const NAME = 'virtual:page';

/** The text of one module with the content of these modules, as a page's own bundler would write it. */
export async function builtOf(...modules) {
  const code = modules.map((module) => `import '${module}';`).join('\n');
  const page = {
    name: 'page',
    resolveId: (id) => (id === NAME ? { id: `\0${NAME}`, moduleSideEffects: true } : undefined),
    load: (id) => (id === `\0${NAME}` ? code : undefined),
  };
  const [{ output }] = [
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      // all code goes into one file
      resolve: { alias: loadedAtOnce },
      plugins: [page, keepEffects()],
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: NAME },
      },
    }),
  ].flat();
  return output[0].code;
}
