import { halfBox } from '../../engraving/text-width.js';

/** A text of the slide, and the x coordinates of its ends while the slide is at 0. */
interface PlacedText {
  readonly element: Element;
  readonly left: number;
  readonly right: number;
}

/** The gap between a text and the end of the body, in px. */
const air = 1;

const numberOf = (element: Element, attribute: string): number =>
  Number(element.getAttribute(attribute));

const placed = (element: Element, stretch: number): PlacedText => {
  const size = numberOf(element, 'font-size');
  const [half] = halfBox({ text: element.textContent, size, stretch });
  const x = numberOf(element, 'x');
  return { element, left: x - half - air, right: x + half + air };
};

/** The texts of a linear rule's slide. It hides those that an end of the body would cut: a cut 20 reads as 2. */
export class WholeTexts {
  readonly #texts: readonly PlacedText[];
  readonly #hidden = new Set<Element>();

  /** @param stretch the measured width of the font relative to `textWidth` */
  constructor(slide: Element, stretch: number) {
    this.#texts = Array.from(slide.querySelectorAll('text'), (text) => placed(text, stretch));
  }

  /** Shows the texts that are whole when the slide is moved by a distance along a body of a width, in px. */
  update(distance: number, width: number): void {
    for (const { element, left, right } of this.#texts) {
      const isCut = [0, width].some((end) => left + distance < end && end < right + distance);
      if (isCut === this.#hidden.has(element)) continue;
      if (isCut) {
        this.#hidden.add(element);
        element.setAttribute('visibility', 'hidden');
      } else {
        this.#hidden.delete(element);
        element.removeAttribute('visibility');
      }
    }
  }
}
