import { expect } from '@open-wc/testing';
import { decibelSpinner as german } from '../../src/languages/german.js';
import { internalsOf } from '../support/axe.js';
import { axTree, emulate, isChromium } from '../support/commands.js';
import { CHANCE, choicesOf, choose, EITHER, EVENT } from '../support/bet.js';
import { piece, shown, spinnerWith, textOf, type Attributes } from '../support/spinner.js';

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

describe('the question of a spinner', () => {
  it('is announced with each choice, politely and once', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    const status = spinner.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    await choose(spinner, EVENT);
    expect(status.textContent.trim()).to.equal('Choice 2 of at most 7, 85.4 percent blue');
    await choose(spinner, EITHER);
    expect(status.textContent.trim()).to.equal('You are about 85.4 percent sure that it happens');
  });

  it('is in a group, so that its buttons are exposed', async () => {
    const spinner = await spinnerWith({ against: '3 dB' });
    expect(internalsOf(spinner).role).to.equal('group');
    if (isChromium) {
      for (const name of ['If it happens', 'On blue', 'Either', 'Start again'])
        expect(await axTree({ role: 'button', name })).to.have.length(1);
    }
  });

  it('uses the outcome names of the page, and German', async () => {
    const named = await spinnerWith({ against: '3 dB', outcomes: 'gold,lead' });
    expect(textOf(named, 'question')).to.contain('lands on gold?');
    expect(choicesOf(named)[CHANCE].textContent.trim()).to.equal('On gold');
    const spinner = await spinnerWith({ against: '3 dB', lang: 'de' });
    spinner.strings = german;
    await shown(spinner);
    expect(textOf(spinner, 'question')).to.match(/^Möchtest du lieber .* blau kommt\?$/);
    await choose(spinner, EITHER);
    expect(textOf(spinner, 'question')).to.match(/^Du bist dir zu etwa 66,6\s%/);
  });

  it('runs from right to left with its page, and the disc does not', async () => {
    const spinner = await spinnerWith({ against: '3 dB', dir: 'rtl' });
    const [first, second] = choicesOf(spinner).map((it) => it.getBoundingClientRect());
    expect(first.left).to.be.greaterThan(second.left);
    const plain = await spinnerWith({ against: '3 dB' });
    expect(piece(spinner, 'fill').getAttribute('d')).to.equal(
      piece(plain, 'fill').getAttribute('d'),
    );
  });

  it('fits beside an arrow, a slider and a readout', async () => {
    const attributes: Attributes = {
      spinnable: true,
      controls: true,
      interactive: true,
      readout: true,
    };
    const spinner = await spinnerWith({ against: '3 dB', ...attributes });
    await spinner.spin();
    await shown(spinner);
    await choose(spinner, CHANCE, EITHER);
    expect(spinner.tally.total).to.equal(1);
    expect(piece<HTMLInputElement>(spinner, 'slider').valueAsNumber).to.be.closeTo(
      spinner.decibels,
      0.051,
    );
  });

  for (const [width, isShown] of [
    [30, false],
    [79, false],
    [80, true],
    [120, true],
  ] as const) {
    it(`is ${isShown ? 'shown' : 'left out'} under a disc of ${width} px`, async () => {
      const spinner = await spinnerWith({ against: '3 dB' }, width);
      const { height } = spinner.getBoundingClientRect();
      if (isShown) expect(height).to.be.greaterThan(width + 60);
      else expect(height).to.be.closeTo(width, 0.5);
      expect(spinner.parentElement!.scrollWidth).to.be.at.most(width);
    });
  }

  it('is not in the picture', async () => {
    const asked = await spinnerWith({ against: '3 dB' });
    const plain = await spinnerWith({ decibels: '3' });
    const paths = (svg: string) => svg.match(/ d="[^"]*"/g);
    expect(paths(asked.toSVG())).to.deep.equal(paths(plain.toSVG()));
  });
});
