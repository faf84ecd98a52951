import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { SlideRule } from '../../src/slide-rule/element.js';
import { loadSolver } from '../../src/slide-rule/solving/loader.js';
import type { SolutionStep } from '../../src/slide-rule/solving/solution.js';
import * as german from '../../src/languages/german.js';
import { emulate } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { gripPoint, letGo, press } from '../support/rule-hand.js';
import { newRule, presets, ruleWith, shapes, type Attributes } from '../support/rule.js';
import { warnings } from '../support/warnings.js';

before(loadSolver);

const listOf = (rule: Element) => rule.shadowRoot!.querySelector('[part=steps]');
const looksOf = (rule: Element) => [...rule.shadowRoot!.querySelectorAll('[part=look]')];
const linear = { shape: 'linear' } as const;

/** All sentences of a solution. */
async function solved(rule: SlideRule): Promise<string[]> {
  const texts: string[] = [];
  for (;;) {
    const { text, done } = await rule.step();
    texts.push(text);
    if (done) return texts;
    if (texts.length > 60) throw new Error('it has no end');
  }
}

const solutionOf = async (solve: string, more: Attributes = {}, width = 480) =>
  solved(await ruleWith({ solve, ...more }, width));

/** The step events that reach the page. */
function heard(rule: SlideRule): SolutionStep[] {
  const steps: SolutionStep[] = [];
  rule.parentElement!.addEventListener('step', ({ detail }) => steps.push(detail));
  return steps;
}

describe('solve', () => {
  const said = warnings();

  it('describes each move of 2.5 × 1.7 and makes it', async () => {
    const rule = await ruleWith({ ...linear, solve: '2.5 * 1.7', slide: '3', cursor: '7' }, 600);
    const first = await rule.step();
    expect(first).to.deep.equal({ text: 'Set the left index of C over 2.5 on D.', done: false });
    expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 7]);
    const second = await rule.step();
    expect(second).to.deep.equal({ text: 'Move the hairline over 1.7 on C.', done: false });
    expect([rule.slide, rule.cursor]).to.deep.equal([2.5, 4.25]);
    const { text, done } = await rule.step();
    expect(done).to.equal(true);
    expect(text).to.match(/^Read 4\.25 on D under the hairline\. /);
    expect(text).to.include('Roughly 3 × 2 ≈ 6, so the decimal point makes it 4.25.');
    expect(text).to.include('Calculated: 4.25.');
    expect(text).to.match(
      /off by 0%; on a rule of this size, 2 settings can make it up to 0\.\d+%/,
    );
    expect(await rule.step()).to.deep.equal({ text, done });
    expect(rule.value).to.equal(4.25);
  });

  it('explains why the right index is set, and mentions one index on a ring', async () => {
    const [, set] = await solutionOf('2.5 ^ 1.7', { ...linear, layout: 'duplex' });
    expect(set).to.equal(
      'Set the right index of C under the hairline, as 1.7 on C would be off the rule with the left one.',
    );
    const [first] = await solutionOf('4 * 5');
    expect(first).to.equal('Set the index of C against 4 on D.');
  });

  it('carries the powers of ten into the value', async () => {
    const cases: Array<[string, number, Attributes]> = [
      ['250 * 1700', 425000, linear],
      ['8000 * 3000 / 0.002', 1.2e10, {}],
      ['sqrt(2000)', Math.sqrt(2000), { layout: 'duplex' }],
      ['sin(30) / 400', 0.00125, { layout: 'pocket', ...linear }],
    ];
    for (const [solve, value, more] of cases) {
      const rule = await ruleWith({ solve, ...more });
      await solved(rule);
      expect(rule.value / value, solve).to.be.closeTo(1, 1e-9);
    }
  });

  it('explains the decimal point in a root, a logarithm and a power', async () => {
    const last = async (solve: string) =>
      (await solutionOf(solve, { layout: 'duplex' }, 600)).at(-1);
    expect(await last('sqrt(200)')).to.include('√200 lies between √100 = 10 and √10,000 = 100');
    expect(await last('lg 250')).to.include('2 + 0.398 = 2.398.');
    expect(await last('lg 0.025')).to.include('−2 + 0.398 = −1.602.');
    expect(await last('2.5 ^ 1.7')).to.include('LL3 has the decimal point printed.');
  });

  it('names a layout that can solve the expression where this one cannot', async () => {
    const [text, ...more] = await solutionOf('sqrt(2)');
    expect(text).to.equal('This layout has no scales for √2. Try layout="mannheim".');
    expect(more).to.deep.equal([]);
    const rule = await ruleWith({ solve: 'sqrt(2)', layout: 'mannheim' });
    expect((await solved(rule)).length).to.equal(2);
    expect(await solutionOf('sin 0.01')).to.deep.equal([
      'This layout has no scales for sin 0.01°. No layout of the kit has them.',
    ]);
  });

  for (const shape of shapes)
    for (const layout of presets)
      it(`ends on every layout: ${layout}, ${shape}`, async () => {
        const rule = await ruleWith({ shape, layout });
        const all = ['12 * 0.35 / 7', 'sqrt(2) * 3', 'sin 30', 'tan(60) * 2', '1.5 ^ 4.2', '1 / 8'];
        for (const solve of [...all, '3 ^ 2', 'cbrt(5)', 'lg 7', 'ln 5', 'cos 70 * pi']) {
          rule.solve = solve;
          const texts = await solved(rule);
          for (const text of texts)
            expect(text, solve)
              .to.match(/\.$/)
              .and.not.match(/[{}]|NaN|undefined/);
          await rule.updateComplete;
          expect(listOf(rule)!.children.length).to.equal(texts.length);
        }
        expect(said).to.deep.equal([]);
      });

  it('lists the moves under the rule in a live region', async () => {
    const rule = await ruleWith({ solve: '2 * 3' });
    const list = listOf(rule)!;
    expect(list.localName).to.equal('ol');
    expect(list.getAttribute('aria-live')).to.equal('polite');
    expect(list.children.length).to.equal(0);
    await rule.step();
    await rule.updateComplete;
    expect([...list.children].map((item) => item.textContent)).to.deep.equal([
      'Set the index of C against 2 on D.',
    ]);
    expect(listOf(rule)).to.equal(list);
  });

  it('highlights the marks of each move, on the scale itself', async () => {
    await emulate({ reducedMotion: 'reduce' });
    for (const shape of shapes) {
      const rule = await ruleWith({ solve: '2 * 3', shape, layout: 'C [ C ] D' });
      expect(looksOf(rule)).to.deep.equal([]);
      await rule.step();
      await rule.updateComplete;
      expect(looksOf(rule).length).to.be.greaterThan(1);
      await rule.step();
      await rule.updateComplete;
      await nextFrame();
      const hairline = rule.shadowRoot!.querySelector('[part=hairline]')!.getBoundingClientRect();
      for (const look of looksOf(rule)) {
        const { x, y, width, height } = look.getBoundingClientRect();
        if (shape === 'linear')
          expect(x + width / 2).to.be.closeTo(hairline.x + hairline.width / 2, 1.5);
        expect(y + height / 2).to.be.within(hairline.top - 1, hairline.bottom + 1);
      }
      rule.rewind();
      await rule.updateComplete;
      expect(looksOf(rule)).to.deep.equal([]);
    }
  });

  it('returns the whole solution as text', async () => {
    const rule = await ruleWith({ solve: ' 6 / 3 ', ...linear });
    expect(rule.solution).to.deep.equal({ text: '', steps: [], done: false });
    await rule.step();
    expect(rule.solution.text).to.equal('6 / 3\n1. Set 3 on C over 6 on D.');
    await solved(rule);
    expect(rule.solution.done).to.equal(true);
    expect(rule.solution.text.split('\n').length).to.equal(4);
    expect(rule.solution.steps.at(-1)!.done).to.equal(true);
  });

  it('fires step for each move, and neither input nor change', async () => {
    const rule = await ruleWith({ solve: '2 * 3' });
    const [log, steps] = [eventLog(rule), heard(rule)];
    const texts = await solved(rule);
    expect(steps.map(({ text }) => text)).to.deep.equal(texts);
    expect(steps.map(({ done }) => done)).to.deep.equal([false, false, true]);
    expect(log).to.deep.equal([]);
  });

  it('starts over with another expression, another layout, rewind() and a reset', async () => {
    const rule = await ruleWith({ solve: '2 * 3' });
    const changes: Array<() => void> = [
      () => (rule.solve = '2 * 4'),
      () => (rule.layout = 'mannheim'),
      () => (rule.shape = 'linear'),
      () => rule.rewind(),
      () => rule.formResetCallback(),
    ];
    for (const change of changes) {
      await rule.step();
      await rule.updateComplete;
      expect(listOf(rule)!.children.length).to.equal(1);
      change();
      await rule.updateComplete;
      expect(listOf(rule)!.children.length).to.equal(0);
      expect(rule.solution.done).to.equal(false);
    }
  });

  it('sets both parts, so that a change in between does no harm', async () => {
    const rule = await ruleWith({ solve: '2 * 3 * 4', ...linear });
    for (let i = 0; !(await rule.step()).done; i++) Object.assign(rule, { cursor: 1.1 + i / 10 });
    expect(rule.solution.done).to.equal(true);
  });

  it('has no effect without an expression', async () => {
    const none: Attributes[] = [{}, { solve: '' }, { solve: '  ' }];
    for (const attributes of none) {
      const rule = await ruleWith(attributes);
      expect(await rule.step()).to.deep.equal({ text: '', done: true });
      await rule.play();
      expect(listOf(rule)).to.equal(null);
    }
    expect(said).to.deep.equal([]);
  });

  it('keeps the last good expression, warns once and is invalid until a good one', async () => {
    const rule = await ruleWith({ solve: '2 * 3.5' });
    for (let i = 0; i < 2; i++) rule.setAttribute('solve', '2.125 +');
    expect(rule.solve).to.equal('2 * 3.5');
    expect(rule.matches(':state(invalid)')).to.equal(true);
    expect(said.length).to.equal(1);
    expect(said[0]).to.include('<slide-rule solve="2.125 +">').and.to.include('does not add');
    rule.setAttribute('solve', '2 * 4.5');
    expect(rule.matches(':state(invalid)')).to.equal(false);
    expect((await solved(rule)).at(-1)).to.include('9');
  });

  it('does not appear in the picture, apart from the positions of the parts', async () => {
    const rule = await ruleWith({ solve: '2 * 3' });
    await solved(rule);
    expect(rule.toSVG()).not.to.match(/look|<li|Set the/);
  });

  it('has German texts with a decimal comma', async () => {
    const rule = await ruleWith({ ...linear, lang: 'de', solve: '2.5 * 1.7' }, 600);
    rule.strings = german.slideRule;
    const texts = await solved(rule);
    expect(texts[0]).to.equal('Stell den linken Index von C über 2,5 auf D.');
    expect(texts.at(-1)).to.match(/^Lies unter dem Läuferstrich 4,25 auf D ab\./);
  });

  it('ignores strings that are no text', async () => {
    const rule = await ruleWith({ solve: '2 * 3' });
    for (const solution of [5, 'x', null, { spot: 5, read: null }, []]) {
      Reflect.set(rule, 'strings', { solution });
      rule.rewind();
      for (const text of await solved(rule)) expect(text).not.to.match(/undefined|\[object/);
    }
  });
});

describe('play() of a rule', () => {
  it('makes all moves at once under reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const rule = await ruleWith({ solve: '2 * 3' });
    const steps = heard(rule);
    await rule.play();
    expect(steps.map(({ done }) => done)).to.deep.equal([false, false, true]);
    await rule.play();
    expect(steps.length).to.equal(6);
  });

  it('makes the first move at once and waits before the next', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const rule = await ruleWith({ solve: '2 * 3' });
    const steps = heard(rule);
    const played = rule.play();
    await aTimeout(100);
    expect(steps.length).to.equal(1);
    rule.pause();
    await played;
    expect((await rule.step()).text).to.equal('Move the hairline over 3 on C.');
  });

  it('continues by itself to the end', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const rule = await ruleWith({ solve: '7', ...linear });
    await rule.play();
    expect(rule.solution.done).to.equal(true);
  });

  it('stops for good when the rule is removed', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const rule = await ruleWith({ solve: '7' });
    const block = rule.parentElement!;
    const played = rule.play();
    await aTimeout(50);
    rule.remove();
    await played;
    block.append(rule);
    await aTimeout(3500);
    expect(rule.solution.steps.length).to.equal(1);
  });

  it('stops when a reader drags a part, and when the rule is disabled', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const held = await ruleWith({ solve: '7', ...linear }, 600);
    const played = held.play();
    await aTimeout(600);
    await press(gripPoint(held, 'cursor'));
    await played;
    await letGo();
    expect(held.solution.done).to.equal(false);
    const disabled = await ruleWith({ solve: '7', disabled: true });
    await disabled.play();
    expect(disabled.solution.steps.length).to.equal(0);
  });
});

describe('the buttons that solve', () => {
  async function withButton(command: string) {
    const rule = await ruleWith({ solve: '2 * 3', id: 'solving' });
    const button = document.createElement('button');
    for (const [name, text] of [
      ['commandfor', 'solving'],
      ['command', command],
    ])
      button.setAttribute(name, text);
    rule.parentElement!.append(button);
    return { rule, button };
  }

  it('--step makes the next move', async () => {
    const { rule, button } = await withButton('--step');
    for (const count of [1, 2, 3, 3]) {
      button.click();
      await aTimeout(0);
      expect(rule.solution.steps.length).to.equal(count);
    }
  });

  it('--play starts and pauses', async () => {
    await emulate({ reducedMotion: 'no-preference' });
    const { rule, button } = await withButton('--play');
    button.click();
    await aTimeout(0);
    expect(rule.solution.steps.length).to.equal(1);
    button.click();
    await aTimeout(3500);
    expect(rule.solution.steps.length).to.equal(1);
  });

  it('have no effect on a disabled rule', async () => {
    const { rule, button } = await withButton('--step');
    rule.disabled = true;
    button.click();
    await aTimeout(0);
    expect(rule.solution.steps.length).to.equal(0);
  });
});

describe('a rule outside of a page', () => {
  it('solves too', async () => {
    const rule = newRule({ solve: '2 * 3' });
    expect((await rule.step()).text).to.equal('Set the index of C against 2 on D.');
    expect(rule.slide).to.equal(2);
  });
});
