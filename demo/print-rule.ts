/** The button that prints the rule on the bench, to cut out and fold, on the chosen paper. */
import type { SlideRule } from '../src/number-sense.js';
import { documentOf } from '../src/slide-rule/printing/pages.js';

/** Prints a document of its own, so that the sheets have its paper size and nothing of this page. */
const printAlone = (html: string): void => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.srcdoc = html;
  frame.addEventListener('load', () => {
    const view = frame.contentWindow!;
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  });
  document.body.append(frame);
};

/** Lets the button print what the rule shows. */
export const addPrinting = (rule: SlideRule, place: HTMLElement): void => {
  const print = async (): Promise<void> => {
    const chosen = place.querySelector<HTMLInputElement>(':checked')!;
    const pages = await rule.printable({ paper: chosen.value as 'a4' | 'letter' });
    printAlone(documentOf(pages, 'Slide rule'));
  };
  place.querySelector('button')!.addEventListener('click', () => void print());
};
