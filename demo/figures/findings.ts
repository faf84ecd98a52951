/** What was found, as rows that can be switched off and removed, and the form that adds to them. */
import { html, nothing, render, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  convertBelief,
  formatDecibels,
  formatPercent,
  readBelief,
} from '../../src/number-sense.js';
import { labelOf, mostFindings, rated, weighed, type Finding } from './case.js';

const body = document.querySelector<HTMLElement>('#findings')!;
const form = document.querySelector<HTMLFormElement>('#add')!;
const hint = form.querySelector<HTMLElement>('#hint')!;
const label = form.querySelector<HTMLInputElement>('#label')!;
const weight = form.querySelector<HTMLInputElement>('#weight')!;
const ill = form.querySelector<HTMLInputElement>('#ill')!;
const well = form.querySelector<HTMLInputElement>('#well')!;

const ratio = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const percent = (p: number): string => formatPercent(p, 'en');

/** "20 : 1", or what it is made of. */
const factor = ({ decibels, rates }: Finding): string => {
  if (rates) return `${percent(rates[0])} : ${percent(rates[1])}`;
  const [a, b] = decibels < 0 ? [1, 10 ** (-decibels / 10)] : [10 ** (decibels / 10), 1];
  return `${ratio.format(a)} : ${ratio.format(b)}`;
};

type Change = (findings: readonly Finding[]) => void;

// A row that is gone leaves the focus on its neighbour.
const remove = (findings: readonly Finding[], index: number, change: Change): void => {
  change(findings.filter((_, i) => i !== index));
  const buttons = body.querySelectorAll('button');
  (buttons[Math.min(index, buttons.length - 1)] ?? label).focus();
};

const toggled = (findings: readonly Finding[], index: number): Finding[] =>
  findings.map((finding, i) => (i === index ? { ...finding, isOff: !finding.isOff } : finding));

const row = (findings: readonly Finding[], index: number, change: Change): TemplateResult => {
  const finding = findings[index];
  return html`<tr class=${finding.isOff ? 'off' : nothing}>
    <td>
      <input
        type="checkbox"
        aria-label=${`Count ${finding.label}`}
        .checked=${live(!finding.isOff)}
        @change=${() => change(toggled(findings, index))}
      />
    </td>
    <th scope="row">${finding.label}</th>
    <td>${formatDecibels(finding.decibels, 'en', true)}</td>
    <td>${factor(finding)}</td>
    <td>
      <button
        type="button"
        aria-label=${`Remove ${finding.label}`}
        @click=${() => remove(findings, index, change)}
      >
        Remove
      </button>
    </td>
  </tr>`;
};

// The page has the first row for readers without a script.
body.replaceChildren();

/** Shows them; `change` gets all of them anew. */
export const showFindings = (findings: readonly Finding[], change: Change): void => {
  render(
    findings.map((_, i) => row(findings, i, change)),
    body,
  );
};

const readOrNothing = (text: string, unit: 'decibels' | 'probability'): number | undefined => {
  try {
    const belief = readBelief(text, unit);
    const value = convertBelief(belief.value, belief.unit, unit);
    return Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const typed = (): Finding | undefined => {
  const name = labelOf(label.value) || 'evidence';
  if (weight.value.trim() === '')
    return rated(
      name,
      readOrNothing(ill.value, 'probability'),
      readOrNothing(well.value, 'probability'),
    );
  const decibels = readOrNothing(weight.value, 'decibels');
  return decibels === undefined ? undefined : weighed(name, decibels);
};

/** Lets the form add what it has. */
export const setUpForm = (add: (finding: Finding) => void, count: () => number): void =>
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const finding = typed();
    if (!finding || count() >= mostFindings) {
      hint.textContent = finding
        ? `There is room for ${mostFindings} items.`
        : 'Type a weight such as 13 dB or 20:1, or both rates, such as 90% and 5%.';
      (finding ? label : weight).focus();
      return;
    }
    hint.textContent = '';
    add(finding);
    form.reset();
    label.focus();
  });
