import { JustGage } from 'justgage';

const still = { startAnimationTime: 0, refreshAnimationTime: 0 };

globalThis.peer = {
  make: (cell, p) => new JustGage({ parentNode: cell, min: 0, max: 100, value: 100 * p, ...still }),
  set: (gauge, p) => gauge.refresh(100 * p),
  end: (gauge) => gauge.destroy(),
};
