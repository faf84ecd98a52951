import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { DecibelSpinner } from '../../src/decibel-spinner/element.js';
import { sendKeys } from '../support/commands.js';
import { eventLog } from '../support/events.js';
import { piece, shown, spinnerWith, typeInto, type Attributes } from '../support/spinner.js';
import { warnings } from '../support/warnings.js';

const fieldOf = (spinner: Element) => piece<HTMLInputElement>(spinner, 'field');
const sliderOf = (spinner: Element) => piece<HTMLInputElement>(spinner, 'slider');
const isInvalid = (spinner: Element) => ({
  field: fieldOf(spinner).getAttribute('aria-invalid') === 'true',
  state: spinner.matches(':state(invalid)'),
});
const neither = { field: false, state: false };
const both = { field: true, state: true };

const withField = (attributes: Attributes = {}) =>
  spinnerWith({ controls: true, decibels: '7', ...attributes });

/** Puts the caret into the field, with all that stands in it chosen. */
async function enter(spinner: DecibelSpinner): Promise<void> {
  fieldOf(spinner).focus();
  fieldOf(spinner).select();
  await shown(spinner);
}

/** Types a text and leaves the field, as a reader does. */
function write(spinner: Element, text: string): void {
  for (const event of ['input', 'change']) typeInto(fieldOf(spinner), text, event);
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe('the field of a spinner', () => {
  for (const [text, decibels] of [
    ['75%', 10 * Math.log10(3)],
    ['3:1', 10 * Math.log10(3)],
    ['1/3', -10 * Math.log10(2)],
    ['60°', -10 * Math.log10(3)],
    ['-3dB', -3],
  ] as const) {
    it(`accepts ${text}, and rewrites it as a number of decibels on commit`, async () => {
      const spinner = await withField();
      typeInto(fieldOf(spinner), text);
      expect(spinner.decibels).to.be.closeTo(decibels, 1e-12);
      await shown(spinner);
      expect(fieldOf(spinner).value).to.equal(text);
      typeInto(fieldOf(spinner), text, 'change');
      await shown(spinner);
      expect(Number(fieldOf(spinner).value)).to.be.closeTo(decibels, 0.005);
      expect(spinner.decibels).to.be.closeTo(decibels, 1e-12);
      expect(isInvalid(spinner)).to.deep.equal(neither);
    });
  }

  for (const [text, decibels] of [
    ['50', 23],
    ['-24', -23],
    ['100%', 23],
    ['0%', -23],
    ['∞', 23],
    ['1:1000', -23],
    ['1e9', 23],
  ] as const) {
    it(`clamps ${text} to ${decibels}, the end of its range`, async () => {
      const spinner = await withField();
      typeInto(fieldOf(spinner), text);
      expect(spinner.decibels).to.equal(decibels);
      typeInto(fieldOf(spinner), text, 'change');
      await shown(spinner);
      expect(fieldOf(spinner).value).to.equal(String(decibels));
    });
  }

  it('clamps to the range that the page sets, in either order', async () => {
    const spinner = await withField({ min: '5', max: '-2' });
    typeInto(fieldOf(spinner), '9');
    expect(spinner.decibels).to.equal(5);
    typeInto(fieldOf(spinner), '-9');
    expect(spinner.decibels).to.equal(-2);
  });

  it('accepts finer numbers than the steps of the slider', async () => {
    const spinner = await withField();
    typeInto(fieldOf(spinner), '3.0103');
    expect(spinner.decibels).to.equal(3.0103);
  });

  it('parses its own text again, in any language', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="de"></div>`);
    const spinner = await withField({ decibels: '3:1' });
    for (const lang of ['de', 'ar-EG', 'fr', 'hi']) {
      page.lang = lang;
      page.append(spinner);
      await shown(spinner);
      const written = fieldOf(spinner).value;
      typeInto(fieldOf(spinner), written);
      expect(spinner.decibels, written).to.be.closeTo(4.77, 0.01);
      expect(isInvalid(spinner)).to.deep.equal(neither);
    }
  });
});

describe('incomplete text in the field of a spinner', () => {
  const said = warnings();

  for (const half of ['-', '1e', '', ' ', '.', '7:', '3 d', '+', 'abc', '1,5']) {
    it(`"${half}" changes nothing, stays in the field, and is not yet invalid`, async () => {
      const spinner = await withField();
      const log = eventLog(spinner);
      typeInto(fieldOf(spinner), half);
      await shown(spinner);
      expect(spinner.decibels).to.equal(7);
      expect(fieldOf(spinner).value).to.equal(half);
      expect(sliderOf(spinner).valueAsNumber).to.equal(7);
      expect(isInvalid(spinner)).to.deep.equal(neither);
      expect(said).to.deep.equal([]);
      expect(log.filter((type) => type === 'change')).to.deep.equal([]);
    });
  }

  for (const text of ['abc', '1,5', '-', '5 apples']) {
    it(`"${text}" is invalid once it is committed, and stays in the field`, async () => {
      const spinner = await withField();
      write(spinner, text);
      await shown(spinner);
      expect(isInvalid(spinner)).to.deep.equal(both);
      expect(fieldOf(spinner).value).to.equal(text);
      expect(spinner.decibels).to.equal(7);
    });
  }

  it('is valid again once it can be parsed', async () => {
    const spinner = await withField();
    write(spinner, 'abc');
    await shown(spinner);
    expect(isInvalid(spinner)).to.deep.equal(both);
    write(spinner, '4');
    await shown(spinner);
    expect(isInvalid(spinner)).to.deep.equal(neither);
    expect(spinner.decibels).to.equal(4);
  });

  for (const [who, lead] of [
    ['a script', (spinner: DecibelSpinner) => void (spinner.decibels = 2)],
    ['the slider', (spinner: DecibelSpinner) => typeInto(sliderOf(spinner), '2')],
  ] as const) {
    it(`is replaced when ${who} sets a good value`, async () => {
      const spinner = await withField();
      write(spinner, 'abc');
      await shown(spinner);
      lead(spinner);
      await shown(spinner);
      expect(fieldOf(spinner).value).to.equal('2');
      expect(isInvalid(spinner)).to.deep.equal(neither);
    });
  }

  it('never throws, and never sets a value out of range', async () => {
    const spinner = await withField();
    const numerals = fc.stringMatching(/^[-+−]?[0-9.]{0,4}(e-?[0-9]?)?( ?[%°:/d]B?)?[0-9]?$/);
    await fc.assert(
      fc.asyncProperty(numerals, async (text) => {
        typeInto(fieldOf(spinner), text);
        await spinner.updateComplete;
        expect(fieldOf(spinner).value).to.equal(text);
        expect(spinner.decibels).to.be.within(-23, 23);
        expect(isInvalid(spinner)).to.deep.equal(neither);
      }),
      { numRuns: 100 },
    );
  });
});

describe('typing in the field of a spinner', () => {
  it('moves the value with each key that completes a number, and rewrites nothing', async () => {
    const spinner = await withField();
    await enter(spinner);
    const seen: unknown[] = [];
    for (const key of ['-', '1', '.', '5', '0']) {
      await sendKeys({ type: key });
      await shown(spinner);
      seen.push([fieldOf(spinner).value, spinner.decibels]);
    }
    expect(seen).to.deep.equal([
      ['-', 7],
      ['-1', -1],
      ['-1.', -1],
      ['-1.5', -1.5],
      ['-1.50', -1.5],
    ]);
    expect(sliderOf(spinner).valueAsNumber).to.equal(-1.5);
  });

  it('is committed by Enter, and then rewritten', async () => {
    const spinner = await withField();
    const log = eventLog(spinner);
    await enter(spinner);
    await sendKeys({ type: '75%' });
    expect(log.filter((type) => type === 'change')).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await shown(spinner);
    expect(withoutSpaces(fieldOf(spinner).value)).to.match(/^4\.77\d*$/);
    expect(log.filter((type) => type === 'change')).to.deep.equal(['change']);
  });

  it('is committed when the focus leaves, and then validated', async () => {
    const spinner = await withField();
    await enter(spinner);
    await sendKeys({ type: '1e' });
    await shown(spinner);
    expect(isInvalid(spinner)).to.deep.equal(neither);
    await sendKeys({ press: 'Tab' });
    await shown(spinner);
    expect(isInvalid(spinner)).to.deep.equal(both);
    expect(fieldOf(spinner).value).to.equal('1e');
    expect(spinner.decibels).to.equal(1);
  });

  it('leaves the caret keys to the text field', async () => {
    const spinner = await withField({ decibels: '12' });
    await enter(spinner);
    for (const press of ['ArrowLeft', 'ArrowRight', 'End', 'Home']) await sendKeys({ press });
    expect(spinner.decibels).to.equal(12);
    await sendKeys({ type: '-' });
    expect(fieldOf(spinner).value).to.equal('-12');
    expect(spinner.decibels).to.equal(-12);
  });
});
