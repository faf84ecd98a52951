import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { scales } from '../../src/slide-rule/scales/catalogue.js';
import { relativeError } from '../conversions/reference.js';
import { emulate, mouseDrag, sendKeys } from '../support/commands.js';
import {
  controlOf,
  newRule,
  parts,
  piece,
  plain,
  ruleWith,
  scalesOf,
  shapes,
  shown,
  textOf,
} from '../support/rule.js';

const oddsOf = (p: number): number => p / (1 - p);
const probabilityOf = (odds: number): number => odds / (1 + odds);

/** The D value over some odds: six decades of them go to one of D. */
const overOdds = (odds: number): number => (1000 * odds) ** (1 / 6);
const over = (p: number): number => overOdds(oddsOf(p));

/** Sets the slide to a prior, and the hairline to a posterior. */
function set(rule: SlideRule, prior: number, posterior: number): void {
  rule.slide = over(prior);
  rule.cursor = over(posterior);
}

const bayes = (shape: string, more: Record<string, string | true> = {}): SlideRule =>
  newRule({ layout: 'bayes', shape, ...more });

const readout = (rule: SlideRule): string => plain(textOf(rule, 'readout'));

describe("Bayes' rule", () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  for (const shape of shapes) {
    it(`has posterior odds equal to the prior odds times LR, to 1e-12, ${shape}`, () => {
      const rule = bayes(shape);
      const decibels = fc.double({ min: -30, max: 30, noNaN: true });
      let compared = 0;
      fc.assert(
        fc.property(decibels, decibels, (prior, posterior) => {
          const ratio = posterior - prior;
          fc.pre(Math.abs(ratio) < 29.999);
          rule.slide = 10 ** ((prior + 30) / 60);
          rule.cursor = 10 ** ((posterior + 30) / 60);
          // from the two settings as the doubles that they are
          const factor = (rule.cursor / rule.slide) ** 6;
          expect(relativeError(rule.reading('LR')!, factor)).to.be.below(1e-12);
          const priorOdds = rule.slide ** 6 / 1000;
          const read = rule.reading('Pr')!;
          const exact = probabilityOf(priorOdds * rule.reading('LR')!);
          expect(relativeError(read, exact)).to.be.below(1e-12);
          expect(relativeError(1 - read, 1 - exact)).to.be.below(1e-10);
          compared++;
        }),
        { numRuns: 1000 },
      );
      expect(compared).to.be.at.least(1000);
    });

    // prior, likelihood ratio, posterior: Fagan's letter, and what is taught with it
    for (const [prior, ratio, posterior] of [
      [0.01, 10, 10 / 109],
      [0.5, 1, 0.5],
      [0.5, 19, 0.95],
      [0.25, 3, 0.5],
      [0.9, 1 / 9, 0.5],
      [0.2, 20, 20 / 24],
      [0.001, 999, 0.5],
      [0.999, 1 / 999, 0.5],
    ] as const)
      it(`reads ${(100 * posterior).toPrecision(3)}% over LR ${ratio.toPrecision(3)} at a prior of ${100 * prior}%, ${shape}`, () => {
        const rule = bayes(shape);
        set(rule, prior, posterior);
        expect(relativeError(rule.reading('LR')!, ratio)).to.be.below(1e-12);
        expect(relativeError(rule.reading('Pr')!, posterior)).to.be.below(1e-12);
      });

    it(`shows probabilities in percent, a ratio with its decibels, and each once, ${shape}`, async () => {
      const rule = await ruleWith({ layout: 'bayes', shape, readout: true }, 600);
      set(rule, 0.01, 10 / 109);
      await shown(rule);
      expect(readout(rule)).to.match(/^Pr 9\.[12]7?% · LR 10(\.0)? \(10 dB\)$/);
      rule.cursor = over(0.002);
      await shown(rule);
      expect(readout(rule)).to.match(/\([-−]7 dB\)/);
      expect(controlOf(rule, 'slide').getAttribute('aria-valuetext')).to.match(
        /^Pr 1(\.00?)? percent$/,
      );
      expect(controlOf(rule, 'cursor').getAttribute('aria-valuetext')).to.contain(
        '(minus 7 decibels)',
      );
    });

    it(`shows < or > where a scale ends, and does not continue from the other end, ${shape}`, async () => {
      const rule = await ruleWith({ layout: 'bayes', shape, readout: true }, 600);
      set(rule, 0.99, 0.01);
      await shown(rule);
      expect(rule.reading('LR')).to.equal(null);
      expect(readout(rule)).to.contain('LR < 0.001');
      set(rule, 0.01, 0.995);
      await shown(rule);
      expect(readout(rule)).to.contain('LR > 1,000');
      expect(rule.reading('LR')).to.equal(null);
      expect(relativeError(rule.reading('Pr')!, 0.995)).to.be.below(1e-12);
    });

    it(`sets the slide to a typed prior and the hairline to a typed ratio, ${shape}`, async () => {
      const rule = await ruleWith({ layout: 'bayes', shape, controls: true });
      const type = async (name: string, text: string) => {
        const field = piece<HTMLInputElement>(rule, name);
        field.focus();
        field.select();
        await sendKeys({ type: text });
        await sendKeys({ press: 'Enter' });
        await shown(rule);
        return field.value;
      };
      expect(await type('slide-field', 'Pr 1%')).to.equal('1%');
      expect(relativeError(rule.slide, over(0.01))).to.be.below(1e-11);
      expect(await type('cursor-field', 'LR 10')).to.equal('9.17431%');
      expect(relativeError(rule.reading('Pr')!, 10 / 109)).to.be.below(1e-11);
      // without a name it is a probability
      await type('slide-field', '20');
      expect(relativeError(rule.slide, over(0.2))).to.be.below(1e-11);
      await type('cursor-field', 'LR 0.001');
      expect(textOf(rule, 'complaint')).to.match(/LR 0\.001/);
      await type('cursor-field', 'Pr 120%');
      expect(textOf(rule, 'complaint')).to.match(/^Scale Pr runs .*99\.9/);
    });

    it(`has no fields for powers of ten, which odds don't need, ${shape}`, async () => {
      const rule = await ruleWith({ layout: 'bayes', shape, controls: true });
      for (const name of ['operand-exponent', 'result-exponent'])
        expect(parts(rule, name)).to.have.length(0);
      expect(parts(rule, 'slide-field')).to.have.length(1);
    });

    it(`moves from mark to mark of Pr with the keys, ${shape}`, async () => {
      const rule = await ruleWith({ layout: 'bayes', shape });
      set(rule, 0.5, 0.5);
      await shown(rule);
      for (const movable of ['slide', 'cursor'] as const) {
        controlOf(rule, movable).focus();
        await sendKeys({ press: 'PageUp' });
        expect(relativeError(rule[movable], over(0.6)), movable).to.be.below(1e-11);
        await sendKeys({ press: 'PageDown' });
        await sendKeys({ press: 'PageDown' });
        expect(relativeError(rule[movable], over(0.4)), movable).to.be.below(1e-11);
      }
    });
  }

  it('has the ends of Pr and LR aligned while the prior is a half', async () => {
    const rule = await ruleWith({ layout: 'bayes', shape: 'linear', slide: `${over(0.5)}` }, 900);
    const [pr, lr] = ['Pr', 'LR'].map((name) => {
      const ticks = scalesOf(rule, name)[0].querySelectorAll('[part~=ticks]');
      const boxes = [...ticks].map((path) => path.getBoundingClientRect());
      return [
        Math.min(...boxes.map(({ left }) => left)),
        Math.max(...boxes.map((box) => box.right)),
      ];
    });
    expect(lr[0]).to.be.closeTo(pr[0], 0.6);
    expect(lr[1]).to.be.closeTo(pr[1], 0.6);
    const edges = ['body-edge', 'slide-edge'].map((name) =>
      parts(rule, name)[0].getBoundingClientRect(),
    );
    expect(edges[1].left).to.be.closeTo(edges[0].left, 0.6);
    expect(edges[1].width).to.be.closeTo(edges[0].width, 0.6);
  });

  it('has its last likelihood ratio clear of the formula behind it', async () => {
    for (const width of [520, 600, 800]) {
      const rule = await ruleWith({ layout: 'bayes', shape: 'linear' }, width);
      const texts = [...scalesOf(rule, 'LR')[0].querySelectorAll('text')];
      const boxOf = (words: string) =>
        texts.find(({ textContent }) => textContent === words)!.getBoundingClientRect();
      const [last, formula] = [boxOf('1000'), boxOf('LR ×')];
      expect(formula.left - last.right, `${width} px`).to.be.above(1);
    }
  });

  it('can be dragged by the half of the slide before its index', async () => {
    const rule = await ruleWith({ layout: 'bayes', shape: 'linear', slide: `${over(0.5)}` }, 900);
    const { left, top, width, height } = parts(rule, 'slide-edge')[0].getBoundingClientRect();
    const [x, y] = [left + width / 5, top + height / 2];
    await mouseDrag([
      [x, y],
      [x - 40, y],
    ]);
    expect(rule.slide).to.be.below(over(0.45));
  });

  it('cuts LR off before the index on a straight body, and wraps it on a ring', async () => {
    const straight = await ruleWith({ layout: 'LR [ C ] D', shape: 'linear', cursor: '8' }, 600);
    expect(straight.reading('LR')).to.equal(null);
    const numbers = (rule: SlideRule) =>
      [...scalesOf(rule, 'LR')[0].querySelectorAll('[part~=numbers] text')].map(
        ({ textContent }) => textContent,
      );
    expect(numbers(straight)).to.include('1').and.to.include('1000').and.not.to.include('.1');
    const ring = await ruleWith({ scale: 'LR', cursor: '8' }, 600);
    expect(relativeError(ring.reading('LR')!, 0.8 ** 6)).to.be.below(1e-12);
    expect(numbers(ring)).to.include('.1');
  });

  it('formats percent and minus signs in the language of the page', async () => {
    const rule = await ruleWith({ layout: 'bayes', readout: true, lang: 'de' }, 600);
    set(rule, 0.01, 0.001);
    await shown(rule);
    expect(readout(rule)).to.match(/^Pr 0,100? % · LR 0,0?9\d* \([-−]10 dB\)$/);
  });

  it('has percent numerals and no NaN in its picture', () => {
    const picture = bayes('linear').toSVG();
    expect(picture).to.contain('>99.9</text>').and.contain('>.1</text>');
    expect(picture).not.to.contain('NaN');
  });

  it('can be rebuilt with d3 scales: Pr and LR add as lengths of odds', () => {
    const { Pr, LR } = scales;
    fc.assert(
      fc.property(
        fc.double({ min: 0.002, max: 0.998, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (prior, ratio) => {
          const posterior = probabilityOf(oddsOf(prior) * ratio);
          expect(Pr.position(prior) + LR.position(ratio)).to.be.closeTo(
            Pr.position(posterior),
            1e-12,
          );
        },
      ),
    );
    expect(Pr.invert(Pr(0.3))).to.be.closeTo(0.3, 1e-13);
  });
});
