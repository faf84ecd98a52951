/** Static sites: what an empty one has before the recipe is copied, how to build it, and where the page is. */
const tag =
  '<probability-meter probability="53%" words aria-label="Rain tomorrow">53%</probability-meter>';
const post = (front, text) => `---\n${front}\n---\n\nThe forecast:\n\n${text}\n`;

export const sites = {
  eleventy: {
    tool: '@11ty/eleventy',
    packages: ['@11ty/eleventy@3', '@lit-labs/ssr', 'lit'],
    files: {
      'rain.md': post(
        'title: Rain',
        `${tag}\n\n<script type="module" src="/number-sense.js"></script>`,
      ),
    },
    build: ['eleventy', '--quiet'],
    out: '_site',
    page: 'rain/',
  },
  astro: {
    packages: ['astro@7'],
    files: {
      'src/pages/index.astro': `---
import ProbabilityMeter from '../components/ProbabilityMeter.astro';
---

<html lang="en">
  <head><title>Rain</title></head>
  <body><ProbabilityMeter probability="53%" words aria-label="Rain tomorrow" /></body>
</html>
`,
    },
    build: ['astro', 'build'],
    out: 'dist',
    page: '',
  },
  vitepress: {
    packages: ['vitepress@1'],
    files: { 'index.md': post('title: Rain', tag) },
    build: ['vitepress', 'build'],
    out: '.vitepress/dist',
    page: '',
  },
  docusaurus: {
    tool: '@docusaurus/core',
    // its own files are not all modules
    isModule: false,
    packages: [
      '@docusaurus/core@3',
      '@docusaurus/preset-classic@3',
      '@mdx-js/react@3',
      'react@19',
      'react-dom@19',
    ],
    files: { 'src/pages/index.mdx': post('title: Rain', tag) },
    build: ['docusaurus', 'build'],
    out: 'build',
    page: '',
  },
};
