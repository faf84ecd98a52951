import { isServer } from 'lit';
import { onDemand } from '../../instrument/on-demand.js';

/** Loads the questions on demand: most rules have none. */
export const { loaded: loadedExercises, load: loadExercises } = onDemand(
  () => import('./exercise.js'),
);

// A server renders without waiting, so the questions are loaded in advance.
if (isServer) void loadExercises();
