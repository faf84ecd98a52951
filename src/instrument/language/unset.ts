import type { Speech } from '../controllers/announcer.js';

/** The texts of an instrument while its value is unset. */
export interface UnsetStrings {
  /** The kind of instrument. */
  kind: string;
  /** Shown while the value is unset and the reader can set it. */
  invitation: string;
  /** Shown while the value is unset, in a picture. */
  unset: string;
}

/**
 * The accessible name and role of an instrument while its value is unset. The role is `img`, as a `meter` needs a
 * value.
 */
export const unsetSpeech = (strings: UnsetStrings, isMovable: boolean): Speech => ({
  kind: strings.kind,
  sentence: isMovable ? strings.invitation : strings.unset,
  value: 0,
  range: [0, 1],
  role: 'img',
});
