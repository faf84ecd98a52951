import { expect } from '@open-wc/testing';
import * as german from '../../src/languages/german.js';
import type { SlideRule } from '../../src/slide-rule/element.js';
import { bringToFront, emulate } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { lensOf, magnified, powerOf } from '../support/rule-lens.js';
import { controlOf, part, press, send, shapes, textOf } from '../support/rule.js';

before(bringToFront);

const saidOf = (rule: Element) => lensOf(rule)!.querySelector('[role=status]')!.textContent;
const linear = { shape: 'linear', cursor: '3.2' } as const;

/** Turns a wheel over the lens. */
function turnWheel(rule: Element, deltaY: number, more: WheelEventInit = {}): WheelEvent {
  const init = { deltaY, bubbles: true, composed: true, cancelable: true, ...more };
  const wheel = new WheelEvent('wheel', init);
  lensOf(rule)!.querySelector('svg')!.dispatchEvent(wheel);
  return wheel;
}

/** A finger on the lens, at a place from its left. */
function finger(rule: Element, type: string, pointerId: number, clientX: number): void {
  const init = { pointerId, clientX, bubbles: true, composed: true, isPrimary: pointerId === 1 };
  lensOf(rule)!.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'touch' }));
}

async function pinch(rule: SlideRule, from: number, ...to: number[]): Promise<void> {
  finger(rule, 'pointerdown', 1, 100);
  finger(rule, 'pointerdown', 2, 100 + from);
  for (const distance of to) finger(rule, 'pointermove', 2, 100 + distance);
  await rule.updateComplete;
}

for (const shape of shapes)
  describe(`keys on a ${shape} rule with a lens`, () => {
    for (const movable of ['cursor', 'slide'] as const)
      it(`change its power: ${movable}`, async () => {
        const rule = await magnified({ shape, cursor: '3.2' });
        const log = eventLog(rule);
        controlOf(rule, movable).focus();
        expect(saidOf(rule)).to.equal('');
        const powers = [];
        for (const key of ['=', '=', '-', '=', '=', '=', '-', '-', '-', '-', '-', '-', '-']) {
          await press(key);
          await rule.updateComplete;
          powers.push(powerOf(rule));
        }
        expect(powers).to.deep.equal([7, 10, 7, 10, 14, 20, 14, 10, 7, 5, 3, 2, 2]);
        expect(saidOf(rule)).to.equal('Magnified 2 times');
        expect(log).to.deep.equal([]);
        expect([rule.cursor, rule.slide]).to.deep.equal([3.2, 1]);
      });
  });

describe('keys on a rule with a lens', () => {
  it('are plus and minus, also the minus sign, but not with Ctrl', async () => {
    const rule = await magnified(linear);
    const keys: string[] = [];
    rule.parentElement!.addEventListener('keydown', ({ key }) => keys.push(key));
    const events = ['+', '=', '-', '−'].map((key) => send(rule, 'cursor', key));
    expect(events.every(({ defaultPrevented }) => defaultPrevented)).to.equal(true);
    expect(keys).to.deep.equal([]);
    const zoom = send(rule, 'cursor', '+', { ctrlKey: true });
    expect([zoom.defaultPrevented, keys]).to.deep.equal([false, ['+']]);
  });

  it('are left to the page without a lens, and while typing in a field', async () => {
    const rule = await magnified({ ...linear, controls: true });
    const field = part(rule, 'cursor-field') as unknown as HTMLInputElement;
    field.focus();
    field.select();
    await press('-');
    expect(field.value).to.equal('-');
    expect(powerOf(rule)).to.equal(5);
    rule.lens = false;
    await rule.updateComplete;
    expect(send(rule, 'cursor', '-').defaultPrevented).to.equal(false);
  });

  it('still move the parts', async () => {
    const rule = await magnified(linear);
    controlOf(rule, 'cursor').focus();
    await press('End');
    expect(rule.cursor).to.equal(10);
  });

  it('are announced in German', async () => {
    const rule = await magnified({ ...linear, lang: 'de' });
    rule.strings = german.slideRule;
    controlOf(rule, 'cursor').focus();
    await press('-');
    await rule.updateComplete;
    expect(saidOf(rule)).to.equal('3-fach vergrößert');
  });

  it('give the readout more digits', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const rule = await magnified({ ...linear, lens: '2', readout: true });
    const before = textOf(rule, 'readout');
    controlOf(rule, 'cursor').focus();
    for (let i = 0; i < 6; i++) await press('=');
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(20);
    expect(textOf(rule, 'readout').length).to.be.above(before.length);
    expect(controlOf(rule, 'cursor').getAttribute('aria-valuetext')).to.include('D 3.2');
  });
});

describe('a wheel over the lens', () => {
  it('is left to the page while the rule has no focus, and with Ctrl', async () => {
    const rule = await magnified(linear);
    expect(turnWheel(rule, -100).defaultPrevented).to.equal(false);
    controlOf(rule, 'cursor').focus();
    expect(turnWheel(rule, -100, { ctrlKey: true }).defaultPrevented).to.equal(false);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(5);
  });

  it('changes the power while the rule has the focus, and scrolls the page at the limits', async () => {
    const rule = await magnified(linear);
    controlOf(rule, 'slide').focus();
    expect(turnWheel(rule, -100).defaultPrevented).to.equal(true);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(7);
    expect(saidOf(rule)).to.equal('Magnified 7 times');
    for (let i = 0; i < 9; i++) turnWheel(rule, -100);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(20);
    expect(turnWheel(rule, -100).defaultPrevented).to.equal(false);
    for (let i = 0; i < 9; i++) turnWheel(rule, 100);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(2);
    expect([rule.cursor, rule.slide]).to.deep.equal([3.2, 1]);
  });

  it('is fine enough for a trackpad: small turns add up', async () => {
    const rule = await magnified(linear);
    controlOf(rule, 'cursor').focus();
    for (let i = 0; i < 25; i++) turnWheel(rule, -4);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(7);
  });
});

describe('two fingers on the lens', () => {
  it('change the power by their distance, and announce it when they are lifted', async () => {
    const rule = await magnified(linear);
    await pinch(rule, 50, 80, 100);
    expect(powerOf(rule)).to.equal(10);
    expect(saidOf(rule)).to.equal('');
    finger(rule, 'pointerup', 2, 200);
    await rule.updateComplete;
    expect(saidOf(rule)).to.equal('Magnified 10 times');
    finger(rule, 'pointermove', 1, 400);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(10);
  });

  it('go on when a third one touches the lens', async () => {
    const rule = await magnified(linear);
    await pinch(rule, 50, 80);
    finger(rule, 'pointerdown', 3, 300);
    finger(rule, 'pointermove', 2, 200);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(10);
  });

  it('stop at the least and the greatest power', async () => {
    const rule = await magnified(linear);
    await pinch(rule, 10, 900);
    expect(powerOf(rule)).to.equal(20);
    finger(rule, 'pointercancel', 1, 100);
    finger(rule, 'pointerup', 2, 100);
    await pinch(rule, 300, 0);
    expect(powerOf(rule)).to.equal(2);
  });

  it('have no effect on a disabled rule, nor does one finger', async () => {
    const rule = await magnified({ ...linear, disabled: true });
    await pinch(rule, 50, 100);
    expect(powerOf(rule)).to.equal(5);
    rule.disabled = false;
    await rule.updateComplete;
    finger(rule, 'pointerdown', 1, 100);
    finger(rule, 'pointermove', 1, 200);
    await rule.updateComplete;
    expect(powerOf(rule)).to.equal(5);
  });
});
