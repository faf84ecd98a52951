import { describe, it } from 'node:test';
import { expect } from 'chai';
import {
  mostChoices,
  narrowed,
  searchFrom,
  type Preference,
  type Search,
} from '../../src/decibel-spinner/elicitation.js';
import { seeded } from '../../src/instrument/chance.js';

/** A reader with a belief in degrees: prefers one of two bets on an offer in degrees. */
type Answerer = (offered: number) => Preference;

/** A reader whose belief varies a little each time. Offers nearer than `tells` count as equal. */
const answerer =
  (belief: number, feel: () => number, tells = 0): Answerer =>
  (offered) => {
    const felt = belief + feel();
    if (Math.abs(felt - offered) < tells) return 'either';
    return felt < offered ? 'event' : 'chance';
  };

const exact = () => 0;

/** Normally distributed noise, by Box and Muller. */
const noise = (deviation: number, random: () => number) => () =>
  deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function elicit(prefers: Answerer, start: number): Search {
  let search = searchFrom(start);
  while (!search.isOver) search = narrowed(search, prefers(search.offered));
  return search;
}

const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

const beliefs = Array.from({ length: 181 }, (_, i) => i / 2);

describe('the search for an equivalent bet', () => {
  for (const start of [0, 3, 15, 45, 54.7, 80, 90]) {
    it(`finds every belief within 0.75° in seven choices, from ${start}°`, () => {
      for (const belief of beliefs) {
        const { offered, choices } = elicit(answerer(belief, exact), start);
        expect(Math.abs(offered - belief), `${belief}°`).to.be.at.most(0.75);
        expect(choices).to.be.within(1, mostChoices);
      }
    });
  }

  it('offers seven choices at most', () => {
    expect(mostChoices).to.equal(7);
  });

  for (const deviation of [1, 2, 3, 4]) {
    for (const start of [15, 45, 80]) {
      it(`misses by at most 2° in the median with noise of ${deviation}°, from ${start}°`, () => {
        const random = seeded(deviation * 100 + start);
        const misses = Array.from({ length: 2000 }, () => {
          const belief = 90 * random();
          const found = elicit(answerer(belief, noise(deviation, random)), start);
          expect(found.choices).to.be.at.most(mostChoices);
          return Math.abs(found.offered - belief);
        });
        expect(median(misses)).to.be.at.most(2);
        // With these feelings no search could do much better.
        expect(median(misses)).to.be.greaterThan(deviation / 5);
      });
    }
  }

  it('needs fewer choices from a reader who finds near bets equally good', () => {
    const random = seeded(5);
    const found = Array.from({ length: 500 }, () => {
      const belief = 90 * random();
      const { offered, choices } = elicit(answerer(belief, noise(2, random), 2), 45);
      return { miss: Math.abs(offered - belief), choices };
    });
    expect(median(found.map(({ miss }) => miss))).to.be.at.most(2);
    expect(median(found.map(({ choices }) => choices))).to.be.lessThan(mostChoices);
  });

  it('ends with the chance on offer when both bets are equally good', () => {
    const search = narrowed(narrowed(searchFrom(45), 'event'), 'either');
    expect(search).to.include({ offered: 22.5, choices: 2, isOver: true });
  });

  it('halves the remaining interval in degrees', () => {
    const offers: number[] = [];
    let search = searchFrom(45);
    for (const preference of ['event', 'chance', 'chance', 'event'] as const) {
      search = narrowed(search, preference);
      offers.push(search.offered);
    }
    expect(offers).to.deep.equal([22.5, 33.75, 39.375, 36.5625]);
  });
});
