import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { filledShare, parts } from './spinner.js';

/** The answers to the question, in the order of their buttons. */
export const [EVENT, CHANCE, EITHER] = [0, 1, 2];

/** The buttons that answer it. */
export const choicesOf = (spinner: Element) =>
  parts(spinner, 'choice') as unknown as readonly HTMLButtonElement[];

/** Answers by the buttons, one after the other. */
export async function choose(
  spinner: DecibelSpinner,
  ...answers: readonly number[]
): Promise<void> {
  for (const answer of answers) {
    choicesOf(spinner)[answer].click();
    await spinner.updateComplete;
  }
}

/**
 * Answers like a reader with this belief, until there are no more questions.
 * @returns how many answers there were
 */
export async function answer(spinner: DecibelSpinner, belief: number): Promise<number> {
  let choices = 0;
  while (!choicesOf(spinner)[0].disabled && choices < 20) {
    await choose(spinner, filledShare(spinner, 7200) < belief ? EVENT : CHANCE);
    choices += 1;
  }
  return choices;
}

/** The events that a spinner fires, with its value in degrees at the time. */
export function firedBy(spinner: DecibelSpinner): string[] {
  const fired: string[] = [];
  for (const type of ['input', 'change', 'elicit'])
    spinner.parentElement!.addEventListener(type, ({ target, composed }) => {
      if (target === spinner && composed) fired.push(`${type} ${spinner.degrees.toFixed(2)}`);
    });
  return fired;
}

/** The question. */
export const question = 'Would you rather win if it happens, or if the spinner lands on blue?';
