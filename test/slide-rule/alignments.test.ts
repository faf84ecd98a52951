import { expect } from '@open-wc/testing';
import { scales as catalogue, type Scale } from '../../src/slide-rule/scales/catalogue.js';
import { readReference, relativeError } from '../conversions/reference.js';
import { expectReading } from '../support/rule-readings.js';
import { newRule, part, ruleWith, turnOf, readingOf } from '../support/rule.js';

const scales: Readonly<Record<string, Scale>> = catalogue;

/** What the checks call scales that we call otherwise. */
const ownNames: Readonly<Record<string, string>> = { T1: 'T', SRT: 'ST', 'A/B': 'A' };

/** Checks of slides, of other conventions, of gauge marks and of other instruments, with tests of their own below. */
const told = [1, 12, 19, 20, 32, 45, 46, 47, 48, 49, 50, 51].map(String);

type Row = Record<string, string>;

const checks = readReference('slide-rule-checks.csv');

const scaleOf = (name: string): Scale => scales[ownNames[name] ?? name];

const numbersOf = ({ value_in, value_out, position_fraction_of_D_decade }: Row) =>
  [value_in, value_out, position_fraction_of_D_decade].map(Number);

const check = (id: number): Row => checks.find((row) => row['id'] === String(id))!;

describe('the alignments of the reference', () => {
  it('are 51, each with its own number', () => {
    expect(checks.map(({ id }) => Number(id))).to.deep.equal(
      Array.from({ length: 51 }, (_, i) => i + 1),
    );
  });

  for (const row of checks.filter(({ id }) => !told.includes(id))) {
    it(`${row['id']}: ${row['description']}`, () => {
      const [value, wanted, place] = numbersOf(row);
      const [from, to] = [scaleOf(row['scale_in']), scaleOf(row['scale_out'])];
      expect(from.position(value)).to.be.closeTo(place, 1e-14);
      expect(relativeError(to.value(place), wanted)).to.be.at.most(1e-13);
      // between two scales of the body there is nothing but the hairline
      const rule = newRule({ layout: 'mannheim', cursor: `${scales.D.value(place)}` });
      if (place >= 0) expectReading(readingOf(rule, row['scale_out']), wanted, row['scale_out']);
    });
  }

  it('1: slide set C1 over D2.5: under C2 read D5', () => {
    const rule = newRule({ slide: '2.5', cursor: '5' });
    expectReading(readingOf(rule, 'C'), 2, 'C');
    expectReading(readingOf(rule, 'D'), 5, 'D');
  });

  it('12: cos 60 = black S 30, which is D 5', () => {
    const [value, wanted, place] = numbersOf(check(12));
    expect(scales.S.position(90 - value)).to.be.closeTo(place, 1e-14);
    expect(relativeError(scales.D.value(place), wanted)).to.be.at.most(1e-14);
  });

  for (const id of [19, 20]) {
    it(`${id}: ST is based on the arc, and not on ${id === 19 ? 'the sine' : 'the mean'}`, () => {
      const [value, , place] = numbersOf(check(id));
      const [, , byArc] = id === 19 ? numbersOf(check(18)) : [0, 0, Math.log10(8.726646259971648)];
      expect(scales.ST.position(value)).to.be.closeTo(byArc, 1e-14);
      expect(Math.abs(scales.ST.position(value) - place)).to.be.greaterThan(8e-5);
    });
  }

  it('32: 2.5^1.7: C1 over LL2 2.5, under C1.7 read LL3', () => {
    const [base, wanted, place] = numbersOf(check(32));
    const slide = scales.D.value(scales.LL2.position(base));
    const rule = newRule({
      layout: 'duplex',
      slide: `${slide}`,
      cursor: `${scales.D.value(place)}`,
    });
    expectReading(readingOf(rule, 'C'), 1.7, 'C');
    expect(relativeError(readingOf(rule, 'LL3')!, wanted)).to.be.at.most(1e-12);
  });

  for (const [id, on, sign] of [
    [45, 'D', 'R'],
    [46, 'D', 'ρ′'],
    [47, 'D', 'ρ″'],
    [48, 'A', 'M'],
    [43, 'D', 'c'],
    [44, 'D', 'c₁'],
  ] as const) {
    it(`${id}: the gauge mark ${sign} is at its place on ${on}`, () => {
      const [value, , place] = numbersOf(check(id));
      const mark = scales[on].gauges.find((gauge) => gauge.sign === sign)!;
      expect(relativeError(mark.value, value)).to.be.at.most(1e-14);
      expect(scales[on].position(mark.value)).to.be.closeTo(place, 1e-14);
    });
  }

  it('49: on a ring the hairline at C 2 is at 108.37°', async () => {
    const rule = await ruleWith({ cursor: '2' });
    expect(turnOf(part(rule, 'cursor'))).to.be.closeTo(Number(check(49)['value_out']), 1e-4);
    expectReading(readingOf(rule, 'C'), 2, 'C');
  });

  it('50: the 60 index at 120: 45 minutes are 90', () => {
    const [inner, outer] = [45, 90].map((value) => value / 10);
    const rule = newRule({ layout: 'flight', slide: '2', cursor: `${outer}` });
    expectReading(readingOf(rule, 'C'), inner, 'the inner ring');
    expectReading(readingOf(rule, 'D'), outer, 'the outer ring');
  });

  it('51: a nautical mile is 1.1508 statute ones', () => {
    const ratio = 1.852 / 1.609344;
    const [, wanted] = numbersOf(check(51));
    const rule = newRule({ slide: `${ratio}`, cursor: `${ratio * 2}` });
    expect(relativeError(ratio, wanted)).to.be.at.most(1e-15);
    expectReading(readingOf(rule, 'C'), 2, 'C');
    expectReading(readingOf(rule, 'D'), 2 * wanted, 'D');
  });
});

/** The constants of the facts, to their digits there, by letter. */
const constants: Readonly<Record<string, number>> = {
  ...{ π: 3.14159, e: 2.71828, c: 1.128379, 'c₁': 3.568248, '2π': 6.283185, R: 57.29578 },
  ...{ 'ρ′': 3437.747, 'ρ″': 206264.8, Q: 0.01745329, L: 2.302585, M: 0.31831, l: 0.434294 },
  ...{ q: 0.785398, v: 0.523599, V: 4.18879 },
};

describe('gauge marks', () => {
  const marks = Object.values(scales).flatMap((scale) =>
    scale.gauges.map((gauge) => ({ scale, gauge })),
  );

  it('are all there', () => {
    const signs = new Set(marks.map(({ gauge }) => gauge.sign));
    expect([...signs]).to.include.members(Object.keys(constants));
    for (const name of ['C', 'D']) expect(scales[name].gauges.length, name).to.be.at.least(10);
  });

  it('have the value of their symbol, apart from powers of ten, inside their scale', () => {
    for (const { scale, gauge } of marks) {
      const told = `${gauge.sign} on ${scale.name}`;
      const [least, greatest] = [...scale.span].sort((a, b) => a - b);
      expect(gauge.value, told).to.be.within(least, greatest);
      const tens = Math.log10(gauge.value / constants[gauge.sign]);
      expect(tens, told).to.be.closeTo(Math.round(tens), 1e-6);
      const whole = Math.log10(gauge.constant / constants[gauge.sign]);
      expect(whole, told).to.be.closeTo(0, 1e-6);
    }
  });

  it('occur once on each scale', () => {
    for (const { gauges, name } of Object.values(scales)) {
      const values = gauges.map(({ value }) => value.toPrecision(9));
      expect(new Set(values).size, name).to.equal(values.length);
    }
  });
});
