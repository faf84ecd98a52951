import { expect, fixture, html } from '@open-wc/testing';
import { newMeter, shown } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

const type = (input: HTMLInputElement, text: string) => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

async function linked(partner: HTMLElement) {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  partner.id = 'other';
  const meter = newMeter({ for: 'other', probability: '0.5' });
  root.append(partner, meter);
  await shown(meter);
  return { root, meter };
}

function field(attributes: Readonly<Record<string, string>>): HTMLInputElement {
  const input = document.createElement('input');
  return Object.assign(input, { type: 'number', ariaLabel: 'p' }, attributes);
}

describe('a partner that goes and comes back', () => {
  it('is left alone while it is gone, and followed again', async () => {
    const input = field({ max: '100' });
    const { root, meter } = await linked(input);
    input.remove();
    await shown(meter);
    meter.probability = 0.9;
    expect(input.value).to.equal('50');
    root.prepend(input);
    await shown(meter);
    type(input, '20');
    expect(meter.probability).to.equal(0.2);
    meter.probability = 0.7;
    expect(input.value).to.equal('70');
  });

  it('is followed again where a script sets it, too', async () => {
    const other = newMeter({ probability: '0.3' });
    const { root, meter } = await linked(other);
    expect(meter.probability).to.equal(0.3);
    other.remove();
    await shown(meter);
    other.probability = 0.4;
    expect(meter.probability).to.equal(0.3);
    root.prepend(other);
    await shown(meter);
    other.probability = 0.6;
    expect(meter.probability).to.equal(0.6);
    meter.probability = 0.8;
    expect(other.probability).to.equal(0.8);
  });
});

describe('a meter that goes', () => {
  it('follows nobody, and leads nobody', async () => {
    const other = newMeter({ probability: '0.3' });
    const { root, meter } = await linked(other);
    meter.remove();
    other.probability = 0.6;
    expect(meter.probability).to.equal(0.3);
    meter.probability = 0.8;
    expect(other.probability).to.equal(0.6);
    root.append(meter);
    await shown(meter);
    expect(meter.probability).to.equal(0.6);
  });
});

describe('a field', () => {
  const said = warnings();

  it('that is empty or half typed makes nobody invalid', async () => {
    const input = field({ max: '100', defaultValue: '40' });
    const { meter } = await linked(input);
    for (const half of ['', ' ', '-', '1e', '.']) {
      input.type = 'text';
      type(input, half);
      expect(meter.matches(':state(invalid)')).to.equal(false);
    }
    expect(meter.probability).to.equal(0.4);
    expect(said).to.deep.equal([]);
  });

  for (const [max, text] of [
    ['1', '0.1235'],
    ['100', '12.35'],
  ]) {
    it(`without a step takes four digits of p: max ${max}`, async () => {
      const input = field({ max, step: '' });
      const { meter } = await linked(input);
      meter.probability = 0.12345678;
      expect(input.value).to.equal(text);
    });
  }
});
