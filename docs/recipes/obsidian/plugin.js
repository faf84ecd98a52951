/**
 * Shows an instrument for a code block that has its name. Each line is an attribute, as in `probability: 53%`; a line
 * without a colon, such as `words`, is a flag.
 */
const { Plugin } = require('obsidian');

const instruments = ['probability-meter', 'decibel-spinner', 'quarter-dial', 'slide-rule'];

const attributesIn = (source) =>
  source
    .split('\n')
    .map((line) => /^\s*([\w-]+)\s*(?::\s*(.*?))?\s*$/.exec(line))
    .filter(Boolean)
    .map(([, name, value = '']) => [name, value]);

/** Sets only attributes that the element has, because a note can come from somebody else. */
function show(tag, source, container) {
  const instrument = document.createElement(tag);
  const known = ['aria-label', ...customElements.get(tag).observedAttributes];
  for (const [name, value] of attributesIn(source))
    if (known.includes(name)) instrument.setAttribute(name, value);
  container.append(instrument);
}

module.exports = class NumberSense extends Plugin {
  onload() {
    for (const tag of instruments)
      this.registerMarkdownCodeBlockProcessor(tag, (source, container) =>
        show(tag, source, container),
      );
  }
};
