const COMING = '## Unreleased';

/** The text under the heading, up to the next heading. */
const NEWS = /## Unreleased\n([^]*?)(?=\n## |$)/;

/** The CHANGELOG with the unreleased changes under this version and date. */
export function withVersion(changelog, version, date) {
  const [, news] = changelog.match(NEWS) ?? [];
  if (!news?.trim()) throw new Error(`CHANGELOG.md has no text under "${COMING}".`);
  return changelog.replace(COMING, `${COMING}\n\n## ${version} (${date})`);
}
