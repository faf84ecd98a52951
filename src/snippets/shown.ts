/** The instruments by their tags. */
export type Tag = 'probability-meter' | 'decibel-spinner' | 'quarter-dial' | 'slide-rule';

/** An instrument as it is to appear somewhere else. */
export interface Shown {
  tag: Tag;
  /** Its attributes in the order in which they are written; a flag has an empty text. */
  settings: ReadonlyMap<string, string>;
  /** Its custom properties, such as `--instrument-needle`. */
  looks?: ReadonlyMap<string, string>;
  /** What readers without the script see, as plain text. */
  fallback: string;
}

/** What a script tag says of the files that were released: `dist/cdn/integrity.json`. */
export interface Release {
  version: string;
  /** The sha384 of each file of dist/cdn, as an `integrity` attribute has it. */
  files: Readonly<Record<string, string>>;
}
