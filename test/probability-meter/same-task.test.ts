import { expect, fixture, html } from '@open-wc/testing';
import { internalsOf } from '../support/axe.js';
import { control, meterWith, part, shown } from '../support/meter.js';

/** A new value must not swallow what else changes with it. */
describe('in the task in which a value changes, a meter', () => {
  it('takes another language', async () => {
    const meter = await meterWith({ probability: '0.5' });
    meter.lang = 'de';
    meter.probability = 0.123;
    await shown(meter);
    expect(internalsOf(meter).ariaValueText).to.match(/^12,3\s%/);
  });

  it('takes another language for the numbers on its face', async () => {
    const meter = await meterWith({ scale: 'percent', lang: 'en' });
    meter.lang = 'fr';
    meter.probability = 0.9;
    await shown(meter);
    expect(part(meter, 'scale').textContent).to.match(/50\s%/);
  });

  it('takes another name', async () => {
    const meter = await meterWith({ interactive: true });
    meter.setAttribute('aria-label', 'Rain');
    meter.probability = 0.9;
    await shown(meter);
    expect(control(meter).getAttribute('aria-label')).to.equal('Rain');
  });

  it('is disabled by its fieldset, and free again', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset></fieldset>`);
    const meter = await meterWith({ interactive: true });
    fieldset.append(meter);
    await shown(meter);
    for (const isDisabled of [true, false]) {
      fieldset.disabled = isDisabled;
      meter.probability = isDisabled ? 0.8 : 0.3;
      await shown(meter);
      expect(control(meter).matches(':disabled')).to.equal(isDisabled);
    }
  });

  it('finds its partner again when it is moved', async () => {
    const root = await fixture<HTMLElement>(
      html`<div><input id="same" max="100" value="30" aria-label="p" /></div>`,
    );
    const meter = await meterWith({ for: 'same' });
    expect(meter.probability).to.equal(0.3);
    meter.remove();
    meter.probability = 0.9;
    root.append(meter);
    await shown(meter);
    expect(meter.probability).to.equal(0.3);
  });

  it('wanders again when it is moved', async () => {
    const meter = await meterWith({ jitter: true, low: '0.2', high: '0.8' });
    const block = meter.parentElement!;
    meter.remove();
    meter.probability = 0.4;
    block.append(meter);
    await shown(meter);
    const needle = part(meter, 'needle');
    const places = new Set<string | null>();
    for (let i = 0; i < 60; i++) {
      await new Promise(requestAnimationFrame);
      places.add(needle.getAttribute('transform'));
    }
    expect(places.size).to.be.greaterThan(30);
  });
});
