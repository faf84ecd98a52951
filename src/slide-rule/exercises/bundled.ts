/** Replaces `loader.ts` in the bundles of the whole kit. */
import { atOnce } from '../../instrument/on-demand.js';
import * as exercise from './exercise.js';

export const { loaded: loadedExercises, load: loadExercises } = atOnce(exercise);
