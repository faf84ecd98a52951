/** docs/script-tags.md: what a page needs to load a release from a CDN. */
import { classicScriptTag, htmlSnippet } from '../../dist/snippets/index.js';

const examples = {
  'probability-meter': { settings: { probability: '0.53' }, fallback: '53%' },
  'decibel-spinner': { settings: { decibels: '3' }, fallback: '3 dB, 2 : 1, 66.6%' },
  'quarter-dial': { settings: { value: '299792458' }, fallback: '3 × 10⁸' },
  'slide-rule': { settings: { slide: '2.5', cursor: '4.25' }, fallback: '2.5 × 1.7 = 4.25' },
};

const section = (title, text, snippet) =>
  `## ${title}\n\n${text}\n\n\`\`\`html\n${snippet}\n\`\`\`\n`;

const sectionOf = ([tag, { settings, fallback }], release) =>
  section(
    `\`<${tag}>\``,
    'Paste this where the instrument belongs. The style rule reserves its space until the script has loaded.',
    htmlSnippet({ tag, settings: new Map(Object.entries(settings)), fallback }, release),
  );

/** The page for the release that dist/cdn/integrity.json describes. */
export const scriptTagsPage = (release) =>
  [
    '<!-- npm run release writes this page. -->\n',
    `# Script tags for version ${release.version}\n`,
    'A tag names the exact version and the hash of its file. The browser refuses a file with another hash.\n',
    ...Object.entries(examples).map((example) => sectionOf(example, release)),
    section(
      'All four, without modules',
      'Paste this once in a page, then use the four tags anywhere.',
      classicScriptTag(release),
    ),
  ].join('\n');
