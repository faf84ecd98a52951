import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import type { ProbabilityMeter } from '../../src/probability-meter/element.js';
import '../../src/probability-meter/index.js';
import { emulate } from '../support/commands.js';
import { CHANCE, choose, EITHER, EVENT, question } from '../support/bet.js';
import {
  newSpinner,
  piece,
  shown,
  spinnerWith,
  textOf,
  type Attributes,
} from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

describe('a spinner against a meter', () => {
  const said = warnings();

  async function pair(attributes: Attributes = {}): Promise<[DecibelSpinner, ProbabilityMeter]> {
    const block = await fixture<HTMLElement>(
      html`<div style="width: 320px">
        <probability-meter id="rain" probability="0.75"></probability-meter>
      </div>`,
    );
    const spinner = newSpinner({ against: 'rain', ...attributes });
    block.append(spinner);
    await shown(spinner);
    return [spinner, block.querySelector('probability-meter')!];
  }

  it('starts from the belief of the meter, follows it, and sets it in the end', async () => {
    const [spinner, meter] = await pair();
    expect(spinner.probability).to.be.closeTo(0.75, 1e-12);
    meter.probability = 0.5;
    await choose(spinner, EVENT);
    expect(spinner.degrees).to.be.closeTo(22.5, 1e-9);
    expect(meter.probability).to.equal(0.5);
    await choose(spinner, CHANCE);
    expect(meter.probability).to.equal(0.5);
    const fired: string[] = [];
    for (const type of ['input', 'change']) meter.addEventListener(type, () => fired.push(type));
    await choose(spinner, EITHER);
    expect(meter.degrees).to.be.closeTo(33.75, 1e-9);
    expect(textOf(spinner, 'question')).to.match(/^You are about 69\.\d% sure/);
    expect(fired).to.deep.equal([]);
  });

  it('starts over when the meter moves', async () => {
    const [spinner, meter] = await pair();
    await choose(spinner, EVENT, EITHER);
    meter.probability = 0.5;
    await shown(spinner);
    expect(textOf(spinner, 'question')).to.equal(question);
    expect(spinner.decibels).to.equal(0);
  });

  it('keeps its place where the meter follows each choice by its own for', async () => {
    const [spinner, meter] = await pair({ id: 'wheel' });
    meter.htmlFor = 'wheel';
    await shown(spinner);
    await choose(spinner, EVENT, CHANCE, EVENT);
    expect(meter.probability).to.be.closeTo(spinner.probability, 1e-12);
    expect(piece(spinner, 'bet').textContent).to.contain('Choice 4 of at most 7');
  });

  it('sets the belief of a field too', async () => {
    const block = await fixture<HTMLElement>(
      html`<div><input id="share" type="number" max="100" step="0.1" value="25" /></div>`,
    );
    const spinner = newSpinner({ against: 'share' });
    block.append(spinner);
    await shown(spinner);
    expect(spinner.probability).to.be.closeTo(0.25, 1e-9);
    await choose(spinner, EVENT, EITHER);
    expect(block.querySelector('input')!.value).to.equal('75');
  });

  it('finds a meter that is added later', async () => {
    const spinner = await spinnerWith({ against: 'late', decibels: '-2' });
    const meter = document.createElement('probability-meter');
    Object.assign(meter, { id: 'late', probability: 0.75 });
    spinner.after(meter);
    await aTimeout(0);
    expect(spinner.probability).to.be.closeTo(0.75, 1e-12);
  });

  it('warns of an id without an instrument, and still offers bets', async () => {
    const spinner = await spinnerWith({ against: 'nobody-has-this-id', decibels: '-2' });
    await aTimeout(150);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<decibel-spinner against="nobody-has-this-id">');
    await choose(spinner, EITHER);
    expect(spinner.decibels).to.equal(-2);
  });
});
