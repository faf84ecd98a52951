/** The tags of the instruments. */
export type Tag = 'probability-meter' | 'decibel-spinner' | 'quarter-dial' | 'slide-rule';

/** An instrument with its settings, to show it in another place. */
export interface Shown {
  tag: Tag;
  /** Its attributes in the order in which they are written; a flag has an empty text. */
  settings: ReadonlyMap<string, string>;
  /** Its custom properties, such as `--instrument-needle`. */
  looks?: ReadonlyMap<string, string>;
  /** Plain text for readers without the script. */
  fallback: string;
}

/** The released files for script tags, as in `dist/cdn/integrity.json`. */
export interface Release {
  version: string;
  /** The SHA-384 hash of each file of dist/cdn, in the format of an `integrity` attribute. */
  files: Readonly<Record<string, string>>;
}
