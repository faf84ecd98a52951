/* global Event -- in the pages */
/** What users do to an element; each runs in the page. */

/** Presses the first button of this name. */
export async function press(element, part) {
  element.shadowRoot.querySelector(`[part~="${part}"]`).click();
  await element.updateComplete;
}

/** Types a text into a field, and leaves the field. */
export async function enter(element, part, text) {
  const field = element.shadowRoot.querySelector(`[part~="${part}"]`);
  field.value = text;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
  await element.updateComplete;
}

/** Spins a disc, which lands on the filled part. */
export async function spin(spinner) {
  spinner.random = () => 0.25;
  await spinner.spin();
}

/** Takes the next step of a solution. */
export const stepOn = (rule) => rule.step();
