import { expect } from '@open-wc/testing';
import { gradations } from '../../src/engraving/gradations.js';
import { scales, type ScaleName } from '../../src/slide-rule/scales.js';

/** The gap of a rule of 25 cm: 0.54 mm. */
const classical = 0.00216;

/** The gradations of makers: from where, and then up to which value in which steps. */
const tables: Readonly<Partial<Record<ScaleName, string>>> = {
  C: '1 2:.01 4:.02 10:.05',
  CI: '1 2:.01 4:.02 10:.05',
  A: '1 2:.02 5:.05 10:.1 20:.2 50:.5 100:1',
  BI: '1 2:.02 5:.05 10:.1 20:.2 50:.5 100:1',
  K: '1 3:.05 6:.1 10:.2 30:.5 60:1 100:2 300:5 600:10 1000:20',
  // it begins within a step
  T: '5.75 10:.05 25:.1 45:.2',
  LL2: '1.106 1.2:.001 1.4:.002 1.8:.005 2.5:.01 2.7:.02',
  LL01: '.905 .96:.0005 .98:.0002 .99:.0001',
};

/** The values of a double that is typed, from whole numbers of steps. */
function valuesBy(table: string): number[] {
  const [start, ...stretches] = table.split(' ');
  const values = [Number(start)];
  for (const [to, step] of stretches.map((it) => it.split(':').map(Number))) {
    const from = Math.round(values.at(-1)! / step);
    const count = Math.round(to / step) - from;
    for (let i = 1; i <= count; i++) values.push(Number(((from + i) * step).toFixed(6)));
  }
  return values;
}

describe('the gradations of a rule of 25 cm', () => {
  for (const [name, table] of Object.entries(tables)) {
    it(`are those of ${name}: ${table}`, () => {
      const values = gradations(scales[name as ScaleName], classical).map(({ value }) => value);
      expect(values.map((value) => Number(value.toFixed(6)))).to.deep.equal(valuesBy(table));
    });
  }

  it('are 321 on C and as many on A', () => {
    expect(valuesBy(tables.C!)).to.have.length(321);
    expect(valuesBy(tables.A!)).to.have.length(321);
    for (const name of ['C', 'A'] as const)
      expect(gradations(scales[name], classical)).to.have.length(321);
  });

  it('are on C and D, A and B, CI and DI the same', () => {
    for (const [one, other] of [
      ['C', 'D'],
      ['A', 'B'],
      ['CI', 'DI'],
      ['CF', 'DF'],
    ] as const)
      expect(gradations(scales[one], classical)).to.deep.equal(
        gradations(scales[other], classical),
      );
  });
});
