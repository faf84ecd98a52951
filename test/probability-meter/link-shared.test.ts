import { expect, fixture, html } from '@open-wc/testing';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import '../../src/probability-meter/index.js';

describe('two meters for one field', () => {
  it('follow each other through it, though a field says nothing when a script writes it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <input id="shared" type="range" max="100" value="20" aria-label="shared" />
        <probability-meter for="shared"></probability-meter>
        <probability-meter for="shared"></probability-meter>
      </div>`,
    );
    const [one, two] = page.querySelectorAll<ProbabilityMeter>('probability-meter');
    await Promise.all([one.updateComplete, two.updateComplete]);
    expect([one.probability, two.probability]).to.deep.equal([0.2, 0.2]);
    one.probability = 0.75;
    expect(page.querySelector('input')!.value).to.equal('75');
    expect(two.probability).to.equal(0.75);
    expect(one.probability).to.equal(0.75);
  });

  it('keeps what the field rounds away in the meter that was moved', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <input id="coarse" type="range" max="100" step="10" value="20" aria-label="coarse" />
        <probability-meter for="coarse"></probability-meter>
        <probability-meter for="coarse"></probability-meter>
      </div>`,
    );
    const [one, two] = page.querySelectorAll<ProbabilityMeter>('probability-meter');
    await Promise.all([one.updateComplete, two.updateComplete]);
    one.probability = 0.53;
    expect(one.probability).to.equal(0.53);
    expect(two.probability).to.equal(0.5);
  });
});
