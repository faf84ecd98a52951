import type { ScaleName } from '../../src/slide-rule/scales/catalogue.js';

/** The gradations that makers engrave: the first value, then up to which value in which steps. */
export const classicalTables: Readonly<Partial<Record<ScaleName, string>>> = {
  C: '1 2:.01 4:.02 10:.05',
  CI: '1 2:.01 4:.02 10:.05',
  A: '1 2:.02 5:.05 10:.1 20:.2 50:.5 100:1',
  BI: '1 2:.02 5:.05 10:.1 20:.2 50:.5 100:1',
  K: '1 3:.05 6:.1 10:.2 30:.5 60:1 100:2 300:5 600:10 1000:20',
  // the scale begins within a step
  T: '5.75 10:.05 25:.1 45:.2',
  LL2: '1.106 1.2:.001 1.4:.002 1.8:.005 2.5:.01 2.7:.02',
  LL01: '.905 .96:.0005 .98:.0002 .99:.0001',
};

/** The values of the gradations in a table, each the same double as its literal, from whole numbers of steps. */
export function valuesBy(table: string): number[] {
  const [start, ...stretches] = table.split(' ');
  const values = [Number(start)];
  for (const [to, step] of stretches.map((it) => it.split(':').map(Number))) {
    const from = Math.round(values.at(-1)! / step);
    const count = Math.round(to / step) - from;
    for (let i = 1; i <= count; i++) values.push(Number(((from + i) * step).toFixed(6)));
  }
  return values;
}
