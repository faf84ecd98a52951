import { expect, fixture, html } from '@open-wc/testing';
import { onPage, partsOf, saidBy, settled } from '../support/all-four.js';
import { centreOf, emulate, mouseDrag, resetMouse, sendKeys } from '../support/commands.js';
import { letGo, move, press } from '../support/disc-hand.js';
import { hands } from '../support/hands.js';

const rangeOf = (element: Element): HTMLInputElement =>
  element.shadowRoot!.querySelector('input[type=range]')!;

/** Records the keydown and keyup events that reach a place. */
function keysHeardBy(place: EventTarget): string[] {
  const heard: string[] = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    place.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
  return heard;
}

for (const { tag, state, property, before, after, near, place } of hands) {
  const valueOf = (element: Element) => Reflect.get(element, property) as number;

  describe(`the keyboard of a page with a ${tag}`, () => {
    it('receives no keys that move a part', async () => {
      const element = await onPage(tag, { ...state });
      const [page, own] = [keysHeardBy(element.parentElement!), keysHeardBy(element)];
      rangeOf(element).focus();
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'End' });
      expect(page).to.deep.equal([]);
      expect(own).to.deep.equal([
        'keydown ArrowRight',
        'keyup ArrowRight',
        'keydown End',
        'keyup End',
      ]);
      expect(valueOf(element)).not.to.equal(before);
    });

    it('receives keys that move nothing', async () => {
      const element = await onPage(tag, { ...state });
      const page = keysHeardBy(element.parentElement!);
      rangeOf(element).focus();
      await sendKeys({ press: 's' });
      await sendKeys({ press: 'Escape' });
      expect(page).to.include.members(['keydown s', 'keyup s', 'keydown Escape', 'keyup Escape']);
    });

    it('does not receive the Escape that cancels a drag, but receives the next one', async () => {
      await emulate({ reducedMotion: 'reduce' });
      const element = await onPage(tag, { ...state });
      const page = keysHeardBy(element.parentElement!);
      await press(await place(element, before));
      await move(await place(element, after));
      await sendKeys({ press: 'Escape' });
      await letGo();
      expect(page).to.deep.equal([]);
      expect(valueOf(element)).to.equal(before);
      await sendKeys({ press: 'Escape' });
      // WebKit also fires keypress for Escape
      const heard = page.filter((key) => key !== 'keypress Escape');
      expect(heard).to.deep.equal(['keydown Escape', 'keyup Escape']);
      await resetMouse();
    });
  });

  describe(`a ${tag} in another document`, () => {
    const framed = async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Elsewhere"></iframe>`);
      frame.style.cssText = 'width: 700px; height: 500px; border: 0';
      return frame.contentDocument!;
    };

    const looks = (element: Element) => {
      const face = partsOf(element, 'face')[0];
      const { display, textAnchor, fill } = getComputedStyle(face);
      const { width, height } = face.getBoundingClientRect();
      return { display, textAnchor, fill, width, height, color: getComputedStyle(element).color };
    };

    it('looks and works as before when it moves there, and when it comes back', async () => {
      const element = await onPage(tag, { ...state, readout: true }, { width: 400 });
      const home = element.parentElement!;
      const there = await framed();
      const looked = looks(element);
      const block = there.body.appendChild(there.createElement('div'));
      block.style.cssText = 'width: 400px';
      for (const to of [block, home, block]) {
        to.append(element);
        await settled(element);
        expect(looks(element)).to.deep.equal(looked);
        Reflect.set(element, property, before);
        await settled(element);
        const said = saidBy(element, 'readout');
        const view = to.ownerDocument.defaultView!;
        const init = { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true };
        rangeOf(element).dispatchEvent(new view.KeyboardEvent('keydown', init));
        await settled(element);
        expect(valueOf(element)).not.to.equal(before);
        expect(saidBy(element, 'readout')).not.to.equal(said);
      }
    });

    it('is moved by the mouse there', async () => {
      await emulate({ reducedMotion: 'reduce' });
      const element = await onPage(tag, { ...state });
      const frame = (await framed()).defaultView!.frameElement as HTMLIFrameElement;
      frame.contentDocument!.body.append(element);
      await settled(element);
      scrollTo(0, 0);
      const box = frame.getBoundingClientRect();
      const seen = async (value: number) => {
        const [x, y] = await place(element, value);
        return [box.left + x, box.top + y] as const;
      };
      await mouseDrag([await seen(before), await seen(after)]);
      expect(valueOf(element)).to.be.closeTo(after, near);
      await resetMouse();
    });

    it('is drawn when it is created here and first shown there', async () => {
      const there = await framed();
      const element = document.createElement<typeof tag>(tag);
      there.body.append(element);
      await settled(element);
      const { display, width, height } = looks(element);
      expect(display).to.equal('block');
      expect(Math.min(width, height)).to.be.greaterThan(50);
    });

    it('follows the width that it has there', async () => {
      const element = await onPage(tag, { ...state, readout: true });
      const there = await framed();
      const block = there.body.appendChild(there.createElement('div'));
      block.append(element);
      for (const width of [500, 240]) {
        block.style.width = `${width}px`;
        await settled(element);
        expect(partsOf(element, 'face')[0].getBoundingClientRect().width).to.be.at.most(width);
      }
    });
  });

  describe(`the readout of a ${tag}`, () => {
    it('can be selected, and a press on the drawing opens no keyboard', async () => {
      const controls = tag === 'decibel-spinner' || tag === 'slide-rule' ? { controls: true } : {};
      const element = await onPage(tag, { ...state, ...controls, readout: true }, { width: 300 });
      const [readout] = partsOf(element, 'readout');
      const range = document.createRange();
      range.selectNodeContents(readout);
      const { left, right, top, height } = range.getClientRects()[0];
      await mouseDrag([
        [left + 2, top + height / 2],
        [(left + right) / 2, top + height / 2],
        [right - 2, top + height / 2],
      ]);
      expect(getSelection()!.toString().trim()).not.to.equal('');
      const isText = () => element.shadowRoot!.activeElement?.matches('input:not([type=range])');
      expect(isText()).not.to.equal(true);
      getSelection()!.removeAllRanges();
      await press(centreOf(partsOf(element, 'face')[0]));
      await letGo();
      expect(isText()).not.to.equal(true);
      await resetMouse();
    });

    it('shows the new value after a translator has inserted its own nodes', async () => {
      const element = await onPage(tag, { ...state, readout: true });
      const [readout] = partsOf(element, 'readout');
      const walker = document.createTreeWalker(readout, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const font = document.createElement('font');
        font.textContent = 'übersetzt';
        (walker.currentNode as Text).replaceWith(font);
        walker.currentNode = font.firstChild!;
      }
      element.requestUpdate();
      await settled(element);
      expect(saidBy(element, 'readout')).to.equal('übersetzt');
      for (const value of [after, before]) {
        Reflect.set(element, property, value);
        await settled(element);
        const fresh = await onPage(tag, { ...state, readout: true });
        Reflect.set(fresh, property, value);
        await settled(fresh);
        expect(saidBy(element, 'readout')).to.equal(saidBy(fresh, 'readout'));
      }
    });
  });
}

for (const [tag, part] of [
  ['decibel-spinner', 'field'],
  ['slide-rule', 'cursor-field'],
  ['slide-rule', 'result-exponent'],
] as const) {
  it(`stops the propagation of typed keys from the ${part} of a ${tag}`, async () => {
    const element = await onPage(tag, { controls: true });
    const [page, own] = [keysHeardBy(element.parentElement!), keysHeardBy(element)];
    const [field] = partsOf(element, part) as HTMLInputElement[];
    field.focus();
    field.select();
    await sendKeys({ type: '3' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    for (const type of ['copy', 'cut', 'paste']) {
      element.parentElement!.addEventListener(type, () => page.push(type));
      field.dispatchEvent(new ClipboardEvent(type, { bubbles: true, composed: true }));
    }
    expect(page).to.deep.equal([]);
    expect(own).to.include.members(['keydown 3', 'keyup 3', 'keydown Enter']);
  });
}

it('stops the propagation of keys that press a button', async () => {
  const rule = await onPage('slide-rule', { controls: true });
  const page = keysHeardBy(rule.parentElement!);
  (partsOf(rule, 'fine')[0] as HTMLButtonElement).focus();
  await sendKeys({ press: 'Enter' });
  expect(rule.fine).to.equal(true);
  expect(page).to.deep.equal([]);
  await sendKeys({ press: 'j' });
  expect(page).to.include('keydown j');
});
