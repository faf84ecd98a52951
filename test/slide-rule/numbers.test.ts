import { expect } from '@open-wc/testing';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { scales, type ScaleName } from '../../src/slide-rule/scales/catalogue.js';
import {
  fallingScales,
  part,
  parts,
  plain,
  presets,
  scalesOf,
  shapes,
  shown,
} from '../support/rule.js';
import {
  alongOf,
  alongScale,
  apartAlong,
  isLinear,
  lengthOf,
  lettersOf,
  onScreen,
  placeIn,
  stillRule,
  turnsOf,
  unitOf,
} from '../support/rule-face.js';
import { troublesOf } from '../support/rule-texts.js';

const widths = [320, 600, 1200];
const style = (element: Element) => getComputedStyle(element);
const nameOf = (scale: SVGGElement) => scale.dataset.scale as ScaleName;

type Look = (rule: SlideRule) => string[];

/** Looks at a layout in all widths, on both sides, for several faults; returns those found, by their names. */
async function lookAt<Name extends string>(
  attributes: Record<string, string>,
  looks: Record<Name, Look>,
): Promise<Record<Name, string[]>> {
  const names = Object.keys(looks) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<
    Name,
    string[]
  >;
  const note = (rule: SlideRule, where: string) => {
    for (const name of names) found[name].push(...looks[name](rule).map((it) => `${where}: ${it}`));
  };
  for (const width of widths) {
    const rule = await stillRule(attributes, width);
    note(rule, `${width} px`);
    if (parts(rule, 'turn').length === 0) continue;
    rule.side = 'back';
    await shown(rule);
    note(rule, `${width} px, back`);
  }
  return found;
}

/** The number that stands on a face: `.5`, `90°`, `2·10⁴`. */
function numberOf(text: string): number {
  const [, digit, exponent] = /^(?:(\d)·)?10([²³⁴⁵])$/.exec(text) ?? [];
  if (exponent) return Number(digit ?? 1) * 10 ** ('²³⁴⁵'.indexOf(exponent) + 2);
  return Number(text.replace('°', '').replace(/^\./, '0.').replaceAll(/[,\s]/g, ''));
}

/** Whether a text can be meant by a value: the value itself, by its digits, or its second digit alone. */
function canMean(text: string, value: number, tolerance: number): boolean {
  const number = numberOf(text);
  if (!Number.isFinite(number)) return false;
  const power = 10 ** Math.floor(Math.log10(Math.abs(value)) + 1e-9);
  const meant = [
    number,
    ...(number > 0 ? [-4, -3, -2, -1, 1, 2, 3, 4].map((n) => number * 10 ** n) : []),
    ...(/^[1-9]$/.test(text) ? [1, 2, 3].map((first) => (first + number / 10) * power) : []),
  ];
  return meant.some((it) => Math.abs(it - value) <= tolerance);
}

/** Numbers that do not stand at their value's place, to within a px. */
function misplaced(rule: Element): string[] {
  return scalesOf(rule).flatMap((scale) => {
    const { position, value } = scales[nameOf(scale)];
    const pixel = 1 / (lengthOf(rule, scale) * unitOf(rule));
    return lettersOf(scale, 'numbers').flatMap((letter) => {
      const along = alongScale(scale, alongOf(rule, placeIn(letter, scale)));
      const at = value(along);
      const [low, high] = nameOf(scale) === 'LR' ? [-0.5, 0.5] : [0, 1];
      const nearby =
        value(Math.min(high, along + 1.2 * pixel)) - value(Math.max(low, along - 1.2 * pixel));
      const text = plain(letter.textContent);
      // a cosine stands at the sine of its complement
      const meant = nameOf(scale) === 'S' && style(letter).fontStyle === 'italic' ? 90 - at : at;
      const isAtIndex =
        apartAlong(rule, along, position(scales[nameOf(scale)].span[0])) < 2 * pixel;
      if (isAtIndex || canMean(text, meant, Math.abs(nearby))) return [];
      return [`${nameOf(scale)}: "${text}" stands at ${at}`];
    });
  });
}

/** Scales without a name or without numbers. */
const bareScales = (rule: Element): string[] =>
  scalesOf(rule).flatMap((scale) => {
    const [name, ...more] = lettersOf(scale, 'name');
    const isNamed = more.length === 0 && plain(name?.textContent ?? '').length > 0;
    const least = rule.getBoundingClientRect().width >= 600 ? 2 : 1;
    const isNumbered = lettersOf(scale, 'numbers').length >= least;
    return isNamed && isNumbered ? [] : [nameOf(scale)];
  });

// The flight computer's marks mean minutes and tens, too.
const isLabelled = (layout: string) => layout !== 'flight';

for (const shape of shapes) {
  for (const layout of presets) {
    describe(`the numbers of a ${shape} rule as ${layout}`, () => {
      const placed = isLabelled(layout) ? misplaced : () => [];
      const looks = { troubles: troublesOf, misplaced: placed, bareScales };
      let found: Record<keyof typeof looks, string[]>;

      // The slide of Bayes' rule lies in the body while the prior is a half.
      const slide = layout === 'bayes' ? String(Math.sqrt(10)) : '1';

      // Drawing a rule takes far longer than looking at it.
      before(async () => {
        found = await lookAt({ shape, layout, slide }, looks);
      });

      it('touch no other text and are not cut', () => {
        expect(found.troubles).to.deep.equal([]);
      });

      it('touch no other text after the slide and the hairline have moved', async () => {
        const state = { shape, layout, slide: '2.5', cursor: '4' };
        // what stands out of a linear rule is not seen
        const seen = (rule: Element) => troublesOf(rule).filter((it) => !it.endsWith('is cut'));
        expect(await lookAt(state, { seen })).to.deep.equal({ seen: [] });
      });

      if (isLabelled(layout))
        it('are at their values', () => {
          expect(found.misplaced).to.deep.equal([]);
        });

      it('are on every scale that is wide enough, and each scale has its name', () => {
        expect(found.bareScales).to.deep.equal([]);
      });
    });
  }

  describe(`the falling scales of a ${shape} rule`, () => {
    const all = fallingScales.join(' ');

    it('are red, with italic numerals and an arrow at their names', async () => {
      const rule = await stillRule({ shape, layout: `D [ C ] ${all}` }, 1200);
      const red = style(part(rule, 'hairline')).stroke;
      for (const name of fallingScales) {
        const [scale] = scalesOf(rule, name);
        const numbers = lettersOf(scale, 'numbers');
        expect(numbers.length, name).to.be.at.least(2);
        for (const letter of numbers) {
          expect(style(letter).fontStyle, name).to.equal('italic');
          expect(style(letter).fill, name).to.equal(red);
        }
        const [title] = lettersOf(scale, 'name');
        expect(title.textContent)
          .to.contain(name)
          .and.to.match(/[←↶↺⟲◂◀◄]/);
        expect(style(title).fill).to.equal(red);
      }
    });

    it('differ from the others, which are in ink, upright and without an arrow', async () => {
      const rule = await stillRule({ shape, layout: 'A K L [ B C ] D T' }, 1200);
      const red = style(part(rule, 'hairline')).stroke;
      for (const scale of scalesOf(rule)) {
        for (const letter of [...lettersOf(scale, 'numbers'), ...lettersOf(scale, 'name')]) {
          expect(style(letter).fontStyle).to.equal('normal');
          expect(style(letter).fill).not.to.equal(red);
          expect(letter.textContent).not.to.match(/[←↶↺⟲◂◀◄]/);
        }
      }
    });
  });
}

describe('the numbers of a ring', () => {
  it('have their feet towards the centre, at the bottom too, also after the disc has turned', async () => {
    for (const slide of ['1', '4']) {
      const rule = await stillRule({ layout: 'disc', slide }, 600);
      const face = part(rule, 'face');
      for (const scale of scalesOf(rule))
        for (const letter of lettersOf(scale, 'numbers')) {
          const { a, b } = letter.getScreenCTM()!;
          const turn = Math.atan2(b, a) / (2 * Math.PI);
          const { left, top, width, height } = face.getBoundingClientRect();
          const middle = onScreen(letter, placeIn(letter, letter));
          const at = turnsOf(middle, [left + width / 2, top + height / 2]);
          const apart = Math.abs(turn - at - Math.round(turn - at));
          expect(apart, `${nameOf(scale)} ${letter.textContent}`).to.be.lessThan(0.004);
        }
    }
  });

  it('of `flight` go from 10 to 90, one decade a turn', async () => {
    const rule = await stillRule({ layout: 'flight' }, 600);
    expect(isLinear(rule)).to.equal(false);
    const rings = scalesOf(rule).slice(0, 2);
    for (const ring of rings)
      for (const text of ['10', '20', '30', '60', '90']) {
        const places = lettersOf(ring, 'numbers')
          .filter((letter) => plain(letter.textContent) === text)
          .map((letter) => alongOf(rule, placeIn(letter, ring)));
        const meant = Math.log10(Number(text) / 10);
        const stands = places.some((along) => apartAlong(rule, along, meant) < 0.004);
        expect(stands, `${text} on ${ring.dataset.scale}`).to.equal(true);
      }
  });
});

describe('the tenths between 1 and 2 on a ring', () => {
  const tenths = /^1\.[1-9]$/;
  const tenthsOn = (rule: SlideRule): string[] =>
    lettersOf(scalesOf(rule, 'D')[0], 'numbers')
      .map(({ textContent }) => textContent)
      .filter((text) => tenths.test(text))
      .sort();

  it('keep their numerals when a wide ring has marks between them', async () => {
    const usual = tenthsOn(await stillRule({}, 600));
    expect(usual).to.include.members(['1.2', '1.3', '1.5', '1.9']);
    for (const width of [800, 1200, 1600])
      expect(tenthsOn(await stillRule({}, width)), `${width} px`).to.deep.equal(usual);
  });
});
