import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { filledSegments, segmentMarks } from '../../src/engraving/disc.js';

const radius = 95;
const fullTurn = 2 * Math.PI;
const context = new OffscreenCanvas(1, 1).getContext('2d')!;

const holds = (d: string, x: number, y: number) => context.isPointInPath(new Path2D(d), x, y);

const at = (turn: number, distance: number): [number, number] => [
  distance * Math.cos(fullTurn * turn),
  distance * Math.sin(fullTurn * turn),
];

/** Whether a place is filled, by its angle alone: each segment is filled from its start on, clockwise. */
const isFilled = (segments: number, fraction: number, turn: number, distance: number): boolean => {
  const segment = turn * segments;
  return distance < radius && segment - Math.floor(segment) < fraction;
};

const counts = fc.integer({ min: 1, max: 60 });

describe('a disc of filled segments', () => {
  it('is filled on one side of every edge of a segment, and empty on the other', () => {
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (segments, fraction) => {
          const d = filledSegments(radius, segments, fraction);
          for (const edge of [0, fraction, segments - 1, segments - 1 + fraction])
            for (const nudge of [-0.004, 0.004])
              for (const distance of [20, radius - 0.1, radius + 0.1]) {
                const turn = (edge + nudge) / segments;
                const label = `${segments} filled to ${fraction}, at ${turn}, ${distance}`;
                expect(holds(d, ...at(turn, distance)), label).to.equal(
                  isFilled(segments, fraction, turn, distance),
                );
              }
        },
      ),
    );
  });

  it('has its edges at the angles, to a hundred-thousandth of a turn', () => {
    fc.assert(
      fc.property(
        counts,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (segments, fraction) => {
          const d = filledSegments(radius, segments, fraction);
          for (const [edge, before] of [
            [0, false],
            [fraction / segments, true],
          ] as const) {
            expect(holds(d, ...at(edge - 1e-5, 94))).to.equal(before);
            expect(holds(d, ...at(edge + 1e-5, 94))).to.equal(!before);
          }
        },
      ),
    );
  });

  it('has a middle of the same share, but of no points, where more than 20 segments would meet', () => {
    for (const fraction of [0.1, 0.5, 0.9]) {
      const d = filledSegments(radius, 60, fraction);
      const turns = Array.from({ length: 720 }, (_, i) => (i + 0.5) / 720);
      const isWhole = (distance: number, filled: boolean) =>
        turns.every((turn) => holds(d, ...at(turn, distance)) === filled);
      const edge = (1.2 * 60) / fullTurn;
      const hole = edge * Math.sqrt(1 - fraction);
      expect(isWhole(hole - 0.1, false), `inside, ${fraction}`).to.equal(true);
      expect(isWhole((hole + edge) / 2, true), `the ring, ${fraction}`).to.equal(true);
      expect(holds(d, ...at(0.001, edge + 1))).to.equal(true);
      expect(holds(d, ...at(-0.001, edge + 1))).to.equal(false);
    }
  });

  for (const segments of [1, 2, 5, 60]) {
    it(`is empty at 0, and one circle without a seam at 1: ${segments}`, () => {
      expect(filledSegments(radius, segments, 0)).to.equal('');
      const full = filledSegments(radius, segments, 1);
      expect(full).to.equal(filledSegments(radius, 1, 1));
      expect(full.match(/M/g)).to.have.length(1);
      expect(full).not.to.contain('L');
    });
  }

  it('never contains NaN, however little is filled or left', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 320 }), (segments, exponent) => {
        const little = Number(`1e-${exponent}`);
        for (const fraction of [little, 1 - little]) {
          const d = filledSegments(radius, segments, fraction);
          expect(d).not.to.match(/NaN|Infinity|e-/);
          expect(holds(d, ...at(0.5 / segments, 50))).to.equal(fraction > 0.5);
        }
      }),
    );
  });
});

describe('the marks of its segments', () => {
  it('are at the start of each segment, from three o’clock', () => {
    const marks = segmentMarks(90, 100, 4).split('M').slice(1);
    expect(marks).to.deep.equal(['90,0L100,0', '0,90L0,100', '-90,0L-100,0', '0,-90L0,-100']);
  });
});
