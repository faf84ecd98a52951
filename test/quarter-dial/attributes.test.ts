import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { QuarterDial } from '../../src/quarter-dial/element.js';
import { emulate } from '../support/commands.js';
import {
  differenceOf,
  allDivisions,
  dialWith,
  newDial,
  parts,
  shown,
  type Attributes,
} from '../support/dial.js';
import { warnings } from '../support/warnings.js';

/** Each attribute with a text, the property that it sets, and the property's value. */
const attributes: ReadonlyArray<[name: string, text: string, property: string, value: unknown]> = [
  ['value', '42000', 'value', 42000],
  ['divisions', '10', 'divisions', 10],
  ['divisions', '1', 'divisions', 1],
  ['divisions', '2', 'divisions', 2],
  ['divisions', '3', 'divisions', 3],
  ['divisions', '20', 'divisions', 20],
  ['divisions', 'digits', 'divisions', 'digits'],
  ['expression', '2 * 3', 'expression', '2 * 3'],
  ['table', '', 'table', true],
  ['interactive', '', 'interactive', true],
  ['readout', '', 'readout', true],
  ['disabled', '', 'disabled', true],
  ['for', 'slider-1', 'htmlFor', 'slider-1'],
  ['name', 'magnitude', 'name', 'magnitude'],
];

const defaults: ReadonlyArray<[name: string, property: string, value: unknown]> = [
  ['value', 'value', 1],
  ['divisions', 'divisions', 4],
  ['table', 'table', false],
  ['interactive', 'interactive', false],
  ['readout', 'readout', false],
  ['disabled', 'disabled', false],
];

const unreadable: ReadonlyArray<[name: string, good: string, bad: string]> = [
  ['value', '7', 'perhaps'],
  ['value', '7', '0'],
  ...['5', '0', '-4', '40', '4.5', '1e1000', '∞', 'quarters', 'digit', '', ' '].map(
    (bad): [string, string, string] => ['divisions', '10', bad],
  ),
  ['expression', '2 * 3', '2 * thrice'],
];

const whole: Attributes = {
  value: '299 792 458',
  divisions: '10',
  expression: '42000 * 0.0723 / 40',
  table: true,
  readout: true,
};

const isReadAs = (dial: QuarterDial, property: string): unknown => Reflect.get(dial, property);

describe('an attribute', () => {
  const said = warnings();

  for (const [name, text, property, value] of attributes) {
    it(`${name}="${text}" is the property ${property}`, () => {
      expect(isReadAs(newDial({ [name]: text }), property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, property, value] of defaults) {
    it(`${name} is ${String(value)} by default, and again when it goes`, () => {
      const dial = newDial();
      expect(isReadAs(dial, property)).to.equal(value);
      const [, good] = attributes.find(([other]) => other === name)!;
      dial.setAttribute(name, good);
      expect(isReadAs(dial, property)).not.to.equal(value);
      dial.removeAttribute(name);
      expect(isReadAs(dial, property)).to.equal(value);
      expect(said).to.deep.equal([]);
    });
  }

  for (const [name, good, bad] of unreadable) {
    it(`${name}="${bad}" warns, is invalid, and keeps what it was`, async () => {
      const dial = await dialWith({ [name]: good });
      const [before, picture] = [isReadAs(dial, name), dial.toSVG()];
      dial.setAttribute(name, bad);
      await shown(dial);
      expect(isReadAs(dial, name)).to.equal(before);
      expect(differenceOf(dial.toSVG(), picture)).to.equal('');
      expect(said.filter((text) => text.includes(`<quarter-dial ${name}="${bad}"`))).to.have.length(
        1,
      );
      expect(dial.matches(':state(invalid)')).to.equal(true);
      dial.setAttribute(name, good);
      expect(dial.matches(':state(invalid)')).to.equal(false);
    });
  }

  for (const junk of [5, 0, -4, NaN, Infinity, {}, [], () => 4, Symbol('s'), true, false]) {
    it(`divisions set to a ${typeof junk} ${String(junk)} by a script stays`, () => {
      const dial = newDial({ divisions: '20' });
      Reflect.set(dial, 'divisions', junk);
      expect(dial.divisions).to.equal(20);
      expect(dial.matches(':state(invalid)')).to.equal(true);
    });
  }

  it('divisions may be set by a script as a number or as a text', () => {
    const dial = newDial();
    for (const text of allDivisions) {
      const value = text === 'digits' ? text : Number(text);
      for (const given of [text, value]) {
        Reflect.set(dial, 'divisions', given);
        expect(dial.divisions).to.equal(value);
      }
    }
    expect(said).to.deep.equal([]);
  });

  it('stays invalid while another one is', () => {
    const dial = newDial({ divisions: 'many', value: 'much' });
    dial.setAttribute('divisions', '3');
    expect(dial.matches(':state(invalid)')).to.equal(true);
    dial.removeAttribute('value');
    expect(dial.matches(':state(invalid)')).to.equal(false);
  });

  it('changes the sectors and their symbols', async () => {
    const dial = await dialWith();
    for (const divisions of allDivisions) {
      dial.setAttribute('divisions', divisions);
      await shown(dial);
      const count = divisions === 'digits' ? 9 : Number(divisions);
      const symbols = parts(dial, 'symbols').flatMap((group) => [...group.children]);
      expect(symbols, divisions).to.have.length(count);
    }
  });
});

describe('attributes in any order', () => {
  beforeEach(() => emulate({ reducedMotion: 'reduce' }));

  const shuffled = fc.shuffledSubarray(Object.entries(whole), { minLength: 5 });
  const words = (dial: QuarterDial) => dial.shadowRoot!.textContent;

  it('draw the same picture and say the same', async () => {
    const expected = await dialWith(whole);
    await fc.assert(
      fc.asyncProperty(shuffled, async (entries) => {
        const dial = await dialWith();
        for (const [name, text] of entries) dial.setAttribute(name, text === true ? '' : text);
        await shown(dial);
        expect(differenceOf(dial.toSVG(), expected.toSVG())).to.equal('');
        expect(words(dial)).to.equal(words(expected));
      }),
      { numRuns: 10 },
    );
  });

  it('draw the same picture by innerHTML', async () => {
    const expected = await dialWith(whole);
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.width = '480px';
    page.innerHTML = newDial(whole).outerHTML;
    const dial = page.firstElementChild as QuarterDial;
    await shown(dial);
    expect(differenceOf(dial.toSVG(), expected.toSVG())).to.equal('');
    expect(words(dial)).to.equal(words(expected));
  });

  it('draw the same picture by properties', async () => {
    const expected = await dialWith(whole);
    const dial = await dialWith();
    for (const name of Object.keys(whole).reverse())
      Reflect.set(dial, name, Reflect.get(expected, name));
    await shown(dial);
    expect(differenceOf(dial.toSVG(), expected.toSVG())).to.equal('');
    expect(words(dial)).to.equal(words(expected));
  });
});
