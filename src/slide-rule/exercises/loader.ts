import { isServer } from 'lit';
import { onDemand } from '../../instrument/on-demand.js';

/** What asks questions: most rules never do. */
export const { loaded: loadedExercises, load: loadExercises } = onDemand(
  () => import('./exercise.js'),
);

// A server draws at once or never, and has no reader who waits for it.
if (isServer) void loadExercises();
