import { expect, fixture, html } from '@open-wc/testing';
import { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { meterWith, parts, shown, type Attributes } from '../support/meter.js';

const whole: Attributes = {
  probability: '81%',
  labels: '{"angles":[80,10],"labels":["no","yes"],"radius":430}',
  scale: 'degrees',
  words: 'icd-203',
  low: '0.6',
  high: '0.9',
  prior: '0.4',
};

describe('before the definition', () => {
  let tags = 0;
  const lateTag = () => `late-meter-${++tags}`;

  it('attributes are read when it comes', async () => {
    const tag = lateTag();
    const meter = document.createElement(tag) as ProbabilityMeter;
    for (const [name, text] of Object.entries(whole)) meter.setAttribute(name, text as string);
    (await fixture(html`<div></div>`)).append(meter);
    ProbabilityMeter.define(tag);
    await shown(meter);
    expect(meter.toSVG()).to.equal((await meterWith(whole)).toSVG());
  });

  it('properties that are set win over attributes', async () => {
    const tag = lateTag();
    const meter = document.createElement(tag) as ProbabilityMeter;
    meter.setAttribute('probability', '0.2');
    meter.setAttribute('scale', 'odds');
    Object.assign(meter, { probability: 0.9, scale: 'percent', interactive: true });
    (await fixture(html`<div></div>`)).append(meter);
    ProbabilityMeter.define(tag);
    await shown(meter);
    expect([meter.probability, meter.scale, meter.interactive]).to.deep.equal([
      0.9,
      'percent',
      true,
    ]);
    // and do not stand in the way of later ones
    meter.setAttribute('probability', '0.3');
    expect(meter.probability).to.equal(0.3);
  });

  for (const [property, value, p] of [
    ['degrees', 60, 0.25],
    ['odds', 3, 0.75],
    ['decibels', 0, 0.5],
  ] as const) {
    it(`${property} win too`, async () => {
      const tag = lateTag();
      const meter = document.createElement(tag) as ProbabilityMeter;
      meter.setAttribute('probability', '0.9');
      Object.assign(meter, { [property]: value });
      (await fixture(html`<div></div>`)).append(meter);
      ProbabilityMeter.define(tag);
      await shown(meter);
      expect(meter.probability).to.be.closeTo(p, 1e-12);
      meter[property] = 1;
      expect(meter.probability).not.to.be.closeTo(p, 1e-12);
    });
  }

  it('words and names that are set win too', async () => {
    const tag = lateTag();
    const meter = document.createElement(tag) as ProbabilityMeter;
    const words = { 'chances about even': 'kopf oder zahl' };
    Object.assign(meter, { name: 'belief', htmlFor: '', readout: true, strings: { words } });
    (await fixture(html`<div></div>`)).append(meter);
    ProbabilityMeter.define(tag);
    await shown(meter);
    expect(meter.getAttribute('name')).to.equal('belief');
    expect(meter.shadowRoot!.textContent).to.contain('kopf oder zahl');
  });
});

describe('an element', () => {
  it('is made without attributes and without children', () => {
    const meter = new ProbabilityMeter();
    expect(meter.attributes).to.have.length(0);
    expect(meter.childNodes).to.have.length(0);
  });

  it('shows its face, and not the text that stands for it elsewhere', async () => {
    const meter = await fixture<ProbabilityMeter>(
      html`<probability-meter probability="0.53">53%</probability-meter>`,
    );
    expect(meter.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(meter.textContent).to.equal('53%');
    expect(parts(meter, 'needle')).to.have.length(1);
  });

  it('can be cloned, adopted, moved, removed and put back', async () => {
    const meter = await meterWith(whole);
    const expected = meter.toSVG();
    const clone = meter.cloneNode(true) as ProbabilityMeter;
    meter.after(clone);
    const frame = document.createElement('iframe');
    meter.after(frame);
    frame.contentDocument!.body.append(meter);
    frame.before(meter);
    meter.remove();
    frame.before(meter);
    frame.remove();
    await shown(meter);
    expect(meter.toSVG()).to.equal(expected);
    expect(clone.toSVG()).to.equal(expected);
    expect(parts(meter, 'needle')).to.have.length(1);
    expect(parts(clone, 'needle')).to.have.length(1);
  });
});
