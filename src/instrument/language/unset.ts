import type { Speech } from '../controllers/announcer.js';

/** What an instrument says while no value is said. */
export interface UnsetStrings {
  /** What the element is. */
  kind: string;
  /** What is shown while nobody has said a value, where users can move it. */
  invitation: string;
  /** What is shown while nobody has said a value, in a picture. */
  unset: string;
}

/**
 * What a screen reader reads of an instrument whose value is not said yet. It is an image there, as the role of a meter
 * needs a value.
 */
export const unsetSpeech = (strings: UnsetStrings, isMovable: boolean): Speech => ({
  kind: strings.kind,
  sentence: isMovable ? strings.invitation : strings.unset,
  value: 0,
  range: [0, 1],
  role: 'img',
});
