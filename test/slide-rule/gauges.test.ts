import { expect } from '@open-wc/testing';
import { scales } from '../../src/slide-rule/scales/catalogue.js';
import { plain, scalesOf, shapes, shown } from '../support/rule.js';
import { alongOf, apartAlong, placeIn, stillRule, strokesIn } from '../support/rule-face.js';

/** The gauge marks of C and D, by their letter. */
const constants: Readonly<Record<string, number>> = {
  π: Math.PI,
  e: Math.E,
  c: Math.sqrt(4 / Math.PI),
  'c₁': Math.sqrt(40 / Math.PI),
  '2π': 2 * Math.PI,
  R: 180 / Math.PI,
  'ρ′': 10800 / Math.PI,
  'ρ″': 648000 / Math.PI,
  Q: Math.PI / 180,
  L: Math.LN10,
  l: Math.LOG10E,
  V: (4 * Math.PI) / 3,
};

const gaugesOf = (scale: Element): SVGGElement[] => [
  ...scale.querySelectorAll<SVGGElement>('g[part~=gauge]'),
];

const titleOf = (gauge: Element): string => plain(gauge.querySelector('title')?.textContent ?? '');

/** The letter of a gauge mark, as it is drawn. */
const signOf = (gauge: Element): string => plain(gauge.querySelector('text')?.textContent ?? '');

/** The number after the last sign of equality of a title. */
const valueIn = (title: string): number =>
  Number(title.split(/[=≈]/).at(-1)!.replaceAll(/[,\s]/g, ''));

for (const shape of shapes) {
  describe(`the gauge marks of a ${shape} rule`, () => {
    const large = (layout = 'A [ B C ] D') => stillRule({ shape, layout }, 1200);

    it('are all drawn on C and D where they fit: twelve, with a symbol and a value each', async () => {
      const rule = await large();
      for (const name of ['C', 'D']) {
        const gauges = gaugesOf(scalesOf(rule, name)[0]);
        const titles = gauges.map(titleOf);
        for (const [sign, constant] of Object.entries(constants)) {
          const title = titles.find((it) => it.startsWith(`${sign} =`));
          expect(title, `${sign} on ${name}: ${titles}`).to.be.a('string');
          expect(valueIn(title!) / constant, title).to.be.closeTo(1, 5e-5);
        }
        expect(titles).to.have.length(Object.keys(constants).length);
        const letters = gauges.map(signOf).filter((sign) => sign !== '');
        expect(letters.length).to.be.at.least(shape === 'linear' ? 8 : 5);
      }
    });

    it('are at their values, with a mark and their symbol', async () => {
      const rule = await large();
      for (const name of ['C', 'D', 'A', 'B'] as const) {
        const [scale] = scalesOf(rule, name);
        expect(gaugesOf(scale).length, name).to.be.at.least(3);
        for (const gauge of gaugesOf(scale)) {
          const value = valueIn(titleOf(gauge));
          const { position } = scales[name];
          // without its power of ten
          const meant = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4]
            .map((n) => position(value * 10 ** n))
            .filter((it) => it >= 0 && it <= 1);
          const near = (along: number, by: number) =>
            meant.some((it) => apartAlong(rule, along, it) < by);
          const [[from]] = [...gauge.querySelectorAll('path')].flatMap((path) =>
            strokesIn(path.getAttribute('d')!),
          );
          expect(near(alongOf(rule, from), 2e-4), titleOf(gauge)).to.equal(true);
          const [letter] = gauge.querySelectorAll('text');
          if (!letter) continue;
          const at = alongOf(rule, placeIn(letter, scale));
          expect(near(at, 0.002), `the letter of ${titleOf(gauge)}`).to.equal(true);
        }
      }
    });

    it('of π are on folded, squared and inverted scales, too', async () => {
      const rule = await large('A [ CF CI C ] D DF DI');
      for (const name of ['A', 'CI', 'C', 'D', 'DI'] as const) {
        const titles = gaugesOf(scalesOf(rule, name)[0]).map(titleOf);
        expect(
          titles.some((it) => it.startsWith('π = 3.14')),
          `${name}: ${titles}`,
        ).to.equal(true);
      }
    });

    it('stay when the rule is small, the most used first, with their titles', async () => {
      const rule = await stillRule({ shape }, 320);
      const [scale] = scalesOf(rule, 'C');
      const few = gaugesOf(scale).map(titleOf);
      expect(few.some((it) => it.startsWith('π = 3.14'))).to.equal(true);
      rule.style.width = rule.parentElement!.style.width = '1200px';
      await shown(rule);
      const many = gaugesOf(scalesOf(rule, 'C')[0]).map(titleOf);
      expect(many).to.include.members(few);
      expect(new Set(many).size).to.equal(many.length);
    });

    it('show their title under the mouse', async () => {
      const rule = await large();
      const gauge = gaugesOf(scalesOf(rule, 'D')[0]).find((it) => signOf(it) !== '')!;
      const { left, top, width, height } = gauge.querySelector('text')!.getBoundingClientRect();
      rule.cursor = 9;
      await shown(rule);
      const hit = rule.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit?.closest('[part~=gauge]')).to.equal(gauge);
    });
  });
}
