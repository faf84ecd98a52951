import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { arcsPath } from '../../src/engraving/arcs.js';
import { arcTrack, edgeTrack, ringTrack, type Track } from '../../src/engraving/track.js';

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

const pathOf = (d: string): SVGPathElement => {
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  return path;
};

describe('an arc', () => {
  it('has its points at the cosine and sine of the angle, clockwise from upright', () => {
    fc.assert(
      fc.property(fractions, distances, (fraction, outward) => {
        const angle = radians(startDegrees + fraction * sweepDegrees);
        const { x, y } = track.at(fraction, outward);
        expect(x).to.be.closeTo(400 + (radius + outward) * Math.sin(angle), 1e-9);
        expect(y).to.be.closeTo(570 - (radius + outward) * Math.cos(angle), 1e-9);
        expect(track.turnDegrees(fraction)).to.be.closeTo(
          startDegrees + fraction * sweepDegrees,
          1e-12,
        );
      }),
    );
  });

  it('has sectors that contain the points between their ends and sides, in either direction', () => {
    const ends = fc.tuple(fractions, fractions).filter(([a, b]) => Math.abs(a - b) > 0.02);
    const sides = fc.tuple(distances, distances).filter(([a, b]) => Math.abs(a - b) > 2);
    fc.assert(
      fc.property(ends, sides, ([from, to], [inner, outer]) => {
        const sector = track.sector(from, to, inner, outer);
        const [start, end] = [from, to].sort((a, b) => a - b);
        const [low, high] = [inner, outer].sort((a, b) => a - b);
        const nudge = 0.5 / radius;
        for (const fraction of [start - nudge, start + nudge, (from + to) / 2, end - nudge])
          for (const outward of [low - 0.5, low + 0.5, high - 0.5, high + 0.5]) {
            const isInside = fraction > start && outward > low && outward < high;
            const label = `${from} … ${to}, ${inner} … ${outer}: ${fraction}, ${outward}`;
            expect(holds(sector, track.at(fraction, outward)), label).to.equal(isInside);
          }
      }),
    );
  });

  it('has parallel lines at their distance, clockwise and counterclockwise', () => {
    fc.assert(
      fc.property(fractions, fractions, distances, (from, to, outward) => {
        fc.pre(Math.abs(from - to) > 0.001);
        const line = pathOf(track.along(from, to, outward));
        const length = line.getTotalLength();
        const label = `${from} … ${to}, ${outward}`;
        const [start, end] = [from, to].map((fraction) => track.at(fraction, outward));
        for (const [along, { x, y }] of [
          [0, start],
          [length, end],
        ] as const) {
          const point = line.getPointAtLength(along);
          expect(Math.hypot(point.x - x, point.y - y), label).to.be.at.most(0.02);
        }
        for (const share of [0.1, 0.25, 0.5, 0.9]) {
          const { x, y } = line.getPointAtLength(share * length);
          const distance = Math.hypot(x - centre.x, y - centre.y);
          // Browsers measure along chords, which lie up to half a unit inside of an arc.
          expect(distance, label).to.be.closeTo(radius + outward, 0.6);
        }
      }),
    );
  });

  it('has the length of its angle', () => {
    expect(track.length(0)).to.be.closeTo((radius * Math.PI) / 2, 1e-9);
    expect(track.length(20)).to.be.closeTo(((radius + 20) * Math.PI) / 2, 1e-9);
  });
});

describe('open arcs', () => {
  it('are joined by straight lines, also to and from an arc of zero length', () => {
    const [top, right] = [0, Math.PI / 2];
    const d = arcsPath([
      { startRadians: top, endRadians: top, radius: 10 },
      { startRadians: top, endRadians: right, radius: 8 },
      { startRadians: right, endRadians: top, radius: 6 },
    ]);
    expect(d).to.equal('M0,-10L0,-8A8,8,0,0,1,8,0L6,0A6,6,0,0,0,0,-6');
  });
});

describe('a ring', () => {
  it('starts at the top and goes round clockwise, with radii outward', () => {
    for (const [turns, x, y] of [
      [0, 0, -10],
      [0.25, 10, 0],
      [0.5, 0, 10],
      [0.75, -10, 0],
    ]) {
      expect(ringTrack.at(turns, 10).x).to.be.closeTo(x, 1e-12);
      expect(ringTrack.at(turns, 10).y).to.be.closeTo(y, 1e-12);
      expect(ringTrack.turnDegrees(turns)).to.equal(360 * turns);
    }
    expect(ringTrack.length(10)).to.be.closeTo(20 * Math.PI, 1e-12);
  });

  it('has sectors of more than half a turn', () => {
    const sector = ringTrack.sector(0.1, 0.9, 0, 10);
    for (const [turns, isInside] of [
      [0.05, false],
      [0.15, true],
      [0.5, true],
      [0.85, true],
      [0.95, false],
    ] as const)
      expect(holds(sector, ringTrack.at(turns, 9)), `${turns}`).to.equal(isInside);
  });
});

describe('an edge', () => {
  it('goes straight to the right, with outward upwards', () => {
    expect(edge.at(0, 0)).to.deep.equal({ x: 130, y: 84 });
    expect(edge.at(1, 10)).to.deep.equal({ x: 670, y: 74 });
    expect(edge.turnDegrees(0.3)).to.equal(0);
    expect(edge.length(50)).to.equal(540);
  });

  it('has straight lines along it, either way', () => {
    expect(edge.along(0, 0.5, 4)).to.equal('M130,80L400,80');
    expect(edge.along(0.5, 0, 4)).to.equal('M400,80L130,80');
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
  describe(`${name} and the position of a pointer`, () => {
    it('agree on the nearest fraction', () => {
      fc.assert(
        fc.property(fractions, distances, (fraction, outward) => {
          expect(it_.nearest(it_.at(fraction, outward))).to.be.closeTo(fraction, 1e-9);
        }),
      );
    });

    it('give fractions below 0 and above 1 beyond the ends', () => {
      expect(it_.nearest(it_.at(-0.1, 5))).to.be.lessThan(0);
      expect(it_.nearest(it_.at(1.1, 5))).to.be.greaterThan(1);
    });

    it('give greater fractions farther right', () => {
      fc.assert(
        fc.property(fractions, fractions, (a, b) => {
          fc.pre(Math.abs(a - b) > 1e-9);
          expect(it_.at(a, 0).x < it_.at(b, 0).x).to.equal(a < b);
        }),
      );
    });
  });
}
