import { expect } from '@open-wc/testing';
import { sendKeys } from '../support/commands.js';
import { controlOf, piece, press, ruleWith, shown } from '../support/rule.js';
import { numberIn, readingsIn } from '../support/rule-words.js';
import type { SlideRule } from '../../src/slide-rule/element.js';

/** Presses Tab from a button before a rule until what is inside it has the focus, as a reader without a mouse does. */
async function tabTo(rule: SlideRule, wanted: Element): Promise<void> {
  const before = document.createElement('button');
  rule.before(before);
  before.focus();
  for (let i = 0; i < 20; i++) {
    await press('Tab');
    if (rule.shadowRoot!.activeElement !== wanted) continue;
    before.remove();
    return;
  }
  throw new Error('Tab never came there');
}

const valueText = (rule: SlideRule, movable: 'cursor' | 'slide'): string =>
  controlOf(rule, movable).getAttribute('aria-valuetext')!;

/** Presses a key until a part has come so far; where that was too far, takes the last step back. */
async function go(rule: SlideRule, movable: 'cursor' | 'slide', key: string, wanted: number) {
  for (let i = 0; i < 200 && rule[movable] < wanted - 1e-9; i++) {
    const before = rule[movable];
    await press(key);
    // round a ring, past its index
    if (rule[movable] < before) break;
  }
  const isThere = Math.abs(rule[movable] - wanted) < 1e-9;
  if (!isThere) await press(backOf[key]);
}

const backOf: Readonly<Record<string, string>> = {
  PageUp: 'PageDown',
  ArrowRight: 'ArrowLeft',
  'Shift+ArrowRight': 'Shift+ArrowLeft',
};

/** Moves the focused part by keys: to the last number, the last mark, and by ever smaller steps. */
async function bring(rule: SlideRule, movable: 'cursor' | 'slide', wanted: number): Promise<void> {
  await press('Home');
  for (const key of Object.keys(backOf)) await go(rule, movable, key, wanted);
  await rule.updateComplete;
  expect(rule[movable] / wanted).to.be.closeTo(1, 0.001);
}

describe('by keyboard alone', () => {
  it('2.5 is multiplied by 1.7', async () => {
    const rule = await ruleWith({ readout: true });
    await tabTo(rule, controlOf(rule, 'slide'));
    await bring(rule, 'slide', 2.5);
    expect(valueText(rule, 'slide')).to.contain('D 2.5');
    await tabTo(rule, controlOf(rule, 'cursor'));
    await bring(rule, 'cursor', 4.25);
    const told = readingsIn(valueText(rule, 'cursor'), ', ');
    expect(numberIn(told['D'])).to.be.closeTo(4.25, 0.005);
    expect(numberIn(told['C'])).to.be.closeTo(1.7, 0.002);
  });

  it('the square root of 36 is taken', async () => {
    const rule = await ruleWith({ scale: 'A', layout: 'A [ C ] D' });
    await tabTo(rule, controlOf(rule, 'cursor'));
    await bring(rule, 'cursor', 6);
    expect(valueText(rule, 'cursor'))
      .to.match(/A 36\b/)
      .and.match(/D 6\b/);
  });

  it('the sine of 30° is found', async () => {
    const rule = await ruleWith({ layout: 'S [ C ] D' });
    await tabTo(rule, controlOf(rule, 'cursor'));
    await bring(rule, 'cursor', 5);
    expect(valueText(rule, 'cursor'))
      .to.match(/S 30 degrees/)
      .and.match(/D 5\b/);
    expect(rule.reading('S')).to.be.closeTo(30, 1e-10);
  });

  it('all three by typing in the fields', async () => {
    const rule = await ruleWith({ controls: true, layout: 'S A [ C ] D' });
    for (const [field, text, name, wanted] of [
      ['slide-field', '2.5', 'D', 0],
      ['cursor-field', 'C 1.7', 'D', 4.25],
      ['cursor-field', 'A 36', 'D', 6],
      ['cursor-field', 'S 30', 'D', 5],
    ] as const) {
      const input = piece<HTMLInputElement>(rule, field);
      await tabTo(rule, input);
      input.select();
      await sendKeys({ type: text });
      await press('Enter');
      if (wanted) expect(rule.reading(name)).to.be.closeTo(wanted, 1e-12);
      else expect(rule.slide).to.equal(2.5);
    }
  });

  it('every button is reached and pressed', async () => {
    const rule = await ruleWith({ controls: true, layout: 'duplex', cursor: '4', slide: '2' });
    for (const [name, key, property, wanted] of [
      ['set-hand', 'Enter', 'cursor', 1],
      ['set-face', ' ', 'slide', 1],
      ['fine', ' ', 'fine', true],
      ['turn', 'Enter', 'side', 'back'],
      ['reset', 'Enter', 'cursor', 4],
    ] as const) {
      await tabTo(rule, piece(rule, name));
      await press(key);
      await shown(rule);
      expect(Reflect.get(rule, property), name).to.equal(wanted);
    }
    expect(rule.slide).to.equal(2);
  });
});
