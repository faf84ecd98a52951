import { describe, it } from 'node:test';
import { expect } from 'chai';
import { gradations } from '../../src/engraving/gradations.js';
import { scales, type ScaleName } from '../../src/slide-rule/scales/catalogue.js';
import { classicalTables, valuesBy } from '../support/classical.js';

/** The gap of a rule of 25 cm: 0.54 mm. */
const classical = 0.00216;

describe('the gradations of a rule of 25 cm', () => {
  for (const [name, table] of Object.entries(classicalTables)) {
    it(`are those of ${name}: ${table}`, () => {
      const values = gradations(scales[name as ScaleName], classical).map(({ value }) => value);
      expect(values.map((value) => Number(value.toFixed(6)))).to.deep.equal(valuesBy(table));
    });
  }

  it('are 321 on C and equally many on A', () => {
    expect(valuesBy(classicalTables.C!)).to.have.length(321);
    expect(valuesBy(classicalTables.A!)).to.have.length(321);
    for (const name of ['C', 'A'] as const)
      expect(gradations(scales[name], classical)).to.have.length(321);
  });

  it('are equal on C and D, A and B, CI and DI', () => {
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
