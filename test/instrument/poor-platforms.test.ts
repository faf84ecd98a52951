import { expect } from '@open-wc/testing';
import { onPage, partsOf, settled } from '../support/all-four.js';
import { emulate, mouseDrag, resetMouse, sendKeys } from '../support/commands.js';
import { hands } from '../support/hands.js';

type Change = readonly [owner: object, name: string, value?: unknown];

const restore: Array<() => void> = [];

/** Takes a piece of the platform away until the test ends, or puts another in its place. */
function lack([owner, name, value]: Change): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  restore.push(() => before && Object.defineProperty(owner, name, before));
  Reflect.deleteProperty(owner, name);
  if (value) Object.defineProperty(owner, name, { configurable: true, value });
}

const refuse = (): never => {
  throw new DOMException('refused', 'SyntaxError');
};

/** As it was before 2023. */
class OldNumberFormat extends Intl.NumberFormat {
  constructor(locale?: string, options?: Intl.NumberFormatOptions) {
    if (options?.signDisplay && options.signDisplay !== 'auto') throw new RangeError('signDisplay');
    super(locale, options);
  }
}

/** Features that older browsers, and DOMs for tests, lack. */
const engines: Readonly<Record<string, readonly Change[]>> = {
  'takes only custom states with two dashes': [
    [CustomStateSet.prototype, 'add', refuse],
    [CustomStateSet.prototype, 'delete', refuse],
  ],
  'has no custom states': [[ElementInternals.prototype, 'states']],
  'has no form values': [
    [ElementInternals.prototype, 'setFormValue'],
    [ElementInternals.prototype, 'setValidity'],
    [ElementInternals.prototype, 'form'],
    [ElementInternals.prototype, 'labels'],
  ],
  'has no internals': [[HTMLElement.prototype, 'attachInternals']],
  'has no observers of sizes and views': [
    [window, 'ResizeObserver'],
    [window, 'IntersectionObserver'],
  ],
  'has no media queries for scripts': [[window, 'matchMedia']],
  'has no canvas to measure text with': [[HTMLCanvasElement.prototype, 'getContext', () => null]],
  'refuses canvases': [[HTMLCanvasElement.prototype, 'getContext', refuse]],
  'does not support signDisplay': [[Intl, 'NumberFormat', OldNumberFormat]],
  'has no plural rules': [[Intl, 'PluralRules']],
  // Prototype.js, as many old shops have it, and MooTools replace these.
  'has arrays of an old library': [
    [Array, 'from', (items: ArrayLike<unknown>) => [].slice.call(items)],
    [Array.prototype, 'entries', Array.prototype.slice],
  ],
  'has no list of fonts': [[Document.prototype, 'fonts']],
};

for (const [i, [lacks, changes]] of Object.entries(engines).entries()) {
  // formatters are kept by their language
  const page = { lang: `en-x-engine${i}` };

  describe(`an engine that ${lacks}`, () => {
    beforeEach(() => emulate({ reducedMotion: 'reduce' }));

    afterEach(async () => {
      for (const undo of restore.splice(0)) undo();
      await resetMouse();
    });

    for (const { tag, state, property, before, after, near, place } of hands) {
      it(`draws a ${tag} that pointers and keys move`, async () => {
        changes.forEach(lack);
        // jitters watch whether they are seen
        const jitter = { jitter: true, low: 0.2, high: 0.8, words: 'kent' };
        const element = await onPage(
          tag,
          { ...jitter, ...state, readout: true, id: 'number' },
          page,
        );
        const valueOf = () => Reflect.get(element, property) as number;
        expect(partsOf(element, 'readout')[0].textContent).to.match(/\d/);
        expect(element.form).to.equal(null);
        await mouseDrag([await place(element, before), await place(element, after)]);
        // without media queries, a needle may still be on its way
        expect(valueOf()).to.be.closeTo(after, near);
        const held = valueOf();
        await sendKeys({ press: 'End' });
        await settled(element);
        expect(valueOf()).not.to.equal(held);
        element.remove();
      });
    }
  });
}
