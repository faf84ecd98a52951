import { decibelSpinner } from './decibel-spinner.js';
import { probabilityMeter } from './probability-meter.js';
import { quarterDial } from './quarter-dial.js';
import { linearSlideRule, slideRule } from './slide-rule.js';
import type { Subject } from './subject.js';

/** The four. */
export const subjects: readonly Subject[] = [
  probabilityMeter,
  decibelSpinner,
  quarterDial,
  slideRule,
];

/** The four, one of them in both of its shapes. */
export const subjectsInAllShapes: readonly Subject[] = [...subjects, linearSlideRule];

for (const { Class } of subjects) Class.define();
