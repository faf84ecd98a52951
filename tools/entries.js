/** The instruments. Each has its own entry in the package and its own bundle. */
export const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];
export const SKILL = 'docs/skills/number-sense/SKILL.md';
/** The committed files that a build writes. */
export const generated = ['custom-elements.json', 'llms.txt', SKILL].concat(
  instruments.map((name) => `docs/${name}.md`),
);
