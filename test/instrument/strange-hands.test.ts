import { expect } from '@open-wc/testing';
import { onPage, settled } from '../support/all-four.js';
import { emulate, resetMouse, sendMouse, type Point } from '../support/commands.js';
import { letGo, move, press } from '../support/disc-hand.js';
import { eventLog } from '../support/events.js';
import { faceOf, hands, type Hands } from '../support/hands.js';

/** For each instrument, what draws its face anew in another way. */
const redrawings = {
  'probability-meter': { words: 'kent', low: 0.4, high: 0.9 },
  'decibel-spinner': { spinnable: true },
  'quarter-dial': { divisions: '10' },
  'slide-rule': { layout: 'A [ B C ] D' },
} as const;

const put = ({ tag, state }: Hands) => onPage(tag, state);

for (const hand of hands) {
  const { tag, property, before, after, near, place } = hand;
  const valueOf = (element: Element) => Reflect.get(element, property) as number;

  describe(`a drag on a ${tag}`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));
    afterEach(() => resetMouse());

    it('is not disturbed by pointers that a script dispatches', async () => {
      const element = await put(hand);
      const [from, to] = [await place(element, before), await place(element, after)];
      const failures: string[] = [];
      const note = ({ message }: ErrorEvent) => failures.push(message);
      addEventListener('error', note);
      const [clientX, clientY] = from;
      const init = { pointerId: 7, button: 0, bubbles: true, composed: true, clientX, clientY };
      faceOf(element).dispatchEvent(new PointerEvent('pointerdown', init));
      removeEventListener('error', note);
      expect(failures).to.deep.equal([]);
      await press(from);
      await move(to);
      await letGo();
      expect(valueOf(element)).to.be.closeTo(after, near);
    });

    it('goes on when the page shows the readout meanwhile', async () => {
      const element = await put(hand);
      const [from, to] = [await place(element, before), await place(element, after)];
      element.addEventListener('input', () => (element.readout = true), { once: true });
      await press(from);
      await move([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
      await settled(element);
      await move(to);
      await letGo();
      expect(valueOf(element)).to.be.closeTo(after, near);
    });

    it('goes on when the page has the face drawn anew meanwhile', async () => {
      const element = await put(hand);
      const [from, to] = [await place(element, before), await place(element, after)];
      const [log, face] = [eventLog(element), faceOf(element)];
      element.addEventListener('input', () => Object.assign(element, redrawings[tag]), {
        once: true,
      });
      await press(from);
      await move([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
      await settled(element);
      expect(faceOf(element)).not.to.equal(face);
      await move(to);
      expect(valueOf(element)).to.be.closeTo(after, near);
      await letGo();
      expect(log.filter((type) => type === 'change')).to.have.length(1);
      await move(from);
      expect(valueOf(element)).to.be.closeTo(after, near);
    });

    it('ends when the left button goes up while the right one is down', async () => {
      const element = await put(hand);
      const [from, to] = [await place(element, before), await place(element, after)];
      const log = eventLog(element);
      await press(from);
      await move(to);
      await sendMouse({ type: 'down', button: 'right' });
      expect(log.at(-1)).to.equal('input');
      await letGo();
      expect(log.at(-1)).to.equal('change');
      await move(from);
      expect(valueOf(element)).to.be.closeTo(after, near);
      await sendMouse({ type: 'up', button: 'right' });
      expect(log.filter((type) => type === 'change')).to.have.length(1);
    });

    for (const around of ['a', 'summary'] as const)
      it(`does not activate the ${around} around the element`, async () => {
        const element = await put(hand);
        const page = element.parentElement!;
        const details = document.createElement('details');
        const wrap = document.createElement(around);
        if (around === 'a') wrap.setAttribute('href', '#followed');
        page.append(details);
        details.open = true;
        details.append(wrap);
        wrap.append(element);
        await settled(element);
        const clicks: boolean[] = [];
        page.addEventListener('click', (event) => {
          clicks.push(event.defaultPrevented);
          event.preventDefault();
        });
        const [from, to] = [await place(element, before), await place(element, after)];
        await press(from);
        await move(to);
        await letGo();
        expect(valueOf(element)).to.be.closeTo(after, near);
        expect(clicks).to.deep.equal([true]);
      });

    it('ends when the element is removed', async () => {
      const element = await put(hand);
      const block = element.parentElement!;
      const [from, to] = [await place(element, before), await place(element, after)];
      const log = eventLog(element);
      await press(from);
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 60));
      block.append(element);
      await settled(element);
      const held = valueOf(element);
      await move(to);
      await letGo();
      await move(from);
      expect(valueOf(element)).to.equal(held);
      expect(log.filter((type) => type === 'change')).to.deep.equal([]);
      // the next hold is as good as any
      await press(from);
      await move(to);
      await letGo();
      expect(valueOf(element)).to.be.closeTo(after, near);
      expect(log.at(-1)).to.equal('change');
    });

    for (const [what, style, faceStyle] of [
      ['in a box of another shape', '', 'height: 150px; width: 100%'],
      ['in a narrow and tall box', '', 'height: 400px; width: 50%; margin: auto; padding: 9px'],
      ['turned away in perspective', 'transform: perspective(900px) rotateY(35deg)', ''],
      ['turned back and aside', 'transform: perspective(700px) rotate3d(1, 1, 0.2, 40deg)', ''],
      ['in a zoomed page', 'zoom: 0.8', ''],
      ['turned, skewed and small', 'transform: rotate(20deg) skewX(15deg) scale(0.6)', ''],
    ] as const) {
      it(`keeps the part under the pointer ${what}`, async () => {
        const element = await put(hand);
        const sheet = document.createElement('style');
        sheet.textContent = `.strange { ${style} } .strange > * { max-width: none } ${tag}::part(face) { ${faceStyle} }`;
        element.parentElement!.append(sheet);
        element.parentElement!.className = 'strange';
        await settled(element);
        const [from, to] = [await place(element, before), await place(element, after)];
        await press(from);
        await move(to);
        await letGo();
        expect(valueOf(element)).to.be.closeTo(after, 2.5 * near);
      });
    }

    it('moves the part and not the draggable card around it', async () => {
      const element = await put(hand);
      const card = element.parentElement!;
      card.draggable = true;
      let isCardDragged = false;
      card.addEventListener('dragstart', (event) => {
        isCardDragged = true;
        event.preventDefault();
      });
      const [from, to] = [await place(element, before), await place(element, after)];
      await press(from);
      const halfway = from.map((at, i) => (at + to[i]) / 2) as unknown as Point;
      for (const point of [halfway, to]) await move(point);
      await letGo();
      expect(isCardDragged).to.equal(false);
      expect(valueOf(element)).to.be.closeTo(after, near);
    });
  });
}

describe('a press on a slide-rule that is removed', () => {
  afterEach(() => resetMouse());

  it('is not a tap when the mouse goes up over the rule that is put back', async () => {
    const rule = await onPage('slide-rule', { cursor: 2 });
    const block = rule.parentElement!;
    const { left, top, width } = faceOf(rule).getBoundingClientRect();
    // on the body, at three o'clock
    const point: Point = [left + 0.9 * width, top + width / 2];
    await press(point);
    rule.remove();
    block.append(rule);
    await settled(rule);
    await sendMouse({ type: 'up' });
    expect(rule.cursor).to.equal(2);
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    expect(rule.cursor).to.be.closeTo(10 ** 0.25, 0.03);
  });
});
