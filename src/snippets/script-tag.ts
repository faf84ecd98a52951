import type { Release, Tag } from './shown.js';

const host = 'https://cdn.jsdelivr.net/npm/number-sense';

/** Where a file of a release is found. */
export const addressOf = (file: string, { version }: Release): string =>
  `${host}@${version}/dist/cdn/${file}`;

/** Where the page for frames of a release is found. */
export const frameAddress = (version: string): string =>
  `https://unpkg.com/number-sense@${version}/dist/frame/index.html`;

/** The script tag of one instrument: the exact version, and what the file must be, or the browser refuses it. */
export const scriptTag = (tag: Tag, release: Release): string => {
  const file = `${tag}.js`;
  const src = addressOf(file, release);
  return `<script type="module" src="${src}" integrity="${release.files[file]}" crossorigin="anonymous"></script>`;
};

/** The whole kit as a classic script. */
export const classicScriptTag = (release: Release): string => {
  const file = 'number-sense.iife.js';
  const src = addressOf(file, release);
  return `<script defer src="${src}" integrity="${release.files[file]}" crossorigin="anonymous"></script>`;
};
