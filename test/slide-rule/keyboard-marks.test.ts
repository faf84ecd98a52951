import { expect } from '@open-wc/testing';
import { scales as catalogue, type Scale } from '../../src/slide-rule/scales/catalogue.js';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { alongStops } from '../support/rule-face.js';
import { ruleWith, scalesOf, send, type Attributes, readingOf } from '../support/rule.js';

const scales: Readonly<Record<string, Scale>> = catalogue;

/** Where on the decade the keys bring the hairline, from one end to the other. */
function stopsOf(rule: SlideRule, key: string): number[] {
  const stops: number[] = [];
  for (let i = 0; i < 2000; i++) {
    send(rule, 'cursor', key);
    const along = Math.log10(rule.cursor);
    // round a ring, or at an end that is not left
    if (along < (stops.at(-1) ?? 0) || along === stops.at(-1)) break;
    stops.push(along);
  }
  return stops;
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 2e-4;

const startingFrom = (cursor: number, more: Attributes, width: number): Promise<SlideRule> =>
  ruleWith({ cursor: String(cursor), ...more }, width);

describe('an arrow key on a rule', () => {
  for (const [name, attributes, width] of [
    ['D', {}, 320],
    ['D', {}, 560],
    ['D', { shape: 'linear', layout: 'mannheim' }, 700],
    ['D', { shape: 'linear', layout: 'duplex' }, 760],
    ['K', { scale: 'K' }, 480],
    ['A', { scale: 'A' }, 480],
    ['L', { scale: 'L' }, 480],
    ['S', { scale: 'S' }, 480],
    ['LL3', { scale: 'LL3' }, 480],
    ['LL02', { scale: 'LL02' }, 480],
    ['CI', { scale: 'CI' }, 480],
    ['K', { shape: 'linear', layout: 'K A [ C ]' }, 700],
  ] as Array<[string, Attributes, number]>) {
    it(`stops at each engraved mark of ${name}, and nowhere else: ${JSON.stringify(attributes)}, ${width} px`, async () => {
      const rule = await startingFrom(1, attributes, width);
      const [scale] = scalesOf(rule, name);
      const marks = alongStops(rule, scale)
        .map((along) => (isNear(along, 1) && !('shape' in attributes) ? 0 : along))
        .filter((along) => along > 2e-4 && along < 1 - 2e-4)
        .sort((a, b) => a - b);
      const stops = stopsOf(rule, 'ArrowRight').filter((along) => along < 1 - 2e-4);
      const unmarked = stops.filter((stop) => !marks.some((mark) => isNear(stop, mark)));
      expect(unmarked).to.deep.equal([]);
      const missed = marks.filter((mark) => !stops.some((stop) => isNear(stop, mark)));
      expect(missed).to.deep.equal([]);
      expect(stops.length).to.be.greaterThan(50);
    });
  }

  it('moves from mark to mark of the key scale as round numbers', async () => {
    for (const name of ['D', 'A', 'K', 'L', 'S', 'LL3', 'DI', 'P']) {
      const rule = await startingFrom(3, { scale: name }, 480);
      const constants = scales[name].gauges.map(({ value }) => value.toPrecision(9));
      for (let i = 0; i < 20; i++) {
        send(rule, 'cursor', 'ArrowRight');
        const value = readingOf(rule, name)!;
        if (constants.includes(value.toPrecision(9))) continue;
        expect(Number(value.toPrecision(9)), `${name} ${value}`).to.equal(
          Number(value.toPrecision(6)),
        );
      }
    }
  });

  it('has finer steps on a larger rule', async () => {
    const counts: number[] = [];
    for (const width of [160, 320, 560]) {
      const rule = await startingFrom(1, {}, width);
      counts.push(stopsOf(rule, 'ArrowRight').length);
    }
    expect(counts[0]).to.be.lessThan(counts[1]);
    expect(counts[1]).to.be.lessThan(counts[2]);
  });

  it('moves C 1 of the slide from mark to mark of D', async () => {
    const rule = await ruleWith({ shape: 'linear', slide: '2' }, 700);
    const marks = alongStops(rule, scalesOf(rule, 'D')[0]);
    for (let i = 0; i < 30; i++) {
      send(rule, 'slide', 'ArrowRight');
      const along = Math.log10(rule.slide);
      expect(
        marks.some((mark) => isNear(mark, along)),
        `${rule.slide}`,
      ).to.equal(true);
    }
  });

  for (const [layout, name] of [
    ['watch', 'A'],
    ['[ K ]', 'K'],
  ]) {
    it(`stops at the marks of ${layout}'s ${name} after the disc has turned`, async () => {
      const rule = await startingFrom(1, { layout, slide: '2.3' }, 480);
      for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft'])
        for (let i = 0; i < 5; i++) {
          send(rule, 'cursor', key);
          const value = readingOf(rule, name)!;
          const isConstant = scales[name].gauges.some(
            (gauge) => Math.abs(gauge.value - value) < 1e-9,
          );
          if (isConstant) continue;
          expect(Number(value.toPrecision(9)), `${key} to ${name} ${value}`).to.equal(
            Number(value.toPrecision(4)),
          );
        }
    });
  }

  it('moves from a place between two marks to the next mark', async () => {
    const rule = await startingFrom(2.0137, {}, 480);
    send(rule, 'cursor', 'ArrowRight');
    expect(rule.cursor).to.be.within(2.0138, 2.04);
    rule.cursor = 2.0137;
    send(rule, 'cursor', 'ArrowLeft');
    expect(rule.cursor).to.be.within(1.99, 2.0136);
  });
});

describe('the Page keys on a rule', () => {
  for (const name of ['D', 'A', 'K', 'S', 'T', 'L', 'LL3', 'LL03', 'CI', 'P']) {
    it(`stop at the numbered marks of ${name}`, async () => {
      const rule = await startingFrom(1, { scale: name }, 560);
      const stops = stopsOf(rule, 'PageUp').filter((along) => along < 1 - 1e-9);
      const numbered = scales[name].numbered.map((value) => scales[name].position(value));
      for (const stop of stops) {
        const value = scales[name].value(stop);
        expect(
          numbered.some((place) => isNear(place, stop)),
          `${name} ${value}`,
        ).to.equal(true);
      }
      const inside = numbered.filter((place) => place > 1e-6 && place < 1 - 1e-6);
      expect(stops.length).to.be.at.least(inside.length / 2);
    });
  }

  it('return the same way', async () => {
    const rule = await startingFrom(2, { shape: 'linear', layout: 'mannheim' }, 700);
    const way = [2];
    for (let i = 0; i < 5; i++) {
      send(rule, 'cursor', 'PageUp');
      way.push(rule.cursor);
    }
    for (const stop of way.reverse().slice(1)) {
      send(rule, 'cursor', 'PageDown');
      expect(rule.cursor).to.equal(stop);
    }
  });
});
