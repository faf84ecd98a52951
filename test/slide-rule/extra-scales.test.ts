import { expect } from '@open-wc/testing';
import { scaleLinear, scaleLog, scalePow, scaleSqrt, scaleSymlog } from 'd3-scale';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { relativeError } from '../conversions/reference.js';
import { emulate, sendKeys } from '../support/commands.js';
import {
  newRule,
  part,
  piece,
  plain,
  ruleWith,
  scaleNames,
  scalesOf,
  shapes,
  shown,
  textOf,
} from '../support/rule.js';
import { warnings } from '../support/warnings.js';

type Scales = NonNullable<SlideRule['extraScales']>;

const cube: Scales[string] = { domain: [0, 1], position: (x) => x ** 3, value: Math.cbrt };

/** Scales of d3 and one made by hand, and what each reads in the middle of the rule. */
const good: readonly (readonly [string, Scales[string], number])[] = [
  ['Lin', scaleLinear([0, 7], [0, 1]), 3.5],
  ['Log', scaleLog([1, 1e4], [0, 1]), 100],
  ['Pow', scalePow([0, 10], [0, 1]).exponent(2), Math.sqrt(50)],
  ['Root', scaleSqrt([0, 100], [0, 640]), 25],
  ['Sym', scaleSymlog([-100, 100], [0, 1]), 0],
  ['Fall', scaleLinear([212, 32], [0, 1]), 122],
  ['Left', scaleLinear([0, 1], [500, 0]), 0.5],
  ['Far', scaleLog([1e-20, 1e20], [0, 1]), 1],
  ['Cube', cube, Math.cbrt(0.5)],
  ['ΩΩ', { domain: [1, 10], position: Math.log10, value: (p: number) => 10 ** p }, Math.sqrt(10)],
];

const middle = String(Math.sqrt(10));

const numbersOf = (rule: SlideRule, name: string): string[] =>
  [...scalesOf(rule, name)[0].querySelectorAll('[part~=numbers] text')].map(
    ({ textContent }) => textContent,
  );

const allTexts = (rule: SlideRule): string => rule.shadowRoot!.innerHTML + rule.toSVG();

describe('custom scales of a page', () => {
  const said = warnings();
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const shape of shapes)
    for (const [name, scale, wanted] of good)
      it(`are engraved and read: ${name}, ${shape}`, async () => {
        const rule = await ruleWith({ shape, cursor: middle, readout: true }, 700);
        rule.extraScales = { [name]: scale };
        rule.layout = `${name} [ ${name} C ] D`;
        await shown(rule);
        expect(scaleNames(rule).filter((each) => each === name)).to.have.length(2);
        const read = rule.reading(name)!;
        expect(Math.abs(read - wanted)).to.be.at.most(1e-12 * Math.max(1, Math.abs(wanted)));
        expect(numbersOf(rule, name).length).to.be.at.least(4);
        expect(plain(textOf(rule, 'readout'))).to.contain(`${name} `);
        expect(allTexts(rule)).not.to.contain('NaN').and.not.to.contain('undefined');
        expect(said).to.deep.equal([]);
      });

  it('have their marks at their values, by the rule of all gradations', async () => {
    const rule = await ruleWith({ shape: 'linear' }, 900);
    rule.extraScales = { Own: scaleLog([1, 10], [0, 1]), Cube: cube };
    rule.layout = 'Own Cube [ C ] D';
    await shown(rule);
    const marks = (name: string) =>
      [...scalesOf(rule, name)[0].querySelectorAll('[part~=ticks]:not([part~=gauge] *)')].map(
        (path) => path.getAttribute('d')!.replaceAll(/,[-\d.]+/g, ''),
      );
    // as on D, but for its height and its gauge marks
    expect(marks('Own')).to.deep.equal(marks('D'));
    expect(numbersOf(rule, 'Cube')).to.include('.9').and.to.include('1');
  });

  it('have true minus signs, and powers of ten for numbers far from 1', async () => {
    const rule = await ruleWith({ shape: 'linear', readout: true, cursor: '10' }, 900);
    rule.extraScales = {
      Sym: scaleSymlog([-100, 100], [0, 1]),
      Far: scaleLog([1e-20, 1e20], [0, 1]),
      Wide: scaleLinear([0, 1e5], [0, 1]),
    };
    rule.layout = 'Sym Far Wide [ C ] D';
    await shown(rule);
    expect(numbersOf(rule, 'Sym')).to.include('−100').and.to.include('0');
    expect(numbersOf(rule, 'Far')).to.include('10⁻²⁰').and.to.include('10²⁰');
    expect(numbersOf(rule, 'Wide')).to.include('5·10⁴');
    expect(plain(textOf(rule, 'readout'))).to.match(/Far 1(\.0)? × 10²⁰/);
    rule.cursor = 1;
    await shown(rule);
    expect(plain(textOf(rule, 'readout'))).to.match(/Far 1(\.0)? × 10⁻²⁰/);
  });

  it('are copied, so that later changes to a d3 scale have no effect', () => {
    const scale = scaleLinear([0, 7], [0, 1]);
    const rule = newRule({ cursor: middle });
    rule.extraScales = { Lin: scale };
    rule.layout = 'Lin [ C ] D';
    scale.domain([NaN, 3]);
    expect(rule.reading('Lin')).to.equal(3.5);
    expect(rule.toSVG()).not.to.contain('NaN');
  });

  it('may have methods that use this', () => {
    class Cubes {
      readonly domain = [0, 1] as const;
      readonly power = 3;
      position(x: number) {
        return x ** this.power;
      }
      value(p: number) {
        return p ** (1 / this.power);
      }
    }
    const rule = newRule({ cursor: middle });
    rule.extraScales = { Cubes: new Cubes() };
    expect(said).to.deep.equal([]);
  });

  for (const first of ['layout', 'extraScales'] as const)
    it(`may be set in any order with the layout: ${first} first`, async () => {
      const rule = await ruleWith({ shape: 'linear', cursor: middle });
      if (first === 'layout') rule.layout = 'Lin [ C ] D';
      rule.extraScales = { Lin: good[0][1] };
      if (first !== 'layout') rule.layout = 'Lin [ C ] D';
      // in the same task
      expect(rule.layout).to.equal('Lin [ C ] D');
      expect(rule.reading('Lin')).to.equal(3.5);
      expect(rule.matches(':state(invalid)')).to.equal(false);
      await shown(rule);
      expect(scaleNames(rule)).to.include('Lin');
      expect(said).to.have.length(first === 'layout' ? 1 : 0);
    });

  it('may be set before the element is defined, with a layout in the markup', async () => {
    const rule = await ruleWith({ layout: 'Late [ C ] D' });
    expect(scaleNames(rule)).to.deep.equal(['D', 'C']);
    rule.extraScales = { Late: cube };
    await shown(rule);
    expect(scaleNames(rule)).to.deep.equal(['Late', 'C', 'D']);
  });

  it('do not restore a layout that was removed meanwhile', () => {
    const rule = newRule({ layout: 'Gone [ C ] D' });
    rule.removeAttribute('layout');
    rule.extraScales = { Gone: cube };
    expect(rule.layout).to.equal('');
  });

  it('are redrawn with others of the same name, on this rule and not on another', async () => {
    const [one, other] = [await ruleWith(), await ruleWith()];
    for (const rule of [one, other]) {
      rule.extraScales = { Q: scaleLinear([0, 5], [0, 1]) };
      rule.layout = 'Q [ C ] D';
      await shown(rule);
    }
    one.extraScales = { Q: scaleLinear([0, 5000], [0, 1]) };
    await shown(one);
    await shown(other);
    expect(numbersOf(one, 'Q')).to.include('1000');
    expect(numbersOf(other, 'Q')).not.to.include('1000');
    one.extraScales = null;
    expect(said).to.have.length(1);
    expect(one.reading('Q')).to.equal(0);
    expect(one.extraScales).to.equal(null);
  });

  it('are typed into a field by their name, and by default where no scale has powers', async () => {
    const rule = await ruleWith({ controls: true, shape: 'linear' });
    rule.extraScales = { Lin: good[0][1] };
    rule.layout = 'Lin [ Lin ] Lin';
    await shown(rule);
    const field = piece<HTMLInputElement>(rule, 'cursor-field');
    field.focus();
    field.select();
    await sendKeys({ type: 'Lin 3.5' });
    await sendKeys({ press: 'Enter' });
    expect(relativeError(rule.cursor, Math.sqrt(10))).to.be.below(1e-12);
    expect(field.value).to.equal('3.5');
    expect(part(rule, 'face').innerHTML).not.to.contain('NaN');
  });

  const bad: readonly (readonly [string, unknown])[] = [
    ['turns round', { domain: [0, 3], position: (x: number) => Math.sin(x), value: Math.asin }],
    ['stands still', { domain: [0, 1], position: () => 0.5, value: () => 0.5 }],
    ['is not finite', { domain: [0, 1], position: Math.log10, value: (p: number) => 10 ** p }],
    ['has an endless domain', { ...cube, domain: [0, Infinity] }],
    [
      'does not undo itself',
      { domain: [0, 1], position: (x: number) => x, value: (p: number) => p ** 2 },
    ],
    [
      'goes beyond the rule',
      { domain: [0, 2], position: (x: number) => x, value: (p: number) => p },
    ],
    [
      'throws',
      {
        ...cube,
        position: () => {
          throw new Error('no');
        },
      },
    ],
    ['has no domain', { position: cube.position, value: cube.value }],
    ['has three ends', { ...cube, domain: [0, 0.5, 1] }],
    ['is a plain function', (x: number) => x],
    ['is a log scale across zero', scaleLog([-1, 1], [0, 1])],
    ['is a number', 5],
    ['is null', null],
    ['is a text', 'log'],
  ];

  for (const [i, [what, scale]] of bad.entries())
    it(`are rejected with one warning, and others stay, if one ${what}`, async () => {
      const rule = await ruleWith();
      rule.extraScales = { [`Bad${i}`]: scale, Fit: cube } as unknown as Scales;
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(`extrascales="Bad${i}"`).and.contain('monotone');
      rule.layout = 'Fit [ C ] D';
      await shown(rule);
      expect(scaleNames(rule)).to.include('Fit');
      expect(said).to.have.length(1);
      rule.layout = `Bad${i} [ C ] D`;
      expect(rule.layout).to.equal('Fit [ C ] D');
    });

  for (const name of [
    'C',
    'll03',
    'SRT',
    'Miles',
    ' ',
    'a b',
    '<b>',
    'x[',
    '1st',
    'muchtoolong',
    '__proto__',
  ])
    it(`are rejected under the name ${JSON.stringify(name)}`, () => {
      const rule = newRule();
      rule.extraScales = Object.fromEntries([[name, cube]]);
      expect(said).to.have.length(1);
      expect(rule.reading('C')).to.equal(1);
    });

  for (const junk of [5, 'text', [], true, () => 1, Symbol('s')])
    it(`keep the last good ones after ${typeof junk} ${String(junk)}`, () => {
      const rule = newRule();
      rule.extraScales = { Lin: good[0][1] };
      rule.layout = 'Lin [ C ] D';
      rule.extraScales = junk as unknown as Scales;
      expect(said).to.have.length(1);
      expect(rule.reading('Lin')).to.equal(0);
      expect(rule.matches(':state(invalid)')).to.equal(true);
      rule.extraScales = null;
      expect(rule.matches(':state(invalid)')).to.equal(true);
      rule.layout = 'A [ B ] D';
      expect(rule.matches(':state(invalid)')).to.equal(false);
    });
});
