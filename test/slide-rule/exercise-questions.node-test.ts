import { describe, it } from 'node:test';
import { expect } from 'chai';
import fc from 'fast-check';
import { seeded } from '../../src/instrument/chance.js';
import { kinds } from '../../src/slide-rule/exercises/answer.js';
import { gradeReading, gradeSetting } from '../../src/slide-rule/exercises/grading.js';
import { placeInWords } from '../../src/slide-rule/exercises/place.js';
import {
  questionOf,
  type AskedRule,
  type CalculationQuestion,
  type Question,
  type ReadingQuestion,
} from '../../src/slide-rule/exercises/questions.js';
import { RingPlan } from '../../src/slide-rule/face/ring-plan.js';
import { StraightPlan } from '../../src/slide-rule/face/straight-plan.js';
import { seenOn, type Seen } from '../../src/slide-rule/reading/sentence.js';
import { numberAt, onRing, settingOf, type Setting } from '../../src/slide-rule/reading/setting.js';
import { scales } from '../../src/slide-rule/scales/catalogue.js';
import { parseLayout, ringOf, type ParsedLayout } from '../../src/slide-rule/scales/layout.js';
import type { Plan } from '../../src/slide-rule/solving/plan.js';
import { presets, shapes } from '../support/rule-names.js';

type Shape = (typeof shapes)[number];

const levels = [1, 2, 3] as const;
const width = 560;

const ruleOf = (layout: string, shape: Shape): AskedRule => ({
  sides: (parseLayout(layout) as ParsedLayout)[shape] ?? ringOf(scales.D),
  shape,
});

const faceOf = ({ sides, shape }: AskedRule, side: number) =>
  new (shape === 'linear' ? StraightPlan : RingPlan)(sides[side], width, 1, false);

const settingAt = (shape: Shape, slide: number, cursor: number): Setting =>
  settingOf({ shape, slide, cursor, operandExponent: 0, resultExponent: 0 });

const isCalculation = (question: Question): question is CalculationQuestion =>
  question.kind !== 'read';

/** How a rule stands after the moves of a plan, from an odd setting. */
function performed({ moves }: Plan, shape: Shape) {
  let [side, slide, cursor] = [0, 0.37, 0.52];
  for (const { stance } of moves)
    [side, slide, cursor] = [stance.side, stance.slide ?? slide, stance.cursor ?? cursor];
  return { side, setting: settingAt(shape, numberAt(slide), numberAt(cursor)) };
}

/** The key that identifies a question. */
const told = (question: Question | undefined) =>
  question &&
  (isCalculation(question) ? question.expression : [question.at.scale.name, question.exact]);

const some = (kind: (typeof kinds)[number], level: number, rule: AskedRule, seed: number) => {
  const draw = seeded(seed);
  return [1, 2, 3].map(() => told(questionOf(kind, level, rule, draw)));
};

const everyRule = shapes.flatMap((shape) => presets.map((layout) => `${layout} ${shape}`));

// By its name, which makes the message of a failure clearer.
const ruleNamed = (name: string): AskedRule => {
  const [layout, shape] = name.split(' ');
  return ruleOf(layout, shape as Shape);
};

/** The rules that can answer questions of a kind. */
const able = (kind: (typeof kinds)[number], level: number) =>
  everyRule.filter((name) => questionOf(kind, level, ruleNamed(name), seeded(1)));

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const runs = { numRuns: 200, seed: 1620 };

/** The place of the hairline for a value of the first scale in question; undefined beyond its ends. */
function settingWith(question: CalculationQuestion, shape: Shape, value: number) {
  const [{ scale, on }] = question.ways[0].at;
  const along = scale.position(value);
  if (!scale.power && (along < 0 || along > 1)) return undefined;
  // away from the quotient, which may be at the index of the slide as well
  const slide = on === 'slide' ? 0 : onRing(along + 0.3);
  return settingAt(shape, numberAt(slide), numberAt(onRing(along)));
}

describe('the questions of an exercise', () => {
  for (const kind of kinds.filter((one) => one !== 'read'))
    for (const level of levels) {
      const rules = able(kind, level);

      it(`exist for some rules: ${kind}, level ${level}`, () => {
        expect(rules.length).to.be.at.least(10);
      });

      it(`accept the moves of the solver, and reject three times the error: ${kind}, level ${level}`, () => {
        let tested = 0;
        const ask = fc.property(seeds, fc.constantFrom(...rules), (seed, name) => {
          const rule = ruleNamed(name);
          const question = questionOf(kind, level, rule, seeded(seed)) as CalculationQuestion;
          for (const { plan } of question.ways) {
            const { side, setting } = performed(plan, rule.shape);
            const grade = gradeSetting(question, setting, faceOf(rule, side));
            // small angles: ST has the arc in the place of the sine
            const model = plan.spread(1e-12);
            expect(grade.isRight, question.expression).to.equal(true);
            expect(grade.error, question.expression).to.be.at.most(model * 1.01 + 1e-9);
            expect(grade.most, question.expression).to.be.within(1e-6, 0.2);
          }
          // what is off on one scale may be right on another
          const shortest = { ...question, ways: question.ways.slice(0, 1) };
          const [{ plan, at }] = question.ways;
          const face = faceOf(rule, plan.moves.at(-1)!.stance.side);
          const { length } = face.bands.find(({ scale }) => scale === at[0].scale)!.line;
          for (const way of [-3, 3]) {
            const value = question.exact * (1 + way * plan.spread(0.5 / length));
            const setting = settingWith(question, rule.shape, value);
            if (!setting) continue;
            tested++;
            const { isRight, error, most, answer } = gradeSetting(shortest, setting, face);
            expect(isRight, question.expression).to.equal(false);
            expect(error / most, question.expression).to.be.closeTo(3, 0.3);
            expect(answer > question.exact, question.expression).to.equal(way > 0);
          }
        });
        fc.assert(ask, runs);
        expect(tested).to.be.at.least(300);
      });
    }

  for (const level of levels) {
    const rules = able('read', level);

    const seenIn = (
      question: ReadingQuestion,
      rule: AskedRule,
    ): [Seen, ReturnType<typeof faceOf>] => {
      const face = faceOf(rule, question.at.side);
      const setting = settingAt(rule.shape, question.slide, question.cursor);
      const all = seenOn(face, setting).filter(({ scale }) => scale === question.at.scale);
      return [all.find(({ value }) => value === question.exact)!, face];
    };

    it(`exist on every rule: level ${level}`, () => {
      expect(rules).to.deep.equal(everyRule);
    });

    it(`are graded by the resolution of the engraving: read, level ${level}`, () => {
      const ask = fc.property(seeds, fc.constantFrom(...rules), (seed, name) => {
        const rule = ruleNamed(name);
        const question = questionOf('read', level, rule, seeded(seed)) as ReadingQuestion;
        const [seen] = seenIn(question, rule);
        const { exact } = question;
        const { isRight, error, most } = gradeReading(seen, exact, exact);
        expect([isRight, error]).to.deep.equal([true, 0]);
        for (const way of [-3, 3]) {
          const off = gradeReading(seen, exact, exact * (1 + way * most));
          expect(off.isRight, `${seen.scale.name} ${exact}`).to.equal(false);
        }
      });
      fc.assert(ask, runs);
    });

    it(`are described by the marks beside the hairline: read, level ${level}`, () => {
      const sentence = '{scale}|{from}|{to}|{count}|{all}|{tenths}';
      const ask = fc.property(seeds, fc.constantFrom(...rules), (seed, name) => {
        const rule = ruleNamed(name);
        const question = questionOf('read', level, rule, seeded(seed)) as ReadingQuestion;
        const [seen, face] = seenIn(question, rule);
        const place = placeInWords(face, seen, sentence, 'en').split('|');
        expect(place[0]).to.equal(question.at.scale.name);
        const [count, all, tenths] = place.slice(3).map(Number);
        expect(count).to.be.within(0, all);
        expect(tenths).to.be.within(0, 9);
        if (seen.scale.name !== 'D' && seen.scale.name !== 'C') return;
        // the spaces between two numbers of D are alike
        const [from, to] = place.slice(1, 3).map(Number);
        const heard = from + ((to - from) * (count + tenths / 10)) / all;
        expect(heard, place.join()).to.be.closeTo(seen.value, (0.08 * (to - from)) / all);
      });
      fc.assert(ask, runs);
    });
  }

  it('accept digits from the other side of the index', () => {
    const face = faceOf(ruleOf('mannheim', 'linear'), 0);
    const answerTo = (exact: number, typed: number) => {
      const seen = seenOn(face, settingAt('linear', 1, exact));
      return gradeReading(
        seen.find(({ scale }) => scale === scales.D)!,
        exact,
        typed,
      ).answer;
    };
    expect(answerTo(1.002, 9.99)).to.be.closeTo(0.999, 1e-12);
    expect(answerTo(9.99, 1.002)).to.be.closeTo(10.02, 1e-12);
    expect(answerTo(5, 1.002)).to.equal(1.002);
  });

  for (const kind of kinds)
    it(`are equal for equal seeds and differ for others: ${kind}`, () => {
      for (const level of levels)
        for (const rule of [ruleOf('mannheim', 'linear'), ruleOf('duplex', 'circular')]) {
          expect(some(kind, level, rule, 7)).to.deep.equal(some(kind, level, rule, 7));
          expect(some(kind, level, rule, 7)).not.to.deep.equal(some(kind, level, rule, 8));
        }
    });

  it('are the same on every machine', () => {
    const rule = ruleOf('mannheim', 'linear');
    const first = (kind: (typeof kinds)[number], level: number) => some(kind, level, rule, 1)[0];
    expect(first('multiply', 1)).to.equal('1.1 * 5.2');
    expect(first('divide', 2)).to.equal('10.3 / 982');
    expect(first('angles', 3)).to.equal('10.3 / sin(68.8)');
  });

  it('stay on the rule at the first level of multiplication and division', () => {
    const rule = ruleOf('mannheim', 'linear');
    for (const kind of ['multiply', 'divide'] as const) {
      const draw = seeded(5);
      for (let i = 0; i < 100; i++)
        expect(questionOf(kind, 1, rule, draw)!.exact).to.be.within(1, 10);
    }
  });

  it('are not answered by an untouched rule, however small it is', () => {
    for (const kind of kinds.filter((one) => one !== 'read'))
      for (const shape of shapes) {
        const rule = ruleOf('mannheim', shape);
        const small = new (shape === 'linear' ? StraightPlan : RingPlan)(
          rule.sides[0],
          200,
          1,
          false,
        );
        const draw = seeded(3);
        for (let i = 0; i < 60; i++) {
          const question = questionOf(kind, (i % 3) + 1, rule, draw) as CalculationQuestion;
          const { isRight } = gradeSetting(question, settingAt(shape, 1, 1), small);
          expect(isRight, `${shape} ${question.expression}`).to.equal(false);
        }
      }
  });

  it('are not offered for a layout that lacks the scales', () => {
    const cannot: Array<[string, (typeof kinds)[number]]> = [
      ['ring', 'roots'],
      ['ring', 'angles'],
      ['watch', 'multiply'],
      ['bayes', 'powers'],
      ['flight', 'angles'],
    ];
    for (const [layout, kind] of cannot)
      for (const shape of shapes)
        for (const level of levels)
          expect(
            questionOf(kind, level, ruleOf(layout, shape), seeded(1)),
            `${layout} ${kind}`,
          ).to.equal(undefined);
  });
});
