import { html, type TemplateResult } from 'lit';
import { textOf } from '../../instrument/attributes/warn.js';
import { shownText } from '../../instrument/drawing/shown-text.js';
import type { Faces } from '../face/faces.js';
import type { Plan } from '../face/plan.js';
import { othersInWords, seenOn, shownReadings } from './sentence.js';
import { partOf, readingOn, type Setting } from './setting.js';

/** The line of text under a face: the value under the hairline on each of its scales. */
export const readoutOf = (plan: Plan, setting: Setting, locale: string): TemplateResult =>
  html`<div class="readout" part="readout"
    >${shownText([shownReadings(seenOn(plan, setting), locale), ...othersInWords(plan, setting, locale)].join(' · '))}</div
  >`;

/**
 * The value under the hairline on the scale of a name. Null if the hairline is off the scale, or there is no
 * such scale.
 */
export const readingNamed = (name: string, faces: Faces, setting: Setting): number | null => {
  const scale = faces.named(textOf(name));
  if (!scale) return null;
  return readingOn(scale, partOf(scale, faces.with(scale)), setting)?.value ?? null;
};
