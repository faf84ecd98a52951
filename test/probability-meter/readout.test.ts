import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { internalsOf } from '../support/axe.js';
import { control, meterWith, part, parts, shown, type Attributes } from '../support/meter.js';

const readout = (meter: ProbabilityMeter) => part(meter, 'readout').textContent.trim();

describe('the readout', () => {
  it('is one line of text', async () => {
    const meter = await meterWith({ probability: '0.53', readout: true });
    expect(readout(meter)).to.equal('53% · 43.28° · chances about even');
  });

  it('stands under the face', async () => {
    const meter = await meterWith({ readout: true }, 320);
    const [face, line] = ['face', 'readout'].map((name) =>
      part(meter, name).getBoundingClientRect(),
    );
    expect(line.top).to.be.at.least(face.bottom - 0.5);
    expect(line.height).to.be.greaterThan(10);
    expect(line.bottom).to.be.at.most(meter.getBoundingClientRect().bottom + 0.5);
    expect(line.width).to.be.at.most(320);
  });

  it('is not there unless asked for', async () => {
    const meter = await meterWith();
    expect(parts(meter, 'readout')).to.have.length(0);
    meter.readout = true;
    await shown(meter);
    expect(parts(meter, 'readout')).to.have.length(1);
    meter.readout = false;
    await shown(meter);
    expect(parts(meter, 'readout')).to.have.length(0);
  });

  it('follows the value', async () => {
    const meter = await meterWith({ readout: true });
    meter.probability = 0.25;
    await shown(meter);
    expect(readout(meter)).to.equal('25% · 60° · probably not');
  });

  it('is no live region: the slider speaks already', async () => {
    const line = part(await meterWith({ readout: true, interactive: true }), 'readout');
    expect(line.localName).not.to.equal('output');
    expect(line.closest('[aria-live], [role=status], output')).to.equal(null);
  });

  for (const attributes of [{}, { interactive: true }] as Attributes[]) {
    it(`says what a screen reader is told (${JSON.stringify(attributes)})`, async () => {
      const meter = await meterWith({
        ...attributes,
        readout: true,
        probability: '0.7',
        prior: '0.4',
        low: '0.6',
        high: '0.8',
        words: 'ipcc',
      });
      const told =
        control(meter)?.getAttribute('aria-valuetext') ?? internalsOf(meter).ariaValueText;
      expect(readout(meter)).to.equal(told);
    });
  }

  for (const [from, degrees] of [
    ['certain', '30°'],
    ['even', '+15°'],
    ['impossible', '60°'],
  ]) {
    it(`counts degrees from ${from}`, async () => {
      const meter = await meterWith({ readout: true, from, probability: '0.75' });
      expect(readout(meter)).to.contain(` ${degrees} `);
    });
  }

  it('calls nothing certain or impossible that is not', async () => {
    const meter = await meterWith({ readout: true });
    const near = fc.double({ min: 1e-12, max: 1e-3, noNaN: true });
    await fc.assert(
      fc.asyncProperty(near, async (p) => {
        for (const belief of [p, 1 - p]) {
          meter.probability = belief;
          await meter.updateComplete;
          expect(readout(meter)).not.to.match(/^(0%|100%)|· (0|90)° ·|· (certain|impossible)$/);
        }
      }),
      { numRuns: 50 },
    );
    meter.probability = 1;
    await meter.updateComplete;
    expect(readout(meter)).to.equal('100% · 0° · certain');
  });
});

describe('the language of the readout', () => {
  const inLanguage = async (lang: string, more = {}) => {
    const page = await fixture<HTMLElement>(html`<div lang=${lang}><p></p></div>`);
    const meter = document.createElement('probability-meter');
    Object.assign(meter, { probability: 0.535, readout: true, ...more });
    page.firstElementChild!.append(meter);
    await shown(meter);
    return meter;
  };

  for (const [lang, text] of [
    ['en', /^53\.5% · 42\.99° · chances about even$/],
    ['de', /^53,5\s%\s· 42,99° · /],
    ['de-AT', /^53,5\s%/],
    ['fr', /^53,5\s%/],
    ['ar-EG', /٥٣/],
    ['hi', /^53\.5%/],
    ['no such language!', /^\D*53/],
  ] as const) {
    it(`is that of the nearest lang: ${lang}`, async () => {
      expect(readout(await inLanguage(lang))).to.match(text);
    });
  }

  it('is English where a page names none', async () => {
    const before = document.documentElement.lang;
    document.documentElement.removeAttribute('lang');
    try {
      expect(readout(await inLanguage(''))).to.contain('53.5% · ');
    } finally {
      document.documentElement.lang = before;
    }
  });

  it('changes with lang on the element', async () => {
    const meter = await inLanguage('en');
    meter.lang = 'de';
    await shown(meter);
    expect(readout(meter)).to.contain('53,5');
  });

  it('is found through the shadow root that it stands in', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><span></span></div>`);
    const meter = document.createElement('probability-meter');
    Object.assign(meter, { probability: 0.535, readout: true });
    page.firstElementChild!.attachShadow({ mode: 'open' }).append(meter);
    await shown(meter);
    expect(readout(meter)).to.contain('53,5');
  });

  it('takes words of the page in the place of those that ship', async () => {
    const strings = { words: { 'chances about even': 'a toss-up' }, kind: 'Belief' };
    const meter = await inLanguage('en', { strings });
    expect(readout(meter)).to.equal('53.5% · 42.99° · a toss-up');
    meter.strings = null;
    await shown(meter);
    expect(readout(meter)).to.contain('chances about even');
  });

  it('takes every other word of the page too', async () => {
    const strings = { interval: '[{low}; {high}]', prior: 'was {prior}, moved {move}' };
    const meter = await inLanguage('en', { strings, low: 0.4, high: 0.6, prior: 0.3 });
    expect(readout(meter)).to.contain('[40%; 60%]').and.contain('was 30%, moved +');
  });
});
