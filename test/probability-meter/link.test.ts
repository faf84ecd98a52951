import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '../support/commands.js';
import { newMeter, shown } from '../support/meter.js';
import { warnings } from '../support/warnings.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const meters = [...root.querySelectorAll('probability-meter')];
  for (const meter of meters) await shown(meter);
  return { root, meters, meter: meters[0], input: root.querySelector('input')! };
}

/** What a user does to a field. */
function type(field: HTMLInputElement, text: string, event = 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

const ofDecibels = (decibels: number) => 1 / (1 + 10 ** (-decibels / 10));

describe('for', () => {
  const said = warnings();

  for (const [attributes, text, p, back, backText] of [
    [{ max: '1', step: '0.01' }, '0.3', 0.3, 0.75, '0.75'],
    [{ max: '100' }, '30', 0.3, 0.75, '75'],
    [{ max: '100', step: '0.1' }, '12.5', 0.125, 0.6666, '66.7'],
    [{ max: '90', 'data-unit': 'degrees' }, '60', 0.25, 0.75, '30'],
    [
      { min: '-30', max: '30', 'data-unit': 'decibels' },
      '-10',
      ofDecibels(-10),
      ofDecibels(7),
      '7',
    ],
    [{ max: '1000', 'data-unit': 'odds' }, '3', 0.75, 0.8, '4'],
    [{ max: '1', 'data-unit': 'degrees', step: 'any' }, '0.5', 0.99992385, 1, '0'],
  ] as const) {
    for (const kind of ['range', 'number']) {
      it(`links a ${kind} field of ${JSON.stringify(attributes)}, both ways`, async () => {
        const { input, meter, root } = await page(
          html`<input type=${kind} id="f" aria-label="f" />`,
        );
        for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
        root.append(newMeter({ for: 'f' }));
        expect(meter).to.equal(undefined);
        const linked = root.querySelector('probability-meter')!;
        await shown(linked);
        type(input, text);
        expect(linked.probability).to.be.closeTo(p, 1e-8);
        linked.probability = back;
        expect(input.value).to.equal(backText);
        expect(said).to.deep.equal([]);
      });
    }
  }

  it('links a slider and a number field at once', async () => {
    const { root, meter } = await page(
      html`<input type="range" id="s" max="1" step="0.01" aria-label="s" />
        <input type="number" id="n" max="100" aria-label="n" />
        <probability-meter for="s n" interactive></probability-meter>`,
    );
    const [slider, field] = root.querySelectorAll('input');
    type(slider, '0.2');
    expect([meter.probability, field.value]).to.deep.equal([0.2, '20']);
    type(field, '80');
    expect([meter.probability, slider.value]).to.deep.equal([0.8, '0.8']);
    meter.focus();
    await sendKeys({ press: 'End' });
    expect([slider.value, field.value]).to.deep.equal(['1', '100']);
  });

  it('starts with what the field says', async () => {
    const { meter } = await page(
      html`<input type="range" id="a" max="100" value="20" aria-label="a" />
        <probability-meter for="a" probability="0.9"></probability-meter>`,
    );
    expect(meter.probability).to.equal(0.2);
  });

  it('tells a field that says nothing yet', async () => {
    const { input } = await page(
      html`<input type="number" id="b" max="100" aria-label="b" />
        <probability-meter for="b" probability="0.9"></probability-meter>`,
    );
    expect(input.value).to.equal('90');
  });

  it('leaves what is half typed alone', async () => {
    const { input, meter } = await page(
      html`<input type="number" id="c" max="1" step="any" value="0.4" aria-label="c" />
        <probability-meter for="c"></probability-meter>`,
    );
    for (const half of ['', '-', '1e']) type(input, half);
    expect(meter.probability).to.equal(0.4);
    input.focus();
    input.select();
    await sendKeys({ type: '.25' });
    expect(meter.probability).to.equal(0.25);
    expect(input.value).to.equal('.25');
  });

  it('clamps what a field says beyond the ends', async () => {
    const { input, meter } = await page(
      html`<input type="number" id="d" max="100" aria-label="d" />
        <probability-meter for="d"></probability-meter>`,
    );
    type(input, '140');
    expect(meter.probability).to.equal(1);
    type(input, '-3');
    expect(meter.probability).to.equal(0);
  });

  it('follows a change as well as an input', async () => {
    const { input, meter } = await page(
      html`<input type="range" id="e" max="100" aria-label="e" />
        <probability-meter for="e"></probability-meter>`,
    );
    type(input, '10', 'change');
    expect(meter.probability).to.equal(0.1);
  });

  it('finds a partner that comes later, and one that takes its place', async () => {
    const { root, meter } = await page(html`<probability-meter for="later"></probability-meter>`);
    for (const percent of ['30', '70']) {
      root.querySelector('input')?.remove();
      const input = document.createElement('input');
      Object.assign(input, { type: 'range', id: 'later', max: '100' });
      input.setAttribute('value', percent);
      root.append(input);
      await aTimeout(0);
      expect(meter.probability).to.equal(Number(percent) / 100);
      type(input, '50');
      expect(meter.probability).to.equal(0.5);
    }
  });

  it('follows another one when the attribute changes, and none when it goes', async () => {
    const { root, meter } = await page(
      html`<input type="range" id="g" max="100" value="10" aria-label="g" />
        <input type="range" id="h" max="100" value="20" aria-label="h" />
        <probability-meter for="g"></probability-meter>`,
    );
    const [first, second] = root.querySelectorAll('input');
    meter.htmlFor = 'h';
    await shown(meter);
    expect(meter.probability).to.equal(0.2);
    type(first, '90');
    expect(meter.probability).to.equal(0.2);
    meter.removeAttribute('for');
    await shown(meter);
    type(second, '90');
    expect(meter.probability).to.equal(0.2);
  });

  it('lets go when it is removed, and takes hold again', async () => {
    const { root, input, meter } = await page(
      html`<input type="range" id="i" max="100" value="10" aria-label="i" />
        <probability-meter for="i"></probability-meter>`,
    );
    meter.remove();
    type(input, '60');
    expect(meter.probability).to.equal(0.1);
    root.append(meter);
    await shown(meter);
    type(input, '70');
    expect(meter.probability).to.equal(0.7);
  });

  it('follows a form that is reset', async () => {
    const root = await fixture<HTMLFormElement>(
      html`<form>
        <input type="range" id="k" max="100" value="10" aria-label="k" />
        <probability-meter for="k"></probability-meter>
      </form>`,
    );
    const meter = root.querySelector('probability-meter')!;
    await shown(meter);
    type(root.querySelector('input')!, '60');
    root.reset();
    await aTimeout(20);
    expect(meter.probability).to.equal(0.1);
  });

  it('links two meters, both ways', async () => {
    const { meters } = await page(
      html`<probability-meter id="one" probability="0.3"></probability-meter>
        <probability-meter for="one" mapping="linear"></probability-meter>`,
    );
    const [one, two] = meters;
    expect(two.probability).to.equal(0.3);
    two.probability = 0.8;
    expect(one.probability).to.equal(0.8);
    one.degrees = 60;
    expect(two.probability).to.be.closeTo(0.25, 1e-15);
  });

  it('links a ring of meters without going round for ever', async () => {
    const { meters } = await page(
      html`<probability-meter id="x" for="y" probability="0.3"></probability-meter>
        <probability-meter id="y" for="z"></probability-meter>
        <probability-meter id="z" for="x"></probability-meter>`,
    );
    for (const meter of meters) {
      meter.probability += 0.1;
      expect(meters.map(({ probability }) => probability)).to.deep.equal(
        meters.map(() => meter.probability),
      );
    }
  });

  it('fires no event by itself', async () => {
    const { root, input, meter } = await page(
      html`<input type="range" id="l" max="100" value="10" aria-label="l" />
        <probability-meter for="l" interactive></probability-meter>`,
    );
    const heard: unknown[] = [];
    for (const name of ['input', 'change'])
      root.addEventListener(name, ({ target }) => heard.push(target));
    meter.probability = 0.6;
    type(input, '20');
    expect(heard).to.deep.equal([input]);
  });
});
