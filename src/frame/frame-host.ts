/**
 * For the page around: gives each `<iframe data-number-sense>` the height that its content asks for. It believes a message
 * only from such a frame's own window, and takes from it nothing but a number, for that frame alone.
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

// What was told before this script came is lost. A frame that gets another height than it asked for tells again.
for (const frame of frames()) if (frame.clientHeight) resize(frame, frame.clientHeight + 1);
