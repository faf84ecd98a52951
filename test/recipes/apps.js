/** Apps with a server that renders: an empty one, how to build it, and the command that serves it. */
const html = (body) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Rain</title></head>
  <body>${body}</body>
</html>
`;

/** The packages of Angular demand one another in one version, and a mirror of npm may not have the newest of each. */
const ANGULAR = [
  ...['common', 'compiler', 'core', 'forms', 'platform-browser', 'platform-server', 'router'],
  ...['ssr', 'build', 'cli', 'compiler-cli'],
];

export const apps = {
  next: {
    packages: [
      'next@16',
      'react@19',
      'react-dom@19',
      'typescript@5',
      '@types/react',
      '@types/node',
    ],
    files: {
      'app/layout.tsx': `import { Instruments } from './instruments';

export default function Layout({ children }: { children: React.ReactNode }) {
  return <html lang="en"><body><Instruments />{children}</body></html>;
}
`,
      'app/page.tsx': `import type {} from 'number-sense/jsx';
import { Belief } from './belief';

export const metadata = { title: 'Rain' };

export default function Page() {
  return <><Belief /><decibel-spinner decibels="3">3 dB</decibel-spinner></>;
}
`,
    },
    // on a server component
    stateless: 'decibel-spinner',
    build: ['next', 'build'],
    serve: ['next', 'start', '--port', 'PORT'],
  },
  nuxt: {
    packages: ['nuxt@4'],
    files: { 'app/app.vue': '<template><Belief /></template>\n' },
    build: ['nuxt', 'build'],
    serve: ['node', '.output/server/index.mjs'],
  },
  sveltekit: {
    tool: '@sveltejs/kit',
    packages: ['@sveltejs/kit@3', '@sveltejs/vite-plugin-svelte@7', 'svelte@5', 'vite@8'],
    files: {
      'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';

export default { plugins: [sveltekit()] };
`,
      'src/app.html': html('%sveltekit.body%').replace('<title>', '%sveltekit.head%<title>'),
      'src/routes/+page.svelte': `<script>
  import Belief from '../lib/Belief.svelte';
</script>

<Belief />
`,
    },
    build: ['vite', 'build'],
    serve: ['vite', 'preview', '--port', 'PORT'],
  },
  angular: {
    tool: '@angular/cli',
    starter: [
      ...['npx', '--yes', '@angular/cli@22.1', 'new', 'rain', '--directory', '.', '--defaults'],
      ...['--ssr', '--skip-git', '--skip-install', '--skip-tests', '--ai-config=none'],
    ],
    packages: ANGULAR.map((name) => `@angular/${name}@~22.1.0`),
    files: {
      'src/app/app.ts': `import { Component } from '@angular/core';
import { Belief } from './belief';

@Component({ imports: [Belief], selector: 'app-root', template: '<app-belief />' })
export class App {}
`,
    },
    build: ['ng', 'build'],
    serve: ['node', 'dist/rain/server/server.mjs'],
  },
};
