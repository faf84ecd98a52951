import type { Speech } from '../../instrument/controllers/announcer.js';
import { leftOut } from '../solving/left-out.js';
import type { RuleExercises } from './answer.js';

/** Refuses an exercise, with a warning that names the script with the questions. */
export const kind = leftOut('exercises');

/** Replaces `on-demand.ts` in `dist/cdn/slide-rule.js`, which has no questions. */
export class ExercisesOnDemand implements RuleExercises {
  question(): void {}

  answering(): void {}

  asking(speech: Speech): Speech {
    return speech;
  }

  restart(): void {}

  changed(): void {}
}
