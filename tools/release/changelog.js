const COMING = '## Unreleased';

/** Whatever stands under the heading, up to the next one. */
const NEWS = /## Unreleased\n([^]*?)(?=\n## |$)/;

/** The CHANGELOG in which what was to come is this version of this day, and nothing is to come. */
export function withVersion(changelog, version, date) {
  const [, news] = changelog.match(NEWS) ?? [];
  if (!news?.trim()) throw new Error(`CHANGELOG.md says nothing under "${COMING}".`);
  return changelog.replace(COMING, `${COMING}\n\n## ${version} (${date})`);
}
