import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emulate, needs, screenshot } from '../support/commands.js';
import {
  differenceOf,
  allDivisions,
  dialWith,
  newDial,
  part,
  parts,
  plain,
  shown,
  textOf,
  type Attributes,
} from '../support/dial.js';
import { stillDial } from '../support/dial-face.js';
import { svgPixels } from '../support/svg-image.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

const whole: Attributes = {
  value: '3e8',
  divisions: '10',
  expression: '42000 * 0.0723 / 40',
  table: true,
  interactive: true,
  readout: true,
};

/** What no picture that stands alone may hold. */
const forbidden =
  'script, style:nth-of-type(2), foreignObject, image, a, link, iframe, animate, set, [part], table, input';

/** A picture as an image shows it, alone on its page. */
/** What share of the pixels of two pictures differ much. */
function difference(one: ImageData, other: ImageData): number {
  expect([one.width, one.height]).to.deep.equal([other.width, other.height]);
  let different = 0;
  for (let at = 0; at < one.data.length; at += 4)
    different += Number(Math.abs(one.data[at] - other.data[at]) > 64);
  return different / (one.data.length / 4);
}

describe('toSVG of a dial', () => {
  for (const attributes of [
    {},
    { value: '5e-324' },
    ...allDivisions.map((divisions) => ({ divisions })),
    whole,
  ] as Attributes[]) {
    it(`is a standalone SVG: ${JSON.stringify(attributes)}`, async () => {
      const svg = parse((await dialWith(attributes)).toSVG());
      const root = svg.documentElement;
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(root.localName).to.equal('svg');
      expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(root.getAttribute('viewBox')).to.equal('-400 -400 800 800');
      expect(svg.querySelector(forbidden)).to.equal(null);
      for (const element of svg.querySelectorAll('*'))
        for (const name of element.getAttributeNames())
          expect(name).not.to.match(/^on|^aria-hidden|^style$/);
      for (const link of svg.querySelectorAll('[href]'))
        expect(svg.querySelector(link.getAttribute('href')!)).not.to.equal(null);
      const text = new XMLSerializer().serializeToString(svg);
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(
        /url\(|https?:|@import/,
      );
      expect(text).not.to.match(/NaN|undefined|null|var\(|light-dark|\[object/);
    });
  }

  it('has the value in its title and description, in the words of the readout', async () => {
    for (const attributes of [whole, { readout: true, lang: 'de', value: '1e9' }] as Attributes[]) {
      const dial = await dialWith(attributes);
      const svg = parse(dial.toSVG());
      expect(svg.querySelector('title')!.textContent).to.equal('Quarter dial');
      const told = plain(svg.querySelector('desc')!.textContent);
      const line = textOf(dial, 'readout').replace('τπ', 'tripi').replace('π', 'pi');
      expect(told.replace('τπ', 'tripi').replace('π', 'pi')).to.equal(line);
      expect(svg.documentElement.getAttribute('role')).to.equal('img');
    }
  });

  it('has the symbols, the numerals, the decade and the hand of the dial', async () => {
    const dial = await dialWith({ value: '42000' });
    const svg = parse(dial.toSVG());
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => plain(textContent));
    for (const text of ['1', '2', '9', 'π', 'e', 'τ']) expect(texts).to.include(text);
    expect(texts.join(' ')).to.match(/10⁴/);
    const turn = part(dial, 'hand').getAttribute('transform')!;
    expect(turn).to.match(/rotate\(/);
    const wanted = parse(newDial({ value: '42000' }).toSVG());
    expect(wanted.querySelectorAll('[transform]').length).to.be.greaterThan(0);
    for (const name of ['legs', 'boundary']) expect(parts(dial, name).length).to.be.at.most(1);
  });

  for (const [scheme, more] of [
    ['light', {}],
    ['light', { expression: '42000 * 0.0723 / 40' }],
    ['dark', { divisions: '10' }],
  ] as Array<['light' | 'dark', Attributes]>) {
    it(`looks like an element of 800 px, to the pixel: ${scheme} ${JSON.stringify(more)}`, async () => {
      const dial = await stillDial({ value: '3e8', ...more }, 800);
      if (scheme === 'dark') needs('dark images');
      await emulate({ reducedMotion: 'reduce', colorScheme: scheme });
      dial.parentElement!.style.colorScheme = scheme;
      part(dial, 'face').style.background = '#fff';
      await shown(dial);
      const live = await screenshot(part(dial, 'face'));
      const svg = dial.toSVG();
      dial.parentElement!.remove();
      expect(difference(live, await svgPixels(svg, live.width))).to.be.lessThan(0.002);
    });
  }

  it('is dark where the reader prefers dark', async () => {
    needs('dark images');
    const svg = newDial({ value: '3' }).toSVG();
    await emulate({ colorScheme: 'light' });
    const light = await svgPixels(svg, 480);
    await emulate({ colorScheme: 'dark' });
    expect(difference(light, await svgPixels(svg, 480))).to.be.greaterThan(0.05);
  });

  it('has a leg for each factor, and none without an expression', () => {
    const arcs = (expression: string) =>
      [...parse(newDial({ expression }).toSVG()).querySelectorAll('path')]
        .map((path) => path.getAttribute('d')!.split('A').length - 1)
        .reduce((sum, count) => sum + count, 0);
    const [bare, one, two, five] = ['', '2', '2 * 2', '2 * 2 * 2 * 2 * 2'].map(arcs);
    expect(one).to.be.greaterThan(bare);
    expect(two - one).to.equal(one - bare);
    expect(five - two).to.equal(3 * (one - bare));
  });

  it('is the same for equal values, whatever their text and element', () => {
    const texts = ['300000000', '3e8', '300 000 000', '3×10^8', '3 · 10⁸'];
    const [first, ...others] = texts.map((value) => newDial({ value }).toSVG());
    for (const other of others) expect(differenceOf(other, first)).to.equal('');
    expect(newDial({ value: '3e7' }).toSVG()).not.to.equal(first);
    expect(newDial({ value: '3e8', divisions: '3' }).toSVG()).not.to.equal(first);
    expect(newDial({ value: '3e8', expression: '2 * 3' }).toSVG()).not.to.equal(first);
  });

  it('shows the last set value, also while the hand moves', async () => {
    const dial = await dialWith({ value: '2' });
    dial.value = 7e5;
    expect(differenceOf(dial.toSVG(), newDial({ value: '7e5' }).toSVG())).to.equal('');
    await dial.updateComplete;
    expect(differenceOf(dial.toSVG(), newDial({ value: '7e5' }).toSVG())).to.equal('');
  });

  it('contains the texts of the page as text, whatever they are', () => {
    const dial = newDial();
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/\p{C}/u.test(text));
    // what a replacement text would take for more than itself
    const examples = ['$&', '$<-', "$'", '$`', '$$', '&amp;', '<b>'].map((kind): [string] => [
      kind,
    ]);
    fc.assert(
      fc.property(word, (kind) => {
        dial.strings = { kind };
        const svg = parse(dial.toSVG());
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.querySelector('title')!.textContent).to.equal(kind);
      }),
      { examples },
    );
  });
});
