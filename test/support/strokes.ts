/** A short stroke of a drawing, relative to the middle of its arc. */
export interface Stroke {
  /** Degrees from certain. */
  degrees: number;
  /** The distances of its ends from the centre, in units of the face. */
  inner: number;
  outer: number;
}

const place = ([x, y]: readonly number[]) => ({
  degrees: 45 - (Math.atan2(x - 400, 570 - y) * 180) / Math.PI,
  radius: Math.hypot(x - 400, 570 - y),
});

const segments = (d: string) =>
  [...d.matchAll(/M(-?[\d.]+)[, ](-?[\d.]+)L(-?[\d.]+)[, ](-?[\d.]+)/g)].map(([, ...numbers]) =>
    numbers.map(Number),
  );

function stroke([x1, y1, x2, y2]: number[]): Stroke {
  const [a, b] = [place([x1, y1]), place([x2, y2])];
  // the middle of both ends gives the angle more exactly
  const degrees = (a.degrees + b.degrees) / 2;
  return { degrees, inner: Math.min(a.radius, b.radius), outer: Math.max(a.radius, b.radius) };
}

/** The marks on an arc's face, sorted from certain to impossible: the short strokes across an arc. */
export const strokesOf = (face: Element): Stroke[] =>
  [...face.querySelectorAll('path')]
    .flatMap((path) => segments(path.getAttribute('d') ?? '').map(stroke))
    .filter(({ inner, outer }) => outer - inner < 30)
    .sort((a, b) => a.degrees - b.degrees);
