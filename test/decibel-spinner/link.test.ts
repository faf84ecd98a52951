import { expect, fixture, html } from '@open-wc/testing';
import '../../src/probability-meter/index.js';
import { sendKeys } from '../support/commands.js';
import { control, piece, probabilityOf, shown, typeInto } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const log = (odds: number) => 10 * Math.log10(odds);

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const spinners = [...root.querySelectorAll('decibel-spinner')];
  const meter = root.querySelector('probability-meter')!;
  for (const spinner of spinners) await shown(spinner);
  await meter?.updateComplete;
  return { root, meter, spinners, spinner: spinners[0], input: root.querySelector('input')! };
}

const both = {
  'a spinner for a meter': html`<probability-meter id="m" probability="0.75"></probability-meter>
    <decibel-spinner for="m" decibels="1"></decibel-spinner>`,
  'a meter for a spinner': html`<decibel-spinner id="m" decibels="75%"></decibel-spinner>
    <probability-meter for="m" probability="0.1"></probability-meter>`,
};

describe('a meter and a spinner', () => {
  const said = warnings();

  for (const [which, content] of Object.entries(both)) {
    it(`follow each other, both ways: ${which}`, async () => {
      const { meter, spinner } = await page(content);
      expect(spinner.decibels).to.be.closeTo(log(3), 1e-12);
      expect(meter.probability).to.be.closeTo(0.75, 1e-12);
      meter.probability = 0.1;
      expect(spinner.decibels).to.be.closeTo(log(1 / 9), 1e-12);
      spinner.decibels = 10;
      expect(meter.probability).to.be.closeTo(10 / 11, 1e-12);
      expect(spinner.decibels).to.equal(10);
      expect(said).to.deep.equal([]);
    });

    it(`follow each other to the ends: ${which}`, async () => {
      const { meter, spinner } = await page(content);
      meter.probability = 1;
      expect(spinner.decibels).to.equal(Infinity);
      meter.probability = 0;
      expect(spinner.decibels).to.equal(-Infinity);
      spinner.decibels = -200;
      expect(meter.probability / 1e-20).to.be.closeTo(1, 1e-12);
      // a probability has no room for these, and does not take them from the spinner
      spinner.decibels = 200;
      expect(meter.probability).to.equal(1);
      expect(spinner.decibels).to.equal(200);
      expect(said).to.deep.equal([]);
    });

    it(`are moved by dragging either one: ${which}`, async () => {
      const { meter, spinner } = await page(content);
      Object.assign(spinner, { controls: true });
      await shown(spinner);
      typeInto(piece(spinner, 'field'), '6');
      expect(meter.probability).to.be.closeTo(probabilityOf(6), 1e-12);
      meter.interactive = true;
      await meter.updateComplete;
      meter.focus();
      await sendKeys({ press: 'End' });
      expect(spinner.decibels).to.equal(Infinity);
    });
  }

  it('settle when the links form a ring', async () => {
    const { meter, spinners } = await page(
      html`<decibel-spinner id="x" for="y" decibels="3"></decibel-spinner>
        <probability-meter id="y" for="z"></probability-meter>
        <decibel-spinner id="z" for="x"></decibel-spinner>`,
    );
    for (const spinner of spinners) {
      spinner.decibels += 2;
      for (const other of spinners) expect(other.decibels).to.be.closeTo(spinner.decibels, 1e-9);
      expect(meter.decibels).to.be.closeTo(spinner.decibels, 1e-9);
    }
  });
});

describe('for on a spinner', () => {
  warnings();

  it('links a field and a spinner with its own controls', async () => {
    const { input, spinner } = await page(
      html`<input type="number" id="e" data-unit="decibels" value="4" step="0.1" aria-label="e" />
        <decibel-spinner for="e" controls></decibel-spinner>`,
    );
    expect(control(spinner).valueAsNumber).to.equal(4);
    typeInto(control(spinner), '7.5');
    expect(input.value).to.equal('7.5');
    typeInto(input, '-2');
    await shown(spinner);
    expect(piece<HTMLInputElement>(spinner, 'field').value).to.equal('-2');
  });
});
