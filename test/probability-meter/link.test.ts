import { expect, fixture, html } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import '../../src/probability-meter/index.js';
import { sendKeys } from '../support/commands.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const meters = [...root.querySelectorAll<ProbabilityMeter>('probability-meter')];
  for (const meter of meters) await meter.updateComplete;
  return { root, meters, meter: meters[0], input: root.querySelector('input')! };
}

/** What a user does to a field. */
function type(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a meter and its fields', () => {
  it('follow each other where it is for a slider and a number field at once', async () => {
    const { root, meter } = await page(
      html`<input type="range" id="s" max="1" step="0.01" aria-label="s" />
        <input type="number" id="n" max="100" aria-label="n" />
        <probability-meter for="s n" interactive></probability-meter>`,
    );
    const [slider, field] = root.querySelectorAll('input');
    type(slider, '0.2');
    expect([meter.probability, field.value]).to.deep.equal([0.2, '20']);
    type(field, '80');
    expect([meter.probability, slider.value]).to.deep.equal([0.8, '0.8']);
    meter.focus();
    await sendKeys({ press: 'End' });
    expect([slider.value, field.value]).to.deep.equal(['1', '100']);
  });

  it('clamp a number beyond the ends', async () => {
    const { input, meter } = await page(
      html`<input type="number" id="d" max="100" aria-label="d" />
        <probability-meter for="d"></probability-meter>`,
    );
    type(input, '140');
    expect(meter.probability).to.equal(1);
    type(input, '-3');
    expect(meter.probability).to.equal(0);
  });

  for (const [max, step, text] of [
    ['1', 'any', '0.1235'],
    ['100', 'any', '12.35'],
    ['1', '', '0'],
    ['100', '', '12'],
  ]) {
    it(`show four digits of p in a field with any step, else its steps: max ${max} step "${step}"`, async () => {
      const { input, meter } = await page(
        html`<input type="number" id="e" max=${max} step=${step} aria-label="e" />
          <probability-meter for="e"></probability-meter>`,
      );
      meter.probability = 0.12345678;
      expect(input.value).to.equal(text);
    });
  }
});

describe('two meters for one field', () => {
  const shared = (step: string) =>
    page(
      html`<input type="range" id="f" max="100" step=${step} value="20" aria-label="f" />
        <probability-meter for="f"></probability-meter>
        <probability-meter for="f"></probability-meter>`,
    );

  it('follow each other through it, although a field fires nothing when a script sets it', async () => {
    const { meters, input } = await shared('1');
    const [one, two] = meters;
    expect([one.probability, two.probability]).to.deep.equal([0.2, 0.2]);
    one.probability = 0.75;
    expect(input.value).to.equal('75');
    expect(two.probability).to.equal(0.75);
    expect(one.probability).to.equal(0.75);
  });

  it('keep the unrounded value in the meter that was moved', async () => {
    const [one, two] = (await shared('10')).meters;
    one.probability = 0.53;
    expect(one.probability).to.equal(0.53);
    expect(two.probability).to.equal(0.5);
  });
});
