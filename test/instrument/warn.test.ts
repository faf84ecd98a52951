import { expect } from '@open-wc/testing';
import { newMeter } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

describe('a warning', () => {
  const said = warnings();

  it('names the element, the attribute, the text, the value that stays and the expected form', () => {
    newMeter({ scale: 'odds' }).setAttribute('scale', 'cubits');
    expect(said).to.have.length(1);
    for (const word of ['probability-meter', 'scale', '"cubits"', 'percent', 'still odds'])
      expect(said[0]).to.contain(word);
  });

  it('lists the accepted numbers, and the value after clamping', () => {
    newMeter({ probability: '117%' });
    for (const word of [
      'probability',
      '"117%"',
      '0.53',
      '53%',
      '43.28°',
      'dB',
      '3:2',
      '1/3',
      'clamped to 1',
    ])
      expect(said[0]).to.contain(word);
  });

  it('asks for a decimal point instead of a comma', () => {
    newMeter({ probability: '0,53' });
    expect(said[0]).to.contain('Expected a decimal point.');
  });

  it('is not repeated for the same text', () => {
    const meter = newMeter({ from: 'nowhere' });
    meter.setAttribute('from', 'elsewhere');
    meter.setAttribute('from', 'nowhere');
    newMeter({ from: 'nowhere' });
    expect(said).to.have.length(2);
  });

  it('is repeated for the same text of another attribute', () => {
    newMeter({ low: 'x7' });
    newMeter({ prior: 'x7' });
    expect(said.filter((text) => text.includes('"x7"'))).to.have.length(2);
  });

  it('is short, however long the text', () => {
    newMeter({ mapping: 'm'.repeat(1e6) });
    expect(said).to.have.length(1);
    expect(said[0].length).to.be.lessThan(400);
  });

  it('is one console line for each of many elements', () => {
    for (let i = 0; i < 100; i++) newMeter({ shape: 'sphere' });
    expect(said).to.have.length(1);
  });

  it('is absent for valid values', () => {
    newMeter({
      probability: '43.28°',
      labels: '{"angles":[75],"labels":["no"]}',
      scale: 'both',
      from: 'even',
      words: true,
      low: '0.4',
      high: '60%',
      jitter: true,
      prior: '1/3',
      mapping: 'log-odds',
      shape: 'line',
      step: '0.5',
      interactive: true,
      readout: true,
      name: 'belief',
    });
    expect(said).to.deep.equal([]);
  });
});
