import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { loadEvenFont } from '../support/even-font.js';
import { emulate, needs, screenshot, setViewport } from '../support/commands.js';
import {
  controlOf,
  differenceOf,
  newRule,
  part,
  plain,
  presets,
  ruleWith,
  shapes,
  shown,
  textOf,
  type Attributes,
} from '../support/rule.js';
import { svgPixels } from '../support/svg-image.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

const whole: Attributes = {
  ...{ slide: '2.5', cursor: '4.25', 'result-exponent': '3', layout: 'mannheim', shape: 'linear' },
  ...{ readout: true, controls: true },
};

/** What no picture that stands alone may hold. */
const forbidden =
  'script, style:nth-of-type(2), foreignObject, image, a, link, iframe, animate, set, [part], input';

/** A picture as an image shows it, alone on its page. */
/** What share of the pixels of two pictures differ much; a row more or less at the end is none. */
function difference(one: ImageData, other: ImageData): number {
  expect(one.width).to.equal(other.width);
  expect(Math.abs(one.height - other.height)).to.be.at.most(1);
  const length = Math.min(one.data.length, other.data.length);
  let different = 0;
  for (let at = 0; at < length; at += 4)
    different += Number(Math.abs(one.data[at] - other.data[at]) > 96);
  return different / (length / 4);
}

function expectAlone(text: string): void {
  const svg = parse(text);
  expect(svg.querySelector('parsererror')).to.equal(null);
  expect(svg.documentElement.localName).to.equal('svg');
  expect(svg.documentElement.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  expect(svg.querySelector(forbidden)).to.equal(null);
  expect(svg.querySelector('[class=""]')).to.equal(null);
  for (const element of svg.querySelectorAll('*'))
    for (const name of element.getAttributeNames())
      expect(name).not.to.match(/^on|^aria-hidden|^style$/);
  for (const link of svg.querySelectorAll('[href]'))
    expect(svg.querySelector(link.getAttribute('href')!)).not.to.equal(null);
  expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(
    /url\((?!#)|https?:|@import/,
  );
  expect(text).not.to.match(/NaN|undefined|null|var\(|light-dark|\[object/);
}

describe('toSVG of a rule', () => {
  for (const layout of presets) {
    it(`is a standalone SVG: ${layout} in both shapes, on both sides`, async () => {
      for (const shape of shapes)
        for (const side of ['front', 'back'])
          expectAlone((await ruleWith({ layout, shape, side })).toSVG());
    });
  }

  it('has its kind and its readings in its title and description', async () => {
    for (const attributes of [whole, { ...whole, lang: 'de' }] as Attributes[]) {
      const rule = await ruleWith(attributes);
      const svg = parse(rule.toSVG());
      expect(svg.querySelector('title')!.textContent).to.equal('Slide rule');
      const told = controlOf(rule, 'cursor').getAttribute('aria-valuetext');
      const description = plain(svg.querySelector('desc')!.textContent);
      expect(description).to.match(/D 4[.,]250?/);
      expect([plain(told), textOf(rule, 'readout')]).to.include(description);
      expect(svg.documentElement.getAttribute('role')).to.equal('img');
    }
  });

  it('has the names, the numbers and the gauge marks of the scales', async () => {
    const svg = parse((await ruleWith({ layout: 'duplex', shape: 'linear' }, 760)).toSVG());
    const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => plain(textContent));
    for (const text of ['1', '2', '9', 'π', 'C', 'D', 'DF', 'LL3']) expect(texts).to.include(text);
  });

  for (const [scheme, more] of [
    ['light', {}],
    ['light', { layout: 'mannheim', shape: 'linear', slide: '2', cursor: '3' }],
    ['dark', { layout: 'disc', cursor: '5' }],
  ] as Array<['light' | 'dark', Attributes]>) {
    it(`looks like the element, to the pixel: ${scheme} ${JSON.stringify(more)}`, async () => {
      if (scheme === 'dark') needs('dark images');
      await emulate({ reducedMotion: 'reduce', colorScheme: scheme });
      // a picture is engraved for 800 px, and for a font of middling width
      document.body.style.fontFamily = await loadEvenFont();
      await setViewport({ width: 840, height: 840 });
      const rule = await ruleWith(more, 800);
      rule.parentElement!.style.colorScheme = scheme;
      part(rule, 'face').style.background = '#fff';
      await shown(rule);
      const live = await screenshot(part(rule, 'face'));
      const svg = rule.toSVG();
      rule.parentElement!.remove();
      document.body.style.fontFamily = '';
      expect(difference(live, await svgPixels(svg, live.width))).to.be.lessThan(0.03);
    });
  }

  it('is dark where the reader prefers dark', async () => {
    needs('dark images');
    const svg = newRule({ cursor: '3' }).toSVG();
    await emulate({ colorScheme: 'light' });
    const light = await svgPixels(svg, 400);
    await emulate({ colorScheme: 'dark' });
    expect(difference(light, await svgPixels(svg, 400))).to.be.greaterThan(0.05);
  });

  it('is the same for equal settings, whatever their text and element', () => {
    const first = newRule({ cursor: '4', slide: '2' }).toSVG();
    for (const cursor of ['4.0', '4e0', '+4', '40e-1'])
      expect(differenceOf(newRule({ cursor, slide: '2' }).toSVG(), first)).to.equal('');
    const settings: Attributes[] = [
      { cursor: '5', slide: '2' },
      { cursor: '4', slide: '3' },
      { cursor: '4', slide: '2', scale: 'K' },
      { cursor: '4', slide: '2', shape: 'linear' },
      { cursor: '4', slide: '2', 'result-exponent': '1' },
    ];
    const others = settings.map((attributes) => newRule(attributes).toSVG());
    expect(new Set([first, ...others]).size).to.equal(6);
  });

  it('shows the last set values, also while the parts move', async () => {
    const rule = await ruleWith({ cursor: '2' });
    Object.assign(rule, { cursor: 7, slide: 5 });
    const expected = newRule({ cursor: '7', slide: '5' }).toSVG();
    expect(differenceOf(rule.toSVG(), expected)).to.equal('');
    await rule.updateComplete;
    expect(differenceOf(rule.toSVG(), expected)).to.equal('');
  });

  it('contains the texts of the page as text, whatever they are', () => {
    const rule = newRule();
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/\p{C}/u.test(text));
    const examples = ['$&', "$'", '$$', '&amp;', '<b>'].map((kind): [string] => [kind]);
    fc.assert(
      fc.property(word, (kind) => {
        rule.strings = { kind };
        const svg = parse(rule.toSVG());
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.querySelector('title')!.textContent).to.equal(kind);
      }),
      { examples, numRuns: 50 },
    );
  });
});
