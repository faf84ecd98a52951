import { expect } from '@open-wc/testing';
import { onPage, partsOf, settled, type AnyInstrument } from '../support/all-four.js';

/** An instrument of each kind with its fields and buttons. */
const states = {
  'probability-meter': { probability: 0.7, controls: true, readout: true },
  'decibel-spinner': { decibels: 3, controls: true, readout: true },
  'quarter-dial': { value: 42000, controls: true, readout: true },
  'slide-rule': { slide: 2, cursor: 3, controls: true, readout: true },
} as const;

type Tag = keyof typeof states;

const controlsOf = (element: AnyInstrument): Element[] => [
  ...element.shadowRoot!.querySelectorAll('.field, .button, [part=slider]'),
];

/** Refuses a text, so that the reason is shown, too. */
async function refuse(element: AnyInstrument): Promise<void> {
  const field = partsOf(element, 'field')[0] ?? partsOf(element, 'cursor-field')[0];
  (field as HTMLInputElement).value = 'much';
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
  await settled(element);
  expect(partsOf(element, 'complaint')[0].textContent).to.include('much');
}

/** What sticks out of the element at its sides. */
const overhanging = (element: AnyInstrument): string[] => {
  const { left, right } = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('.under :not(option)')]
    .filter((piece) => {
      const box = piece.getBoundingClientRect();
      return box.left < left - 0.5 || box.right > right + 0.5;
    })
    .map((piece) => piece.outerHTML);
};

/** The number of lines of a text. */
const linesOf = (text: Element): number => {
  const range = document.createRange();
  range.selectNodeContents(text);
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
};

for (const tag of Object.keys(states) as Tag[]) {
  describe(`the fields of a narrow ${tag}`, () => {
    for (const width of [60, 90, 130, 200]) {
      it(`fit in ${width} px, as does the reason why a text is refused`, async () => {
        const element = await onPage<Tag>(tag, states[tag], { width });
        await refuse(element);
        expect(overhanging(element)).to.deep.equal([]);
        for (const control of controlsOf(element))
          expect(control.getBoundingClientRect().height, control.outerHTML).to.be.at.least(23.9);
      });
    }

    it('have labels that break between words only', async () => {
      const element = await onPage<Tag>(tag, states[tag], { width: 72 });
      for (const label of element.shadowRoot!.querySelectorAll('.unit > span')) {
        const words = label.textContent.trim().split(/\s+/);
        expect(linesOf(label), label.textContent).to.be.at.most(words.length);
      }
    });
  });

  describe(`a ${tag} in a page whose root has a tiny font size`, () => {
    afterEach(() => document.documentElement.removeAttribute('style'));

    for (const size of ['0', '1px', '62.5%']) {
      it(`has a width, fields and text to read with a font size of ${size}`, async () => {
        document.documentElement.style.fontSize = size;
        const element = await onPage<Tag>(tag, states[tag]);
        expect(element.getBoundingClientRect().width).to.be.at.least(160);
        const [readout] = partsOf(element, 'readout');
        expect(readout.getBoundingClientRect().height).to.be.at.least(9);
        expect(parseFloat(getComputedStyle(readout).fontSize)).to.be.at.least(9);
        for (const control of controlsOf(element))
          expect(control.getBoundingClientRect().height, control.outerHTML).to.be.at.least(23.9);
      });
    }
  });
}

describe('a readout in a tiny element', () => {
  for (const width of [30, 60, 120])
    it(`is no wider than ${width} px, however long its numbers are`, async () => {
      const wholes = [
        await onPage('probability-meter', { probability: 0.62, readout: true }, { width }),
        await onPage('decibel-spinner', { decibels: -123.4, readout: true }, { width }),
        await onPage('quarter-dial', { value: 299792458, readout: true }, { width }),
        await onPage('quarter-dial', { expression: '30..50 * 1000', readout: true }, { width }),
        await onPage(
          'slide-rule',
          { shape: 'linear', slide: 2.5, cursor: 4.25, readout: true },
          { width },
        ),
      ];
      for (const element of wholes) {
        const { left, right } = element.getBoundingClientRect();
        for (const text of element.shadowRoot!.querySelectorAll('.readout, .result, li')) {
          const range = document.createRange();
          range.selectNodeContents(text);
          for (const box of range.getClientRects()) {
            expect(box.left, text.textContent).to.be.at.least(left - 0.5);
            expect(box.right, text.textContent).to.be.at.most(right + 0.5);
          }
        }
      }
    });
});

describe('a face in a window of a few pixels', () => {
  // Browsers make the window so narrow for a moment, to take a picture of the whole page.
  for (const [tag, properties] of [
    ['quarter-dial', { value: 42000 }],
    ['slide-rule', { shape: 'linear' }],
    ['slide-rule', {}],
  ] as const)
    it(`keeps its engraving: ${tag} ${Object.values(properties).join()}`, async () => {
      const element: AnyInstrument = await onPage(tag, properties, { width: 300 });
      const face = () => partsOf(element, 'face')[0].innerHTML;
      const before = face();
      element.parentElement!.style.width = '5px';
      for (let i = 0; i < 4; i++) await settled(element);
      expect(element.getBoundingClientRect().width).to.be.below(16);
      expect(face()).to.equal(before);
      element.parentElement!.style.width = '600px';
      for (let i = 0; i < 4; i++) await settled(element);
      expect(face()).not.to.equal(before);
    });
});
