import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../src/probability-meter/index.js';
import { sendKeys } from '../support/commands.js';
import { newDial, shown } from '../support/dial.js';
import { warnings } from '../support/warnings.js';

async function page(content: unknown) {
  const root = await fixture<HTMLElement>(html`<div>${content}</div>`);
  const dials = [...root.querySelectorAll('quarter-dial')];
  for (const dial of dials) await shown(dial);
  return { root, dials, dial: dials[0], input: root.querySelector('input')! };
}

/** What a user does to a field: its new text, and the event that says so. */
function typeInto(field: HTMLInputElement, text: string, event = 'input'): void {
  field.value = text;
  field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
}

describe('two dials', () => {
  const said = warnings();

  it('follow each other, both ways, to the last digit', async () => {
    const { dials } = await page(
      html`<quarter-dial id="m" value="42000"></quarter-dial>
        <quarter-dial for="m" value="7" divisions="digits"></quarter-dial>`,
    );
    const [one, two] = dials;
    expect([one.value, two.value]).to.deep.equal([42000, 42000]);
    for (const value of [0.1, 299792458, 1e-300, Number.MAX_VALUE, Number.MIN_VALUE]) {
      one.value = value;
      expect(two.value).to.equal(value);
      one.value = 1;
      two.value = value;
      expect(one.value).to.equal(value);
    }
    expect(said).to.deep.equal([]);
  });

  it('are moved by the hand on one of them', async () => {
    const { dials } = await page(
      html`<quarter-dial id="h" value="42000" interactive></quarter-dial>
        <quarter-dial for="h" interactive></quarter-dial>`,
    );
    const [one, two] = dials;
    one.focus();
    await sendKeys({ press: 'PageUp' });
    expect(two.value).to.equal(420000);
    two.focus();
    await sendKeys({ press: 'Home' });
    expect(one.value).to.equal(100000);
  });

  it('keep their own divisions and expressions', async () => {
    const { dials } = await page(
      html`<quarter-dial id="e" expression="2 * 3"></quarter-dial>
        <quarter-dial for="e" divisions="10"></quarter-dial>`,
    );
    const [one, two] = dials;
    two.value = 9;
    expect([one.value, one.expression, one.product, one.divisions]).to.deep.equal([
      9,
      '2 * 3',
      6,
      4,
    ]);
    expect([two.expression ?? '', two.divisions]).to.deep.equal(['', 10]);
  });

  it('go round in a ring, and come to rest', async () => {
    const { dials } = await page(
      html`<quarter-dial id="x" for="y" value="3"></quarter-dial>
        <quarter-dial id="y" for="z"></quarter-dial>
        <quarter-dial id="z" for="x"></quarter-dial>`,
    );
    for (const dial of dials) {
      dial.value *= 3;
      for (const other of dials) expect(other.value).to.equal(dial.value);
    }
  });
});

describe('for', () => {
  const said = warnings();

  for (const [attributes, text, value, back, backText] of [
    [{ 'data-unit': 'value' }, '42000', 42000, 0.25, '0.25'],
    [{ 'data-unit': 'value', max: '100' }, '42', 42, 7, '7'],
    [{ 'data-unit': 'value', max: '1', step: '0.1' }, '0.5', 0.5, 0.2, '0.2'],
    [{}, '3', 3, 299792458, '299792458'],
    [{ max: '1000' }, '500', 500, 20, '20'],
    [{ max: '100' }, '50', 50, 20, '20'],
    [{ step: '1' }, '8', 8, 42.4, '42'],
  ] as const) {
    it(`links a field of ${JSON.stringify(attributes)}, both ways`, async () => {
      const { input, root } = await page(html`<input type="number" id="f" aria-label="f" />`);
      for (const [name, given] of Object.entries(attributes)) input.setAttribute(name, given);
      const linked = newDial({ for: 'f' });
      root.append(linked);
      await shown(linked);
      typeInto(input, text);
      expect(linked.value).to.equal(value);
      linked.value = back;
      expect(input.value).to.equal(backText);
      await aTimeout(20);
      expect(said).to.deep.equal([]);
    });
  }

  it('loses no magnitude in a field that may hold any', async () => {
    const { input, dial } = await page(
      html`<input type="number" step="any" data-unit="value" id="t" aria-label="t" />
        <quarter-dial for="t"></quarter-dial>`,
    );
    for (const value of [0.000723, 6.626e-34, 5e-9, 6.022e23, 1e300, 1e-300]) {
      dial.value = value;
      expect(Number(input.value) / value).to.be.closeTo(1, 1e-3);
      typeInto(input, String(value));
      expect(dial.value).to.equal(value);
    }
  });

  it('starts with what the field says', async () => {
    const { dial } = await page(
      html`<input type="number" id="a" value="50" data-unit="value" aria-label="a" />
        <quarter-dial for="a" value="9"></quarter-dial>`,
    );
    expect(dial.value).to.equal(50);
  });

  it('tells a field that says nothing yet', async () => {
    const { input } = await page(
      html`<input type="number" id="b" data-unit="value" aria-label="b" />
        <quarter-dial for="b" value="9"></quarter-dial>`,
    );
    expect(input.value).to.equal('9');
  });

  it('leaves what is half typed alone', async () => {
    const { input, dial } = await page(
      html`<input type="number" id="c" data-unit="value" step="any" value="4" aria-label="c" />
        <quarter-dial for="c"></quarter-dial>`,
    );
    for (const half of ['', '-', '1e']) typeInto(input, half);
    expect(dial.value).to.equal(4);
    expect(dial.matches(':state(invalid)')).to.equal(false);
    input.focus();
    input.select();
    await sendKeys({ type: '0.05' });
    expect(dial.value).to.equal(0.05);
    expect(input.value).to.equal('0.05');
    expect(dial.matches(':state(invalid)')).to.equal(false);
  });

  it('keeps the last where a field says what is no magnitude', async () => {
    const { input, dial } = await page(
      html`<input type="number" id="k" data-unit="value" value="4" aria-label="k" />
        <quarter-dial for="k"></quarter-dial>`,
    );
    typeInto(input, '-7.125');
    expect(dial.value).to.equal(4);
    expect(input.value).to.equal('-7.125');
    typeInto(input, '8');
    expect(dial.value).to.equal(8);
    expect(dial.matches(':state(invalid)')).to.equal(false);
  });

  it('finds a partner that comes later', async () => {
    const { root, dial } = await page(html`<quarter-dial for="later"></quarter-dial>`);
    const other = newDial({ id: 'later', value: '75' });
    root.append(other);
    await aTimeout(0);
    expect(dial.value).to.equal(75);
  });

  it('lets go when it is removed, and takes hold again', async () => {
    const { root, input, dial } = await page(
      html`<input type="number" id="i" data-unit="value" value="10" aria-label="i" />
        <quarter-dial for="i"></quarter-dial>`,
    );
    dial.remove();
    typeInto(input, '60');
    expect(dial.value).to.equal(10);
    root.append(dial);
    await shown(dial);
    typeInto(input, '70');
    expect(dial.value).to.equal(70);
  });

  it('fires no event by itself', async () => {
    const { root, input, dial } = await page(
      html`<input type="number" id="l" data-unit="value" value="10" aria-label="l" />
        <quarter-dial for="l" interactive></quarter-dial>`,
    );
    const heard: unknown[] = [];
    for (const name of ['input', 'change'])
      root.addEventListener(name, ({ target }) => heard.push(target));
    dial.value = 6;
    typeInto(input, '20');
    expect(heard).to.deep.equal([input]);
  });

  for (const [what, id, content] of [
    ['nobody', 'u-1', html``],
    ['a checkbox', 'u-2', html`<input type="checkbox" id="u-2" aria-label="c" />`],
    [
      'a field of decibels',
      'u-3',
      html`<input type="number" data-unit="decibels" id="u-3" aria-label="n" />`,
    ],
    [
      'a field of a unit that every object has',
      'u-4',
      html`<input type="number" data-unit="constructor" id="u-4" aria-label="n" />`,
    ],
    ['a meter of belief', 'u-5', html`<probability-meter id="u-5"></probability-meter>`],
    ['a paragraph', 'u-6', html`<p id="u-6"></p>`],
  ] as const) {
    it(`warns and stays as it is: ${what}`, async () => {
      const { root } = await page(content);
      const dial = newDial({ for: id, value: '7' });
      root.append(dial);
      await shown(dial);
      await aTimeout(20);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<quarter-dial').and.contain(id);
      expect(dial.value).to.equal(7);
    });
  }
});
