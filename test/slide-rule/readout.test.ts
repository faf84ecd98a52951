import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { scales as catalogue, type Scale } from '../../src/slide-rule/scales/catalogue.js';
import { lengthOf, unitOf } from '../support/rule-face.js';
import {
  controlOf,
  part,
  parts,
  plain,
  ruleWith,
  scaleNames,
  scalesOf,
  shown,
  textOf,
  type Attributes,
  readingOf,
} from '../support/rule.js';
import { numberIn, readingsIn, shownReadings, shownTexts } from '../support/rule-words.js';
import { setViewport } from '../support/commands.js';

const scales: Readonly<Record<string, Scale>> = catalogue;

const wide = async (attributes: Attributes, width: number): Promise<SlideRule> => {
  await setViewport({ width: Math.max(800, width + 40), height: 800 });
  return ruleWith({ readout: true, ...attributes }, width);
};

/** How many decimals a number is written with. */
const decimalsOf = (text: string): number => (/\.(\d+)/.exec(text)?.[1] ?? '').length;

/** What half a pixel is worth under the hairline, on a scale of so many px. */
function halfPixel(name: string, value: number, length: number): number {
  const { position, value: valueAt } = scales[name];
  const place = position(value);
  const step = 1e-6;
  return (Math.abs(valueAt(place + step) - valueAt(place - step)) / (2 * step)) * (0.5 / length);
}

/** Fails unless the last figure is worth at least half of half a pixel, and one more would not be. */
function expectFigures(rule: Element, name: string, text: string): void {
  const length = lengthOf(rule, scalesOf(rule, name)[0]) * unitOf(rule);
  const worth = halfPixel(name, numberIn(text), length) / 2;
  const decimals = decimalsOf(text);
  const told = `${name} ${text}, half a pixel being ${2 * worth}`;
  // rings have a width, so that their length is uncertain by some percent
  if (decimals > 0) expect(10 ** -decimals, told).to.be.at.least(worth * 0.85);
  expect(10 ** -(decimals + 1), told).to.be.at.most(worth * 1.15);
}

describe('the readout of a rule', () => {
  it('has every visible scale, in the order of the face', async () => {
    for (const attributes of [
      {},
      { scale: 'K' },
      { layout: 'duplex', shape: 'linear' },
      { layout: 'duplex', shape: 'linear', side: 'back' },
      { layout: 'novo' },
      { layout: 'watch' },
    ] as Attributes[]) {
      const rule = await wide({ ...attributes, cursor: '2' }, 700);
      expect(Object.keys(shownTexts(rule))).to.have.members([...new Set(scaleNames(rule))]);
    }
  });

  it('shows the readings', async () => {
    const rule = await wide({ layout: 'novo', cursor: '6.2', slide: '2' }, 760);
    const told = shownReadings(rule);
    expect(Object.keys(told)).to.have.length(15);
    for (const [name, value] of Object.entries(told))
      expect(value, name).to.be.closeTo(
        readingOf(rule, name)!,
        Math.abs(readingOf(rule, name)!) * 0.01,
      );
  });

  it('leaves out scales that the hairline is not on', async () => {
    const rule = await wide({ shape: 'linear', layout: 'mannheim', slide: '3', cursor: '2' }, 700);
    expect(Object.keys(shownTexts(rule))).to.deep.equal(['A', 'D']);
    expect(textOf(rule, 'readout')).not.to.match(/null|NaN|undefined|–|—/);
    rule.cursor = 4;
    await shown(rule);
    expect(Object.keys(shownTexts(rule))).to.deep.equal(['A', 'B', 'C', 'D']);
  });

  it('is "D 2.50 · C 1.00" on a small ring', async () => {
    const rule = await wide({ slide: '2.5', cursor: '2.5' }, 240);
    expect(textOf(rule, 'readout')).to.match(/^D 2\.50 · C 1\.00?0$/);
  });

  for (const width of [320, 600, 1000]) {
    for (const [shape, layout] of [
      ['linear', 'A K LL3 [ B C ] D R1 L'],
      ['circular', 'K A D [ C CI L ]'],
    ]) {
      it(`has the digits that ${width} px support: ${shape}`, async () => {
        const rule = await wide({ shape, layout }, width);
        for (const cursor of [1.3, 2.1, 3.4, 5.5, 7.2, 9.4]) {
          rule.cursor = cursor;
          await shown(rule);
          for (const [name, text] of Object.entries(shownTexts(rule)))
            expectFigures(rule, name, text);
        }
      });
    }
  }

  it('has more digits on a larger rule', async () => {
    const counts: number[] = [];
    for (const width of [200, 1100]) {
      const rule = await wide({ shape: 'linear', cursor: '1.5' }, width);
      counts.push(decimalsOf(shownTexts(rule)['D']));
    }
    expect(counts[1]).to.be.greaterThan(counts[0]);
  });

  it('has the same number of decimals at one place, whatever the digits', async () => {
    const rule = await wide({ shape: 'linear', cursor: '2.5' }, 600);
    const decimals = decimalsOf(shownTexts(rule)['D']);
    rule.cursor = 2.5123;
    await shown(rule);
    expect(decimalsOf(shownTexts(rule)['D'])).to.equal(decimals);
  });

  it('marks angles with a degree sign', async () => {
    const rule = await wide({ layout: 'S T T2 ST [ C ] D', cursor: '5' }, 600);
    for (const [name, text] of Object.entries(shownTexts(rule)))
      expect(/°/.test(text), `${name} ${text}`).to.equal(/^S|^T/.test(name));
    expect(shownReadings(rule)['S']).to.be.closeTo(30, 0.05);
  });

  it('shows a power of ten in full while that fits', async () => {
    const rule = await wide({ shape: 'linear', cursor: '4.25', 'result-exponent': '3' }, 700);
    expect(shownTexts(rule)['D']).to.match(/^4,250(\.0)?$/);
    rule.resultExponent = 30;
    await shown(rule);
    expect(shownTexts(rule)['D']).to.match(/^4\.25\d? × 10³⁰$/);
  });

  it('follows drags', async () => {
    const rule = await wide({}, 480);
    rule.cursor = 4.25;
    rule.slide = 2.5;
    await shown(rule);
    expect(shownReadings(rule)['D']).to.be.closeTo(4.25, 0.01);
    expect(shownReadings(rule)['C']).to.be.closeTo(1.7, 0.01);
  });

  it('is shown only with the attribute', async () => {
    const rule = await ruleWith();
    for (const wanted of [0, 1, 0]) {
      rule.readout = wanted === 1;
      await shown(rule);
      expect(parts(rule, 'readout')).to.have.length(wanted);
    }
  });

  it('is not a live region, because the sliders announce the values', async () => {
    const line = part(await wide({}, 480), 'readout');
    expect(line.localName).not.to.equal('output');
    expect(line.closest('[aria-live], [role=status], output')).to.equal(null);
  });

  it('has a number for each scale, for all positions of the parts', async () => {
    const rule = await wide({ layout: 'novo' }, 480);
    const place = fc.double({ min: 1, max: 10, noNaN: true });
    const power = fc.integer({ min: -99, max: 99 });
    await fc.assert(
      fc.asyncProperty(place, place, power, power, async (slide, cursor, operand, result) => {
        const exponents = { operandExponent: operand, resultExponent: result };
        Object.assign(rule, { slide, cursor, ...exponents });
        await rule.updateComplete;
        for (const value of Object.values(shownReadings(rule)))
          // Beyond a double's range, which powers of ten can lead to, a number is infinite in the test alone.
          expect(Number.isNaN(value)).to.equal(false);
      }),
    );
  });
});

describe('the value text of the sliders of a rule', () => {
  const valueText = (rule: Element, movable: 'cursor' | 'slide') =>
    controlOf(rule, movable).getAttribute('aria-valuetext')!;

  it('is the scale and the reading, without zeros at their end', async () => {
    const rule = await ruleWith({ shape: 'linear', layout: 'D A [ C ]', cursor: '6', slide: '2' });
    expect(valueText(rule, 'cursor')).to.equal('D 6, A 36, C 3');
    expect(valueText(rule, 'slide')).to.match(/^D 2\b/);
  });

  it('has every visible scale, in the words of the readout', async () => {
    const rule = await wide({ layout: 'duplex', shape: 'linear', cursor: '6.2', slide: '2' }, 760);
    const told = readingsIn(plain(valueText(rule, 'cursor')), ', ');
    const line = shownReadings(rule);
    expect(Object.keys(told)).to.have.members(Object.keys(line));
    for (const [name, text] of Object.entries(told))
      expect(numberIn(text), name).to.be.closeTo(line[name], Math.abs(line[name]) * 1e-9);
  });

  for (const [cursor, letter] of [
    [Math.PI, 'pi'],
    [Math.E, 'e'],
    [Math.sqrt(4 / Math.PI), 'c'],
  ] as const) {
    it(`names the gauge mark ${letter} where the hairline stands on it`, async () => {
      const rule = await ruleWith({ cursor: `${cursor}` });
      expect(valueText(rule, 'cursor')).to.match(new RegExp(`D \\d\\.\\d+ \\(${letter}`));
      rule.cursor = cursor + 0.05;
      await shown(rule);
      expect(valueText(rule, 'cursor')).not.to.contain('(');
    });
  }

  it('is updated as the parts move', async () => {
    const rule = await ruleWith({ cursor: '2' });
    for (const movable of ['cursor', 'slide'] as const) {
      rule[movable] = 3;
      await shown(rule);
      expect(valueText(rule, movable)).to.contain('D 3');
    }
  });
});
