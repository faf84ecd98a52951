import { expect, fixture, html } from '@open-wc/testing';
import { meterWith, newMeter, part, shown, type Attributes } from '../support/meter.js';
import { troublesOf } from '../support/texts.js';

const dressed: Attributes = { scale: 'both', words: 'kent', probability: '0.7' };

/** The face as it is laid out now; Lit's own marks are in the page only. */
const drawn = (meter: Element): string =>
  part(meter, 'face').outerHTML.replaceAll(/<!--.*?-->/g, '');

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

describe('the height of a meter', () => {
  for (const attributes of [{}, { shape: 'line' }, dressed] as Attributes[]) {
    it(`is that of its face: ${Object.keys(attributes).join(' ') || 'bare'}`, async () => {
      const meter = await meterWith(attributes);
      expect(heightOf(meter)).to.be.closeTo(heightOf(part(meter, 'face')), 0.5);
    });
  }

  it('is that of its face and of the line under it', async () => {
    for (const shape of ['arc', 'line']) {
      const meter = await meterWith({ shape, readout: true });
      const { bottom } = part(meter, 'readout').getBoundingClientRect();
      expect(meter.getBoundingClientRect().bottom).to.be.closeTo(bottom, 0.5);
    }
  });

  for (const attributes of [{}, { readout: true }, { shape: 'line' }] as Attributes[]) {
    it(`is the same off the screen: ${Object.keys(attributes).join(' ') || 'bare'}`, async () => {
      const seen = heightOf(await meterWith(attributes));
      const block = await fixture<HTMLElement>(html`<div></div>`);
      Object.assign(block.style, { width: '800px', paddingTop: '5000px' });
      const meter = block.appendChild(newMeter(attributes));
      await shown(meter);
      expect(heightOf(meter)).to.be.closeTo(seen, 0.5);
    });
  }

  it('survives a width of zero and back', async () => {
    const meter = await meterWith(dressed, 500);
    const before = drawn(meter);
    meter.parentElement!.style.display = 'none';
    await shown(meter);
    expect(drawn(meter)).to.equal(before);
    meter.parentElement!.style.display = '';
    await shown(meter);
    expect(drawn(meter)).to.equal(before);
    expect(troublesOf(meter)).to.deep.equal([]);
  });
});

describe('a font that loads late', () => {
  const url =
    '/node_modules/@fontsource/source-code-pro/files/source-code-pro-latin-400-normal.woff2';

  it('gets its space when it is loaded', async () => {
    const font = new FontFace('Late', `url(${url})`);
    document.fonts.add(font);
    try {
      const loaded = font.load();
      const meter = await meterWith({ ...dressed, style: 'font-family: Late, serif' }, 400);
      await loaded;
      await document.fonts.ready;
      await shown(meter);
      const late = drawn(meter);
      const other = await meterWith({ ...dressed, style: 'font-family: Late, serif' }, 400);
      expect(late).to.equal(drawn(other));
      expect(late).not.to.equal(drawn(await meterWith(dressed, 400)));
      expect(troublesOf(meter)).to.deep.equal([]);
    } finally {
      document.fonts.delete(font);
    }
  });
});
