import { expect } from '@open-wc/testing';
import { allDivisions, apart, degreesOf, part, shown, turnOf } from '../support/dial.js';
import {
  emOf,
  gaugeDegrees,
  gradationsOf,
  lettersOf,
  placeIn,
  stillDial,
  strokesOf,
  unitOf,
  valueAtDegrees,
  type Stroke,
} from '../support/dial-face.js';
import { troublesOf } from '../support/texts.js';

const widths = [300, 600, 1200];

/** The values that gradations stand at, and the steps that part the decade's whole numbers. */
function stepsOf(marks: readonly Stroke[]): number[] {
  const values = marks.map(({ degrees }) => valueAtDegrees(degrees));
  return Array.from({ length: 9 }, (_, i) => {
    const from = i + 1;
    const inside = values.filter((value) => value > from - 1e-3 && value < from + 1 - 1e-3);
    return 1 / inside.length;
  });
}

/** How many CSS px lie between the outer ends of neighbours, round the whole ring. */
function gapsOf(marks: readonly Stroke[], unit: number): number[] {
  const radius = Math.max(...marks.map(({ outer }) => outer)) * unit;
  return marks.map(({ degrees }, i) => {
    const before = marks.at(i - 1)!.degrees;
    return (apart(degrees, before) * Math.PI * radius) / 180;
  });
}

describe('the gradations of a dial', () => {
  for (const width of [90, 150, ...widths]) {
    it(`are multiples of 1-2-5 steps, one each, changed at whole numbers: ${width} px`, async () => {
      const marks = gradationsOf(await stillDial({}, width));
      for (const [i, step] of stepsOf(marks).entries()) {
        expect(step.toExponential(6)).to.match(/^[125]\.0+e/);
        const between = marks
          .map(({ degrees }) => valueAtDegrees(degrees))
          .filter((value) => value > i + 1 - 1e-3 && value < i + 2 - 1e-3);
        for (const value of between) {
          const steps = (value - (i + 1)) / step;
          expect(Math.abs(steps - Math.round(steps)), `${value}`).to.be.lessThan(0.02);
        }
      }
    });

    it(`are as fine as 3 px allow, and none are closer: ${width} px`, async () => {
      const dial = await stillDial({}, width);
      const marks = gradationsOf(dial);
      const gaps = gapsOf(marks, unitOf(dial));
      expect(Math.min(...gaps)).to.be.at.least(2.9);
      const radius = Math.min(...marks.map(({ outer }) => outer)) * unitOf(dial);
      const finer: Readonly<Record<string, number>> = { 1: 2, 2: 2, 5: 2.5 };
      for (const [i, step] of stepsOf(marks).entries()) {
        const next = step / finer[step.toExponential()[0]];
        const gap = 2 * Math.PI * radius * Math.log10((i + 2) / (i + 2 - next));
        // the engraving need not change with every pixel
        expect(gap, `${next} would fit up to ${i + 2}`).to.be.lessThan(3.6);
      }
    });
  }

  it('are coarser on a dial that has become smaller', async () => {
    const dial = await stillDial({}, 600);
    const many = gradationsOf(dial).length;
    dial.style.width = '200px';
    await shown(dial);
    const marks = gradationsOf(dial);
    expect(marks.length).to.be.lessThan(many);
    expect(Math.min(...gapsOf(marks, unitOf(dial)))).to.be.at.least(2.9);
    dial.style.width = '600px';
    await shown(dial);
    expect(gradationsOf(dial)).to.have.length(many);
  });

  it('include a mark at π and one at e', async () => {
    const marks = strokesOf(await stillDial({}), 'ticks');
    for (const gauge of gaugeDegrees)
      expect(marks.filter(({ degrees }) => apart(degrees, gauge) < 0.01)).to.have.length(1);
  });

  it('are of four lengths, the longest at whole numbers, all with the same foot', async () => {
    const marks = gradationsOf(await stillDial({}, 1200));
    const lengths = new Set(marks.map(({ inner, outer }) => Math.round(outer - inner)));
    expect([...lengths]).to.have.length.within(3, 4);
    const longest = Math.max(...lengths);
    const long = marks.filter(({ inner, outer }) => outer - inner > longest - 1);
    const values = long.map(({ degrees }) => valueAtDegrees(degrees).toFixed(2));
    const expected = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((value) => value.toFixed(2));
    expect(values.sort()).to.deep.equal(expected);
    const feet = marks.map(({ outer }) => outer);
    expect(Math.max(...feet) - Math.min(...feet)).to.be.lessThan(0.5);
  });
});

describe('the numerals of a dial', () => {
  interface Seen {
    text: string;
    degrees: number;
    em: number;
    radius: number;
  }

  async function numeralsAt(width: number): Promise<Seen[]> {
    const dial = await stillDial({}, width);
    return lettersOf(dial, 'numerals').map((letter) => ({
      text: letter.textContent.trim(),
      em: emOf(letter),
      ...placeIn(dial, letter),
    }));
  }

  const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const isAt = (value: number) => (seen: Seen) => apart(seen.degrees, degreesOf(value)) < 0.6;

  for (const width of [150, ...widths]) {
    it(`are 1 to 9, each at its place, with no other: ${width} px`, async () => {
      const seen = await numeralsAt(width);
      for (const digit of digits)
        expect(seen.filter((it) => it.text === digit).some(isAt(Number(digit)))).to.equal(true);
      for (const it of seen) {
        const meant = { π: [Math.PI], e: [Math.E] }[it.text] ?? [
          Number(it.text),
          1 + Number(it.text) / 10,
        ];
        expect(
          meant.some((value) => isAt(value)(it)),
          `${it.text} at ${it.degrees}°`,
        ).to.equal(true);
      }
      expect(new Set(seen.map(({ text, degrees }) => text + Math.round(degrees))).size).to.equal(
        seen.length,
      );
    });
  }

  for (const width of widths.slice(1)) {
    it(`include all tenths from 1.1 to 1.9, in a smaller size: ${width} px`, async () => {
      const seen = await numeralsAt(width);
      const [large] = seen.filter(isAt(4));
      for (const tenth of digits) {
        const found = seen.filter(isAt(1 + Number(tenth) / 10));
        expect(found.map(({ text }) => text)).to.deep.equal([tenth]);
        expect(found[0].em).to.be.lessThan(0.85 * large.em);
      }
    });
  }

  for (const width of widths) {
    it(`include π and e at their places: ${width} px`, async () => {
      const seen = await numeralsAt(width);
      expect(seen.filter(isAt(Math.PI)).map(({ text }) => text)).to.deep.equal(['π']);
      expect(seen.filter(isAt(Math.E)).map(({ text }) => text)).to.deep.equal(['e']);
    });
  }

  it('have their feet towards the centre, at the bottom too', async () => {
    const dial = await stillDial({}, 600);
    for (const letter of lettersOf(dial, 'numerals'))
      expect(apart(turnOf(letter), placeIn(dial, letter).degrees)).to.be.lessThan(0.8);
  });

  it('are only whole ones below 150 px', async () => {
    for (const width of [110, 125, 140]) {
      const seen = await numeralsAt(width);
      expect(seen.length).to.be.at.least(1);
      for (const it of seen) expect(isAt(Number(it.text))(it), `${width} px`).to.equal(true);
    }
  });
});

describe('the texts on the face of a dial', () => {
  for (const width of [60, 90, 120, 150, 200, 240, 300, 420, 600, 900, 1200]) {
    it(`touch no other text and are not cut, in every system: ${width} px`, async () => {
      const troubles = [];
      const dial = await stillDial({ value: '299792458' }, width);
      for (const divisions of allDivisions) {
        dial.setAttribute('divisions', divisions);
        await shown(dial);
        troubles.push(...troublesOf(dial).map((trouble) => `${divisions}: ${trouble}`));
      }
      expect(troubles).to.deep.equal([]);
    });
  }

  for (const width of [92, 120, 150, 200, 300, 1200]) {
    it(`are never smaller than 9 px: ${width} px`, async () => {
      const tooSmall = [];
      const dial = await stillDial({ value: '299792458' }, width);
      for (const divisions of allDivisions) {
        dial.setAttribute('divisions', divisions);
        await shown(dial);
        for (const letter of part(dial, 'face').querySelectorAll('text'))
          if (emOf(letter) < 8.99)
            tooSmall.push(`${divisions}: ${letter.textContent} is ${emOf(letter).toFixed(1)} px`);
      }
      expect(tooSmall).to.deep.equal([]);
    });
  }

  it('are left out on a tiny dial', async () => {
    const dial = await stillDial({}, 30);
    expect(troublesOf(dial)).to.deep.equal([]);
    expect(gradationsOf(dial).length).to.be.at.most(30);
  });
});
