/**
 * A script for the host page: sets the height of each `<iframe data-number-sense>` to that of its content, from 16 to
 * 4000 px. It accepts messages only from the window of such a frame, and reads only a number, for that frame alone.
 */
const LEAST = 16;
const MOST = 4000;

const frames = (): NodeListOf<HTMLIFrameElement> =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-number-sense]');

const resize = (frame: HTMLIFrameElement, height: number): void => {
  frame.style.height = `${height}px`;
};

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { type, height } = Object(data) as Record<string, unknown>;
  if (type !== 'number-sense:height' || !Number.isFinite(height)) return;
  const bounded = Math.min(MOST, Math.max(LEAST, Math.ceil(height as number)));
  for (const frame of frames()) if (frame.contentWindow === source) resize(frame, bounded);
});

// Messages sent before this script ran are lost. A frame whose height is not that of its content sends its message again.
for (const frame of frames()) if (frame.clientHeight) resize(frame, frame.clientHeight + 1);
