/** The frames of a page, one after the other when a test says so. */
export interface Frames {
  /** How many callbacks wait for the next frame. */
  readonly waiting: number;
  /** Lets a frame come, so many milliseconds after the one before, and what follows from it. */
  next(milliseconds?: number): Promise<void>;
}

/**
 * Takes the page's frames in hand. Call it at the top of a `describe`: in each of its tests a motion then takes the
 * same steps on every machine. Nothing else that waits for frames may be used there.
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
    // what is still under way must come to its end, or it would wait for ever
    for (let i = 0; i < 1000 && waiting.length > 0; i++) await next(1000);
    window.requestAnimationFrame = requestAnimationFrame;
  });
  const next = async (milliseconds = 16): Promise<void> => {
    now += milliseconds;
    for (const callback of waiting.splice(0)) callback(now);
    // what promises have to say is said within the frame
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    get waiting() {
      return waiting.length;
    },
    next,
  };
}
