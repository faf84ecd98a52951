import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/probability-meter/index.js';
import { sendKeys } from '../support/commands.js';
import { control, newSpinner, piece, probabilityOf, shown, typeInto } from '../support/spinner.js';
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

    it(`are moved by the user's hand: ${which}`, async () => {
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

  it('go round in a ring, and come to rest', async () => {
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

describe('for', () => {
  const said = warnings();

  for (const [attributes, text, decibels, back, backText] of [
    [{ max: '1', step: '0.01' }, '0.3', log(3 / 7), log(3), '0.75'],
    [{ max: '100' }, '30', log(3 / 7), log(3), '75'],
    [{ max: '100', step: '0.1' }, '12.5', log(1 / 7), 3, '66.6'],
    [{ max: '90', 'data-unit': 'degrees' }, '60', log(1 / 3), log(3), '30'],
    [{ min: '-30', max: '30', 'data-unit': 'decibels' }, '-10', -10, 7, '7'],
    [{ min: '-30', max: '30', step: '0.1', 'data-unit': 'decibels' }, '0.3', 0.3, -6.5, '-6.5'],
    [{ max: '1000', 'data-unit': 'odds' }, '3', log(3), 20, '100'],
  ] as const) {
    for (const kind of ['range', 'number']) {
      it(`links a ${kind} field of ${JSON.stringify(attributes)}, both ways`, async () => {
        const { input, root } = await page(html`<input type=${kind} id="f" aria-label="f" />`);
        for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
        const linked = newSpinner({ for: 'f' });
        root.append(linked);
        await shown(linked);
        typeInto(input, text);
        expect(linked.decibels).to.be.closeTo(decibels, 1e-8);
        linked.decibels = back;
        expect(input.value).to.equal(backText);
        expect(said).to.deep.equal([]);
      });
    }
  }

  it('starts with what the field says', async () => {
    const { spinner } = await page(
      html`<input type="range" id="a" max="100" value="50" aria-label="a" />
        <decibel-spinner for="a" decibels="9"></decibel-spinner>`,
    );
    expect(spinner.decibels).to.equal(0);
  });

  it('tells a field that says nothing yet', async () => {
    const { input } = await page(
      html`<input type="number" id="b" data-unit="decibels" aria-label="b" />
        <decibel-spinner for="b" decibels="9"></decibel-spinner>`,
    );
    expect(input.value).to.equal('9');
  });

  it('leaves what is half typed alone', async () => {
    const { input, spinner } = await page(
      html`<input type="number" id="c" data-unit="decibels" step="any" value="4" aria-label="c" />
        <decibel-spinner for="c"></decibel-spinner>`,
    );
    for (const half of ['', '-', '1e']) typeInto(input, half);
    expect(spinner.decibels).to.equal(4);
    input.focus();
    input.select();
    await sendKeys({ type: '.25' });
    expect(spinner.decibels).to.equal(0.25);
    expect(input.value).to.equal('.25');
  });

  it('links a field and a spinner with controls of its own', async () => {
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

  it('finds a partner that comes later', async () => {
    const { root, spinner } = await page(html`<decibel-spinner for="later"></decibel-spinner>`);
    const input = document.createElement('input');
    Object.assign(input, { type: 'range', id: 'later', max: '100' });
    input.setAttribute('value', '75');
    root.append(input);
    await aTimeout(0);
    expect(spinner.probability).to.be.closeTo(0.75, 1e-12);
  });

  it('lets go when it is removed, and takes hold again', async () => {
    const { root, input, spinner } = await page(
      html`<input type="range" id="i" max="100" value="10" aria-label="i" />
        <decibel-spinner for="i"></decibel-spinner>`,
    );
    spinner.remove();
    typeInto(input, '60');
    expect(spinner.probability).to.be.closeTo(0.1, 1e-12);
    root.append(spinner);
    await shown(spinner);
    typeInto(input, '70');
    expect(spinner.probability).to.be.closeTo(0.7, 1e-12);
  });

  it('fires no event by itself', async () => {
    const { root, input, spinner } = await page(
      html`<input type="range" id="l" max="100" value="10" aria-label="l" />
        <decibel-spinner for="l" interactive controls></decibel-spinner>`,
    );
    const heard: unknown[] = [];
    for (const name of ['input', 'change'])
      root.addEventListener(name, ({ target }) => heard.push(target));
    spinner.decibels = 6;
    typeInto(input, '20');
    expect(heard).to.deep.equal([input]);
  });

  for (const [what, id, content] of [
    ['nobody', 'u-1', html``],
    ['a checkbox', 'u-2', html`<input type="checkbox" id="u-2" aria-label="c" />`],
    [
      'a field of no known unit',
      'u-3',
      html`<input type="number" max="7" id="u-3" aria-label="n" />`,
    ],
    ['a paragraph', 'u-4', html`<p id="u-4"></p>`],
  ] as const) {
    it(`warns and stays as it is: ${what}`, async () => {
      const { root } = await page(content);
      const spinner = newSpinner({ for: id, decibels: '7' });
      root.append(spinner);
      await shown(spinner);
      await aTimeout(20);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<decibel-spinner').and.contain(id);
      expect(spinner.decibels).to.equal(7);
    });
  }
});
