import type { Release, Tag } from './shown.js';

const host = 'https://cdn.jsdelivr.net/npm/number-sense';

/** The address of a file of a release on the CDN. */
export const addressOf = (file: string, { version }: Release): string =>
  `${host}@${version}/dist/cdn/${file}`;

/** The address of the page for frames of a release. */
export const frameAddress = (version: string): string =>
  `https://unpkg.com/number-sense@${version}/dist/frame/index.html`;

/**
 * The script tag of one instrument, with the exact version and the hash of the file. The browser refuses any
 * other file.
 */
export const scriptTag = (tag: Tag, release: Release): string => {
  const file = `${tag}.js`;
  const src = addressOf(file, release);
  return `<script type="module" src="${src}" integrity="${release.files[file]}" crossorigin="anonymous"></script>`;
};

/** The script tag of the whole kit as a classic script. */
export const classicScriptTag = (release: Release): string => {
  const file = 'number-sense.iife.js';
  const src = addressOf(file, release);
  return `<script defer src="${src}" integrity="${release.files[file]}" crossorigin="anonymous"></script>`;
};
