import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { meterWith, newMeter, shown, type Attributes } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

/** Each attribute with a text, the property that it sets, and the property's value. */
const attributes: ReadonlyArray<[name: string, text: string, property: string, value: unknown]> = [
  ['probability', '0.7', 'probability', 0.7],
  ['scale', 'percent', 'scale', 'percent'],
  ['from', 'even', 'from', 'even'],
  ['words', 'kent', 'words', 'kent'],
  ['words', '', 'words', 'kent'],
  ['low', '0.4', 'low', 0.4],
  ['high', '80%', 'high', 0.8],
  ['jitter', '', 'jitter', true],
  ['prior', '1/4', 'prior', 0.25],
  ['mapping', 'linear', 'mapping', 'linear'],
  ['shape', 'line', 'shape', 'line'],
  ['step', '2.5', 'step', 2.5],
  ['interactive', '', 'interactive', true],
  ['readout', '', 'readout', true],
  ['disabled', '', 'disabled', true],
  ['for', 'slider-1', 'htmlFor', 'slider-1'],
  ['name', 'belief', 'name', 'belief'],
];

const defaults: ReadonlyArray<[name: string, property: string, value: unknown]> = [
  ['probability', 'probability', 0.5],
  ['labels', 'labels', null],
  ['scale', 'scale', 'none'],
  ['from', 'from', 'certain'],
  ['words', 'words', null],
  ['low', 'low', null],
  ['high', 'high', null],
  ['jitter', 'jitter', false],
  ['prior', 'prior', null],
  ['mapping', 'mapping', 'degrees'],
  ['shape', 'shape', 'arc'],
  ['step', 'step', 1],
  ['interactive', 'interactive', false],
  ['readout', 'readout', false],
  ['disabled', 'disabled', false],
];

const unreadable: ReadonlyArray<[name: string, good: string, property: string, bad: string]> = [
  ['probability', '0.7', 'probability', 'perhaps'],
  ['labels', '{"angles":[30],"labels":["a"]}', 'labels', '{"angles":'],
  ['scale', 'odds', 'scale', 'metres'],
  ['from', 'even', 'from', 'nowhere'],
  ['words', 'ipcc', 'words', 'klingon'],
  ['low', '0.2', 'low', 'little'],
  ['high', '0.9', 'high', 'much'],
  ['prior', '0.3', 'prior', '0,3'],
  ['mapping', 'linear', 'mapping', 'cubic'],
  ['shape', 'line', 'shape', 'blob'],
  ['step', '5', 'step', 'big'],
];

const whole: Attributes = {
  probability: '81%',
  labels: '{"angles":[80,10],"labels":["no","yes"],"radius":430}',
  scale: 'degrees',
  from: 'impossible',
  words: 'icd-203',
  low: '0.6',
  high: '0.9',
  prior: '0.4',
  mapping: 'log-odds',
  shape: 'line',
};

describe('an attribute', () => {
  const said = warnings();

  for (const [name, text, property, value] of attributes) {
    it(`${name}="${text}" is the property ${property}`, () => {
      const meter = newMeter({ [name]: text });
      expect(Reflect.get(meter, property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, property, value] of defaults) {
    it(`${name} is ${String(value)} by default, and again when it goes`, () => {
      const meter = newMeter();
      expect(Reflect.get(meter, property)).to.equal(value);
      const [, good] = [...attributes, ...unreadable].find(([other]) => other === name)!;
      meter.setAttribute(name, good);
      expect(Reflect.get(meter, property)).not.to.equal(value);
      meter.removeAttribute(name);
      expect(Reflect.get(meter, property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, good, property, bad] of unreadable) {
    it(`${name}="${bad}" warns, is invalid, and keeps what it was`, async () => {
      const meter = await meterWith({ [name]: good });
      const before = Reflect.get(meter, property) as unknown;
      const picture = meter.toSVG();
      meter.setAttribute(name, bad);
      await shown(meter);
      expect(Reflect.get(meter, property)).to.equal(before);
      expect(meter.toSVG()).to.equal(picture);
      expect(said.filter((text) => text.includes(`${name}="${bad}`))).to.have.length(1);
      expect(meter.matches(':state(invalid)')).to.equal(true);
      meter.setAttribute(name, good);
      expect(meter.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const [text, value] of [
    ['0', 0.01],
    ['-3', 0.01],
    ['1e6', 45],
  ] as const) {
    it(`step="${text}" is clamped to ${value}`, () => {
      expect(newMeter({ step: text }).step).to.equal(value);
      expect(said).to.have.length(1);
    });
  }

  it('stays invalid while another one is', () => {
    const meter = newMeter({ scale: 'inches', from: 'afar' });
    meter.setAttribute('scale', 'odds');
    expect(meter.matches(':state(invalid)')).to.equal(true);
    meter.removeAttribute('from');
    expect(meter.matches(':state(invalid)')).to.equal(false);
  });
});

describe('attributes in any order', () => {
  const shuffled = fc.shuffledSubarray(Object.entries(whole), { minLength: 10 });

  it('draw the same picture', async () => {
    const expected = (await meterWith(whole)).toSVG();
    await fc.assert(
      fc.asyncProperty(shuffled, async (entries) => {
        const meter = await meterWith();
        for (const [name, text] of entries) meter.setAttribute(name, text as string);
        await shown(meter);
        expect(meter.toSVG()).to.equal(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('draw the same picture by innerHTML', async () => {
    const expected = (await meterWith(whole)).toSVG();
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const source = newMeter(whole);
    page.innerHTML = source.outerHTML;
    await shown(page.firstElementChild as ProbabilityMeter);
    expect((page.firstElementChild as ProbabilityMeter).toSVG()).to.equal(expected);
  });

  it('draw the same picture by properties', async () => {
    const expected = await meterWith(whole);
    const meter = await meterWith();
    for (const name of Object.keys(whole).reverse())
      Reflect.set(meter, name, Reflect.get(expected, name));
    await shown(meter);
    expect(meter.toSVG()).to.equal(expected.toSVG());
  });
});
