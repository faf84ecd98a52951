import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { probabilityMeter } from '../../src/languages/german.js';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import { internalsOf } from '../support/axe.js';
import {
  control,
  meterWith,
  newMeter,
  part,
  parts,
  shown,
  type Attributes,
} from '../support/meter.js';
import { warnings } from '../support/warnings.js';

const readout = (meter: ProbabilityMeter) => part(meter, 'readout').textContent.trim();

describe('the readout of a meter', () => {
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

  it('is shown only with the attribute', async () => {
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

  it('is not a live region, because the slider announces the value', async () => {
    const line = part(await meterWith({ readout: true, interactive: true }), 'readout');
    expect(line.localName).not.to.equal('output');
    expect(line.closest('[aria-live], [role=status], output')).to.equal(null);
  });

  for (const attributes of [{}, { interactive: true }] as Attributes[]) {
    it(`is in words for a screen reader (${JSON.stringify(attributes)})`, async () => {
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
      expect(told).to.equal(
        '70 percent, 33.21 degrees, likely, 60 percent to 80 percent, from 40 percent: plus 17.56 degrees, plus 5.44 decibels',
      );
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

  it('reads certain or impossible only for exactly those', async () => {
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

describe("the language of a meter's readout", () => {
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
    it(`comes from the nearest lang: ${lang}`, async () => {
      expect(readout(await inLanguage(lang))).to.match(text);
    });
  }

  it('is English if the page sets no language', async () => {
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

  it('is found outside of a shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"><span></span></div>`);
    const meter = document.createElement('probability-meter');
    Object.assign(meter, { probability: 0.535, readout: true });
    page.firstElementChild!.attachShadow({ mode: 'open' }).append(meter);
    await shown(meter);
    expect(readout(meter)).to.contain('53,5');
  });

  it('uses words of the page instead of the built-in ones', async () => {
    const strings = { words: { 'chances about even': 'a toss-up' }, kind: 'Belief' };
    const meter = await inLanguage('en', { strings });
    expect(readout(meter)).to.equal('53.5% · 42.99° · a toss-up');
    meter.strings = null;
    await shown(meter);
    expect(readout(meter)).to.contain('chances about even');
  });

  it('uses every other string of the page too', async () => {
    const strings = { interval: '[{low}; {high}]', prior: 'was {prior}, moved {move}' };
    const meter = await inLanguage('en', { strings, low: 0.4, high: 0.6, prior: 0.3 });
    expect(readout(meter)).to.contain('[40%; 60%]').and.contain('was 30%, moved +');
  });
});

describe("the score of a meter's forecast", () => {
  const said = warnings();
  // from 10 log₁₀ 2p and 10 log₁₀ 2(1 − p)
  const scored: Array<[state: Attributes, words: string]> = [
    [{ stakes: true }, '+2.55 dB if yes, −6.99 dB if no'],
    [{ outcome: 'yes' }, 'it happened: +2.55 dB'],
    [{ outcome: 'no' }, 'it did not happen: −6.99 dB'],
    [
      { outcome: 'no', stakes: true },
      'it did not happen: −6.99 dB · +2.55 dB if yes, −6.99 dB if no',
    ],
    [{ probability: '1', stakes: true }, '+3.01 dB if yes, minus infinity if no'],
    [{ probability: '0', outcome: 'yes' }, 'it happened: minus infinity'],
    [{ probability: '0.5', stakes: true }, '0 dB if yes, 0 dB if no'],
  ];
  const scoresOf = (sentence: string) => sentence.replaceAll('-', '−').split(' · ').slice(3);

  const scoresHeard = (sentence: string) => sentence.split(', ').slice(3).join(', ');
  const heard = (words: string) =>
    words
      .replaceAll('+', 'plus ')
      .replaceAll('−', 'minus ')
      .replaceAll(' dB', ' decibels')
      .replaceAll(' · ', ', ');

  for (const [state, words] of scored)
    it(`is shown and spoken with ${JSON.stringify(state)}`, async () => {
      const meter = await meterWith({ probability: '0.9', readout: true, ...state });
      expect(scoresOf(readout(meter)).join(' · ')).to.equal(words);
      expect(scoresHeard(internalsOf(meter).ariaValueText!)).to.equal(heard(words));
      meter.interactive = true;
      await shown(meter);
      expect(scoresHeard(control(meter).getAttribute('aria-valuetext')!)).to.equal(heard(words));
    });

  it('uses the strings of the page', async () => {
    const meter = await meterWith({ probability: '1', readout: true, outcome: 'no', lang: 'de' });
    meter.strings = probabilityMeter;
    await shown(meter);
    expect(readout(meter)).to.contain('ist nicht eingetreten: minus unendlich');
  });

  it('is returned by logScore, for the outcome of the meter by default', () => {
    const meter = newMeter({ probability: '0.9' });
    expect(meter.logScore('yes')).to.be.closeTo(2.552725051033061, 1e-14);
    expect(meter.logScore('no')).to.be.closeTo(-6.989700043360188, 1e-14);
    meter.outcome = 'no';
    expect(meter.logScore()).to.equal(meter.logScore('no'));
    meter.probability = 1;
    expect(meter.logScore()).to.equal(-Infinity);
    expect(said).to.eql([]);
  });

  it('is NaN with a warning for an unknown outcome', () => {
    const meter = newMeter();
    for (const bad of [null, 'perhaps', '', 0.5])
      expect(meter.logScore(bad as 'yes'), String(bad)).to.eql(NaN);
    expect(said).to.have.length(4);
  });

  for (const shape of ['arc', 'line'])
    it(`marks the end that turned out to be true on the ${shape}`, async () => {
      const meter = await meterWith({ shape, outcome: 'yes' });
      const centre = () => {
        const { left, right } = part(meter, 'outcome').getBoundingClientRect();
        return (left + right) / 2 - meter.getBoundingClientRect().left - 400;
      };
      const right = centre();
      expect(right).to.be.greaterThan(250);
      meter.outcome = 'no';
      await shown(meter);
      expect(centre()).to.be.closeTo(-right, 0.1);
      meter.outcome = null;
      await shown(meter);
      expect(parts(meter, 'outcome')).to.have.length(0);
    });
});
