import { expect } from '@open-wc/testing';
import { meterWith, part, shown } from '../support/meter.js';

/** A new value must not swallow what else changes with it. */
describe('a meter in the task in which a value changes', () => {
  it('switches the numbers on its face to another language', async () => {
    const meter = await meterWith({ scale: 'percent', lang: 'en' });
    meter.lang = 'fr';
    meter.probability = 0.9;
    await shown(meter);
    expect(part(meter, 'scale').textContent).to.match(/50\s%/);
  });

  it('jitters again when it is moved', async () => {
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
      places.add(needle.getAttribute('points'));
    }
    expect(places.size).to.be.greaterThan(30);
  });
});
