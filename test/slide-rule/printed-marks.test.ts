import { expect } from '@open-wc/testing';
import { gradations } from '../../src/engraving/gradations.js';
import { printable } from '../../src/slide-rule/printing/index.js';
import { scales as catalogue, type Scale } from '../../src/slide-rule/scales/catalogue.js';
import { readReference } from '../conversions/reference.js';
import { marksOn, pageOf, scaleOn, sizeOf, zoomOf } from '../support/printed.js';
import { allScales } from '../support/rule.js';

const scales: Readonly<Record<string, Scale>> = catalogue;

/** What drawings may be off by, in mm. */
const hair = 0.01;

/** Half a millimetre and a bit: the gap of the classical rules. */
const gap = 0.54;

/** The gradations of a scale on a rule of some length, by value and by their place along it. */
const engravedOn = (name: string, size: number) =>
  gradations(scales[name], gap / size).map(({ value, position }) => ({ value, position }));

const near = (places: readonly number[], place: number): boolean =>
  places.some((other) => Math.abs(other - place) <= hair);

/** Where the marks of a scale stand that has a body to itself and D, in mm from the left index of D. */
async function straightMarks(name: string, size: number): Promise<number[]> {
  const [svg] = await printable({ shape: 'linear', layout: `${name} D`, size });
  const page = pageOf(svg);
  const left = Math.min(...marksOn(scaleOn(page, 'body', 'D')).map(({ x }) => x));
  return marksOn(scaleOn(page, 'body', name)).map(({ x }) => x - left);
}

/** The same around a disc, in mm along the edge of the slide. */
async function roundMarks(name: string, size: number): Promise<number[]> {
  const [svg] = await printable({ layout: `D [ ${name} ]`, size });
  return marksOn(scaleOn(pageOf(svg), 'slide', name)).map(({ x, y }) => {
    const radius = Math.hypot(x, y);
    expect(radius).to.be.closeTo(size / (2 * Math.PI), hair);
    const turns = Math.atan2(x, -y) / (2 * Math.PI);
    return (turns < -1e-5 ? turns + 1 : turns) * size;
  });
}

/** Checks whose position is that of a slide, or of the result. */
const ofOthers = ['1', '32'];

describe('the marks of a printed scale', () => {
  for (const size of [250, 125, 100]) {
    it(`are where the engraving has them, to 0.01 mm, on strips of ${size} mm`, async () => {
      for (const name of allScales) {
        const marks = await straightMarks(name, size);
        const engraved = engravedOn(name, size).filter(({ position }) => position > -1e-9);
        expect(marks.length, name).to.be.at.least(engraved.length);
        for (const { value, position } of engraved)
          expect(near(marks, position * size), `${name} ${value}`).to.equal(true);
      }
    });

    it(`are where the engraving has them, to 0.01 mm, on discs of ${size} mm`, async () => {
      for (const name of allScales) {
        const marks = await roundMarks(name, size);
        const engraved = engravedOn(name, size);
        const missing = engraved.filter(({ position }) => {
          const place = (position - Math.floor(position)) * size;
          return ![place, place - size, place + size].some((it) => near(marks, it));
        });
        // What would stand twice, or too near to a mark across the index, is left out.
        const inner = missing.filter(
          ({ position }) => Math.abs(position - Math.round(position)) * size > gap,
        );
        expect(inner, name).to.deep.equal([]);
      }
    });
  }

  it('are the 321 of the classical C on 25 cm', async () => {
    const [svg] = await printable({ shape: 'linear', layout: 'D [ C ] D', size: 250 });
    const marks = marksOn(scaleOn(pageOf(svg), 'slide', 'C'));
    const gauges = scales['C'].gauges.length;
    expect(marks).to.have.length(321 + gauges);
  });

  it('agree with the alignments of the reference', async () => {
    const rows = readReference('slide-rule-checks.csv').flatMap((row) => {
      const name = row['scale_in'];
      const [value, position] = [
        Number(row['value_in']),
        Number(row['position_fraction_of_D_decade']),
      ];
      const isMark =
        scales[name] && engravedOn(name, 250).some((mark) => Math.abs(mark.value - value) < 1e-9);
      return isMark && !ofOthers.includes(row['id']) ? [{ name, value, position }] : [];
    });
    expect(rows.length).to.be.at.least(15);
    for (const { name, value, position } of rows) {
      const marks = await straightMarks(name, 250);
      expect(near(marks, 250 * position), `${name} ${value}`).to.equal(true);
    }
  });

  it('are in order around the values of the reference', async () => {
    const rows = readReference('scales.csv');
    const marks = new Map<string, number[]>();
    for (const { scale: name, value: text, position: exact } of rows) {
      if (!marks.has(name)) marks.set(name, await straightMarks(name, 250));
      const engraved = engravedOn(name, 250);
      const [value, place] = [Number(text), 250 * Number(exact)];
      const isRising = scales[name].span[0] < scales[name].span[1];
      const printedAt = (one: { position: number }) =>
        marks.get(name)!.find((mark) => Math.abs(mark - 250 * one.position) <= hair);
      for (const mark of engraved.filter(({ position }) => position > -1e-9)) {
        const isBefore = isRising ? mark.value < value : mark.value > value;
        const printed = printedAt(mark)!;
        const told = `${name} ${mark.value} at ${printed}, ${value} at ${place}`;
        if (isBefore) expect(printed, told).to.be.at.most(place + hair);
        else expect(printed, told).to.be.at.least(place - hair);
      }
    }
  });

  it('are scaled up for a printer that prints too small', async () => {
    const [svg] = await printable({ shape: 'linear', size: 125, measured: 98.5 });
    const page = pageOf(svg);
    expect(zoomOf(page)).to.be.closeTo(100 / 98.5, 1e-6);
    const places = marksOn(scaleOn(page, 'body', 'D')).map(({ x }) => x * zoomOf(page));
    const printed = 0.985 * (Math.max(...places) - Math.min(...places));
    expect(printed).to.be.closeTo(125, hair);
    expect(sizeOf(page)).to.deep.equal([210, 297]);
  });
});

describe('the printed slide', () => {
  it('has its index under that of the body, and where the likelihood ratio is 1', async () => {
    const [svg] = await printable({ shape: 'linear', layout: 'bayes' });
    const page = pageOf(svg);
    const left = Math.min(...marksOn(scaleOn(page, 'body', 'Pr')).map(({ x }) => x));
    const marks = marksOn(scaleOn(page, 'slide', 'LR')).map(({ x }) => x);
    // The least probability, 0.1%, has odds a little above 1/1000.
    const index = left - 250 * scales['Pr'].position(0.001);
    expect(near(marks, index + 125)).to.equal(true);
    expect(Math.max(...marks) - Math.min(...marks)).to.be.closeTo(250, hair);
  });

  it('meets the body at one edge', async () => {
    const [svg] = await printable({ size: 250 });
    const page = pageOf(svg);
    const [inner, outer] = (['body', 'slide'] as const).map((part, i) =>
      marksOn(scaleOn(page, part, 'DC'[i])).map(({ x, y }) => Math.hypot(x, y)),
    );
    for (const radius of [...inner, ...outer]) expect(radius).to.be.closeTo(39.789, hair);
  });
});
