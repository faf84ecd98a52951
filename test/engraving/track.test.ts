import { expect } from '@open-wc/testing';
import { arc } from 'd3-shape';
import fc from 'fast-check';
import { arcTrack, edgeTrack, type Track } from '../../src/engraving/track.js';

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const centre = { x: 400, y: 570 };
const [radius, startDegrees, sweepDegrees] = [506.67, -45, 90];
const track = arcTrack(centre, radius, startDegrees, sweepDegrees);
const edge = edgeTrack({ x: 130, y: 84 }, 540);

const fractions = fc.double({ min: 0, max: 1, noNaN: true });
const distances = fc.double({ min: -400, max: 40, noNaN: true });

const context = new OffscreenCanvas(1, 1).getContext('2d')!;

const holds = (d: string, { x, y }: { x: number; y: number }) =>
  context.isPointInPath(new Path2D(d), x, y);

describe('an arc', () => {
  it('has its places where cosine and sine say, clockwise from upright', () => {
    fc.assert(
      fc.property(fractions, distances, (fraction, outward) => {
        const angle = radians(startDegrees + fraction * sweepDegrees);
        const { x, y } = track.at(fraction, outward);
        expect(x).to.be.closeTo(400 + (radius + outward) * Math.sin(angle), 1e-9);
        expect(y).to.be.closeTo(570 - (radius + outward) * Math.cos(angle), 1e-9);
        expect(track.turn(fraction)).to.be.closeTo(startDegrees + fraction * sweepDegrees, 1e-12);
      }),
    );
  });

  it('has sectors as d3-shape draws them', () => {
    const ends = fc.tuple(fractions, fractions).filter(([a, b]) => Math.abs(a - b) > 0.02);
    const sides = fc.tuple(distances, distances).filter(([a, b]) => Math.abs(a - b) > 2);
    fc.assert(
      fc.property(ends, sides, (fractionPair, distancePair) => {
        const [from, to] = fractionPair.toSorted((a, b) => a - b);
        const [inner, outer] = distancePair.toSorted((a, b) => a - b);
        const ours = track.sector(from, to, inner, outer);
        const theirs = arc<null>()
          .innerRadius(radius + inner)
          .outerRadius(radius + outer)
          .startAngle(radians(startDegrees + from * sweepDegrees))
          .endAngle(radians(startDegrees + to * sweepDegrees))(null)!;
        const nudge = 0.5 / radius;
        for (const fraction of [
          from - nudge,
          from + nudge,
          (from + to) / 2,
          to - nudge,
          to + nudge,
        ])
          for (const outward of [inner - 0.5, inner + 0.5, outer - 0.5, outer + 0.5]) {
            const { x, y } = track.at(fraction, outward);
            const place = { x: x - centre.x, y: y - centre.y };
            expect(holds(ours, { x, y })).to.equal(holds(theirs, place));
          }
      }),
    );
  });

  it('is as long as its angle says', () => {
    expect(track.length(0)).to.be.closeTo((radius * Math.PI) / 2, 1e-9);
    expect(track.length(20)).to.be.closeTo(((radius + 20) * Math.PI) / 2, 1e-9);
  });
});

describe('an edge', () => {
  it('goes straight to the right, outward is up', () => {
    expect(edge.at(0, 0)).to.deep.equal({ x: 130, y: 84 });
    expect(edge.at(1, 10)).to.deep.equal({ x: 670, y: 74 });
    expect(edge.turn(0.3)).to.equal(0);
    expect(edge.length(50)).to.equal(540);
  });

  it('has sectors that are boxes', () => {
    const box = edge.sector(0.25, 0.5, -16, 16);
    const [left, right] = [130 + 135, 130 + 270];
    expect(holds(box, { x: left + 1, y: 69 })).to.equal(true);
    expect(holds(box, { x: right - 1, y: 99 })).to.equal(true);
    expect(holds(box, { x: left - 1, y: 84 })).to.equal(false);
    expect(holds(box, { x: right + 1, y: 84 })).to.equal(false);
    expect(holds(box, { x: left + 1, y: 67 })).to.equal(false);
    expect(holds(box, { x: left + 1, y: 101 })).to.equal(false);
  });
});

for (const [name, it_] of [
  ['an arc', track],
  ['an edge', edge],
] as ReadonlyArray<[string, Track]>) {
  describe(`${name} and a finger`, () => {
    it('agree on where it is', () => {
      fc.assert(
        fc.property(fractions, distances, (fraction, outward) => {
          expect(it_.nearest(it_.at(fraction, outward))).to.be.closeTo(fraction, 1e-9);
        }),
      );
    });

    it('know what lies past the ends', () => {
      expect(it_.nearest(it_.at(-0.1, 5))).to.be.lessThan(0);
      expect(it_.nearest(it_.at(1.1, 5))).to.be.greaterThan(1);
    });

    it('know that more is farther right', () => {
      fc.assert(
        fc.property(fractions, fractions, (a, b) => {
          fc.pre(Math.abs(a - b) > 1e-9);
          expect(it_.at(a, 0).x < it_.at(b, 0).x).to.equal(a < b);
        }),
      );
    });
  });
}
