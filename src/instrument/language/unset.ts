import type { Speech } from '../controllers/announcer.js';

/** What an instrument says while no value is said. */
export interface UnsetStrings {
  /** What the element is. */
  kind: string;
  /** No value is said yet, and this one can be moved. */
  invitation: string;
  /** No value is said yet, in a picture. */
  unset: string;
}

/** What a screen reader reads of an instrument whose value is not said yet: a meter has always a value. */
export const unsetSpeech = (strings: UnsetStrings, isMovable: boolean): Speech => ({
  kind: strings.kind,
  sentence: isMovable ? strings.invitation : strings.unset,
  value: 0,
  range: [0, 1],
  role: 'img',
});
