import { expect } from '@open-wc/testing';
import type { Elicited } from '../../src/decibel-spinner/element.js';
import { emulate, mouseClick, centreOf, sendKeys } from '../support/commands.js';
import {
  answer,
  CHANCE,
  choicesOf,
  choose,
  EITHER,
  EVENT,
  firedBy,
  question,
} from '../support/bet.js';
import {
  filledShare,
  parts,
  piece,
  probabilityOf,
  shown,
  spinnerWith,
  textOf,
} from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const degreesOf = (probability: number) => (Math.acos(Math.sqrt(probability)) * 180) / Math.PI;

beforeEach(() => emulate({ reducedMotion: 'reduce' }));

describe('a spinner with against', () => {
  const said = warnings();

  it('shows a question with three buttons under the disc', async () => {
    const spinner = await spinnerWith({ against: '3 dB' });
    expect(textOf(spinner, 'question')).to.equal(question);
    expect(choicesOf(spinner).map((button) => button.textContent.trim())).to.deep.equal([
      'If it happens',
      'On blue',
      'Either',
    ]);
    const face = piece(spinner, 'face').getBoundingClientRect();
    for (const button of choicesOf(spinner))
      expect(button.getBoundingClientRect().top).to.be.at.least(face.bottom);
    expect(spinner.getBoundingClientRect().bottom).to.be.at.least(
      piece(spinner, 'again').getBoundingClientRect().bottom - 0.5,
    );
  });

  it('shows no question without the attribute, or after its removal', async () => {
    const spinner = await spinnerWith();
    expect(parts(spinner, 'bet')).to.have.length(0);
    spinner.against = '70%';
    await shown(spinner);
    expect(parts(spinner, 'bet')).to.have.length(1);
    spinner.against = null;
    await shown(spinner);
    expect(parts(spinner, 'bet')).to.have.length(0);
    expect(spinner.probability).to.be.closeTo(0.7, 1e-12);
  });

  for (const [text, probability] of [
    ['3 dB', probabilityOf(3)],
    ['-4', probabilityOf(-4)],
    ['25%', 0.25],
    ['3:1', 0.75],
    ['60°', 0.25],
  ] as const) {
    it(`first offers the belief of the attribute: ${text}`, async () => {
      const spinner = await spinnerWith({ against: text, decibels: '9' });
      expect(spinner.probability).to.be.closeTo(probability, 1e-9);
      expect(filledShare(spinner)).to.be.closeTo(probability, 0.002);
      expect(spinner.against).to.equal(text);
    });
  }

  it('first offers the value of the spinner if the attribute has no belief', async () => {
    const spinner = await spinnerWith({ against: true, decibels: '9' });
    expect(spinner.decibels).to.equal(9);
    expect(spinner.against).to.equal('');
  });

  it('reads a number from a script as decibels', async () => {
    const spinner = await spinnerWith();
    Object.assign(spinner, { against: 4.5 });
    await shown(spinner);
    expect(spinner.decibels).to.equal(4.5);
  });

  it('clamps a belief that is out of range, with one warning', async () => {
    const spinner = await spinnerWith({ against: '999 dB' });
    expect(spinner.decibels).to.equal(300);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('against="999 dB"');
  });

  it('warns once of text that is neither a belief nor an id, and continues from its value', async () => {
    const spinner = await spinnerWith({ against: '6 dB' });
    spinner.setAttribute('against', 'six decibels or so');
    await shown(spinner);
    expect([spinner.against, spinner.decibels]).to.deep.equal(['6 dB', 6]);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('or the id of an instrument');
    expect(spinner.matches(':state(invalid)')).to.equal(true);
    spinner.setAttribute('against', '7 dB');
    await shown(spinner);
    expect(spinner.decibels).to.equal(7);
    expect(spinner.matches(':state(invalid)')).to.equal(false);
  });
});

describe('a choice between two bets', () => {
  it('moves the chance halfway towards the better bet, in degrees', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    await choose(spinner, EVENT);
    expect(spinner.degrees).to.be.closeTo(22.5, 1e-9);
    await choose(spinner, CHANCE);
    expect(spinner.degrees).to.be.closeTo(33.75, 1e-9);
    await shown(spinner);
    expect(filledShare(spinner)).to.be.closeTo(spinner.probability, 0.002);
  });

  for (const start of ['3 dB', '50%', '2%', '99.9%', '-∞']) {
    for (const belief of [0.01, 0.2, 0.5, 0.66, 0.93, 0.999]) {
      it(`leads to ${belief} in at most seven choices, from ${start}`, async () => {
        const spinner = await spinnerWith({ against: start, segments: '1' });
        expect(await answer(spinner, belief)).to.be.at.most(7);
        expect(Math.abs(spinner.degrees - degreesOf(belief))).to.be.at.most(1);
        const share = /^You are about (\S+)% sure that it happens$/.exec(
          textOf(spinner, 'question'),
        )![1];
        expect(Number(share)).to.be.closeTo(100 * spinner.probability, 0.5);
      });
    }
  }

  it('fires input each time, and change and elicit at the end', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    const fired = firedBy(spinner);
    await choose(spinner, EVENT, EVENT);
    expect(fired).to.deep.equal(['input 22.50', 'input 11.25']);
    await choose(spinner, EITHER);
    expect(fired.slice(2)).to.deep.equal(['change 11.25', 'elicit 11.25']);
  });

  it('fires elicit with the belief in three units', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    const told: Elicited[] = [];
    spinner.addEventListener('elicit', ({ detail }) => told.push(detail));
    await choose(spinner, CHANCE, EVENT, CHANCE, EVENT, CHANCE, EVENT);
    expect(told).to.deep.equal([]);
    await choose(spinner, CHANCE);
    const [{ probability, degrees, decibels, choices }] = told;
    expect(told).to.have.length(1);
    expect(choices).to.equal(7);
    expect([probability, decibels]).to.deep.equal([spinner.probability, spinner.decibels]);
    expect(degrees).to.be.closeTo(spinner.degrees, 1e-9);
    await choose(spinner, EVENT);
    expect(told).to.have.length(1);
  });

  it('keeps the chance exactly when the reader finds both bets equally good', async () => {
    const spinner = await spinnerWith({ against: '3 dB' });
    await choose(spinner, EITHER);
    expect(spinner.decibels).to.equal(3);
    expect(choicesOf(spinner).every(({ disabled }) => disabled)).to.equal(true);
  });

  it('is made by the keyboard, and the focus stays on the button until the end', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    await sendKeys({ press: 'Tab' });
    expect(spinner.shadowRoot!.activeElement).to.equal(choicesOf(spinner)[0]);
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: ' ' });
    await spinner.updateComplete;
    expect(spinner.degrees).to.be.closeTo(11.25, 1e-9);
    expect(spinner.shadowRoot!.activeElement).to.equal(choicesOf(spinner)[0]);
    for (const key of ['Tab', 'Tab', 'Enter']) await sendKeys({ press: key });
    await shown(spinner);
    expect(spinner.shadowRoot!.activeElement).to.equal(piece(spinner, 'again'));
    await sendKeys({ press: 'Enter' });
    await shown(spinner);
    expect(spinner.degrees).to.be.closeTo(45, 1e-9);
    expect(spinner.shadowRoot!.activeElement).to.equal(choicesOf(spinner)[0]);
  });

  it('is made by the mouse, and does not move a focus elsewhere', async () => {
    const spinner = await spinnerWith({ against: '45°' });
    await mouseClick(centreOf(choicesOf(spinner)[CHANCE]));
    expect(spinner.degrees).to.be.closeTo(67.5, 1e-9);
    const elsewhere = document.createElement('button');
    spinner.after(elsewhere);
    elsewhere.focus();
    await choose(spinner, EITHER);
    await shown(spinner);
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('is ignored while the spinner is disabled', async () => {
    const spinner = await spinnerWith({ against: '45°', disabled: true });
    expect(choicesOf(spinner).map(({ disabled }) => disabled)).to.deep.equal([true, true, true]);
    expect(piece<HTMLButtonElement>(spinner, 'again').disabled).to.equal(true);
    spinner.disabled = false;
    await shown(spinner);
    expect(choicesOf(spinner).map(({ disabled }) => disabled)).to.deep.equal([false, false, false]);
  });
});
