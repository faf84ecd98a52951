import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { ticks, wholes } from '../../src/engraving/ticks.js';
import { arcTrack } from '../../src/engraving/track.js';

const track = arcTrack({ x: 400, y: 570 }, 500, -45, 90);

/** The strokes of a path: each from one point to another. */
const strokes = (d: string) =>
  d
    .split('M')
    .slice(1)
    .map((stroke) => stroke.split('L').map((point) => point.split(',').map(Number)));

describe('ticks', () => {
  it('are strokes across the track, one for each fraction, in its order', () => {
    const fractions = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(fractions, (places) => {
        const drawn = strokes(ticks(track, places, -8, 4));
        expect(drawn).to.have.length(places.length);
        for (const [i, ends] of drawn.entries())
          for (const [end, outward] of [-8, 4].entries()) {
            const { x, y } = track.at(places[i], outward);
            expect(ends[end][0]).to.be.closeTo(x, 0.0051);
            expect(ends[end][1]).to.be.closeTo(y, 0.0051);
          }
      }),
    );
  });

  it('are empty without fractions', () => {
    expect(ticks(track, [], 0, 5)).to.equal('');
  });
});

describe('wholes', () => {
  it('are the whole numbers from one to another, both included', () => {
    expect(wholes(-2, 3)).to.deep.equal([-2, -1, 0, 1, 2, 3]);
    expect(wholes(5, 5)).to.deep.equal([5]);
    expect(wholes(1, 0)).to.deep.equal([]);
  });
});
