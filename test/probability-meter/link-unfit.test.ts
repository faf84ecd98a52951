import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { newMeter, shown } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

describe('for without a fit partner', () => {
  const said = warnings();
  for (const [what, content] of [
    ['nobody', html``],
    ['a checkbox', html`<input type="checkbox" id="p-2" aria-label="c" />`],
    ['a field of no known unit', html`<input type="number" max="7" id="p-3" aria-label="n" />`],
    [
      'an unknown data-unit',
      html`<input type="number" data-unit="ells" id="p-4" aria-label="n" />`,
    ],
    [
      'a data-unit that every object has',
      html`<input type="number" data-unit="constructor" id="p-6" aria-label="n" />`,
    ],
    ['a paragraph', html`<p id="p-5"></p>`],
    ['itself', html``],
  ] as const) {
    it(`warns and stays as it is: ${what}`, async () => {
      const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
      const id = root.querySelector('[id]')?.id ?? `p-${what}`;
      const meter = newMeter({ for: id, probability: '0.7' });
      if (what === 'itself') meter.id = id;
      root.append(meter);
      await shown(meter);
      await aTimeout(20);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<probability-meter').and.contain(id);
      expect(meter.probability).to.equal(0.7);
    });
  }
});
