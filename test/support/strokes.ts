/** A short stroke of a drawing, seen from the middle of the arc that it stands on. */
export interface Stroke {
  /** Degrees from certain. */
  degrees: number;
  /** How far from the centre its two ends lie, in units of the face. */
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
  // the longer way from the centre says the angle better
  const degrees = (a.degrees + b.degrees) / 2;
  return { degrees, inner: Math.min(a.radius, b.radius), outer: Math.max(a.radius, b.radius) };
}

/** The marks on an arc's face, sorted from certain to impossible: what stands upright on an arc. */
export const strokesOf = (face: Element): Stroke[] =>
  [...face.querySelectorAll('path')]
    .flatMap((path) => segments(path.getAttribute('d') ?? '').map(stroke))
    .filter(({ inner, outer }) => outer - inner < 30)
    .sort((a, b) => a.degrees - b.degrees);
