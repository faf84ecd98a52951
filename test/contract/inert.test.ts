import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { focusedIn, laidOut, place, read, type AnyInstrument, type Attributes } from './subject.js';
import { subjectsInAllShapes } from './subjects.js';

// narrow enough that a key can't scroll the page, which would move the place under the pointer
const WIDTH = 480;

for (const subject of subjectsInAllShapes) {
  const { initial, given } = subject;
  const put = (more: Attributes) => place(subject, { ...subject.everything, ...more }, WIDTH);
  const putMovable = () => place(subject, subject.movable, WIDTH);

  const expectStill = (element: AnyInstrument): void => {
    expect(read(element, initial)).to.deep.equal(initial);
  };

  describe(`${subject.name} that the reader moves`, () => {
    afterEach(() => resetMouse());

    it('follows the pointer and the keys', async () => {
      const element = await putMovable();
      await laidOut(element);
      const log = eventLog(element);
      await subject.handle(element);
      subject.expectHandled(element);
      expect(log.filter((type) => type === 'change')).to.have.length(subject.changes);
    });

    for (const name of ['inert', 'disabled']) {
      it(`keeps its value while it is ${name}, and fires nothing`, async () => {
        const element = await put({ [name]: true });
        const log = eventLog(element);
        element.addEventListener('spin', () => log.push('spin'));
        await subject.handle(element);
        for (const target of element.shadowRoot!.querySelectorAll<HTMLElement>('input, button')) {
          target.focus();
          await sendKeys({ press: 'ArrowUp' });
          await sendKeys({ press: 'Enter' });
        }
        element.focus();
        await sendKeys({ press: 'ArrowRight' });
        expect(focusedIn(element)?.localName).to.equal(undefined);
        expectStill(element);
        expect(log).to.deep.equal([]);
      });

      it(`still shows a value that a script sets while it is ${name}`, async () => {
        const element = await put({ [name]: true });
        Object.assign(element, given.values);
        await element.updateComplete;
        expect(read(element, given.values)).to.deep.equal(given.values);
        expect(element.toSVG()).to.match(subject.words.shown);
      });
    }

    it('keeps its value inside an inert element, and moves again afterwards', async () => {
      const element = await putMovable();
      element.parentElement!.inert = true;
      await subject.handle(element);
      expectStill(element);
      element.parentElement!.inert = false;
      await subject.handle(element);
      subject.expectHandled(element);
    });

    it('keeps its value in a disabled fieldset, and moves again afterwards', async () => {
      const element = await putMovable();
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      element.before(fieldset);
      fieldset.append(element);
      await element.updateComplete;
      await subject.handle(element);
      expectStill(element);
      fieldset.disabled = false;
      await element.updateComplete;
      await subject.handle(element);
      subject.expectHandled(element);
    });
  });
}
