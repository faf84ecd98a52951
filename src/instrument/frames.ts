/** A movement: draws itself for the time of a frame, and says whether it goes on. */
export type Movement = (now: number) => boolean;

const movements = new Set<Movement>();
let requested = 0;

const turn = (now: number): void => {
  requested = 0;
  for (const movement of movements) if (!movement(now)) movements.delete(movement);
  request();
};

const request = (): void => {
  if (movements.size > 0) requested ||= requestAnimationFrame(turn);
};

/** Runs a movement once a frame, all of the page's in one callback; nothing runs while nothing moves. */
export const start = (movement: Movement): void => {
  movements.add(movement);
  request();
};

/** Ends a movement before its time. */
export const stop = (movement: Movement): void => {
  movements.delete(movement);
};

/** Whether the reader asked for less motion; asked anew each time, so that no listener stays behind. */
export const isMotionReduced = (): boolean =>
  matchMedia('(prefers-reduced-motion: reduce)').matches;
