import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { internalsOf } from '../support/axe.js';
import { emulate, needs, screenshot } from '../support/commands.js';
import {
  degreesOf,
  meterWith,
  newMeter,
  shown,
  turnOf,
  type Attributes,
} from '../support/meter.js';
import { redLine } from '../support/needle-pixels.js';
import { svgImage } from '../support/svg-image.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

const whole: Attributes = {
  probability: '0.7',
  prior: '0.4',
  low: '0.6',
  high: '0.8',
  scale: 'both',
  words: 'kent',
  labels: '{"angles":[85],"labels":["<P & \\"Q\\">"]}',
};

/** What no picture that stands alone may hold. */
const forbidden =
  'script, foreignObject, image, use, a, link, iframe, animate, set, [href], [part]';

/** Whether XML has this character. WebKit drops some pairs of others by a regular expression for these. */
function isInXml(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return '\t\n\r'.includes(character);
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function withRedNeedle(svg: string): string {
  const picture = parse(svg);
  const needle = picture.querySelector('polyline')!;
  needle.setAttribute('style', 'stroke:#f00');
  return new XMLSerializer().serializeToString(picture);
}

describe('toSVG of a meter', () => {
  for (const attributes of [{}, whole, { ...whole, shape: 'line' }] as Attributes[]) {
    it(`is a standalone SVG: ${Object.keys(attributes).join(' ')}`, async () => {
      const svg = parse((await meterWith(attributes)).toSVG());
      const root = svg.documentElement;
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(root.localName).to.equal('svg');
      expect(root.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      expect(root.getAttribute('viewBox')).to.match(/^0 -?\d+ 800 \d+$/);
      expect(svg.querySelector(forbidden)).to.equal(null);
      expect(svg.querySelector('[class=""]')).to.equal(null);
      for (const element of svg.querySelectorAll('*'))
        for (const name of element.getAttributeNames())
          expect(name).not.to.match(/^on|^aria-hidden/);
      const text = new XMLSerializer().serializeToString(svg);
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(
        /url\(|https?:|@import/,
      );
      expect(text).not.to.match(/NaN|undefined|null|var\(|light-dark|\[object/);
    });
  }

  it('has the value in its title and description', async () => {
    const meter = await meterWith({ probability: '0.53' });
    const svg = parse(meter.toSVG());
    const told = svg.querySelector('title')!.textContent + svg.querySelector('desc')!.textContent;
    expect(told).to.contain('53% · 43.28° · chances about even');
    expect(internalsOf(meter).ariaValueText).to.equal(
      '53 percent, 43.28 degrees, chances about even',
    );
    expect(svg.documentElement.getAttribute('role')).to.equal('img');
  });

  for (const p of [0.05, 0.53, 0.95]) {
    it(`draws its needle at arccos √${p}, in pixels`, async () => {
      const svg = newMeter({ probability: String(p) }).toSVG();
      const { turn } = await redLine(await svgImage(withRedNeedle(svg), 800));
      expect(45 - turn).to.be.closeTo(degreesOf(p), 0.1);
    });
  }

  it('looks like the element, to the pixel', async () => {
    await emulate({ reducedMotion: 'reduce', colorScheme: 'light' });
    const attributes: Attributes = { probability: '0.7', low: '0.6', high: '0.8', prior: '0.4' };
    const meter = await meterWith({ ...attributes, style: 'font-family: serif' });
    meter.parentElement!.style.background = '#fff';
    const live = await screenshot(meter);
    const image = await svgImage(meter.toSVG(), 800);
    image.style.background = '#fff';
    const still = await screenshot(image);
    expect([still.width, still.height]).to.deep.equal([live.width, live.height]);
    let different = 0;
    for (let at = 0; at < live.data.length; at += 4)
      different += Number(Math.abs(live.data[at + 1] - still.data[at + 1]) > 64);
    expect(different / (live.data.length / 4)).to.be.lessThan(0.002);
  });

  it('shows the last set value, also while the needle moves', async () => {
    const meter = await meterWith({ probability: '0' });
    meter.probability = 1;
    expect(meter.toSVG()).to.equal(newMeter({ probability: '1' }).toSVG());
    await meter.updateComplete;
    expect(meter.toSVG()).to.equal(newMeter({ probability: '1' }).toSVG());
  });

  it('works outside of a page', () => {
    const svg = parse(newMeter(whole).toSVG());
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('text').length).to.be.greaterThan(20);
  });

  it('is dark where the reader prefers dark', async () => {
    needs('dark images');
    const svg = newMeter(whole).toSVG();
    const darkest = async () => {
      const { data } = await screenshot(await svgImage(svg, 800));
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += data[at];
      return sum;
    };
    await emulate({ colorScheme: 'light' });
    const light = await darkest();
    await emulate({ colorScheme: 'dark' });
    expect(await darkest()).not.to.equal(light);
    expect(svg).to.contain('prefers-color-scheme:dark');
  });

  it('contains the texts of the page as text, whatever they are', () => {
    const meter = newMeter();
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (text) => {
        meter.labels = { angles: [45], labels: [text] };
        const svg = parse(meter.toSVG());
        const sayable = [...text].filter(isInXml).join('');
        expect(svg.querySelector('parsererror')).to.equal(null);
        expect(svg.querySelector('text')!.textContent.trim()).to.equal(
          sayable.replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim(),
        );
      }),
    );
  });

  it('has its needle and its prior where the live meter has them', async () => {
    const meter = await meterWith({ prior: '0.9', probability: '0.1' });
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.append(page.ownerDocument.importNode(parse(meter.toSVG()).documentElement, true));
    await shown(meter);
    const turns = (root: ParentNode) =>
      [...root.querySelectorAll<SVGGraphicsElement>('path[transform^=rotate]')].map(turnOf);
    const [still, live] = [turns(page), turns(meter.shadowRoot!)];
    expect(still).to.have.length(1);
    for (const [i, turn] of live.entries()) expect(still[i]).to.be.closeTo(turn, 1e-4);
    const pointsIn = (root: ParentNode) => root.querySelector('polyline')!.getAttribute('points');
    expect(pointsIn(page)).to.equal(pointsIn(meter.shadowRoot!));
  });
});
