import { expect } from '@open-wc/testing';
import { axisBottom } from 'd3-axis';
import { scaleLog } from 'd3-scale';
import { select } from 'd3-selection';
import fc from 'fast-check';
import { gradations } from '../../src/engraving/gradations.js';
import { scales, type Scale } from '../../src/slide-rule/scales/index.js';

const length = 900;
const all = Object.values<Scale>(scales);
const anyScale = fc.constantFrom(...all);
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

interface Tick {
  x: number;
  label: string;
}

/** The ticks that d3-axis draws of a scale. */
function drawnBy(scale: Scale, count: number): Tick[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  select(svg).append('g').call(axisBottom<number>(scale).ticks(count).offset(0));
  return Array.from(svg.querySelectorAll<SVGGElement>('.tick'), (tick) => ({
    x: tick.transform.baseVal[0].matrix.e,
    label: tick.textContent,
  }));
}

describe('a scale of the catalogue as a scale of d3', () => {
  for (const scale of all)
    it(`puts the ticks of d3-axis where ${scale.name} has its gradations`, () => {
      for (const count of [10, 100, 463]) {
        const [from, to] = scale.range();
        const marks = gradations(scale, (to - from) / count);
        const drawn = drawnBy(scale.copy().range([length * from, length * to]), count);
        expect(drawn).to.have.length(marks.length);
        for (const [i, { position, level }] of marks.entries()) {
          expect(drawn[i].x).to.be.closeTo(length * position, 1e-3);
          expect(drawn[i].label !== '', `${marks[i].value}`).to.equal(level === 3);
        }
      }
    });

  it('maps values to positions and back, by default or with another range', () => {
    fc.assert(
      fc.property(anyScale, fraction, (scale, place) => {
        const value = scale.value(place * scale.range()[1]);
        expect(scale(value), scale.name).to.equal(scale.position(value));
        expect(scale.invert(place), scale.name).to.equal(scale.value(place));
      }),
    );
  });

  it('has its ends as domain, and their positions as range', () => {
    for (const scale of all) {
      expect(scale.domain(), scale.name).to.deep.equal([...scale.span]);
      expect(scale.range(), scale.name).to.deep.equal(scale.span.map(scale.position));
    }
  });

  it('equals a logarithmic scale of d3 on C, CI, A and K', () => {
    for (const name of ['C', 'CI', 'A', 'K'] as const) {
      const ours = scales[name].copy().range([40, 960]);
      const theirs = scaleLog(ours.domain(), [40, 960]);
      for (const value of [1, 1.5, 2, Math.E, 7.25, 9.999, 10]) {
        expect(ours(value), `${name} ${value}`).to.be.closeTo(theirs(value), 1e-9);
        expect(ours.invert(ours(value)), `${name} ${value}`).to.be.closeTo(value, 1e-12);
      }
    }
  });

  it('accepts another domain, which limits the ticks', () => {
    const part = scales.D.copy().domain([2, 5]).range([0, 100]);
    expect([part(2), part(5)]).to.deep.equal([0, 100]);
    expect(part(Math.sqrt(10))).to.be.closeTo(50, 1e-9);
    expect(part.invert(100)).to.be.closeTo(5, 1e-12);
    expect(part.ticks(4)).to.deep.equal([2, 3, 4, 5]);
    const many = part.ticks(100);
    expect([many[0], many.at(-1)]).to.deep.equal([2, 5]);
    expect(many.length).to.be.within(60, 101);
  });

  it('interpolates any type of range', () => {
    const mixed = scales.C.copy().range(['#000', '#fff'] as unknown as number[]);
    expect(String(mixed(Math.sqrt(10)))).to.equal('rgb(128, 128, 128)');
  });

  it('formats numbered values like the rule or by a specifier, and no others', () => {
    expect([0.5, 0.51].map(scales.L.tickFormat())).to.deep.equal(['.5', '']);
    expect([20_000, 3].map(scales.LL3.tickFormat())).to.deep.equal(['2·10⁴', '3']);
    expect([2, 2.5].map(scales.C.tickFormat(10, '.2f'))).to.deep.equal(['2.00', '']);
    expect([2, 2.5].map(scales.C.tickFormat(10, '+'))).to.deep.equal(['+2', '']);
  });

  it('returns NaN for anything but a number', () => {
    for (const scale of all) {
      expect([scale(NaN), scale.position(NaN)], scale.name).to.deep.equal([NaN, NaN]);
    }
  });
});

describe('a copy of a d3 scale', () => {
  it('changes independently, with the properties and the name of the original', () => {
    for (const scale of all) {
      const [domain, range] = [scale.domain(), scale.range()];
      const copy = scale.copy().range([0, 1000]);
      copy.domain(domain.toReversed());
      expect(scale.domain(), scale.name).to.deep.equal(domain);
      expect(scale.range(), scale.name).to.deep.equal(range);
      expect(copy.domain()).to.deep.equal(domain.toReversed());
      expect([copy.name, copy.formula]).to.deep.equal([scale.name, scale.formula]);
      const again = copy.copy();
      expect([again.domain(), again.range()]).to.deep.equal([domain.toReversed(), [0, 1000]]);
    }
  });

  it('keeps its positions and values under any domain and range', () => {
    const copy = scales.A.copy().domain([4, 9]).range([7, 8]);
    expect(copy.position(10)).to.equal(0.5);
    expect(copy.value(0.5)).to.equal(10);
    expect(copy.over(3)).to.equal(9);
  });
});
