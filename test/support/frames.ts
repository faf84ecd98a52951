/** The animation frames of a page, which a test triggers one after the other. */
export interface Frames {
  /** The number of callbacks that wait for the next frame. */
  readonly waiting: number;
  /** Runs a frame, some milliseconds after the last one, and the promises that follow from it. */
  next(milliseconds?: number): Promise<void>;
}

/**
 * Replaces the page's animation frames. Call it at the top of a `describe`: in each of its tests, a motion then
 * takes the same steps on every machine. Nothing else that waits for frames can be used there.
 */
export function frames(): Frames {
  const { requestAnimationFrame } = window;
  let waiting: FrameRequestCallback[] = [];
  let now = 0;
  beforeEach(() => {
    [waiting, now] = [[], performance.now()];
    window.requestAnimationFrame = (callback) => waiting.push(callback);
  });
  afterEach(async () => {
    // motion in progress must end, or it would wait for ever
    for (let i = 0; i < 1000 && waiting.length > 0; i++) await next(1000);
    window.requestAnimationFrame = requestAnimationFrame;
  });
  const next = async (milliseconds = 16): Promise<void> => {
    now += milliseconds;
    for (const callback of waiting.splice(0)) callback(now);
    // promises settle within the frame
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    get waiting() {
      return waiting.length;
    },
    next,
  };
}
