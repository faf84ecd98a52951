import { aTimeout, expect } from '@open-wc/testing';
import * as german from '../../src/languages/german.js';
import { SlideRule } from '../../src/slide-rule/element.js';
import type { ExerciseAnswer } from '../../src/slide-rule/exercises/answer.js';
import { loadExercises } from '../../src/slide-rule/exercises/loader.js';
import { bringToFront, emulate, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { gripPoint, letGo, moveAlong, press as pressAt } from '../support/rule-hand.js';
import { controlOf, press, ruleWith, type Attributes } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

before(loadExercises);
before(bringToFront);

const partOf = <T extends HTMLElement>(rule: Element, name: string) =>
  rule.shadowRoot!.querySelector<T>(`[part=${name}]`);
const textOf = (rule: Element, name: string) =>
  (partOf(rule, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const hintsOf = (rule: Element) =>
  [...rule.shadowRoot!.querySelectorAll('[part=steps] li')].map(({ textContent }) => textContent);
const looksOf = (rule: Element) => rule.shadowRoot!.querySelectorAll('[part=look]').length;
const linear = { shape: 'linear' } as const;

/** Presses a button of the exercise the given number of times. */
async function push(rule: SlideRule, name: 'check' | 'hint' | 'next', times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    partOf(rule, name)!.click();
    await rule.updateComplete;
  }
}

async function typeAnswer(rule: SlideRule, text: string): Promise<void> {
  const field = partOf<HTMLInputElement>(rule, 'answer')!;
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await rule.updateComplete;
}

/** A rule with an exercise, at its first question. */
async function asking(exercise: string, more: Attributes = {}, width = 560): Promise<SlideRule> {
  const rule = await ruleWith({ exercise, ...more }, width);
  await aTimeout(0);
  await rule.updateComplete;
  return rule;
}

/** The answer events that reach the page. */
function heard(rule: SlideRule): ExerciseAnswer[] {
  const answers: ExerciseAnswer[] = [];
  rule.parentElement!.addEventListener('exercise', ({ detail }) => answers.push(detail));
  return answers;
}

async function questions(rule: SlideRule, count: number): Promise<string[]> {
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    texts.push(textOf(rule, 'question'));
    await push(rule, 'next');
  }
  return texts;
}

describe('the exercise of a rule', () => {
  const said = warnings();

  it('shows a question above the rule, and grades the position of the hairline', async () => {
    const rule = await asking('multiply', linear);
    const answers = heard(rule);
    const question = 'Calculate 1.1 × 5.2. Move the hairline over the result on D.';
    expect(textOf(rule, 'question')).to.equal(question);
    const [above, face] = [partOf(rule, 'question')!, rule.shadowRoot!.querySelector('svg')!];
    expect(above.getBoundingClientRect().bottom).to.be.at.most(face.getBoundingClientRect().top);
    rule.cursor = 5;
    await push(rule, 'check');
    expect(textOf(rule, 'verdict')).to.match(
      /^D 5 is 13% too low; .* allows 0\.\d+%\. Try again\.$/,
    );
    expect(textOf(rule, 'score')).to.equal('0 of 1 right at once');
    rule.cursor = 5.72;
    await push(rule, 'check');
    expect(textOf(rule, 'verdict')).to.match(/^Right: 1\.1 × 5\.2 = 5\.72\. You are off by 0%/);
    expect(textOf(rule, 'score')).to.equal('0 of 1 right at once');
    const [wrong, right] = answers;
    expect(Object.keys(wrong)).to.deep.equal(['question', 'answer', 'exact', 'error', 'score']);
    expect(wrong).to.include({ question, answer: 5, score: 0 });
    expect(wrong.exact).to.be.closeTo(5.72, 1e-12);
    expect(wrong.error).to.be.closeTo(0.72 / 5.72, 1e-12);
    expect(right).to.include({ answer: 5.72, score: 0 });
    expect(right.error).to.be.lessThan(1e-12);
    expect(answers.length).to.equal(2);
    expect(said).to.deep.equal([]);
  });

  it('grades the digits that the slider reads, and 10 only next to the index', async () => {
    const rule = await asking('multiply', linear);
    for (const [cursor, verdict] of [
      [1, /^D 1 is 83% too low;/],
      [10, /^D 10 is 75% too high;/],
      [9, /^D 9 is 57% too high;/],
    ] as const) {
      rule.cursor = cursor;
      await push(rule, 'check');
      expect(textOf(rule, 'verdict')).to.match(verdict);
    }
  });

  it('counts first correct answers, and no answer twice', async () => {
    const rule = await asking('multiply', linear);
    const answers = heard(rule);
    rule.cursor = 5.72;
    await push(rule, 'check', 2);
    await push(rule, 'next');
    expect(textOf(rule, 'question')).to.include('4.8 × 1.3');
    expect(textOf(rule, 'verdict')).to.equal('');
    rule.cursor = 6.24;
    await push(rule, 'check');
    expect(answers.map(({ score }) => score)).to.deep.equal([1, 1, 2]);
    expect(textOf(rule, 'score')).to.equal('2 of 2 right at once');
  });

  it('accepts the slide for a quotient as well', async () => {
    const rule = await asking('divide', linear);
    const answers = heard(rule);
    expect(textOf(rule, 'question')).to.include('or an index of the slide');
    Object.assign(rule, { cursor: 2, slide: 6.1 / 1.1 });
    await push(rule, 'check');
    expect(answers[0].score).to.equal(1);
    expect(answers[0].answer).to.be.closeTo(6.1 / 1.1, 1e-9);
  });

  it('reports an answer with the power of ten of the exact value', async () => {
    const rule = await asking('multiply', { ...linear, level: '2' });
    const answers = heard(rule);
    expect(textOf(rule, 'question')).to.include('65.1 × 483');
    rule.cursor = 3.1443;
    await push(rule, 'check');
    expect(answers[0].answer).to.be.closeTo(31443, 1e-6);
    expect(answers[0].score).to.equal(1);
  });

  for (const [exercise, layout] of [
    ['multiply', 'duplex'],
    ['divide', 'mannheim'],
    ['roots', 'mannheim'],
    ['angles', 'mannheim'],
    ['powers', 'duplex'],
  ])
    for (const shape of ['circular', 'linear'] as const)
      it(`hints make the moves, and end at the answer: ${exercise}, ${shape}`, async () => {
        const rule = await asking(exercise, { shape, layout, level: '3' });
        const answers = heard(rule);
        for (let i = 0; i < 3; i++) {
          await push(rule, 'hint', 20);
          expect(hintsOf(rule).length).to.be.within(2, 20);
          expect(hintsOf(rule).at(-1)).to.include('Calculated');
          expect(looksOf(rule)).to.be.greaterThan(0);
          await push(rule, 'check');
          expect(textOf(rule, 'verdict'), textOf(rule, 'question')).to.match(/^Right: /);
          await push(rule, 'next');
          expect(hintsOf(rule)).to.deep.equal([]);
        }
        // an answer that was given away earns no point
        expect(answers.map(({ score }) => score)).to.deep.equal([0, 0, 0]);
        expect(textOf(rule, 'score')).to.equal('0 of 3 right at once');
      });

  it('shows the same questions for the same seed, and starts over with another setting', async () => {
    const rule = await asking('angles', { layout: 'mannheim', seed: '12' });
    const first = await questions(rule, 5);
    expect(new Set(first).size).to.equal(5);
    const other = await asking('angles', { layout: 'mannheim', seed: '12' }, 320);
    expect(await questions(other, 5)).to.deep.equal(first);
    const changes: Array<[() => void, boolean]> = [
      [() => rule.formResetCallback(), true],
      [() => (rule.seed = 13), false],
      [() => (rule.seed = 12), true],
      [() => (rule.level = 2), false],
      [() => (rule.level = 1), true],
    ];
    for (const [change, isSame] of changes) {
      change();
      await rule.updateComplete;
      expect((await questions(rule, 5)).join() === first.join()).to.equal(isSame);
    }
  });

  it('names the missing scales of a layout, and a layout that has them', async () => {
    const rule = await asking('roots');
    expect(textOf(rule, 'question')).to.equal(
      'This layout has no scales for these questions. Try layout="mannheim".',
    );
    expect(partOf(rule, 'check')).to.equal(null);
    rule.layout = 'mannheim';
    await rule.updateComplete;
    expect(textOf(rule, 'question')).to.match(/^Calculate √\d+\./);
    expect(partOf(rule, 'check')).not.to.equal(null);
  });

  it('is removed with its attribute', async () => {
    const rule = await asking('multiply');
    rule.removeAttribute('exercise');
    await rule.updateComplete;
    for (const name of ['question', 'exercise', 'verdict', 'score', 'steps'])
      expect(partOf(rule, name), name).to.equal(null);
  });

  it('keeps the last good value after a bad one, warns once and is invalid until a good one', async () => {
    const rule = await asking('multiply', { ...linear, level: '2', seed: '5' });
    const question = textOf(rule, 'question');
    for (const [name, bad] of [
      ['exercise', 'guess'],
      ['level', 'harder'],
      ['seed', 'tuesday'],
    ]) {
      said.length = 0;
      const good = rule.getAttribute(name)!;
      for (let i = 0; i < 2; i++) rule.setAttribute(name, bad);
      expect(said.length, name).to.equal(1);
      expect(rule.matches(':state(invalid)'), name).to.equal(true);
      await rule.updateComplete;
      expect(textOf(rule, 'question')).to.equal(question);
      rule.setAttribute(name, good);
      expect(rule.matches(':state(invalid)'), name).to.equal(false);
    }
  });

  it('announces the question and the verdict to screen readers', async () => {
    const rule = await asking('multiply');
    const question = partOf(rule, 'question')!;
    expect(question.getAttribute('aria-live')).to.equal('polite');
    await push(rule, 'next');
    expect(partOf(rule, 'question')).to.equal(question);
    const verdict = partOf(rule, 'verdict')!.parentElement!;
    expect(verdict.getAttribute('role')).to.equal('status');
    await push(rule, 'check');
    expect(partOf(rule, 'verdict')!.parentElement).to.equal(verdict);
    expect(verdict.textContent).to.include('Try again').and.to.include('0 of 1');
    expect(rule.shadowRoot!.querySelector('ol')!.getAttribute('aria-live')).to.equal('polite');
    for (const name of ['check', 'hint', 'next'])
      expect(partOf(rule, name)!.localName).to.equal('button');
  });

  it('is text alone where it is disabled, in a picture and on paper', async () => {
    const rule = await asking('multiply', { disabled: true });
    const answers = heard(rule);
    expect(textOf(rule, 'question')).to.include('1.1 × 5.2');
    for (const name of ['check', 'hint', 'next'])
      expect(partOf<HTMLButtonElement>(rule, name)!.disabled).to.equal(true);
    await push(rule, 'check');
    expect(answers).to.deep.equal([]);
    expect(rule.toSVG()).to.include('Calculate 1.1 times 5.2.').and.not.to.include('button');
    await emulate({ media: 'print' });
    const isSeen = (name: string) => partOf(rule, name)!.getBoundingClientRect().height > 0;
    expect(['question', 'check', 'next'].map(isSeen)).to.deep.equal([true, false, false]);
    await emulate({ media: 'screen' });
    expect(isSeen('check')).to.equal(true);
    const desk = await ruleWith({ controls: true });
    await emulate({ media: 'print' });
    expect(partOf(desk, 'reset')!.getBoundingClientRect().height).to.equal(0);
    expect(partOf(desk, 'slide-field')!.getBoundingClientRect().height).to.be.above(0);
    await emulate({ media: 'screen' });
  });

  it('is shown in German', async () => {
    const rule = await asking('multiply', { ...linear, lang: 'de' });
    rule.strings = german.slideRule;
    await rule.updateComplete;
    expect(textOf(rule, 'question')).to.equal(
      'Berechne 1,1 × 5,2. Schieb den Läuferstrich über das Ergebnis auf D.',
    );
    await push(rule, 'check');
    expect(textOf(rule, 'verdict')).to.match(/^D 1 ist um 83\s%\szu niedrig;/);
  });

  it('ignores strings that are no text', async () => {
    const rule = await asking('read');
    for (const exercise of [5, 'x', null, { read: 5, check: null }, []]) {
      Reflect.set(rule, 'strings', { exercise });
      await push(rule, 'check');
      await push(rule, 'hint');
      expect(rule.shadowRoot!.textContent).not.to.match(/undefined|\[object|NaN/);
    }
  });
});

describe('a rule with exercise="read"', () => {
  it('accepts a typed reading in the language of the page', async () => {
    const rule = await asking('read', { ...linear, lang: 'de' });
    const answers = heard(rule);
    expect(textOf(rule, 'question')).to.equal('Read C under the hairline.');
    expect(rule.cursor).to.be.closeTo(1.1, 1e-9);
    await typeAnswer(rule, '1,2');
    await typeAnswer(rule, '1,1');
    expect(answers.map(({ answer, score }) => [answer, score])).to.deep.equal([
      [1.2, 0],
      [1.1, 0],
    ]);
    expect(textOf(rule, 'verdict')).to.match(/^Right: C 1,1/);
    await push(rule, 'next');
    expect(partOf<HTMLInputElement>(rule, 'answer')!.value).to.equal('');
    await typeAnswer(rule, 'much');
    await push(rule, 'next');
    expect(partOf<HTMLInputElement>(rule, 'answer')!.value).to.equal('');
    expect(rule.matches(':state(invalid)')).to.equal(false);
  });

  it('waits for a number, and rejects other text', async () => {
    const rule = await asking('read', linear);
    const answers = heard(rule);
    await push(rule, 'check');
    expect(textOf(rule, 'verdict')).to.equal('Enter the number that you read.');
    await typeAnswer(rule, 'much');
    expect(partOf(rule, 'answer')!.getAttribute('aria-invalid')).to.equal('true');
    expect(answers).to.deep.equal([]);
    await typeAnswer(rule, '1.1');
    expect(partOf(rule, 'answer')!.hasAttribute('aria-invalid')).to.equal(false);
    expect(answers.length).to.equal(1);
    expect(answers[0].score).to.equal(1);
  });

  it('hides everything that contains the reading', async () => {
    const more = {
      ...linear,
      layout: 'duplex',
      level: '2',
      readout: true,
      controls: true,
    } as const;
    const rule = await asking('read', more);
    const exact = rule.reading('A')!.toFixed(2);
    for (const name of ['readout', 'fields', 'cursor-field', 'slide-field'])
      expect(partOf(rule, name), name).to.equal(null);
    expect(partOf(rule, 'turn')).not.to.equal(null);
    const spoken = controlOf(rule, 'cursor').getAttribute('aria-valuetext')!;
    expect(spoken).to.match(/^A, from [\d.]+ to [\d.]+: \d+ of \d+ spaces and \d tenths$/);
    const description = /<desc>(.*?)<\/desc>/.exec(rule.toSVG())![1];
    for (const text of [spoken, description, rule.shadowRoot!.querySelector('.under')!.textContent])
      expect(text).not.to.include(exact);
    rule.exercise = '';
    await rule.updateComplete;
    expect(partOf(rule, 'readout')!.textContent).to.include(exact);
  });

  it('hints name the marks to look at, and then the reading', async () => {
    const rule = await asking('read', { ...linear, level: '2' });
    const answers = heard(rule);
    await push(rule, 'hint');
    expect(hintsOf(rule)[0]).to.match(/^Look at B, from/);
    expect(looksOf(rule)).to.be.greaterThan(0);
    await push(rule, 'hint', 2);
    expect(hintsOf(rule).length).to.equal(2);
    await typeAnswer(rule, /Read B (\d+\.\d+)/.exec(hintsOf(rule)[1])![1]);
    expect(textOf(rule, 'verdict')).to.match(/^Right/);
    expect(answers[0].score).to.equal(0);
  });

  it('restores a part that was moved', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const rule = await asking('read', linear);
    const { cursor } = rule;
    const log = eventLog(rule);
    const start = gripPoint(rule, 'cursor');
    await pressAt(start);
    await moveAlong(rule, start, 0.2);
    expect(rule.cursor).not.to.be.closeTo(cursor, 0.1);
    await letGo();
    await rule.updateComplete;
    expect(log.at(-1)).to.equal('change');
    expect(rule.cursor).to.equal(cursor);
  });

  it('flips the rule to the side that has the scale', async () => {
    const rule = await asking('read', { ...linear, layout: 'A [ C ] D | K [ S ] L', level: '3' });
    const sides = new Set<string>();
    for (let i = 0; i < 6; i++) {
      const [, name] = /^Read (\w+)/.exec(textOf(rule, 'question'))!;
      const drawn = rule.shadowRoot!.querySelector(`[part=scale][data-scale="${name}"]`);
      expect(drawn, name).not.to.equal(null);
      sides.add(rule.side);
      await push(rule, 'next');
    }
    expect([...sides]).to.deep.equal(['back']);
  });
});

describe('an exercise by keyboard alone', () => {
  it('is answered with the arrow keys, checked and followed by the next', async () => {
    const rule = await asking('multiply', linear);
    const answers = heard(rule);
    controlOf(rule, 'cursor').focus();
    // 5 is a mark with a number, and from there on a thousandth at a time
    await press('PageUp', 'PageUp', 'PageUp', 'PageUp');
    for (let i = 0; i < 200 && rule.cursor < 5.715; i++) await press('Shift+ArrowRight');
    expect(rule.cursor).to.be.closeTo(5.72, 0.01);
    for (let i = 0; i < 8 && rule.shadowRoot!.activeElement !== partOf(rule, 'check'); i++)
      await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await rule.updateComplete;
    expect(answers.map(({ score }) => score)).to.deep.equal([1]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await rule.updateComplete;
    expect(textOf(rule, 'question')).to.include('4.8 × 1.3');
    expect(rule.shadowRoot!.activeElement).to.equal(partOf(rule, 'next'));
  });
});
