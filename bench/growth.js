/** How the main thread's time grows with the number of elements. */
import { race } from './race.js';

const rounds = 3;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The square of the correlation of two lists: 1 where the points lie on a straight line. */
export function rSquared(xs, ys) {
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, i) => (x - middleX) * (ys[i] - middleY)));
  const spread = (values, middle) => mean(values.map((value) => (value - middle) ** 2));
  return covariance ** 2 / (spread(xs, middleX) * spread(ys, middleY));
}

/** Mounts so many, for each of the counts. @returns R² of the times over the counts, and the time for each, in µs */
export async function measureGrowth(browser, { counts, ...scenario }) {
  const works = [];
  for (const count of counts) {
    const { ours } = await race(browser, { ...scenario, count }, rounds, {
      ours: { who: 'ours', version: 'now' },
    });
    works.push(ours.work);
  }
  const each = works.map((work, i) => (1000 * work) / counts[i]);
  return { rSquared: rSquared(counts, works), each };
}
